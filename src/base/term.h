/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What may be sent to a stream for the user's eyes: colour, and text that is written over.
 * base/diag.h and base/progress.h ask it themselves; a command that prints a report asks
 * term_colour(stdout) once, then puts its words between term_start() and term_end().
 */
#ifndef KRAB_BASE_TERM_H
#define KRAB_BASE_TERM_H

#include <glib.h>
#include <stdio.h>

/* What a piece of text is; how that looks is decided here alone. */
enum term_style {
	TERM_BOLD,	/* names, positions */
	TERM_ERROR,
	TERM_WARNING,
	TERM_NOTE,	/* notes and hints */
	TERM_GOOD,	/* what passed, what was found; the caret */
	TERM_DIM,	/* what only the curious read */
};

/* Is @out a terminal that can move its cursor? One of TERM=dumb, or of an empty TERM, is none. */
gboolean term_is_terminal(FILE *out);

/*
 * May @out get colour? Only a terminal may, and none when NO_COLOR is set to anything but the empty
 * string (https://no-color.org).
 */
gboolean term_colour(FILE *out);

/* How many columns @out's terminal has; 80 if it does not tell, or is no terminal. */
unsigned term_columns(FILE *out);

/* What starts @style, and what ends any style; "" when @colour is FALSE. Static strings. */
const char *term_start(gboolean colour, enum term_style style);
const char *term_end(gboolean colour);

#endif
