/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What the parts of the item scanner know of each other. */
#ifndef KRAB_RS_ITEM_PRIVATE_H
#define KRAB_RS_ITEM_PRIVATE_H

#include "rs/item.h"

/* What a range of tokens is read as. */
enum frame_mode {
	FRAME_ITEMS,		/* nothing but items */
	FRAME_CODE,		/* items wherever a statement can start; macros too */
	FRAME_FIELDS,		/* name: type, */
	FRAME_TUPLE,		/* type, */
	FRAME_VARIANTS,
	FRAME_ARMS,		/* (matcher) => { transcriber }; */
};

struct frame {
	guint8 mode;		/* enum frame_mode */
	bool boundary;		/* CODE: a statement can start at pos */
	guint32 pos, end;	/* what is left of the range */
	guint32 parent;		/* of the items found in it */
	guint32 flags;		/* RS_IN_MACRO, RS_IN_FN: what these items have */
	guint32 macro_end;	/* CODE: tokens before this are arguments of a macro */
};

struct scan {
	struct rs_file *f;
	GArray *items;		/* struct rs_item */
	struct rs_attr *attrs;
	guint32 n_attrs, attrs_room;
	GArray *frames;		/* struct frame: a stack */
};

/* A walk over significant tokens that ends before `end`. */
struct cursor {
	const struct rs_file *f;
	guint32 i, end;
};

static inline guint8 cur_kind(const struct cursor *c)
{
	return c->i < c->end ? c->f->tokens[c->i].kind : RS_EOF;
}

static inline guint8 cur_word(const struct cursor *c)
{
	return c->i < c->end ? c->f->tokens[c->i].word : RS_WORD_NONE;
}

static inline void cur_next(struct cursor *c)
{
	c->i = rs_next(c->f, c->i);
}

static inline void cur_next_tree(struct cursor *c)
{
	c->i = rs_next_tree(c->f, c->i);
}

/* The cursor one token, or @n tokens, further on. */
static inline struct cursor cur_ahead(struct cursor c, int n)
{
	while (n--)
		cur_next(&c);
	return c;
}

/*
 * The tokens from the cursor to the first of @stops that is in no <>, () [] {}. Goes to it and
 * returns its kind. RS_EOF: something came first that ends any item. @where, if not NULL: set to
 * the `where` on the way, unless it is not RS_NONE already.
 */
guint8 cur_run_to(struct cursor *c, const char *stops, guint32 *where);

/* Goes behind the `>` that belongs to the `<` at the cursor. False if there is none. */
bool cur_skip_angles(struct cursor *c);

/* The tokens from @start up to where the cursor is, without trivia at the end. */
struct rs_range cur_since(const struct cursor *c, guint32 start);

/* Skips whitespace and comments, but not doc comments. */
guint32 rs_skip_trivia(const struct rs_file *f, guint32 i, guint32 end);

/* Reads what is @inside of an attribute's brackets, or of a cfg_attr's parentheses, into @attr. */
void rs_attr_read(const struct rs_file *f, struct rs_range inside, struct rs_attr *attr);

/*
 * Reads the outer attributes and doc comments that start at @i, which is no trivia, and appends
 * them to s->attrs. In macros $(#[$attr])* are passed by, too. Returns the token behind them.
 */
guint32 scan_outer_attrs(struct scan *s, guint32 i, guint32 end, bool in_macro);

/* The same for inner ones at the start of a body; ends at the first outer one. */
guint32 scan_inner_attrs(struct scan *s, guint32 i, guint32 end);

/*
 * Is there an item at @c, behind its attributes? Then fills in what is between its visibility and
 * its end, but for body frames and parents, and returns true with the cursor behind the item.
 * @mode: FRAME_CODE is more careful with words that may be something else.
 */
bool scan_head(struct cursor *c, struct rs_item *item, enum frame_mode mode, bool in_macro);

/* Reads `pub` and its like. */
void scan_visibility(struct cursor *c, struct rs_item *item);

/* Reads a name, `$name` too, and says where it is. The cursor is behind it, or where it was. */
void scan_item_name(struct cursor *c, struct rs_item *item);

#endif
