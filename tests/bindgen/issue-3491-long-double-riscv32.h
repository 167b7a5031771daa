// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --use-core
// clang-flags: --target=riscv32-unknown-none-elf
// rustc: no, assertions for another target
// rust-bindgen #3491: u128 and long double are not aligned alike.
struct foo {
	long long x;
	long double y;
};
