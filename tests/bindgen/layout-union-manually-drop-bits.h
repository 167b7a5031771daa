// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-copy moved --default-non-copy-union-style manually_drop
struct moved {
	int a;
};
union u {
	struct moved m;
	unsigned bits : 3;
	int more : 20;
};
