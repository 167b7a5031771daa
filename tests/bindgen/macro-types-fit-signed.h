// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --fit-macro-constant-types --default-macro-constant-type signed
#define A 1
#define B 127
#define C 128
#define D 32768
#define E -1
#define H 4294967296
