// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct never_defined;
struct never_used;
union u_never_defined;
struct pointer_to {
	struct never_defined *p;
	union u_never_defined **q;
};
void takes(struct never_defined *a, const union u_never_defined *b);
