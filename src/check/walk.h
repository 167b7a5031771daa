/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Which files a run looks at. */
#ifndef KRAB_CHECK_WALK_H
#define KRAB_CHECK_WALK_H

#include <glib.h>

struct walk {
	/*
	 * Patterns of paths that are passed over ('*' also matches '/'), or NULL; matched with
	 * the path below @below. A file that is named itself is never passed over.
	 */
	char **exclude;
	const char *below;	/* a folder that paths are written without; NULL: none */
	/* Told of each folder or file that cannot be read; the walk goes on. */
	void (*complain)(void *data, const char *path, const char *why);
	void *data;
};

/*
 * All *.rs at and below @paths, each file once even if it is reached by several names, sorted by
 * path: char *, owned. Below a folder, hidden entries, what a build generates (*_generated.rs) and
 * links to folders are passed over, so that cycles of links do not matter.
 */
GPtrArray *walk_files(const struct walk *w, char *const *paths);

#endif
