// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "fn-wrap-static.h"

// Static wrappers

int sq__extern(int x) { return sq(x); }
struct pt mk__extern(int x, int y) { return mk(x, y); }
void vd__extern(struct pt *p, const char *s, enum col c, union un u) { vd(p, s, c, u); }
void none__extern(void) { none(); }
int st__extern(const int *const a, unsigned long b [4]) { return st(a, b); }
cb pick__extern(cb c) { return pick(c); }
const char * nm__extern(void) { return nm(); }
_Bool b__extern(_Bool x) { return b(x); }
