/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What stands behind the opening fence of a code block: "rust,should_panic", "ignore-x86_64",
 * "compile_fail,E0277", "{.class}", "c (as the compiler sees it)". Read as rustdoc reads it: see
 * "Attributes" in the chapter "Documentation tests" of The rustdoc book.
 */
#ifndef KRAB_DOCTEST_LANG_H
#define KRAB_DOCTEST_LANG_H

#include <stdbool.h>

#include "base/arena.h"

enum lang_ignore {
	LANG_IGNORE_NONE,
	LANG_IGNORE_ALL,
	LANG_IGNORE_SOME,	/* where the name of the target contains one of ignore_targets */
};

/* All strings and arrays live in the arena; arrays are NULL-terminated, never NULL. */
struct lang {
	const char *original;		/* as written */
	bool rust;			/* FALSE: another language, or not a test at all */
	bool should_panic, no_run, test_harness, compile_fail, standalone_crate;
	enum lang_ignore ignore;
	const char **ignore_targets;	/* "x86_64" of "ignore-x86_64" */
	const char **error_codes;	/* "E0277" */
	const char **classes;		/* of {.class} and {class=class} */
	const char **unknown;		/* languages and misspelt attributes */
	const char *edition;		/* "2015" to "2024", "future"; or NULL: that of the crate */
	/*
	 * What is wrong, in words for a user, or NULL: a block whose braces do not close (which
	 * makes it no test), an attribute that looks misspelt.
	 */
	const char *warning;
};

/* Reads @text; "" is a Rust block without attributes. Never fails. */
void lang_parse(struct lang *lang, const char *text, struct arena *arena);

/* Is the block left out on @target ("x86_64-unknown-linux-gnu"; NULL: unknown)? */
bool lang_ignored_on(const struct lang *lang, const char *target);

/* Is @edition one that Rust has? */
bool lang_is_edition(const char *edition);

#endif
