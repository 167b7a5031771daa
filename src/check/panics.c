/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "check/panics.h"

#include <string.h>

static bool is_panic_macro(const struct rs_file *f, guint32 i)
{
	static const char *const names[] = { "panic",  "todo",	    "unimplemented",
					     "assert", "assert_eq", "assert_ne" };
	guint32 bang = rs_next(f, i), open = rs_next(f, bang);

	if (f->tokens[bang].kind != '!' || rs_partner(f, open) == RS_NONE)
		return false;
	for (size_t n = 0; n < G_N_ELEMENTS(names); n++)
		if (rs_is(f, i, names[n]))
			return true;
	return false;
}

/* `write!(…).unwrap()`: writing to a string, the usual case, does not fail. */
static bool is_write(const struct rs_file *f, guint32 close)
{
	guint32 open = f->tokens[close].kind == ')' ? rs_partner(f, close) : RS_NONE;
	guint32 bang = open != RS_NONE ? rs_prev(f, open) : RS_NONE;
	guint32 name = bang != RS_NONE && f->tokens[bang].kind == '!' ? rs_prev(f, bang) : RS_NONE;

	return name != RS_NONE && (rs_is(f, name, "write") || rs_is(f, name, "writeln"));
}

static bool is_panic_call(const struct rs_file *f, guint32 i)
{
	guint32 before = rs_prev(f, i), open = rs_next(f, i);

	if (before == RS_NONE || f->tokens[before].kind != '.' || f->tokens[open].kind != '(')
		return false;
	/* `1..unwrap()` is no call of a method. */
	if (before && (f->tokens[before - 1].kind == '.' || is_write(f, rs_prev(f, before))))
		return false;
	if (rs_is(f, i, "unwrap"))
		return rs_range_is_empty(rs_inside(f, open)) ||
		       rs_skip(f, open + 1) == rs_partner(f, open);
	return rs_is(f, i, "expect") && rs_skip(f, open + 1) != rs_partner(f, open);
}

static bool is_panic(const struct comment *c)
{
	return comment_has_tag(c, "PANIC") || comment_has_tag(c, "PANICS");
}

bool panics_justified(const struct source *s, guint32 i)
{
	return comment_before(s, i, true, is_panic) ||
	       comment_before(s, line_first(s, i), true, is_panic) ||
	       comment_before(s, statement_start(s, i), true, is_panic);
}

/* Behind a `const { … }` block at @i; @i itself if there is none. */
static guint32 skip_const_block(const struct rs_file *f, guint32 i)
{
	guint32 open = rs_next(f, i);

	if (f->tokens[i].word != RS_KW_CONST || f->tokens[open].kind != '{' ||
	    rs_partner(f, open) == RS_NONE)
		return i;
	return rs_partner(f, open);
}

guint32 panics_next(const struct source *s, guint32 from, guint32 to, enum panics which)
{
	const struct rs_file *f = s->file;

	for (guint32 i = rs_skip(f, from); i < to && i < f->n_tokens; i = rs_next(f, i)) {
		i = skip_const_block(f, i);
		if (!rs_is_ident(f->tokens[i].kind) ||
		    !(is_panic_macro(f, i) || is_panic_call(f, i)))
			continue;
		if (which == PANICS_ALL || !panics_justified(s, i))
			return i;
	}
	return RS_NONE;
}

/* The item that token @i is in: @function itself, or one in its body. */
static guint32 owner(const struct rs_file *f, guint32 i, guint32 function)
{
	guint32 at = rs_item_at(f, i);

	while (at != RS_NONE && at != function && at && rs_item(f, at)->kind == RS_ITEM_MACRO_CALL)
		at = rs_item(f, at)->parent;
	return at;
}

guint32 panics_first(const struct source *s, guint32 function, enum panics which)
{
	const struct rs_item *item = rs_item(s->file, function);
	guint32 i = item->body.start;

	while (i < item->body.end) {
		guint32 inner;

		i = panics_next(s, i, item->body.end, which);
		if (i == RS_NONE)
			return RS_NONE;
		inner = owner(s->file, i, function);
		if (inner == function)
			return i;
		i = MAX(rs_item(s->file, inner)->all.end, i + 1);
	}
	return RS_NONE;
}
