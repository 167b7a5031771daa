// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=i686-unknown-linux-gnu
// rust-bindgen #3384 on 32 bits: every member here has the same place on both.
struct after_byte {
	unsigned char kind;
	unsigned count : 16;
	unsigned flags : 6;
	unsigned log_level : 3;
	unsigned no_buffering : 1;
	unsigned last : 1;
};
struct after_short {
	unsigned short kind;
	unsigned flags : 14;
	unsigned log_level : 3;
	unsigned no_buffering : 1;
};
struct after_bits {
	unsigned count : 16;
	unsigned subrequests : 8;
	unsigned state : 6;
	unsigned log_level : 3;
	unsigned no_buffering : 1;
};
struct many {
	unsigned a : 1, b : 1, c : 1, d : 1, e : 1, f : 1, g : 1, h : 1, i : 1, j : 1;
	unsigned k : 20;
	unsigned log_level : 3;
	unsigned no_buffering : 1;
	unsigned char tail;
	unsigned char t0 : 5;
	unsigned char t1 : 4;
};
struct mixed {
	unsigned char a : 4;
	unsigned char b : 4;
	unsigned short x : 6;
	unsigned short y : 10;
	char c;
	unsigned d : 18;
	unsigned e : 8;
};
