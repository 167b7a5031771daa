// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-custom-enum 'e.*=PartialOrd,Ord' --default-enum-style rust --with-derive-custom-struct '.*=PartialEq'
enum e1 {
	A,
	B
};
struct s {
	int a;
};
