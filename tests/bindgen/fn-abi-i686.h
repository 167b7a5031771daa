// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=i686-unknown-linux-gnu
// rustc: no, assertions for another target
void std_(int a) __attribute__((stdcall));
void fast(int a) __attribute__((fastcall));
void cdecl_(int a) __attribute__((cdecl));
void regp(int a) __attribute__((regparm(3)));
typedef void(__attribute__((stdcall)) * sp)(int);
struct s {
	long l;
	void *p;
	long long ll;
	double d;
};
