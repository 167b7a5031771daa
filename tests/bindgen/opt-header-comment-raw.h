// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --disable-header-comment --raw-line 'pub type x = u8;'
struct s {
	int a;
};
