// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct annotated {
	/** <div rustbindgen private></div> */
	unsigned lo : 4;
	unsigned hi : 4;
	/** <div rustbindgen private></div> */
	int rest;
};
