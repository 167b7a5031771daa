/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Diagnostics: reported where the position is known, printed once, counted; each phase
 * boundary asks diag_errors() whether to go on.
 *
 * Format: `path:line:col: error: lower-case message without full stop`, then the source
 * line and a caret when the file can be read. Of a line of more than 200 bytes only what is around
 * the caret is shown, with "..." where it is cut.
 */
#ifndef KRAB_BASE_DIAG_H
#define KRAB_BASE_DIAG_H

#include <glib.h>
#include <stdio.h>

/*
 * path NULL: no position, and the message begins with the program's name (g_set_prgname())
 * if there is one. line and col count from 1, col in bytes; 0: unknown. byte counts from 1, from
 * the start of the file; 0: unknown. As few positions are ever shown, the reader of C gives only
 * the byte: srcpos_resolve() finds the line.
 */
struct srcpos {
	const char *path;
	unsigned line, col;
	unsigned byte;
};

enum diag_level { DIAG_NOTE, DIAG_WARNING, DIAG_ERROR };

struct diag {
	FILE *out;		/* borrowed; stderr as a rule */
	gboolean colour;
	gboolean quiet;		/* notes and warnings are counted, not printed */
	unsigned errors, warnings;
};

/* Colour as term_colour(@out) has it. */
void diag_init(struct diag *d, FILE *out);

void diag_report(struct diag *d, enum diag_level level, struct srcpos pos,
		 const char *fmt, ...) G_GNUC_PRINTF(4, 5);

#define diag_error(d, pos, ...) diag_report((d), DIAG_ERROR, (pos), __VA_ARGS__)
#define diag_warning(d, pos, ...) diag_report((d), DIAG_WARNING, (pos), __VA_ARGS__)
#define diag_note(d, pos, ...) diag_report((d), DIAG_NOTE, (pos), __VA_ARGS__)
#define NOPOS ((struct srcpos){ NULL, 0, 0, 0 })

/*
 * A message of a command that has no struct diag: "error: ", in its colour if stderr may get it,
 * the text and a newline, to stderr. Nothing is counted, and no program's name comes first. errno
 * stays.
 */
void diag_say(enum diag_level level, const char *fmt, ...) G_GNUC_PRINTF(2, 3);

/* @pos with line and col, from its byte if need be and if the file can be read. */
struct srcpos srcpos_resolve(struct srcpos pos);

/* TRUE if at least one error was reported. */
gboolean diag_errors(const struct diag *d);

/* A broken promise of our own code: prints where and aborts. */
#define BUG(...) g_error("BUG: " __VA_ARGS__)

#endif
