// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --blocklist-function 'hid.*'
int hid1(void);
int hidden2(struct only { int a; } * p);
int shown(void);
