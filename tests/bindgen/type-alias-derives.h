// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-alias-style new_type --with-derive-default --with-derive-hash --with-derive-partialeq --with-derive-eq
typedef int meters;
typedef float metersf;
typedef int *mp;
