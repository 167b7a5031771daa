// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --blocklist-type e --raw-line 'pub type e = u32;'
enum e {
	A,
	B
};
struct s {
	enum e v;
	unsigned q : 3;
};
