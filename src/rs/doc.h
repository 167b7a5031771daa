/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The documentation of an item as rustdoc sees it: one Markdown text from its doc comments and
 * #[doc = ...] attributes, outer ones, then those inside of its body.
 *
 * As rustdoc does it: the stars at the start of the lines of a block comment go, then the
 * indentation that all lines have in common. Each line of the text knows where it stands in the
 * file.
 */
#ifndef KRAB_RS_DOC_H
#define KRAB_RS_DOC_H

#include "rs/cfg.h"

/* One line of the text, without its newline. */
struct rs_doc_line {
	guint32 text;		/* its offset in the text */
	guint32 len;		/* bytes */
	guint32 piece;		/* the piece that it is from */
	guint32 offset;		/* in the file: where the line's first byte is */
	guint32 line;		/* in an included file, from 1; 0: of the file itself */
	bool exact;		/* are the line's bytes those at `offset`, without escapes? */
};

/* One doc comment or attribute. */
struct rs_doc_piece {
	guint32 token;		/* the comment, or the attribute's # */
	guint32 attr;		/* index into f->items->attrs */
	guint32 first_line, n_lines;
	bool comment;		/* a doc comment, not #[doc = ...] */
	bool inner;
	bool maybe;		/* under a cfg_attr that is not known to hold */
	bool macro;		/* the value is a macro krab does not expand: nothing in the text */
	char *file;		/* include_str!: the file as written; lines count in that file */
	char *path;		/* the same, as it was opened */
};

struct rs_doc {
	GString *text;		/* lines joined with \n; no newline at the end */
	GArray *lines;		/* struct rs_doc_line */
	GArray *pieces;		/* struct rs_doc_piece */
};

enum rs_doc_flags {
	RS_DOC_RAW = 1 << 0,		/* keep the indentation */
	RS_DOC_COMMENTS = 1 << 1,	/* doc comments alone, no attributes */
	RS_DOC_OUTER = 1 << 2,		/* not what is inside of the body */
};

/*
 * The documentation of item @item of @f (0: the file's own, its `//!`). @c decides about cfg_attr;
 * NULL takes all of them. Files named by include_str! are read, relative to the file that names
 * them; one that cannot be read gives a piece without lines and, if @d is not NULL, an error.
 * Returns false if there is no documentation at all; @doc must be released all the same.
 */
bool rs_doc_init(struct rs_doc *doc, struct rs_file *f, guint32 item, const struct rs_cfg *c,
		 unsigned flags, struct diag *d);
void rs_doc_release(struct rs_doc *doc);

/* Does the item have any doc comment or #[doc = ...]? Cheap: nothing is read or built. */
bool rs_has_doc(const struct rs_file *f, const struct rs_item *item);

/* #[doc(hidden)]. */
bool rs_is_doc_hidden(const struct rs_file *f, const struct rs_item *item);

static inline struct rs_doc_line *rs_doc_line(const struct rs_doc *doc, guint32 n)
{
	return &g_array_index(doc->lines, struct rs_doc_line, n);
}

static inline struct rs_doc_piece *rs_doc_piece(const struct rs_doc *doc, guint32 n)
{
	return &g_array_index(doc->pieces, struct rs_doc_piece, n);
}

/* The text of line @n. */
static inline struct rs_str rs_doc_text(const struct rs_doc *doc, guint32 n)
{
	const struct rs_doc_line *l = rs_doc_line(doc, n);

	return (struct rs_str){ doc->text->str + l->text, l->len };
}

/*
 * Where byte @offset of the text stands in the file: the line and column of the character, or of
 * the line's start if it is not exact. path is that of the file, or of the included one.
 */
struct srcpos rs_doc_pos(const struct rs_doc *doc, struct rs_file *f, guint32 offset);

#endif
