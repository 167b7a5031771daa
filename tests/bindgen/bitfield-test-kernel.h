// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --bitfield-tests --rust-target 1.68 --use-core --with-derive-default --ctypes-prefix ::core::ffi
// differs: assertions about bitfields are krab's
struct sk_buff_like {
	void *next;
	unsigned char a : 1, b : 1, c : 2;
	unsigned short d : 12;
	char data[];
};
