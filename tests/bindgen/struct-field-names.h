// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rustc: no, as bindgen-cli 0.72.1 prints it: names clash
struct field_names {
	int type;
	int self;
	int Self;
	int super;
	int crate;
	int match;
	int fn;
	int r;
	int _;
	int __;
	int try;
	int async;
	int box;
	int yield;
	int abstract;
};
