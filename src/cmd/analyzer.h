/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What the two ways to start krab analyzer have in common. */
#ifndef KRAB_CMD_ANALYZER_H
#define KRAB_CMD_ANALYZER_H

#include <stdbool.h>

#include "base/diag.h"
#include "kbuild/folder.h"
#include "kbuild/project.h"
#include "kbuild/recorded.h"

struct analyzer {
	const char *program;	/* how the user called us */
	GPtrArray *folders;	/* -C: char *, absolute */
	char *options_module;	/* M=, absolute; or NULL */
	char *options_module_output;	/* MO=, absolute; or NULL */
	char *make_output;	/* O=, relative to -C; or NULL */
	char *file;		/* -o, or NULL */
	bool all, quiet, verbose, discover;
	char *argument;		/* of --discover, or NULL */
	struct diag diag;
};

/* graph_read() of @folder, with what the options say. */
struct graph *analyzer_read(const struct analyzer *a, const struct build_folder *folder,
			    const char *module, const char *around, struct diag *d, GError **error);

#endif
