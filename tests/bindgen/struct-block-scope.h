// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
static inline int with_inside(void)
{
	struct hidden {
		int a;
	} h = {3};
	enum {
		HID = 4
	};
	typedef int hid_t;
	return h.a + HID;
}
int after(void);
