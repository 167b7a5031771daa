// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --formatter none
// rustfmt: no, asked not to be formatted
// differs: krab prints formatted text whatever the formatter
struct s {
	int a;
};
int f(struct s *);
