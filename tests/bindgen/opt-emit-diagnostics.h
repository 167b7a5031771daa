// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --experimental --emit-diagnostics
struct s {
	int a;
};
