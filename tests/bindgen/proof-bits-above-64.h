// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// differs: bindgen-cli reads and writes 64 bits at most, and panics for more
struct wide {
	unsigned __int128 a : 65;
	__int128 b : 100;
	__int128 c : 128;
};
union wide_union {
	unsigned __int128 a : 65;
	int i;
};
