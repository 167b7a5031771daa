// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct out {
	union {
		struct {
			unsigned lo : 4, hi : 4;
		};
		unsigned char byte;
	};
	struct {
		unsigned x : 1;
	} bits;
};
