// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rust-bindgen #2101: the last member is aligned, the one before it is a union that is not.
typedef long word;
typedef struct {
	union {
		word value;
	};
} sum;
struct thread_stat {
	int f;
	sum g;
	word h __attribute__((aligned(8)));
} __attribute__((packed));
