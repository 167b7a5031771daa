// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --clang-macro-fallback --clang-macro-fallback-build-dir @OUT@
#define A (int)3
#define B ((unsigned char)300)
#define C (unsigned)-1
#define E ((long)1 << 40)
#define F sizeof(int)
typedef unsigned u32;
#define I ((u32)5)
#define J 7
#define K J + (int)2
enum { EN = 3 };
#define L EN
#define M (EN | 8)
#define N "str"
