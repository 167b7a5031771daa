// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef unsigned long size_t;
typedef long ssize_t;
typedef unsigned long uintptr_t;
typedef unsigned char uint8_t;
typedef int int32_t;
struct s {
	size_t a;
	ssize_t b;
	uint8_t c;
	int32_t d;
	uintptr_t e;
};
