// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=i686-linux-gnu
// bindgen-flags: --with-derive-partialeq --with-derive-partialord --with-derive-hash
// differs: bindgen-cli makes an f64 of a long double of 12 bytes
// Rust has no number of 12 bytes, and bytes have no order.
struct reading {
	long double value;
};
struct readings {
	long double of[3];
	int count;
};
