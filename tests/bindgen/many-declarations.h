// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define D(n) \
	struct s##n { \
		int a##n; \
		struct s##n *next; \
	}; \
	int f##n(struct s##n *p);
D(1)
D(2) D(3) D(4) D(5) D(6) D(7) D(8) D(9)
#define E(n) enum e##n{E##n##_A, E##n##_B = n};
	E(1) E(2) E(3)
