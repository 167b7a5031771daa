// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-custom 'a.*=Foo,Bar' --with-derive-custom-struct 's.*=Baz' --with-derive-custom-enum 'e.*=Qux' --with-derive-custom-union 'u.*=Quux'
// rustc: no, the derive macros do not exist
struct a1 {
	int x;
};
struct s1 {
	int x;
};
enum e1 {
	A
};
union u1 {
	int x;
};
union a2 {
	int x;
};
struct b1 {
	int x;
};
