// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct holder {
	struct {
		int a;
	} one;
	struct {
		int b;
	} two[4];
	union {
		int i;
		float f;
	} *three;
	enum {
		RED,
		GREEN = 7
	} colour;
	struct {
		char c;
	} **four, five;
};
