// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-type sizes --allowlist-type ints --no-recursive-allowlist
// rustc: no, types outside the list are missing on purpose
#include <stdint.h>
#include <sys/types.h>
struct ints {
	int8_t a;
	uint64_t h;
};
struct sizes {
	size_t a;
	ssize_t b;
	off_t f;
};
