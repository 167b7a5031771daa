// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-debug .* --with-derive-default
struct a {
	int x;
};
union u {
	int x;
};
enum e {
	A
};
typedef struct {
	struct a q;
} t;
