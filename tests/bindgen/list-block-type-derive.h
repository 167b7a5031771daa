// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --blocklist-type hidden --raw-line 'pub type hidden = [u32; 2];' --with-derive-default --with-derive-hash --with-derive-partialeq
struct hidden {
	int a, b;
};
struct user {
	struct hidden h;
	int x;
};
struct ptr_user {
	struct hidden *p;
};
