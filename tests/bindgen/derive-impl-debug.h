// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --impl-debug
struct a {
	int arr[64];
	char c;
	union {
		int i;
		float f;
	} u;
	unsigned bits : 4;
	unsigned more : 4;
	void *p;
};
union v {
	int a;
};
struct fp {
	int (*f)(int, int, int, int, int, int, int, int, int, int, int, int, int, int);
};
struct empty {
};
struct packed {
	char a;
	int b[40];
} __attribute__((packed));
struct flex {
	int n;
	int data[];
};
struct nested {
	struct a inner;
	struct flex *p;
};
