// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** <div rustbindgen mustusetype></div> */
struct mu {
	int a;
};
struct mu get(void);
