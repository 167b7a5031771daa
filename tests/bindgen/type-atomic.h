// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct at {
	_Atomic int a;
	_Atomic(long) b;
	_Atomic char *c;
	_Atomic(struct { int x; }) *d;
};
extern _Atomic unsigned counter;
int load(_Atomic int *p);
