// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define A 1u
#define B 1U
#define C 1l
#define D 1L
#define E 1ul
#define F 1UL
#define G 1ll
#define H 1LL
#define I 1ull
#define J 1ULL
#define K 0xffu
#define L 1lu
#define M 1'000
#define N 1z
