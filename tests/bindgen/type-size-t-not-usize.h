// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-size_t-is-usize
typedef __SIZE_TYPE__ size_t;
typedef long ssize_t;
struct sizes {
	size_t a;
	ssize_t b;
};
size_t f(ssize_t);
