// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct a {
	long int a;
	short int b;
	unsigned b2;
	long unsigned int c;
	long long int d;
	signed e;
	unsigned long long f;
};
typedef unsigned long ulong;
typedef unsigned int uint;
typedef unsigned char u_char;
