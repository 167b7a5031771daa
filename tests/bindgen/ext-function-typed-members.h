// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef int fn_t(int);
struct s {
	fn_t *f;
	fn_t **g;
	fn_t *h[3];
};
fn_t declared;
extern fn_t *var;
fn_t *ret(void);
void par(fn_t f);
