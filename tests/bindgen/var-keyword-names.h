// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
extern int type;
extern int match;
extern const int fn;
int loop;
extern int self;
extern int Self;
