// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct zs {
};
struct arr {
	struct zs z[4];
	int a;
};
struct arr0 {
	int a[0];
};
union uz {
	struct zs z;
};
