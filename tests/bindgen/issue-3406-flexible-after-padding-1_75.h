// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.75 --no-doc-comments
// rust-bindgen #3406, as there
struct align16 {
	unsigned long long left;
	unsigned long long right;
} __attribute__((aligned(16)));
struct packet {
	unsigned char prefix;
	struct align16 values[];
};
struct packet_zero {
	unsigned char prefix;
	struct align16 values[0];
};
struct align64 {
	unsigned char bytes[64];
} __attribute__((aligned(64)));
struct cache_lines {
	unsigned count;
	unsigned char more;
	struct align64 lines[];
};
struct field_aligned {
	char a;
	char b __attribute__((aligned(8)));
	char c[];
};
struct tail_aligned {
	unsigned short n;
	unsigned char bytes[] __attribute__((aligned(32)));
};
struct after_bits {
	unsigned a : 3;
	struct align16 values[];
};
struct packed_tail {
	char a;
	unsigned values[];
} __attribute__((packed));
