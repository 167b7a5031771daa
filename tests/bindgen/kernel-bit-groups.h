// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct sk {
	unsigned char start[0];
	unsigned char pkt : 3, ignore : 1, nf : 1, ip : 2;
	unsigned char end[0];
	unsigned char a : 2, : 1, b : 1;
	unsigned short c;
	unsigned d : 1;
	union {
		unsigned e;
		struct {
			unsigned short f, g;
		};
	};
};
