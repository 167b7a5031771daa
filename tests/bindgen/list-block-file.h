// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --blocklist-file '.*/stdint.*\.h' --blocklist-file '.*/types\.h' --blocklist-file '.*/bits/.*' --blocklist-file '.*/features.*' --blocklist-file '.*/stdc-predef\.h' --blocklist-file '.*/cdefs\.h' --blocklist-file '.*/gnu/.*' --raw-line 'pub type int_fast16_t = i64;'
#include <stdint.h>
struct mine {
	int_fast16_t *a;
	uint32_t b;
};
