// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --bitfield-tests --rust-target 1.83 --wrap-unsafe-ops
// differs: assertions about bitfields are krab's
struct wide { unsigned __int128 a : 100, b : 28; __int128 c : 77; };
