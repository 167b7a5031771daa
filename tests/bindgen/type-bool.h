// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include <stdbool.h>
struct bools {
	bool a;
	_Bool b;
	bool c[3];
	bool *d;
};
bool not_it(bool b);
extern const bool yes;
