// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rustc: no, as bindgen-cli 0.72.1 prints it: a packed record cannot hold an aligned one in Rust
struct al {
	int a;
} __attribute__((aligned(16)));
struct p {
	char c;
	struct al a;
} __attribute__((packed));
