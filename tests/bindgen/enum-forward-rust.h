// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style rust
/* The same as Rust enums. */
enum small;
enum negative;
enum wide;
struct holds_pointers {
	enum small *s;
	enum negative *n;
	enum in_a_member *m;
};
enum __attribute__((packed)) small {
	SMALL = 200
};
enum __attribute__((packed)) negative {
	BELOW = -1,
	ABOVE = 100
};
enum wide {
	WIDE = 0x100000000
};
enum in_a_member {
	MEMBER = -5
};
struct holds_values {
	enum small s;
	enum negative n;
	enum wide w;
	enum in_a_member m;
};
