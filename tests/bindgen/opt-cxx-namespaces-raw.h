// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --enable-cxx-namespaces --module-raw-line root 'pub type here = u8;' --raw-line 'pub type top = u8;'
struct s {
	int a;
};
