// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --explicit-padding
struct padded {
	char a;
	long b;
	char c;
} __attribute__((packed, aligned(4)));
struct between {
	char a;
	int b __attribute__((aligned(16)));
	char c __attribute__((aligned(32)));
};
