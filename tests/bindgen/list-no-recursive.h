// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-type wanted --no-recursive-allowlist
// rustc: no, types are missing on purpose
struct needed {
	int a;
};
struct wanted {
	struct needed n;
	struct needed *p;
	int k;
};
