// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --bitfield-tests --rust-target 1.83
// clang-flags: --target=s390x-linux-gnu
// rustc: no, for another target
// differs: assertions about bitfields are krab's
struct word { unsigned a : 3; int b : 6; unsigned : 7; _Bool c : 1; unsigned long d : 47; };
struct wide { unsigned __int128 a : 100, b : 28; };
