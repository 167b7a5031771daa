// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-type wanted
struct needed {
	int a;
};
struct wanted {
	struct needed n;
	struct only_ptr *p;
};
struct only_ptr {
	int q;
};
struct not_wanted {
	int z;
};
typedef struct not_wanted nw;
int f(void);
extern int v;
enum {
	LOOSE
};
#define M 3
