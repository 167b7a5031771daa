// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style rust
/// About the enum.
enum commented {
	/// First.
	C1,
	C2, ///< Second, after.
};
