// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rustc: no, the vectorcall ABI is unstable
// bindgen-flags: --rust-target nightly
void vc(float a) __attribute__((vectorcall));
