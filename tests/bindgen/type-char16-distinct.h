// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --use-distinct-char16-t
typedef __CHAR16_TYPE__ char16_t;
struct w {
	char16_t b;
};
