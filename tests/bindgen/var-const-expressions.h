// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define TWO 2
enum {
	EN = 9
};
struct st {
	int a, b;
};
static const int a = TWO * 3 + sizeof(int);
static const int b = EN | 64;
static const int c = (int)3.7;
static const unsigned d = -1;
static const int e = 'a' + 1;
static const int f = 1 ? 4 : 5;
static const struct st g = {1, 2};
static const double h = 1.0 / 3;
static const double i = -0.0;
static const float j = 1e30f;
static const double k = 1e300 * 1e10;
