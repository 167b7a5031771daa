// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef void callback(int);
typedef callback *callback_p;
typedef callback_p table[4];
struct s {
	callback *a;
	callback_p b;
	table c;
};
void reg(callback cb, callback_p p);
callback declared_by_typedef;
