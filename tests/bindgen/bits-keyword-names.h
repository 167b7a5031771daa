// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct kw {
	unsigned type : 3;
	unsigned match : 5;
	unsigned self : 1;
	unsigned new : 1;
};
