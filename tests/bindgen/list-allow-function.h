// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-function 'get_.*'
struct ret {
	int a;
};
struct arg {
	int b;
};
typedef int number;
number get_one(struct arg *a);
struct ret *get_two(void);
int set_one(int a);
struct unused {
	int c;
};
