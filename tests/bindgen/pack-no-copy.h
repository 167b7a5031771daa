// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rustc: no, as bindgen-cli 0.72.1 prints it: Debug of a packed record that is not Copy borrows its fields
// bindgen-flags: --no-copy .* --impl-debug
struct p {
	char a;
	int b;
	long c[3];
} __attribute__((packed));
