/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The walk over a crate's items that finds the examples: for collect.c, and docs.c, attrs.c and
 * macros.c, which do their part of it.
 */
#ifndef KRAB_DOCTEST_WALK_H
#define KRAB_DOCTEST_WALK_H

#include "doctest/collect.h"

/* Something that the walk is inside of. */
struct frame {
	struct rs_file *file;
	guint32 item;
	guint32 after;		/* the first item that is not in it */
	guint path;		/* length to go back to, once the frame is named */
	guint module, attrs;	/* lengths to go back to */
	guint fields;		/* without name that were seen in it */
	guint number;		/* of a field without name */
};

/* What a `mod name;` hands to the file that it names. */
struct handed {
	char *path, *module;
	GPtrArray *attrs;	/* borrowed strings */
	struct rs_file *file;	/* of the `mod` item */
	guint32 item;
};

struct walk {
	struct doctests *all;
	const struct doctest_options *o;
	enum rs_edition edition;
	GHashTable *seen;		/* "file:line" -> how many tests there were before */
	GPtrArray *handed;		/* struct handed *, by module; NULL: left out */
	struct rs_crate *crate;
	GPtrArray *includes;		/* struct rs_file *: by include!(), that we are in */
	/* Of the file at hand. */
	guint32 n_module;
	struct rs_file *f;
	GString *path, *module;		/* path: see walk_name() */
	guint named;			/* the first frames, whose names are in the path */
	GPtrArray *attrs;		/* of #![doc(test(attr(…)))] around */
	GArray *frames;
};

/*
 * Completes w->path with the names of all frames. Few items have examples, so that most names are
 * never asked for.
 */
void walk_name(struct walk *w);

/*
 * Adds the examples in the documentation of @item of the file at hand. @outer: the `mod` item that
 * names the file, if @item is the file itself; or NULL.
 */
void walk_docs(struct walk *w, guint32 item, const struct handed *outer);

/*
 * Notes what the attributes of @item say of examples: doc(test(…)). FALSE if those of the item and
 * all in it are not for this configuration: doc(cfg(…)), target_feature.
 */
bool walk_attrs(struct walk *w, guint32 item);

/* Examples in a macro are no tests before the macro is expanded: tells of them. */
void walk_macro(struct walk *w, guint32 item);

#endif
