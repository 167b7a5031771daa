// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct match {
	int a;
};
union fn {
	int a;
};
enum type {
	impl,
	dyn = 4
};
typedef int loop;
typedef struct trait {
	int z;
} mod;
struct use {
	struct match m;
	union fn f;
	enum type t;
	loop l;
	mod o;
	struct trait *p;
};
