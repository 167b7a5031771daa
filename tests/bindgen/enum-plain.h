// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
enum shape {
	CIRCLE,
	SQUARE = 5,
	TRIANGLE,
	LAST = TRIANGLE
};
enum shape f(enum shape s);
struct has {
	enum shape s;
};
