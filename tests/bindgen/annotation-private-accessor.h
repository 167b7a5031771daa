// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** <div rustbindgen private></div> */
struct priv {
	int a;
	int b;
};
struct acc {
	/** <div rustbindgen accessor></div> */
	int a;
	/** <div rustbindgen accessor="immutable"></div> */
	int b;
	/** <div rustbindgen accessor="unsafe"></div> */
	int c;
	/** <div rustbindgen private></div> */
	int d;
	/** <div rustbindgen private="false"></div> */
	int e;
};
