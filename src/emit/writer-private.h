/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What writer.c records and writer-*.c print. An item is a tree, kept flat in one array in
 * pre-order: every node knows how wide it would be on one line and where its subtree ends.
 * Layout walks the array once; a second try of the same nodes happens only where a line
 * overflows.
 *
 * Throughout, @i and @end are indices of nodes; @indent is where the lines of the statement at
 * hand begin, in columns; @rest is how many columns must stay free at the end of the last line.
 */
#ifndef KRAB_EMIT_WRITER_PRIVATE_H
#define KRAB_EMIT_WRITER_PRIVATE_H

#include <stdint.h>
#include <string.h>

#include "emit/writer.h"

#define MAX_WIDTH 100
#define TAB 4
#define CALL_WIDTH 60		/* rustfmt's "small heuristics" of 100 columns */
#define ARRAY_WIDTH 60
#define CHAIN_WIDTH 60
#define ATTR_WIDTH 70
#define STRUCT_LITERAL_WIDTH 18
#define SHORT_ELEMENT 10
/*
 * rustfmt leaves so many columns free, or counts as many twice, before it thinks of breaking a
 * line, besides the indentation that it counts twice.
 */
#define BREAK_MARGIN 8
#define DECIMAL_ROOM 20		/* digits of the largest number of 64 bits, or a sign and 19 */
#define HUGE_WIDTH (1u << 28)	/* the width on one line of what holds a hard line end */

enum node_kind {
	NODE_TEXT, NODE_LINE,
	NODE_LIST, NODE_ELEMENT, NODE_BLOCK, NODE_SHORT, NODE_RHS,
	NODE_BINARY, NODE_OPERATOR, NODE_CHAIN, NODE_DOT, NODE_INDEX,
};

struct node {
	uint8_t kind;
	uint8_t list;		/* enum list_kind */
	bool no_comma;		/* no comma after the last element */
	bool field;		/* RHS: the type of a tuple field, ended with its element */
	bool must_break;	/* a small-heuristics width inside is exceeded */
	uint32_t text, len;	/* into w->text; lists: the opening text */
	uint32_t close, close_len;
	uint32_t width;		/* of the subtree on one line */
	uint32_t end;		/* index after the subtree */
};

struct writer {
	bool raw, style_2024;
	GString *out;
	GString *text;
	GString *scratch;	/* what w_printf() formats */
	struct node *nodes;
	uint32_t nnodes, nodes_room;
	uint32_t *open;		/* indices of nodes not yet ended */
	uint32_t nopen, open_room;
	uint32_t col;		/* columns printed on the current output line */
	uint32_t line_start;	/* the node that begins the line being recorded */
	bool in_impl;		/* that line is the header of an impl */
	GArray *uses;		/* struct use_item: the run of them at the end of the output */
	bool text_open;		/* the last call was w_text(): the next may be joined to it */
	bool callee_broken;	/* the callee of the call at hand takes several lines */
	bool failed;		/* a literal did not fit: rustfmt gives the statement up */
	bool in_fields;		/* … and with it the struct or union that this line belongs to */
};

static inline struct node *node_at(struct writer *w, uint32_t i)
{
	return &w->nodes[i];
}

static inline uint32_t node_next(struct writer *w, uint32_t i)
{
	return node_at(w, i)->end;
}

static inline bool node_is_empty(struct writer *w, uint32_t i)
{
	return node_at(w, i)->end == i + 1;
}

static inline void add_width(uint32_t *sum, uint32_t width)
{
	*sum = MIN(*sum + width, HUGE_WIDTH);
}

/* --- writer.c -------------------------------------------------------------------------- */

/* Columns of a UTF-8 text, as terminals count them. */
uint32_t text_width(const char *s, size_t len);

/*
 * Does @s begin with the literal @lit? A call for each of these tests is a tenth of all printing.
 */
#define BEGINS(s, lit) ((s)[0] == (lit)[0] && !strncmp((s), (lit), sizeof(lit) - 1))

