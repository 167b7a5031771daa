// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct al {
	int a;
} __attribute__((aligned(16)));
struct p {
	char c;
	struct al a;
} __attribute__((packed));
