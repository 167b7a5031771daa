// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* Typedefs of another alignment are aliases of their types in Rust, with a warning each. */
typedef unsigned long long under __attribute__((aligned(4)));
typedef int over __attribute__((aligned(64)));
typedef over over_too;
struct pair {
	int a, b;
};
typedef struct pair over_pair __attribute__((aligned(16)));
typedef struct pair same_pair __attribute__((aligned(4)));
struct members {
	char c;
	over_pair p;
	char d;
	under u;
};
under *take(over *a, over_too *b, same_pair *c);
