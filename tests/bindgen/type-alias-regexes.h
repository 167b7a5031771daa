// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --new-type-alias n_.* --new-type-alias-deref d_.* --normal-alias .*_x --default-alias-style type_alias
typedef int n_a;
typedef int d_a;
typedef int n_x;
typedef int o_a;
struct s {
	n_a a;
	d_a b;
	n_x c;
	o_a d;
};
