/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A Linux that knows nothing of `krab bindings` takes its bindings from there: data/bindings.mk,
 * which every make of a build reads first, and the map of helpers, both written into the build
 * folder under names that version control does not look at.
 */
#ifndef KRAB_KBUILD_TAKEOVER_H
#define KRAB_KBUILD_TAKEOVER_H

#include "kbuild/folder.h"

enum takeover {
	TAKEOVER_NONE,		/* the source is of no kernel, or its rust/Makefile is another
				 * one */
	TAKEOVER_TREE,		/* the tree uses krab by itself; it reads KRAB alone */
	TAKEOVER_MAKEFILES,	/* by files of ours */
};

/* What the source of @f allows for. */
enum takeover takeover_of(const struct build_folder *f);

/*
 * For TAKEOVER_MAKEFILES: writes both files into f->output, which is created if need be; files
 * stay if they are the same already. @krab is the program, a path without blanks. The map is the
 * tree's own rust/helpers.map if it has one. Returns what MAKEFILES must name, newly allocated, or
 * NULL and @error.
 */
char *takeover_write(const struct build_folder *f, const char *krab, GError **error);

#endif
