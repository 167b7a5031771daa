// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --use-array-pointers-in-arguments
void p1(int a[]);
void p2(int a[10]);
void p3(int a[][4]);
void p4(int a[3][4]);
void p5(const int a[static 3]);
typedef int v4[4];
void p6(v4 a, const v4 b);
