// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
int a = 3;
static int b = 4;
long c = 5;
char *s = "text";
double d = 1.0;
int *p = &a;
float f = 0;
