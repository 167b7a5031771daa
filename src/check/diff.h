/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Changes as `git diff`, `git format-patch` and diff -u write them: which lines of which files a
 * change adds, and the text of a file before and after it.
 *
 * The text is borrowed: it must live as long as what was read from it.
 */
#ifndef KRAB_CHECK_DIFF_H
#define KRAB_CHECK_DIFF_H

#include <glib.h>

/* A line with its line feed, unless the file ends without one. */
struct diff_line {
	const char *text;
	size_t len;
	char kind;		/* ' ' in both, '+' only after, '-' only before */
};

/* Lines count from 1; the start of an empty side is the line that it follows. */
struct diff_hunk {
	unsigned old_start, old_count, new_start, new_count;
	unsigned at;		/* line of the hunk's header in the patch */
	GArray *lines;		/* struct diff_line */
};

struct diff_file {
	char *old_path, *new_path;	/* relative, without a/ and b/; NULL: there is none */
	GArray *hunks;			/* struct diff_hunk, rising, not overlapping */
};

struct diff {
	GPtrArray *files;	/* struct diff_file *, in the order of the patch; owned */
	unsigned error_line;	/* of the patch */
	char *error;		/* NULL, or what is wrong: lower case, no full stop */
};

/*
 * Reads a patch; what stands around the changes (a mail, the commit's message) is passed over.
 * FALSE with error and error_line when it is cut off or contradicts itself; the files before that
 * place are there. Never reads past @text + @len.
 */
gboolean diff_parse(struct diff *d, const char *text, size_t len);
void diff_release(struct diff *d);

enum diff_side { DIFF_OLD, DIFF_NEW };

/* Do the lines of @text stand where side @side of @file says? A file without hunks always does. */
gboolean diff_matches(const struct diff_file *file, enum diff_side side, const char *text,
		      size_t len);

/*
 * The text of the other side, given the one of @side; newly allocated. NULL when @text is not
 * what the patch was made for.
 */
char *diff_other_side(const struct diff_file *file, enum diff_side side, const char *text,
		      size_t len, size_t *other_len);

/* The line before the change of line @line after it; 0: the change adds it. */
unsigned diff_old_line(const struct diff_file *file, unsigned line);

#endif
