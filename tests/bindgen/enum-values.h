// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
enum negative {
	NEG = -1,
	ZERO,
	ONE
};
enum big {
	BIG = 0x7fffffff
};
enum huge {
	HUGE_U = 0xffffffffu
};
enum wide {
	WIDE = 0x100000000
};
enum wide_neg {
	WN = -0x100000000
};
enum max_u {
	MU = 0xffffffffffffffffu
};
enum min_s {
	MS = (-0x7fffffffffffffff - 1)
};
enum same {
	S1 = 3,
	S2 = 3,
	S3 = 1,
	S4 = 3
};
