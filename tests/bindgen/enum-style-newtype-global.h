// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style newtype_global
enum shape {
	CIRCLE = 1,
	SQUARE = 2,
	DUP = 2
};
enum {
	LOOSE = 3
};
typedef enum {
	TA = -1,
	TB
} td;
struct s {
	enum shape a;
	td b;
};
