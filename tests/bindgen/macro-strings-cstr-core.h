// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --generate-cstr --use-core --rust-target 1.70
#define A "plain"
