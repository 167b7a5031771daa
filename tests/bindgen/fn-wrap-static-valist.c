// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "fn-wrap-static-valist.h"

// Static wrappers

int vf__extern(const char *fmt, va_list ap) { return vf(fmt, ap); }
