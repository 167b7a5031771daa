// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsigned _BitInt(32) * bi(_BitInt(64) * p);
struct s {
	_BitInt(24) a;
};
