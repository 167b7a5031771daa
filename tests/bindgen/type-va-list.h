// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include <stdarg.h>
int vlog(const char *fmt, va_list ap);
struct keeps {
	va_list ap;
};
typedef va_list my_va;
int vlog2(my_va *p);
