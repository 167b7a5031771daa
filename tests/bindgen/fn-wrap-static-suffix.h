// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --experimental --wrap-static-fns --wrap-static-fns-path @OUT@/extern --wrap-static-fns-suffix _wrapped
static inline int sq(int x)
{
	return x * x;
}
static inline void (*fp(int a))(char)
{
	return 0;
}
static inline int arr(int (*a)[3], float f, double *d, long long ll)
{
	return 0;
}
