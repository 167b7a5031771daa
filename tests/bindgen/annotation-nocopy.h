// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rustc: no, as bindgen-cli 0.72.1 prints it: an annotation is not seen by the derives of the holders
/** <div rustbindgen nocopy></div> */
struct nc {
	int a;
};
/** <div rustbindgen nodebug></div> */
struct nd {
	int a;
};
struct holds {
	struct nc a;
	struct nd b;
};
