// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --generate-cstr --rust-edition 2018
#define A "plain"
#define D "nul\0inside"
