// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --module-raw-line root 'pub type here = u8;'
struct s {
	int a;
};
