// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
int base;
struct sb {
	long q;
};
typeof(base) t1;
__typeof__(struct sb *) t2;
extern __typeof__(((struct sb *)0)->q) t3;
typedef __typeof__(sizeof(0)) my_size;
__auto_type guessed = 3ul;
my_size f(typeof(int *) p, typeof(base) q);
