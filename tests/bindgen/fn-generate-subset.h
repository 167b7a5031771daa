// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --generate types,vars
struct s {
	int a;
};
int f(struct s *);
extern int v;
#define M 3
