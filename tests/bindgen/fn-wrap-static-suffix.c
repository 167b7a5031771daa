// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "fn-wrap-static-suffix.h"

// Static wrappers

int sq_wrapped(int x) { return sq(x); }
void (* fp_wrapped(int a)) (char a) { return fp(a); }
int arr_wrapped(int (*a) [3], float f, double *d, long long ll) { return arr(a, f, d, ll); }
