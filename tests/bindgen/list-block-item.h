// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --blocklist-item 'hid.*'
#define hid_m 1
struct hid_s {
	int a;
};
int hid_f(void);
extern int hid_v;
struct shown {
	int a;
};
enum hid_e {
	HA
};
