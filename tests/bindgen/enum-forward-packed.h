// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* The definition says which integer it is; the first mention knows of nothing. */
enum small;
enum negative;
enum wide;
struct holds_pointers {
	enum small *s;
	enum negative *n;
	enum in_a_member *m;
	enum never *e;
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
