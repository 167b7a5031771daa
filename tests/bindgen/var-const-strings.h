// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
static const char escapes[] = "\a\b\f\n\r\t\v\\\"\'\?\x7f\377é$%";
static const char pieces[] = "abc\n\"x" "def\0not this";
static const signed char marked[] = u8"x\1772";
static const char room[20] = ("parens");
#define MACRO "mac"
const char pasted[8] = MACRO "\x41";
const unsigned char empty[] = "";
const char *const pointer = "p" "q";
const char braces[] = { "braced" };
const char list[] = { 'a', 'b' };
const __WCHAR_TYPE__ wide[] = L"wide";
