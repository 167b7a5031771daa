// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
int match(int);
void loop(void);
int self(void);
int crate(void);
int async(void);
int box(int);
int r(int);
int gen(void);
int dyn(int);
