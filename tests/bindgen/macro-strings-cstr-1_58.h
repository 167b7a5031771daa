// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --generate-cstr --rust-target 1.59
#define A "plain"
#define B ""
#define C "q\"uote\n"
