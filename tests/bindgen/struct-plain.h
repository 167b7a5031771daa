// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct point {
	int x, y;
};
struct mixed {
	char c;
	short s;
	int i;
	long l;
	long long ll;
	float f;
	double d;
};
struct unsigneds {
	unsigned char c;
	unsigned short s;
	unsigned u;
	unsigned long l;
	unsigned long long ll;
};
struct signed_char {
	signed char a;
	char b;
	unsigned char c;
};
