// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define type 1
#define match 2
#define _LEAD 3
#define __DOUBLE 4
#define lower_case 5
#define MixedCase 6
#define Self 7
