// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
_Static_assert(sizeof(int) == 4, "int");
#define abs_(x) _Generic((x), long: labs, default: abs)(x)
static inline int use(int x)
{
	return _Generic(x, int: 1, default: 2);
}
struct s {
	int a;
	_Static_assert(sizeof(char) == 1, "c");
	int b;
};
