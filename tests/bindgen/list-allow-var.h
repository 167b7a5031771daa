// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-var 'V_.*' --allowlist-var wanted_var
#define V_ONE 1
#define W_ONE 2
enum {
	V_ENUM = 5,
	W_ENUM
};
extern struct vs {
	int a;
} wanted_var;
extern int other_var;
static const int V_CONST = 4;
