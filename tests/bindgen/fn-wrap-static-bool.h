// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --experimental --wrap-static-fns --wrap-static-fns-path @OUT@/fn-wrap-static-bool
// Without <stdbool.h>, C before C23 knows _Bool only.
static inline _Bool not(_Bool b, const _Bool *p) { return !b && *p; }
