// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** <div rustbindgen accessor></div> */
struct accessed {
	char a;
	long b;
} __attribute__((packed, aligned(4)));
