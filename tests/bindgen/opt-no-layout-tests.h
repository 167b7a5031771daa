// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-layout-tests
struct s {
	int a;
};
union u {
	int a;
};
