// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --flexarray-dst --rust-target nightly
struct packed {
	char n;
	int data[];
} __attribute__((packed));
union u {
	int n;
	char bytes[0];
};
