// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct floats {
	float f;
	double d;
	long double ld;
};
long double ldf(long double a);
float ff(float a, double b);
