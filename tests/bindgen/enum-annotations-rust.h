// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style rust
enum a2 {
	A2A,
	/** <div rustbindgen hide></div> */
	A2HIDDEN,
	/** <div rustbindgen constant></div> */
	A2C,
	A2D,
};
