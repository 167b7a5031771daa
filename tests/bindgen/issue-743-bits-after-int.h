// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rust-bindgen #743: bits of a long begin in what an int left of it.
struct wide {
	int dummy;
	unsigned long long foo : 1;
	unsigned long long bar : 64;
};
struct narrow {
	int dummy;
	unsigned long long foo : 1;
	unsigned long long bar : 63;
};
