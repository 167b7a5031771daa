// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rust-bindgen #867: a member of a packed record with an alignment of its own.
#define ALIGN_SIZE 64
typedef unsigned short __u16;
typedef unsigned int __u32;
struct tcmu_mailbox {
	__u16 version;
	__u16 flags;
	__u32 cmdr_off;
	__u32 cmdr_size;
	__u32 cmd_head;
	__u32 cmd_tail __attribute__((__aligned__(ALIGN_SIZE)));
} __attribute__((packed));
