// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-type .* --blocklist-type b
// rustc: no, types are missing on purpose
struct a {
	int x;
};
struct b {
	int x;
};
struct c {
	struct b *p;
};
