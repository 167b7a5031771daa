// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=x86_64-pc-windows-msvc
// rustc: no, assertions for another target
struct s {
	long a;
	void *p;
	unsigned char x : 3;
	unsigned y : 5;
};
enum e {
	A,
	B = -1
};
int __declspec(dllimport) f(long a);
typedef unsigned short wchar_t;
