// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: -funsigned-char
struct c {
	char a;
	signed char b;
	unsigned char c;
};
#define CH 'a'
#define CN '\xff'
char f(char *s);
