// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct s {
	int ***a;
	const char *const *const b;
	void ****c;
	struct s **d;
};
