/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Examples that only the compiler can see. */
#include "doctest/walk.h"

#include <string.h>

/*
 * Is there a fence in the attribute at @i (`#`), or a macro that may make one (concat!)? What a
 * variable of the macro brings, `#[doc = $text]`, stands where the macro is called.
 */
static bool is_doc_with_example(const struct rs_file *f, guint32 i)
{
	guint32 name = rs_next(f, rs_next(f, i)), eq = rs_next(f, name), value = rs_next(f, eq);
	struct rs_str text = rs_text(f, value);

	if (!rs_is(f, name, "doc") || f->tokens[eq].kind != '=')
		return false;
	return rs_is_ident(f->tokens[value].kind) || memmem(text.s, text.n, "```", 3);
}

/*
 * How many pieces of documentation with examples there are in @r. What a macro has need not be
 * items, so comments are counted that follow each other.
 */
static unsigned count_examples(const struct rs_file *f, struct rs_range r)
{
	unsigned n = 0;
	bool found = false;

	for (guint32 i = r.start; i < r.end; i++) {
		struct rs_str text = rs_text(f, i);

		if (rs_is_trivia(f->tokens[i].kind))
			continue;
		if (rs_is_doc(f->tokens[i].kind)) {
			found |= memmem(text.s, text.n, "```", 3) != NULL;
		} else if (f->tokens[i].kind == '#' && rs_joint(f, i, '[')) {
			found |= is_doc_with_example(f, i);
			i = rs_after_tree(f, i + 1) - 1;
		} else {
			n += found;
			found = false;
		}
	}
	return n + found;
}

void walk_macro(struct walk *w, guint32 i)
{
	const struct rs_item *item = rs_item(w->f, i);
	struct rs_str name = rs_item_name(w->f, item);
	struct doctest_macro m = {
		.items = count_examples(w->f, item->body), .call = item->kind == RS_ITEM_MACRO_CALL,
	};

	if (!m.items)
		return;
	m.pos = rs_pos(w->f, item->sig.start);
	m.name = arena_strndup(&w->all->arena, name.s, name.n);
	m.last_line = rs_pos(w->f, item->all.end - 1).line;
	if (m.call)
		diag_warning(w->o->diag, m.pos, "%u documentation comment%s with examples in the arguments of a macro, "
			     "which krab does not expand, are not seen; --macro=%s if it only passes "
			     "them on [example-in-macro]", m.items, m.items == 1 ? "" : "s", m.name);
	else
		diag_warning(w->o->diag, m.pos, "%u documentation comment%s with examples in the body "
			     "of a macro, which krab does not expand, are not seen [example-in-macro]",
			     m.items, m.items == 1 ? "" : "s");
	m.pos.path = arena_strdup(&w->all->arena, m.pos.path);
	g_array_append_val(w->all->in_macros, m);
}
