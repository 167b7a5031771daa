// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --explicit-padding
// rust-bindgen #3068: a padding of a negative size.
typedef unsigned long long uint64_t;
typedef unsigned char uint8_t;
struct holder {
	union {
		struct {
			uint64_t d1;
			uint64_t d2[1];
		};
		uint64_t d3;
		uint8_t d4[0];
	};
};
