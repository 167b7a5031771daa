// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=i686-unknown-linux-gnu
// rustc: no, assertions for another target
struct s {
	char a;
	long long ll;
	double d;
	long l;
	long double ld;
	void *p;
	unsigned long long b : 40;
};
#define BIG 0x100000000
#define L 1l
enum wide {
	W = 0x80000000
};
