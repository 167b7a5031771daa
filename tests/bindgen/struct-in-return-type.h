// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct returned {
	int a;
} give(void);
enum {
	Q1 = 4,
	Q2
} give_enum(void);
