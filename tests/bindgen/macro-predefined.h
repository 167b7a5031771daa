// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-var 'MINE' --allowlist-var 'FROM_.*'
// clang-flags: -DFROM_CMD=12 -DFROM_CMD_STR='"x"' -DFROM_NOTHING -DFROM_FN(x)=3
#define MINE FROM_CMD
#define USES_LINE __LINE__
