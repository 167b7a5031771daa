/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Token trees: which closing delimiter belongs to which opening one. There is no tree in memory:
 * a subtree is the range of tokens from a delimiter to its partner.
 *
 * A file with mismatches is still usable. A `)` or `]` never closes what is outside of the
 * innermost `{`, a `}` closes over `(` and `[` that were left open, and where braces do not add
 * up, indentation tells which one lacks its partner.
 */
#ifndef KRAB_RS_TREE_H
#define KRAB_RS_TREE_H

#include "rs/lex.h"

/* Tokens from start up to, not including, end. Empty: start == end. */
struct rs_range {
	guint32 start, end;
};

#define RS_NO_RANGE ((struct rs_range){ 0, 0 })

static inline bool rs_range_is_empty(struct rs_range r)
{
	return r.start >= r.end;
}

/* A delimiter without partner. */
struct rs_mismatch {
	guint32 token;		/* the one that has no partner */
	guint32 other;		/* the delimiter where that became clear; RS_NONE: at the end */
};

/* Finds the partners of all delimiters, in linear time. A second call does nothing. */
void rs_trees(struct rs_file *f);

/*
 * The partner of a delimiter. RS_NONE if it has none, and for any other token. Needs rs_trees().
 */
static inline guint32 rs_partner(const struct rs_file *f, guint32 i)
{
	switch (f->tokens[i].kind) {
	case '(': case ')': case '[': case ']': case '{': case '}':
		return f->tokens[i].aux;
	default:
		return RS_NONE;
	}
}

/* The token behind the tree at @i: behind its closing delimiter, or the next token. */
static inline guint32 rs_after_tree(const struct rs_file *f, guint32 i)
{
	guint32 p = rs_partner(f, i);

	return p != RS_NONE && p > i ? p + 1 : i + 1;
}

/* The same, and on to the next significant token. */
static inline guint32 rs_next_tree(const struct rs_file *f, guint32 i)
{
	return i < f->n_tokens ? rs_skip(f, rs_after_tree(f, i)) : f->n_tokens;
}

/* What is between an opening delimiter and its partner; empty if there is none. */
static inline struct rs_range rs_inside(const struct rs_file *f, guint32 open)
{
	guint32 p = rs_partner(f, open);

	return p != RS_NONE && p > open ? (struct rs_range){ open + 1, p } : RS_NO_RANGE;
}

/* The text of a range as it is in the file, comments included. */
struct rs_str rs_range_text(const struct rs_file *f, struct rs_range r);

/*
 * The tokens of a range on one line, for messages: no comments, and a space only where the file
 * has space or comments. Free with g_free().
 */
char *rs_range_flat(const struct rs_file *f, struct rs_range r);

/*
 * The `unsafe { }` blocks in @r, in the order of the file, at any depth, in macro bodies too: an
 * array of guint32, the tokens `unsafe`; the brace is rs_next() of each. The caller frees it with
 * g_array_unref(). `unsafe extern { }`, `unsafe fn`, `unsafe impl` are no blocks.
 */
GArray *rs_unsafe_blocks(const struct rs_file *f, struct rs_range r);

#endif
