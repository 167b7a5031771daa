// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
int many(int a0, int a1, int a2, int a3, int a4, int a5, int a6, int a7, int a8, int a9, int b0,
	 int b1, int b2, const char *b3);
void exactly_hundred_columns_or_close_to_it(unsigned int first, unsigned int second, long third);
int short_one(int a);
typedef int (*long_function_pointer)(const struct very_long_structure_name *first,
				     unsigned long second, void *third);
