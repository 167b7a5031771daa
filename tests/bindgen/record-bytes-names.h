// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct aligned {
	int a;
} __attribute__((aligned(4)));
struct names {
	char c;
	struct aligned type;
	struct aligned self;
	struct aligned b;
	struct aligned b_ptr;
	struct aligned set_b;
	unsigned b_raw : 3;
	unsigned x : 4;
	struct aligned x_raw;
	struct aligned y;
	int __bindgen_bytes_y;
} __attribute__((packed));
