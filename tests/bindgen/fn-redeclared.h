// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
int again(int);
extern int again(int x);
int again(int y);
extern int v;
extern int v;
int v;
