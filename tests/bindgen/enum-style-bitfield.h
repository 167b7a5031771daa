// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style bitfield
enum shape {
	CIRCLE = 1,
	SQUARE = 2,
	TRIANGLE = 4,
	ALL = 7
};
enum {
	LOOSE = 3
};
typedef enum {
	TA,
	TB
} td;
struct s {
	enum shape a;
	td b;
};
td f(enum shape s);
