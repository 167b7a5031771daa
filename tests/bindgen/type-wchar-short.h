// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: -fshort-wchar
#include <stddef.h>
struct w {
	wchar_t a;
	wchar_t b[4];
};
