// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-item 'it_.*'
#define it_macro 1
struct it_struct {
	int a;
};
int it_function(void);
extern int it_var;
typedef long it_typedef;
enum it_enum {
	A
};
enum {
	it_variant,
	other_variant
};
struct no {
	int z;
};
int no_fn(void);
