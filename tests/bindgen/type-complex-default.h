// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default --with-derive-partialeq --with-derive-hash
struct cplx {
	float _Complex f;
	double _Complex d;
};
