// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
union pad {
	char c;
	struct {
		int a;
	} s[];
};
