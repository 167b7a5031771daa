// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --merge-extern-blocks
int f(int a);
struct s {
	int a;
};
int g(void);
extern int v;
typedef int t;
void h(struct s *);
void m(void) __attribute__((ms_abi));
