// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** <div rustbindgen derive="PartialEq"></div> */
struct d1 {
	int a;
};
/** <div rustbindgen derive="PartialEq" derive="Hash"></div> */
struct d2 {
	int a;
};
/** <div rustbindgen attribute="#[cfg(all())]"></div> */
struct d3 {
	int a;
};
