// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --bitfield-tests --rust-target 1.83 --disable-untagged-union
// differs: assertions about bitfields are krab's
union all { unsigned a : 4; int b : 20; unsigned long whole; };
