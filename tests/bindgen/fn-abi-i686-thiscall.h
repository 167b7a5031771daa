// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=i686-pc-windows-gnu
// rustc: no, assertions for another target
void tc(void *self, int a) __attribute__((thiscall));
void __stdcall api(int a);
struct s {
	long l;
};
