// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct __attribute__((packed)) strange {
	char a;
	unsigned long b : 62;
	unsigned c : 9;
	char d;
};
