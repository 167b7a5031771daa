// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef int a0;
typedef a0 a1;
typedef a1 a2;
typedef a2 *a3;
typedef const a2 a4;
typedef a3 a5[4];
struct s {
	a2 x;
	a3 y;
	a4 z;
	a5 w;
};
