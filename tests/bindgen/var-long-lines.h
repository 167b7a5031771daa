// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
extern const struct a_rather_long_structure_name_that_goes_on
	*const an_equally_long_variable_name_here_now;
typedef struct {
	unsigned long v;
} a_long_typedef_name_t;
extern a_long_typedef_name_t another_long_variable_name_that_fills_it;
