// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
enum later;
enum later *ptr_to(void);
enum never *f2(enum never *);
enum later {
	L1 = 3,
	L2
};
