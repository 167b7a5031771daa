// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef enum {
	K1
} kind;
typedef enum kind2 {
	K2
} kind2_t;
kind f(kind2_t a, enum kind2 b);
