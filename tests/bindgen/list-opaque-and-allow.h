// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-type user --opaque-type inner
struct deep {
	int z;
};
struct inner {
	struct deep d;
};
struct user {
	struct inner i;
};
