// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef unsigned int u32;
typedef u32 flags_t;
typedef _Bool boolean;
typedef unsigned char u8;
struct t {
	flags_t a : 7;
	u32 b : 25;
	boolean c : 1;
	u8 d : 7;
};
