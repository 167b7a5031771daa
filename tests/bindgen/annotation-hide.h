// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** <div rustbindgen hide></div> */
struct hidden {
	int a;
};
struct shown {
	int a;
	/** <div rustbindgen hide></div> */
	int b;
};
