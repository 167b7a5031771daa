/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The examples in the documentation of a crate: the tests that `rustdoc --test` would find, with
 * the same names, lines and attributes, straight from the source.
 *
 * What only the compiler knows is not seen: items that a macro makes. Each example that stands in
 * the arguments or the body of a macro is counted, and warned about.
 */
#ifndef KRAB_DOCTEST_COLLECT_H
#define KRAB_DOCTEST_COLLECT_H

#include "doctest/example.h"
#include "doctest/lang.h"
#include "rs/crate.h"

struct doctest {
	const char *file;		/* as rustdoc names it */
	unsigned line;			/* of the fence, as rustdoc counts */
	const char *item;		/* "sync::arc::Arc<T>::new"; "" for the crate's own */
	const char *module;		/* of the file or inline module: "sync::arc"; "" for the root */
	const char *name;		/* "file - item (line N)" */
	unsigned number;		/* among those of the same file and line */
	struct lang lang;
	bool ignored;			/* on this target */
	const char *edition;		/* its own, or that of the crate */
	const char *code;		/* without marks; lines joined by '\n' */
	struct example example;
	/*
	 * Where the fence and the first line of example.code really are: rustdoc's line is another
	 * where attributes stand between documentation, or for #[doc = include_str!(…)].
	 */
	struct srcpos pos, code_pos;
};

/* A macro's body or arguments that have examples, which are not in the list. */
struct doctest_macro {
	struct srcpos pos;		/* of its first token; path is in the arena */
	unsigned last_line;
	unsigned items;			/* that have examples */
	bool call;			/* arguments, not a body */
	const char *name;
};

struct doctest_options {
	const char *root;		/* of the crate */
	const char *crate;		/* its name */
	const char *edition;		/* "2021" */
	const char *target;		/* what `ignore-NAME` is compared with; or NULL */
	const struct rs_cfg *cfg;
	const char *const *macros;	/* items in their arguments are read; NULL-terminated */
	/*
	 * Attributes that are macros and make their item anew, NULL-terminated: rustdoc counts the
	 * lines of its examples from there, before 2024.
	 */
	const char *const *attributes;
	struct diag *diag;
};

struct doctests {
	struct arena arena;
	GPtrArray *list;		/* struct doctest *, sorted by name; see below */
	GArray *in_macros;		/* struct doctest_macro */
	bool no_crate_inject;		/* #![doc(test(no_crate_inject))] of the crate */
	GPtrArray *files;		/* char *: all files that were read, the root first */
};

/*
 * Reads the crate. The list is sorted by name, as rustdoc runs them; tests of the same name stay
 * in the order of the source. Everything that is wrong goes to the options' diag: with errors, the
 * list has what could be read. FALSE if even the root could not be read; release all the same.
 */
bool doctests_init(struct doctests *all, const struct doctest_options *o);
void doctests_release(struct doctests *all);

#endif
