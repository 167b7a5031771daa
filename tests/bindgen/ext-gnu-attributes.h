// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct __attribute__((may_alias)) ma {
	int a;
};
struct dep {
	int a;
} __attribute__((deprecated));
struct mem {
	int old __attribute__((deprecated));
	int unused __attribute__((unused));
};
typedef int ti __attribute__((mode(DI)));
typedef unsigned tq __attribute__((mode(QI)));
struct modes {
	ti a;
	tq b;
};
enum __attribute__((deprecated)) de {
	D1,
	D2 __attribute__((deprecated))
};
struct des {
	int a;
} __attribute__((designated_init));
struct rl {
	void (*f)(void);
} __attribute__((randomize_layout));
