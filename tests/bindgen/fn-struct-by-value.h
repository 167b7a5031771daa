// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct s {
	int a[4];
};
struct s f(struct s a, struct s *b);
union u {
	int i;
};
union u g(union u x);
