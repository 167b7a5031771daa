// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef int over __attribute__((aligned(16)));
typedef int under __attribute__((aligned(1)));
typedef long by_2 __attribute__((aligned(2)));
struct s {
	char a;
} typedef aligned_s __attribute__((aligned(8)));
struct uses {
	char c;
	over o;
	under u;
	char d;
};
struct unders {
	char c;
	under u;
	by_2 b;
};
struct mixed {
	char c;
	under u;
	long l;
};
struct of_struct {
	char c;
	aligned_s s;
	char d;
};
