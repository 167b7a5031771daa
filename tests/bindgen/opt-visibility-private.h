// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-visibility private
struct s {
	int a;
	unsigned b : 3;
};
union u {
	int a;
};
typedef int t;
int f(void);
