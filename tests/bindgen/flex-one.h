// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct one {
	int n;
	char data[1];
};
