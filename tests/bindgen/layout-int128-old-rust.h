// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.70
struct s {
	char c;
	__int128 i;
	char d;
	unsigned __int128 a[2];
	char e;
	long double l;
};
struct under {
	char c;
	__int128 i __attribute__((packed, aligned(8)));
	char d;
};
struct packed {
	char c;
	__int128 i;
	long l;
} __attribute__((packed, aligned(8)));
