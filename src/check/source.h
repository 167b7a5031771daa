/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A file as the rules see it: tokens and items of rs/, and what several rules want to know about
 * its comments and its documentation, found once.
 */
#ifndef KRAB_CHECK_SOURCE_H
#define KRAB_CHECK_SOURCE_H

#include "base/arena.h"
#include "rs/doc.h"
#include "rs/item.h"

/* The next line of a text; NULL behind its last line feed. */
static inline const char *text_next_line(const char *p)
{
	p = strchr(p, '\n');
	return p ? p + 1 : NULL;
}

/* Lines of `//` that belong together, or one block comment. Not documentation. */
struct comment {
	guint32 first, last;	/* tokens; all comments between are of the same group */
	guint32 next;		/* the token behind that is no trivia; doc comments count */
	bool own_line;		/* nothing but blanks is before it on its line */
	bool block;		/* one RS_BLOCK_COMMENT */
	bool between_docs;	/* documentation of the same item is both before and behind it */
	bool after_doc;		/* documentation is right before it */
	const char *text;	/* without the marks and one blank behind them; lines end in \n */
	const char *tag;	/* "SAFETY", as written; or NULL; the first one of the group */
};

struct heading {
	const char *text;	/* without formatting */
	unsigned level;		/* 1 for # */
	guint32 line;		/* of the documentation, from 0 */
};

/* A link in documentation, or what would be one if it led anywhere. */
struct doc_link {
	const char *target;	/* as written, or what is in the brackets */
	bool code;		/* only a code span is in the brackets */
	bool shortcut;		/* [target]: has no destination of its own */
	guint32 at, len;	/* what to point at: bytes of the documentation's text */
};

/* The documentation of an item. */
struct item_doc {
	guint32 item;
	struct rs_doc doc;
	/*
	 * The first paragraph without formatting, lines joined; in code spans, what is neither
	 * letter nor digit is an `x`. NULL: the first block is no paragraph.
	 */
	const char *summary;
	guint32 summary_line, summary_end;	/* its lines, both included */
	bool summary_code;	/* begins with a code span or a link */
	GArray *headings;	/* struct heading */
	GArray *links;		/* struct doc_link */
	GArray *spans;		/* struct doc_link: code spans that are no link */
};

struct source {
	struct rs_file *file;
	struct arena *arena;	/* of the run */
	GArray *comments;	/* struct comment, in the order of the file */
	GPtrArray *docs;	/* struct item_doc *, by item; those that have documentation */
	guint32 *comment_at;	/* by token: 1 + the comment that it belongs to, or 0 */
	GArray *unsafe_blocks;	/* guint32: tokens `unsafe` */
	guint32 *outer;		/* by token: the delimiter that is open around it, or RS_NONE */
	bool leaf;		/* a driver or sample: uses abstractions, makes none */
};

/* Takes @file, whose trees and items it finds. Free with source_free(). */
struct source *source_new(struct rs_file *file, struct arena *arena);
void source_free(struct source *s);

/* NULL if the item has no documentation. */
const struct item_doc *source_doc(const struct source *s, guint32 item);

/* The bytes of the file that @len bytes at @at of the documentation's text are, within a line. */
void doc_place(const struct item_doc *doc, guint32 at, guint32 len, gsize *from, gsize *to);

/* Has the documentation a heading of just these words, in any case of letters and level? */
bool doc_has_section(const struct item_doc *doc, const char *name);

/*
 * Calls @fn for each comment that stands right before token @i: in the trivia between it and what
 * is before it, attributes and documentation included if @over_attributes. Stops at the first one
 * that it is true for, and returns that; or NULL.
 */
const struct comment *comment_before(const struct source *s, guint32 i, bool over_attributes,
				     bool (*fn)(const struct comment *c));

/* Is a line of the comment "TAG:" and something, in any case? Of block comments too. */
bool comment_has_tag(const struct comment *c, const char *tag);

/* Nobody nests this deep by hand: what looks at all that something is in stops there. */
#define DEPTH_MAX 128

/* The first token on the line of token @i, comments left out. */
guint32 line_first(const struct source *s, guint32 i);

/* The first token of the statement, field, arm, argument or item that token @i is in. */
guint32 statement_start(const struct source *s, guint32 i);

/* The token behind the statement that starts at @i: after its `;` or `,`, or a closing delimiter. */
guint32 statement_end(const struct source *s, guint32 i);

/* Is token @i inside of an `unsafe { }` block? */
bool in_unsafe_block(const struct source *s, guint32 i);

/* Is the item, or what it is in, only for tests: #[test], #[cfg(test)]? */
bool item_is_test(const struct rs_file *f, guint32 item);

/* Of a trait's implementation, so that its name and contract are not its own. */
bool item_is_of_trait_impl(const struct rs_file *f, const struct rs_item *item);

#endif
