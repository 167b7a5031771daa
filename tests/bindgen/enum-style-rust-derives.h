// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style rust --with-derive-default --with-derive-hash --with-derive-partialeq --with-derive-eq --with-derive-partialord --with-derive-ord --no-derive-debug
enum shape {
	CIRCLE,
	SQUARE = 5
};
struct s {
	enum shape a;
	int b;
};
