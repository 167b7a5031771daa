// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-file '.*list-allow-file\.h'
#include <stdint.h>
#include <stddef.h>
struct mine {
	uint32_t a;
	size_t b;
	max_align_t c;
};
int mine_fn(int64_t x);
#define MINE 3
