// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
const int a = 3;
static const int b = -4;
const unsigned c = 0xffffffff;
const long d = 1l << 40;
const char e = 'x';
const unsigned char f = 200;
const _Bool g = 1;
static const long long h = -1;
const float fl = 1.5f;
static const double db = 2.5;
const char *const s = "text";
static const char arr[] = "abc";
const int list[] = {1, 2, 3};
static const unsigned long long ull = 0xffffffffffffffffull;
const short sh = -3;
static const unsigned short us = 65535;
