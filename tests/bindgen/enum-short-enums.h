// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: -fshort-enums
enum tiny {
	T1,
	T2
};
enum medium {
	M1 = 300
};
struct h {
	enum tiny t;
	enum medium m;
};
