// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct pa {
	char a;
	int b;
} __attribute__((packed, aligned(4)));
struct pa8 {
	char a;
	long b;
} __attribute__((packed, aligned(8)));
struct pa2 {
	char a;
	int b;
} __attribute__((packed, aligned(2)));
