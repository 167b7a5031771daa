// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
enum tiny {
	T1,
	T2
} __attribute__((packed));
enum tiny_s {
	TS = -3
} __attribute__((packed));
enum medium {
	M1 = 300
} __attribute__((packed));
struct h {
	enum tiny t;
	enum medium m;
	enum tiny_s s;
};
