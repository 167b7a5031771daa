// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --dynamic-loading Lib
// rustc: no, needs the libloading crate
struct s {
	int a;
};
int f(struct s *, int type);
void g(void);
int vari(const char *f, ...);
extern int v;
void stop(void) __attribute__((noreturn));
