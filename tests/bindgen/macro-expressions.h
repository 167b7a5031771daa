// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define A (1 + 2)
#define B 1 << 4
#define C (1 << 31)
#define D ~0
#define E (3 * (4 + 5) - 6 / 2 % 4)
#define F 0xf0 | 0x0f
#define G 0xff & ~0x0f
#define H 1 ^ 3
#define I !0
#define J -(-3)
#define K +5
#define L (A + B)
#define M 1 == 1
#define N 1 ? 2 : 3
#define O 1 && 0
#define P 10 >> 1
#define R 1 << 64
#define S 2147483647 + 1
#define T ((((1))))
