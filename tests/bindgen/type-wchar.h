// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include <stddef.h>
#include <uchar.h>
#include <wchar.h>
struct w {
	wchar_t a;
	char16_t b;
	char32_t c;
	wint_t d;
};
extern const wchar_t *wide;
