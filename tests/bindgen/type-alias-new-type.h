// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-alias-style new_type
typedef int meters;
typedef struct pt {
	int x;
} pt_t;
typedef meters *pm;
typedef void (*fp)(meters);
struct s {
	meters m;
	pt_t p;
	pm q;
	fp f;
};
meters f(pt_t *p);
