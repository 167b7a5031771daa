// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct zero {
	int n;
	char data[0];
};
struct zero_middle {
	int n;
	char data[0];
	int m;
};
struct zero_only {
	char data[0];
};
struct zero2 {
	int n;
	int a[0][4];
};
