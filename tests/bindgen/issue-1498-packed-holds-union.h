// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rust-bindgen #1498, #2569: the union inside of a packed record.
struct memseg {
	unsigned long long phys_addr;
	union {
		void *addr;
		unsigned long long addr_64;
	};
	unsigned long len;
	int socket_id;
	unsigned nchannel;
} __attribute__((packed));
#pragma pack(push, 4)
struct directory {
	unsigned long long start;
	unsigned zero_fill;
	union {
		unsigned characteristics;
		struct {
			unsigned reserved0 : 20;
			unsigned alignment : 4;
			unsigned reserved1 : 8;
		} bits;
	} u;
};
#pragma pack(pop)