/* memcpy() without a call for what is short, which nearly everything is; the ends may overlap. */
static inline void copy_text(char *to, const char *s, size_t len)
{
	if (len > 16) {
		memcpy(to, s, len);
	} else if (len >= 8) {
		uint64_t first, last;

		memcpy(&first, s, 8);
		memcpy(&last, s + len - 8, 8);
		memcpy(to, &first, 8);
		memcpy(to + len - 8, &last, 8);
	} else if (len >= 4) {
		uint32_t first, last;

		memcpy(&first, s, 4);
		memcpy(&last, s + len - 4, 4);
		memcpy(to, &first, 4);
		memcpy(to + len - 4, &last, 4);
	} else {
		for (; len; len--)
			*to++ = *s++;
	}
}

/* g_string_append_len() without a call for what fits, which is nearly everything. */
static inline void text_append(GString *out, const char *s, size_t len)
{
	if (G_LIKELY(out->len + len < out->allocated_len)) {
		copy_text(out->str + out->len, s, len);
		out->len += len;
		out->str[out->len] = '\0';
	} else {
		g_string_append_len(out, s, len);
	}
}

/* The most that the inside of a list may measure on one line. */
uint32_t node_list_limit(enum list_kind kind);

/* Whether list @i holds the fields of a tuple struct. */
bool node_is_fields(struct writer *w, uint32_t i);

/* --- writer-flat.c --------------------------------------------------------------------- */

/* Append to the output and count columns; @text and @len are in w->text. */
void out_text(struct writer *w, uint32_t text, uint32_t len, uint32_t width);
void out_str(struct writer *w, const char *s);	/* ASCII, one line */
void out_lines(struct writer *w, const char *s);	/* may take several lines */
void out_open(struct writer *w, const struct node *n);
void out_close(struct writer *w, const struct node *n);
void out_newline(struct writer *w, uint32_t indent);

/* Prints nodes on one line, whatever their width. */
void out_flat(struct writer *w, uint32_t i);
void out_flat_seq(struct writer *w, uint32_t i, uint32_t end);

/* Prints nodes as proc_macro2 prints tokens: what rustfmt leaves alone looks so. */
void out_tokens(struct writer *w, uint32_t i, uint32_t end);

/* The same for a text on one line. */
void append_tokens(GString *out, const char *text);

/* --- writer-layout.c -------------------------------------------------------------------------- */

/* A point to which the output can be taken back. */
struct mark {
	size_t len;
	uint32_t col;
	bool failed;
};

/* Sets a mark and clears w->failed; taking back restores it. */
struct mark layout_mark(struct writer *w);
void layout_undo(struct writer *w, const struct mark *m);

/* What is inside of a type or an expression. Sets w->failed where rustfmt would give up. */
void layout_seq(struct writer *w, uint32_t i, uint32_t end, uint32_t indent, uint32_t rest);
void layout_broken(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest);
void layout_vertical(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest);

/* What must still stand on the line after node @i. */
uint32_t layout_following(struct writer *w, uint32_t i, uint32_t end, uint32_t rest);
uint32_t layout_width(struct writer *w, uint32_t i, uint32_t end);
uint32_t layout_first_width(const char *s);

/*
 * Whether the lines of @s, of which the first begins at column @col, fit; the first and the last
 * leave @rest columns free.
 */
bool layout_lines_fit(const char *s, uint32_t col, uint32_t rest);
bool layout_fits(struct writer *w, uint32_t i, uint32_t end, uint32_t rest);
bool layout_elements_fit(struct writer *w, uint32_t i, uint32_t indent);
bool node_is_call(struct writer *w, uint32_t i);
bool layout_long_string(const struct writer *w, const char *s, size_t len);

/* --- writer-line.c --------------------------------------------------------------------- */

/* Statements, fields, items: each begins a line. */
void layout_lines(struct writer *w, uint32_t i, uint32_t end, uint32_t indent);

#endif
