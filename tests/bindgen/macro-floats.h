// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define A 1.0
#define B 1.5f
#define C 1e10
#define D 0x1p3
#define E -2.5
#define F .5
#define G 5.
#define H 1.0L
#define I 3.14159265358979323846
#define J 1e-400
#define K 1e400
#define L (1.0/3)
#define M 1.0e+5
#define N 100000000000000000000000.0
