// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --fit-macro-constant-types
#define A 1
#define B 255
#define C 256
#define D 65536
#define E -1
#define F -129
#define G -32769
#define H 4294967296
#define I 'c'
