// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Linux's own list of what bindgen cannot lay out: packed records of x86 with bitfields, unions of
// bits and an aligned union inside.
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef int s32;
struct alt_instr {
	s32 instr_offset;
	s32 repl_offset;
	union {
		struct {
			u32 cpuid : 16;
			u32 flags : 16;
		};
		u32 ft_flags;
	};
	u8 instrlen;
	u8 replacementlen;
} __attribute__((packed));
typedef struct x86_msi_addr_lo {
	union {
		struct {
			u32 reserved_0 : 2, dest_mode_logical : 1, redirect_hint : 1,
			    reserved_1 : 1, virt_destid_8_14 : 7, destid_0_7 : 8,
			    base_address : 12;
		};
		struct {
			u32 dmar_reserved_0 : 2, dmar_index_15 : 1, dmar_subhandle_valid : 1,
			    dmar_format : 1, dmar_index_0_14 : 15, dmar_base_address : 12;
		};
	};
} __attribute__((packed)) arch_msi_msg_addr_lo_t;
struct desc_struct {
	u16 limit0;
	u16 base0;
	u16 base1 : 8, type : 4, s : 1, dpl : 2, p : 1;
	u16 limit1 : 4, avl : 1, l : 1, d : 1, g : 1, base2 : 8;
} __attribute__((packed));
struct lbr_entry {
	unsigned long long from, to, info;
};
struct arch_lbr_state {
	unsigned long long lbr_ctl;
	unsigned long long ler_from;
	struct lbr_entry entries[];
} __attribute__((packed));
