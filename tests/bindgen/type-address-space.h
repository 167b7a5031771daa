// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct as {
	int __attribute__((address_space(1))) * a;
	char b;
};
void copy(void __attribute__((address_space(1))) * to, const void *from);
