// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct el {
	int a;
};
struct s {
	struct el (*rows)[4];
	struct el *cols[4];
	const struct el (*const crows)[2][3];
};
