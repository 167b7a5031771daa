// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct late *get_late(void);
extern struct late one_late;
struct late {
	int v;
};
