// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --flexarray-dst --rust-target nightly
struct misaligned {
	int n;
	char m;
	long data[] __attribute__((packed));
};
struct fits {
	long n;
	char m;
	char data[];
};
