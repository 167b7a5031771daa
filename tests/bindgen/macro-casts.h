// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define A (int)3
#define B ((unsigned char)300)
#define C (unsigned)-1
#define D (void *)0
#define E ((long)1 << 40)
#define F sizeof(int)
#define G (char)'a'
typedef unsigned u32;
#define H (u32)5
#define I ((u32)5)
