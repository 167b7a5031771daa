// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-derive-copy --bitfield-tests --rust-target 1.85
// differs: bindgen-cli has no tests of bitfields
// The unit of a union's bitfields may be longer than the union, where it is only a marker.
union tag {
	unsigned number : 31;
	unsigned : 3;
	unsigned short flags : 5;
};
struct entry {
	union {
		unsigned m0 : 31;
		unsigned long : 7;
	};
	char name;
};
