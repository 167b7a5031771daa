// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-alias-style new_type_deref
typedef int meters;
typedef meters feet;
typedef char name_t[16];
struct s {
	meters m;
	feet f;
	name_t n;
};
