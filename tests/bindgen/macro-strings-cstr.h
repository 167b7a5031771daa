// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --generate-cstr
#define A "plain"
#define B ""
#define C "quote\" backslash\\ newline\n"
#define D "nul\0inside"
#define E "high\xff"
#define F "ä€"
static const char arr[] = "abc"; const char *const s = "text";
