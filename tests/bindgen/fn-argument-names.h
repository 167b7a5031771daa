// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
void args(int type, int self, int fn, int a_b, int _, int arg1, int, int arg3);
void dup(int crate, int super, int Self, int async, int await, int dyn);
