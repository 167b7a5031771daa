// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-type e1 --default-enum-style rust
enum e1 {
	A,
	B
};
enum e2 {
	C,
	D
};
struct s {
	enum e2 x;
};
