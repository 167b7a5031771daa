// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#pragma pack(push, 1)
struct p1 {
	char a;
	int b;
	long c;
};
#pragma pack(pop)
#pragma pack(push, 2)
struct p2 {
	char a;
	int b;
	long c;
};
#pragma pack(pop)
#pragma pack(push, 4)
struct p4 {
	char a;
	int b;
	long c;
};
#pragma pack(pop)
#pragma pack(8)
struct p8 {
	char a;
	int b;
	long c;
};
#pragma pack()
struct none {
	char a;
	int b;
	long c;
};
