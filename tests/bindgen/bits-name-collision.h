// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rustc: no, as bindgen-cli 0.72.1 prints it: names clash
struct coll {
	unsigned a : 1;
	unsigned set_a : 1;
	int _bitfield_1;
};
