// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct big {
	__int128 a;
	unsigned __int128 b;
	char c;
};
unsigned __int128 mul(unsigned long a, unsigned long b);
extern __int128 var128;
