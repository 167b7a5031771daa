// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-alias-style new_type --no-derive-copy --no-derive-debug
// An alias that derives nothing says so.
typedef int number;
typedef union { int a; float b; } either;
