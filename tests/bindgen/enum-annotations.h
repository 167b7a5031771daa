// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rustc: no, as bindgen-cli 0.72.1 prints it: a constant is printed twice
/** <div rustbindgen constant></div> */
enum a1 {
	A1A,
	A1B
};
enum a2 {
	A2A,
	/** <div rustbindgen hide></div> */
	A2HIDDEN,
	/** <div rustbindgen constant></div> */
	A2C,
};
