// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// differs: bindgen-cli panics on a calling convention that it does not know
typedef void (*callback)(int) __attribute__((preserve_most));
struct s {
	char c;
	void (*cb)(int) __attribute__((preserve_most));
	callback other[2];
	int last;
};
