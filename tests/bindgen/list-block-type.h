// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --blocklist-type hidden --raw-line 'pub type hidden = [u32; 2];'
struct hidden {
	int a, b;
};
struct user {
	struct hidden h;
	struct hidden *p;
};
int f(struct hidden *h);
