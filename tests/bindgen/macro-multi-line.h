// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define LONG_ONE \
	(1 | \
	 2 | \
	 4)
#define WITH_COMMENT 5 /* five */
#define WITH_SLASHES 6 // six
#define TABS		7
