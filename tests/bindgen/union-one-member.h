// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
union single {
	int a;
};
union single_array {
	int a[9];
};
