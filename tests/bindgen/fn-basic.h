// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
void f0(void);
int f1(int);
int f2(int a, char b);
long f3(long, int named, short);
unsigned char f4(unsigned char *p);
void unprototyped();
int implicit_names(int, int, int);
