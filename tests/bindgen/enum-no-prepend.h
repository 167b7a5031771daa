// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-prepend-enum-name
enum shape {
	CIRCLE,
	SQUARE
};
struct s {
	enum {
		IN1,
		IN2
	} a;
};
