/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The configuration of a kernel: what Kconfig decided, as make and as rustc are told of it.
 */
#ifndef KRAB_KBUILD_CONFIG_H
#define KRAB_KBUILD_CONFIG_H

#include <glib.h>

struct config {
	char *path;		/* of the file that was read */
	GHashTable *values;	/* char * "CONFIG_RUST" -> char * "y", "12", "\"text\"" */
	GPtrArray *cfgs;	/* char *: what rustc's --cfg is given, `CONFIG_RUST="y"`; sorted as
				 * in the file */
	gboolean derived;	/* cfgs are from values, as the build has not written them yet */
	char *arch;		/* the folder below arch/, "x86"; NULL: unknown */
};

/*
 * Reads the configuration of the build folder @folder: include/config/auto.conf, which is what the
 * last build went by, else .config; and include/generated/rustc_cfg. NULL and @error
 * (KBUILD_ERROR) if there is none.
 */
struct config *config_read(const char *folder, GError **error);
void config_free(struct config *c);

/* NULL if it is not set. @name with CONFIG_. */
const char *config_get(const struct config *c, const char *name);

#endif
