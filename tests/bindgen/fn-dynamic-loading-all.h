// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --dynamic-loading Lib --dynamic-link-require-all
// rustc: no, needs the libloading crate
int f(int a);
int vari(const char *f, ...);
extern int v;
