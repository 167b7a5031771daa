// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct chars {
	char a, b;
} __attribute__((packed));
#pragma pack(1)
struct one {
	char a;
};
#pragma pack()
