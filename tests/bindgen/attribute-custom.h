// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-attribute-custom 'a.*=#[cfg(all())],#[allow(dead_code)]' --with-attribute-custom-struct 's.*=#[doc(hidden)]' --with-attribute-custom-enum 'e.*=#[must_use]' --with-attribute-custom-union 'u.*=#[allow(unused)]' --default-enum-style rust
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
