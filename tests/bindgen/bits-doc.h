// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct documented {
	/** low bits */
	unsigned lo : 4;
	unsigned hi : 4; /**< high bits */
	/// the rest
	int rest;
};
