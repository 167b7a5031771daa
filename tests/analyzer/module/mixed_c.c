/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include <linux/init.h>
#include <linux/module.h>

int krab_twice(int n);

static int __init mixed_init(void)
{
	return krab_twice(21) == 42 ? 0 : -EINVAL;
}

static void __exit mixed_exit(void)
{
}

module_init(mixed_init);
module_exit(mixed_exit);
MODULE_DESCRIPTION("C that calls Rust");
MODULE_LICENSE("Dual BSD/GPL");
