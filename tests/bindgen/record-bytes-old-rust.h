// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.47
struct old {
	char a;
	long b;
	struct {
		int x, y;
	} c;
} __attribute__((packed, aligned(4)));
