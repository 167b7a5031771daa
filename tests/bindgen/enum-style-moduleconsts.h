// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style moduleconsts
enum shape {
	CIRCLE,
	SQUARE = 5,
	TRIANGLE,
	LAST = TRIANGLE
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
	enum {
		IN1,
		IN2
	} c;
	enum shape arr[2];
};
td f(enum shape s, enum shape *p);
