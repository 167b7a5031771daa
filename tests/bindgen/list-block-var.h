// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --blocklist-var 'HID.*'
#define HIDM 1
#define SHOWN 2
extern int HIDV;
extern int shown;
enum {
	HIDE_E,
	SHOW_E
};
