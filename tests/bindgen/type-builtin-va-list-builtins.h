// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --builtins
int vlog(const char *fmt, __builtin_va_list ap);
