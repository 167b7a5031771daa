// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include <stddef.h>
#include <limits.h>
struct s {
	max_align_t m;
};
int first_in_file;
