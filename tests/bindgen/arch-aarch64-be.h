// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=aarch64_be-unknown-linux-gnu
// rustc: no, assertions for another target
struct s {
	unsigned a : 3;
	unsigned b : 13;
	unsigned c : 16;
};
