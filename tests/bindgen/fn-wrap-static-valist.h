// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --experimental --wrap-static-fns --wrap-static-fns-path @OUT@/extern
#include <stdarg.h>
static inline int vf(const char *fmt, va_list ap)
{
	return 0;
}
int vf2(const char *fmt, va_list ap);
