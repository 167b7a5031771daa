// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rust-bindgen #2179: a packed record holds one that has an alignment of its own (Rust's E0588),
// itself, in an array, in a union, or deeper.
struct status {
	unsigned short p : 1;
	unsigned short sc : 8;
	unsigned short sct : 3;
	unsigned short rest : 4;
};
struct response {
	unsigned specific;
	unsigned short id;
	struct status status;
} __attribute__((packed));
struct aligned_inner {
	unsigned char a;
} __attribute__((aligned(4)));
struct response2 {
	unsigned char first;
	struct aligned_inner inner;
	unsigned char last;
} __attribute__((packed));
struct response3 {
	unsigned char first;
	struct aligned_inner inner[2];
	union {
		struct aligned_inner a;
		unsigned char b[3];
	} u;
	unsigned char last;
} __attribute__((packed));
struct middle {
	struct aligned_inner inner;
	unsigned char x;
};
struct response4 {
	unsigned short first;
	struct middle middle;
} __attribute__((packed));
