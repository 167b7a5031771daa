// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default --with-derive-hash --with-derive-partialeq
/** <div rustbindgen nodefault></div> */
struct nd {
	int a;
};
/** <div rustbindgen nohash></div> */
struct nh {
	int a;
};
/** <div rustbindgen nopartialeq></div> */
struct np {
	int a;
};
