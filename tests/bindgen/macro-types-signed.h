// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-macro-constant-type signed
#define A 1
#define B 4294967295
#define C -1
#define D 2147483648
#define E 18446744073709551615
