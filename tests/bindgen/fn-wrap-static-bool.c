// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "fn-wrap-static-bool.h"

// Static wrappers

_Bool not__extern(_Bool b, const _Bool *p) { return not(b, p); }
