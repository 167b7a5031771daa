/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What a compiler sets by itself for a target, without asking one: a name like
 * "aarch64-unknown-none", or a file that describes a target, like the kernel's scripts/target.json.
 */
#ifndef KRAB_DOCTEST_TARGET_H
#define KRAB_DOCTEST_TARGET_H

#include <stdbool.h>

#include "rs/cfg.h"

/* The name of the machine that krab was built for, as rustc calls it. */
const char *target_host(void);

/*
 * Adds target_arch, target_os, unix and so on to @cfg. @target ends in ".json" if it is a file.
 * *@name (to be freed) is what `ignore-NAME` is compared with. Returns FALSE and sets @error for a
 * file that cannot be read or understood; names that are not known give what can be read off them.
 */
bool target_cfg(struct rs_cfg *cfg, const char *target, char **name, GError **error);

#endif
