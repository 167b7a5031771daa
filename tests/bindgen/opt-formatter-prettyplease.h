// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --formatter prettyplease
// differs: krab prints what rustfmt would, whatever the formatter
struct s {
	int a;
	unsigned b : 3;
};
int f(struct s *);
enum e {
	A,
	B
};
typedef int (*cb)(int a, char *b);
