// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define A "plain"
#define B ""
#define C "quote\" backslash\\ newline\n tab\t nul\0end"
#define D "hex\x41 octal\101 high\xff"
#define E "joined " "together"
#define F L"wide"
#define G u8"utf8 ä"
#define H u"sixteen"
#define I U"thirtytwo"
#define J "ünïcödé €"
#define K A
#define L A "more" B
#define M ("paren")
#define N R"(raw)"
#define O "very long string that certainly does not fit into a line of one hundred columns when printed as a constant"
