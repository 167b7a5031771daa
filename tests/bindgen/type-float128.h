// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct quad {
	__float128 q;
	int a;
};
void fq(__float128 *p);
