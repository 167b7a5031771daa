// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rustc: no, as bindgen-cli 0.72.1 prints it: names clash
struct same {
	int a;
};
typedef int same_t;
enum same_e {
	same_v
};
int same(void);
extern struct same same_var;
typedef struct foo bar;
struct bar {
	int x;
};
struct foo {
	long y;
};
