// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct s {
	enum mode {
		M_A = 1,
		M_B
	} m;
	const enum mode n;
};
enum mode get(struct s *);
