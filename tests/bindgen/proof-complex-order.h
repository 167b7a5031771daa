// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-partialeq --with-derive-partialord
// differs: bindgen-cli derives PartialOrd for records of complex numbers, which rustc refuses
// Complex numbers have no order, so what holds one has none either.
struct impedance {
	double _Complex z;
};
typedef float _Complex signal;
struct trace {
	signal samples[4];
	int count;
};
struct plain {
	double x;
	int y;
};
