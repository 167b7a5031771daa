/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * An example of the documentation as a program: what belongs to the top of a crate goes there, the
 * rest into a main function if the example has none. See "Pre-processing examples" in the chapter
 * "Documentation tests" of The rustdoc book.
 */
#ifndef KRAB_DOCTEST_EXAMPLE_H
#define KRAB_DOCTEST_EXAMPLE_H

#include <stdbool.h>

#include "base/arena.h"
#include "rs/lex.h"

struct example_options {
	enum rs_edition edition;
	const char *crate;		/* its name */
	bool no_crate_inject;		/* #![doc(test(no_crate_inject))] */
	bool test_harness;		/* the example has its own #[test] functions */
	const char **attrs;		/* of #![doc(test(attr(…)))], NULL-terminated */
};

struct example {
	/* FALSE: quotes, comments or delimiters do not close; the compiler will say so. */
	bool valid;
	const char *crate_level;	/* inner attributes and `extern crate`, whole lines */
	const char *code;		/* all else, trimmed */
	bool has_main;			/* code has a main function, or must do without */
	bool returns_result;		/* ends in `Ok::<(), E>(())`, so that `?` works */
	unsigned skipped;		/* lines of the example before the first of the code */
};

/*
 * Takes apart @text, an example without marks (blocks_code()). All strings live in @arena. If
 * the example is not valid, code is @text.
 */
void example_read(struct example *e, const char *text, const struct example_options *o,
		  struct arena *arena);

#endif
