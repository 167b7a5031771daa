// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#pragma pack(push, 1)
struct p1 {
	unsigned char a : 3;
	unsigned b : 20;
	unsigned short c : 9;
};
#pragma pack(pop)
#pragma pack(push, 2)
struct p2 {
	unsigned char a : 3;
	unsigned b : 30;
	unsigned long c : 33;
};
#pragma pack(pop)
