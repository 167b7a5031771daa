/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What names there are in the crates around the files that are checked: enough to say that a name
 * means nothing, never to say for sure what it means.
 */
#ifndef KRAB_CHECK_SCOPE_H
#define KRAB_CHECK_SCOPE_H

#include "check/check.h"

struct scope *scope_new(void);
void scope_free(struct scope *s);

/* Notes the names of a file of the run; call it for all of them before the first question. */
void scope_add(struct scope *s, struct rs_file *file);

/*
 * Reads the other files of the crates of the files that were added: those below the folder of the
 * nearest lib.rs or main.rs above. What cannot be read is left out.
 */
void scope_complete(struct scope *s);

enum meaning {
	MEANING_UNKNOWN,	/* may be there */
	MEANING_ITEM,		/* there is such an item of the crate */
	MEANING_NONE,		/* there cannot be */
};

/*
 * What the path @name ("Foo", "Self::bar", "crate::a::b", "foo()", "foo!", "struct@Foo") means in
 * the documentation of item @item of @src.
 */
enum meaning scope_meaning(struct scope *s, const struct source *src, guint32 item,
			   const char *name);

/*
 * Does the file, or a module around it that another file has, say `#![allow(lint)]`? As rustc does
 * (reference, attributes/diagnostics), but the levels of a module do not set aside one further out.
 */
bool scope_allows(struct scope *s, const struct rs_file *file, const char *lint);

/*
 * The file of the tree's kernel crate that uses the C name in a public type or function: where a
 * driver finds the abstraction. NULL if there is none or the tree is not known. Lives as long as
 * the run.
 */
const char *scope_abstraction(struct check *c, const char *c_name);

#endif
