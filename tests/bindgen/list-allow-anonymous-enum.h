// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-var B_ONE
enum {
	A_ONE,
	B_ONE,
	C_ONE
};
enum named {
	D_ONE
};
