// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-record-matches --allowlist-type s
struct s {
	int a;
};
