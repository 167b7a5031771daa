// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define SHIFT(n) (1u << (n))
enum flags {
	F_A = SHIFT(0),
	F_B = SHIFT(1),
	F_AB = F_A | F_B,
	F_ALL = ~0u,
	F_SIZE = sizeof(long),
	F_CHAR = 'x'
};
