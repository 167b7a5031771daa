// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
void odd(struct only_here { int a; } * p);
int odd2(struct not_defined_here *p, enum {P1, P2} e);
