// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.70
// rustc: no, the assertions need an older rustc where 128-bit integers had another alignment
struct big {
	__int128 a;
	unsigned __int128 b;
};
