// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct u1 {
	unsigned a : 3;
	unsigned : 4;
	unsigned b : 5;
};
struct u2 {
	unsigned : 8;
	unsigned a : 8;
};
struct u3 {
	unsigned : 5;
};
struct u4 {
	int x;
	unsigned : 32;
	int y;
};
