// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --ctypes-prefix cty --raw-line 'use ::std::os::raw as cty;'
struct s {
	char c;
	int i;
	long l;
	void *p;
	unsigned long long u;
	float f;
};
int f(char *);
