// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-convert-floats
struct floats {
	float f;
	double d;
};
float ff(float a, double b);
