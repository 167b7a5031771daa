// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
union number {
	int i;
	unsigned u;
	float f;
	double d;
	char bytes[8];
	void *p;
};
