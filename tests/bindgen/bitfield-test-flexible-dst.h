// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --bitfield-tests --rust-target nightly --flexarray-dst
// differs: assertions about bitfields are krab's
struct dst { unsigned n : 20; unsigned flags : 12; int data[]; };
