// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --generate functions
// rustc: no, types are missing on purpose
struct s {
	int a;
};
int f(struct s *);
int g(int);
extern int v;
#define M 3
