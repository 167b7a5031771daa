// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=powerpc64le-linux-gnu
// rustc: no, assertions for another target
struct scalars {
	char a;
	long long b;
	char c;
	double d;
	char e;
	long double f;
	char g;
	long double _Complex h;
	char i;
	void *j;
	short k;
	int l;
};
struct aligned {
	long long a;
} __attribute__((aligned(8)));
struct holds {
	int a;
	struct aligned b;
	long long c[2];
};
struct packed {
	char c;
	long long a;
	struct aligned b;
	int i;
} __attribute__((packed, aligned(4)));
struct bits {
	char c;
	unsigned long long a : 40;
	unsigned b : 3;
	int d;
};
union u {
	long long a;
	double b;
	struct aligned c;
};
