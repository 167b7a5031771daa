/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Justifications that have been proposed for the kernel and that some subsystems ask for. */
#include <string.h>

#include "check/check.h"
#include "check/panics.h"

static void panic_comment(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = panics_next(v->src, 0, f->n_tokens, PANICS_DOCUMENTED); i != RS_NONE;
	     i = panics_next(v->src, i + 1, f->n_tokens, PANICS_DOCUMENTED)) {
		guint32 item = rs_item_at(f, i);

		if (item_is_test(f, item) || rs_item(f, item)->kind == RS_ITEM_CONST)
			continue;
		visit_report_token(v, i, "`%.*s` without a `// PANIC:` comment",
				   (int)rs_text(f, i).n, rs_text(f, i).s);
		visit_note(v, "write '// PANIC: why it does not happen.' before it");
	}
}

static bool is_cast_tag(const struct comment *c)
{
	return comment_has_tag(c, "CAST");
}

/* May an expression end with token @i, so that a `<` behind it compares? */
static bool ends_operand(const struct rs_file *f, guint32 i)
{
	return rs_is_ident(f->tokens[i].kind) || rs_is_literal(f->tokens[i].kind) ||
	       f->tokens[i].kind == ')' || f->tokens[i].kind == ']';
}

/* Is the `as` at @i that of `<Type as Trait>`: is what is before it a type behind such a `<`? */
static bool in_qualified_path(const struct rs_file *f, guint32 i)
{
	for (i = rs_prev(f, i); i != RS_NONE; i = rs_prev(f, i)) {
		guint8 kind = f->tokens[i].kind;
		guint32 partner = rs_partner(f, i), before;

		if (kind == '<') {
			before = rs_prev(f, i);
			return before == RS_NONE || !ends_operand(f, before);
		}
		if (partner != RS_NONE && partner < i)
			i = partner;
		else if (!rs_is_ident(kind) && kind != RS_LIFETIME && !strchr(":&*$", kind))
			return false;
	}
	return false;
}

/* `as` in an expression. In `use a as b` and `extern crate a as b` it gives a name. */
static bool is_cast(const struct rs_file *f, guint32 i)
{
	guint32 item;

	if (f->tokens[i].word != RS_KW_AS || f->tokens[i].kind != RS_IDENT ||
	    rs_prev(f, i) == RS_NONE)
		return false;
	item = rs_item_at(f, i);
	return rs_item(f, item)->kind != RS_ITEM_USE &&
	       rs_item(f, item)->kind != RS_ITEM_EXTERN_CRATE && !in_qualified_path(f, i);
}

static void cast_comment(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = rs_first(f); i < f->n_tokens; i = rs_next(f, i)) {
		if (!is_cast(f, i) || item_is_test(f, rs_item_at(f, i)) ||
		    comment_before(v->src, i, true, is_cast_tag) ||
		    comment_before(v->src, line_first(v->src, i), true, is_cast_tag) ||
		    comment_before(v->src, statement_start(v->src, i), true, is_cast_tag))
			continue;
		visit_report_token(v, i, "`as` without a `// CAST:` comment");
		visit_note(v, "write '// CAST: why nothing is lost.' before it, or use `into()`, "
			      "`try_into()` or `cast()`");
	}
}

#define WHERE "proposed for the Coding Guidelines: Rust-for-Linux issue 349"

const struct rule optional_rules[] = {
	{
		.name = "panic-comment", .family = "optional", .where = WHERE, .level = LEVEL_OFF,
		.summary = "what may panic has a `// PANIC:` comment before it",
		.says = "As a `// SAFETY:` comment says why something is sound, a `// PANIC:` one\n"
			"says why a panic does not happen.\n",
		.bad = "let x = y.unwrap();\n",
		.good = "// PANIC: `y` was set above.\nlet x = y.unwrap();\n",
		.run = panic_comment,
	},
	{
		.name = "cast-comment", .family = "optional", .where = WHERE, .level = LEVEL_OFF,
		.summary = "`as` has a `// CAST:` comment before it",
		.says = "`as` truncates, changes signs and drops provenance without a word. The\n"
			"comment says why that is right.\n",
		.bad = "let x = y as u8;\n",
		.good = "// CAST: `y` is less than 10.\nlet x = y as u8;\n",
		.run = cast_comment,
	},
	{ 0 }
};
