// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=i686-unknown-linux-gnu
/* long has 32 bits. */
#define UINT_MAX_ (~0U)
#define ULONG_MAX_ (~0UL)
#define SECTORS (UINT_MAX_ >> 9)
#define HALF (UINT_MAX_ / 2)
#define LAST_DIGIT (UINT_MAX_ % 10)
#define MIXED (-1 / 2u)
#define SIGN ((-1 + 0u) >> 31)
#define WIDER (UINT_MAX_ + 1L)
#define WRAPPED (0xffffffff + 1)
#define DECIMAL (4294967295 + 1)
#define ROUND (0xffffffff + 8 & ~7)
#define SHIFTED_OUT (0x80000000 << 1 | 1)
#define THIRD (~0ull / 3)
#define NEAR_TOP (~0ull - ~0ull / 0x100)
#define REAL (UINT_MAX_ * 0.5)
/* Those that differ in sign alone stay as bindgen has them. */
#define MINUS_ONE (~0 >> 9)
#define MASK_HIGH (0xfffff << 12)
#define FLAGS_MASK ~0xff000000
#define TOP (1 << 31)
#define PAGES_32 (ULONG_MAX_ >> 12)
#define LONG_MIXED ((-1L + 0u) >> 31)
