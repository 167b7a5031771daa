// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style rust
enum huge {
	HUGE_U = 0xffffffffu
};
enum wide {
	WIDE = 0x100000000
};
enum wide_neg {
	WN = -0x100000000
};
enum tiny {
	T1,
	T2
} __attribute__((packed));
enum tiny_s {
	TS = -3
} __attribute__((packed));
