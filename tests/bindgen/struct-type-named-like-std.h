// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default
typedef struct String {
	int z;
} String;
struct Box {
	String *s;
	struct str {
		int q;
	} t;
};
typedef struct std {
	int a;
} std;
typedef int core_t;
