// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct big {
	unsigned char page[4096];
	int tail[1 << 20];
};
extern char buffer[0x10000];
