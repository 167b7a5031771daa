// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct __attribute__((packed)) pflex {
	char n;
	long data[];
};
struct aflex {
	char n;
	long data[];
} __attribute__((aligned(64)));
