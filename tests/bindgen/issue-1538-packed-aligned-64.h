// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rust-bindgen #1538: packed and aligned to a cache line (Rust's E0587).
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
struct fxregs_state {
	u16 cwd, swd, twd, fop;
	union {
		struct {
			u64 rip;
			u64 rdp;
		};
		struct {
			u32 fip, fcs, foo, fos;
		};
	};
	u32 mxcsr, mxcsr_mask;
	u32 st_space[32];
	u32 xmm_space[64];
	u32 padding[12];
	union {
		u32 padding1[12];
		u32 sw_reserved[12];
	};
} __attribute__((aligned(16)));
struct xstate_header {
	u64 xfeatures;
	u64 xcomp_bv;
	u64 reserved[6];
} __attribute__((packed));
struct xregs_state {
	struct fxregs_state i387;
	struct xstate_header header;
	u8 extended_state_area[0];
} __attribute__((packed, aligned(64)));
union fpregs_state {
	struct fxregs_state fxsave;
	struct xregs_state xsave;
	u8 padding[4096];
};
struct fpstate {
	u32 size;
	u64 user_xfeatures;
	u8 is_valloc : 1, is_guest : 1;
	union fpregs_state regs;
} __attribute__((aligned(64)));
