// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct cplx {
	float _Complex f;
	double _Complex d;
};
double _Complex conj_it(double _Complex z);
extern float _Complex fc;
