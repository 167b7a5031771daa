/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The files of a crate: from its root, every `mod name;` that the configuration takes.
 *
 * As rustc finds them: name.rs or name/mod.rs beside a root or mod.rs file, in a folder of the
 * file's name beside another; one folder more for each inline module around; #[path] relative to
 * the file's folder, inside of inline modules to theirs.
 */
#ifndef KRAB_RS_CRATE_H
#define KRAB_RS_CRATE_H

#include "rs/cfg.h"

struct rs_module {
	struct rs_file *file;		/* owned; lexed, trees and items found */
	guint32 parent;			/* the module whose file names this one; RS_NONE: root */
	guint32 item;			/* the `mod name;` in the parent's file */
	char *path;			/* "sync::arc": modules from the root on; "" for the root */
	enum rs_truth active;		/* RS_UNKNOWN_TRUTH: under a cfg that may not hold */
};

struct rs_crate {
	GPtrArray *modules;		/* struct rs_module *; the root first, then in the order of
					   the `mod` items, depth first */
	enum rs_edition edition;
};

/*
 * Reads the crate whose root is @root. @c may be NULL: then every module is read. What is wrong
 * (no such module, two files for one, a file that leads to itself, unreadable) is reported to @d
 * at the `mod` item, the other files are read all the same. Files under a cfg that is RS_FALSE are
 * not read. False if the root cannot be read, and then there is no module.
 * Errors of the lexer are not reported: see rs_file_report().
 */
bool rs_crate_init(struct rs_crate *crate, const char *root, enum rs_edition edition,
		   const struct rs_cfg *c, struct diag *d);
void rs_crate_release(struct rs_crate *crate);

static inline struct rs_module *rs_module(const struct rs_crate *crate, guint32 n)
{
	return g_ptr_array_index(crate->modules, n);
}

#endif
