/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What is unsafe says why it is sound, and what it asks of others. */
#include <string.h>

#include "check/check.h"

static bool is_safety(const struct comment *c)
{
	/* Behind code on the line before, it is about that code. */
	return (c->own_line || c->block) && comment_has_tag(c, "SAFETY");
}

/* --- unsafe blocks and impls ------------------------------------------------------------------ */

/* Is the `{` that of a struct's value, `Foo { field: …`, and not of a block? */
static bool opens_value(const struct rs_file *f, guint32 open)
{
	guint32 name = rs_next(f, open), mark = rs_next(f, name);

	if (!rs_is_ident(f->tokens[name].kind))
		return false;
	/* `field:`, and `field <-` of the pin-init macros. */
	return (f->tokens[mark].kind == ':' && f->tokens[mark + 1].kind != ':') ||
	       (f->tokens[mark].kind == '<' && f->tokens[mark + 1].kind == '-');
}

/*
 * The comment that says why @i is sound: before it, before its line, before the statement, field
 * or argument that it is in, and so on outwards until a block. A comment above an attribute counts.
 */
static const struct comment *safety_comment(const struct source *s, guint32 i)
{
	const struct comment *c = NULL;

	for (unsigned depth = 0; i != RS_NONE && !c && depth < 64; depth++) {
		guint32 outer;

		c = comment_before(s, i, true, is_safety);
		if (!c)
			c = comment_before(s, line_first(s, i), true, is_safety);
		if (!c)
			c = comment_before(s, statement_start(s, i), true, is_safety);
		outer = c ? RS_NONE : s->outer[i];
		if (outer != RS_NONE && s->file->tokens[outer].kind == '{' &&
		    !opens_value(s->file, outer))
			break;
		i = outer;
	}
	return c;
}


/* A comment with the tag right behind the opening brace. */
static bool comment_inside(const struct source *s, guint32 open)
{
	const struct rs_file *f = s->file;

	return rs_partner(f, open) != RS_NONE &&
	       comment_before(s, rs_next(f, open), false, is_safety);
}

static void unsafe_without_comment(struct visit *v)
{
	const struct source *s = v->src;

	for (guint n = 0; n < s->unsafe_blocks->len; n++) {
		guint32 token = g_array_index(s->unsafe_blocks, guint32, n);

		if (safety_comment(s, token))
			continue;
		if (comment_inside(s, rs_next(v->file, token))) {
			visit_report_token(v, token, "the `// SAFETY:` comment is inside of the "
						     "unsafe block");
			visit_note(v, "it must be before the block, to say why that is sound");
			continue;
		}
		visit_report_token(v, token, "unsafe block without a `// SAFETY:` comment");
		visit_note(v, "write '// SAFETY: why it is sound.' before it");
	}
}

/* The word `unsafe` of an item; RS_NONE if it is not there. */
static guint32 unsafe_word(const struct rs_file *f, const struct rs_item *item)
{
	for (guint32 i = item->sig.start; i < item->sig.end; i++)
		if (f->tokens[i].word == RS_KW_UNSAFE)
			return i;
	return RS_NONE;
}

/* The comment that says why an unsafe impl keeps the trait's contract; NULL if there is none. */
static const struct comment *impl_comment(const struct source *s, const struct rs_item *item)
{
	guint32 word = RS_NONE;
	const struct comment *c;

	if (item->kind == RS_ITEM_IMPL && item->flags & RS_UNSAFE)
		word = unsafe_word(s->file, item);
	if (word == RS_NONE)
		return NULL;
	c = comment_before(s, word, true, is_safety);
	return c ? c : comment_before(s, line_first(s, word), true, is_safety);
}

static void report_impl(struct visit *v, guint32 word)
{
	visit_report_token(v, word, "unsafe impl without a `// SAFETY:` comment");
	visit_note(v, "write '// SAFETY: why the trait's contract is kept.' before it");
}

static void unsafe_impl_without_comment(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 0; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		guint32 word;

		if (item->kind != RS_ITEM_IMPL || !(item->flags & RS_UNSAFE))
			continue;
		word = unsafe_word(f, item);
		if (word == RS_NONE || impl_comment(v->src, item))
			continue;
		report_impl(v, word);
	}
	/* `unsafe $($impl)* { … }` in a macro is no item yet; `unsafe $block` is a block. */
	for (guint32 i = rs_first(f); i < f->n_tokens; i = rs_next(f, i)) {
		guint32 next = rs_next(f, i);

		if (f->tokens[i].word != RS_KW_UNSAFE || f->tokens[next].kind != '$' ||
		    safety_comment(v->src, i))
			continue;
		report_impl(v, i);
	}
}

/* --- the comments ----------------------------------------------------------------------------- */

/* What follows the tag, up to the next paragraph's tag; or NULL if no line begins with it. */
static const char *behind_tag(const char *text)
{
	for (const char *p = text; p && *p; p = text_next_line(p))
		if (g_ascii_strncasecmp(p, "SAFETY:", 7) == 0)
			return p + 7;
	return NULL;
}

/* "TODO", "TODO.", "FIXME: later", "...", "XXX", "?" are no reasons. */
static bool says_nothing(const char *text)
{
	static const char *const words[] = { "todo", "fixme", "xxx", "tbd", "none", "n/a", NULL };
	g_autofree char *word = NULL;
	size_t n;

	text += strspn(text, " \t\n.?-");
	n = strcspn(text, " \t\n.:,!(");
	word = g_ascii_strdown(text, (gssize)n);
	return !n || g_strv_contains(words, word);
}

/* The line that the tag is on; of a block comment, its beginning. */
static void comment_place(const struct visit *v, const struct comment *c, gsize *from, gsize *to)
{
	const struct rs_file *f = v->file;
	const struct rs_token *t = &f->tokens[c->first];

	for (guint32 i = c->first; !c->block && i <= c->last; i += 2) {
		const char *text = f->text + f->tokens[i].start + 2;

		text += strspn(text, " \t");
		if (g_ascii_strncasecmp(text, "SAFETY:", 7) != 0)
			continue;
		t = &f->tokens[i];
		break;
	}
	*from = t->start;
	*to = c->block ? *from + 2 : *from + t->len;
}

static void empty_safety_comment(struct visit *v)
{
	for (guint i = 0; i < v->src->comments->len; i++) {
		const struct comment *c = &g_array_index(v->src->comments, struct comment, i);
		const char *text = behind_tag(c->text);
		gsize from, to;

		if (!text || !says_nothing(text))
			continue;
		comment_place(v, c, &from, &to);
		visit_report(v, from, to, "the `SAFETY:` comment gives no reason");
		visit_note(v, "say which preconditions there are and why each of them holds");
	}
}

/* Macros that hide nothing unsafe; others may. */
static bool is_plain_macro(const struct rs_file *f, guint32 name)
{
	static const char *const names[] = {
		"vec",		 "format",
		"write",	 "writeln",
		"print",	 "println",
		"eprintln",	 "matches",
		"panic",	 "assert",
		"assert_eq",	 "assert_ne",
		"debug_assert",	 "debug_assert_eq",
		"unreachable",	 "todo",
		"stringify",	 "concat",
		"offset_of",	 "format_args",
		"quote",	 "c_str",
		"fmt",		 "build_assert",
		"static_assert", "include_str",
		"cfg",		 "line",
		"file",		 "env",
		"paste",
	};

	for (size_t n = 0; n < G_N_ELEMENTS(names); n++)
		if (rs_is(f, name, names[n]))
			return true;
	return rs_name(f, name).n > 3 && memcmp(rs_name(f, name).s, "pr_", 3) == 0;
}

/* Is there a macro call that may expand to something unsafe? */
static bool may_hide_unsafe(const struct rs_file *f, guint32 i, guint32 end)
{
	for (; i < end && i < f->n_tokens; i++) {
		if (f->tokens[i].word == RS_KW_UNSAFE)
			return true;
		if (f->tokens[i].kind == '!' && i && rs_is_ident(f->tokens[i - 1].kind) &&
		    f->tokens[i + 1].kind != '=' && !is_plain_macro(f, i - 1))
			return true;
	}
	return false;
}

/* The item that begins at token @i, with its attributes or behind them; or NULL. */
static const struct rs_item *item_starting(const struct rs_file *f, guint32 i)
{
	for (guint32 at = rs_item_at(f, i); at != RS_NONE && at; at = rs_item(f, at)->parent) {
		const struct rs_item *item = rs_item(f, at);

		if (rs_skip(f, item->all.start) == i || rs_skip(f, item->sig.start) == i)
			return item;
		if (item->all.start < i && item->body.start < i)
			break;
	}
	return NULL;
}

/* May the item expand to an unsafe impl, or be of an unsafe kind that no other rule looks at? */
static bool item_may_be_unsafe(const struct rs_file *f, const struct rs_item *item)
{
	switch (item->kind) {
	case RS_ITEM_MACRO_CALL: case RS_ITEM_EXTERN_BLOCK: case RS_ITEM_STATIC:
		return true;
	case RS_ITEM_CONST: case RS_ITEM_FIELD: case RS_ITEM_USE:
		return may_hide_unsafe(f, item->all.start, item->all.end);
	default:
		/* #[unsafe(no_mangle)] and derives of unsafe traits. */
		for (guint32 n = 0; n < item->n_attrs; n++)
			if (rs_attr(f, item, n)->is_unsafe)
				return true;
		return false;
	}
}

/* Is token @i among the arguments of a macro call? What becomes of them is not known. */
static bool in_macro_call(const struct source *s, guint32 i)
{
	const struct rs_file *f = s->file;
	guint32 item = rs_item_at(f, i);

	if (rs_item(f, item)->kind == RS_ITEM_MACRO_CALL)
		return true;
	for (guint32 open = s->outer[i]; open != RS_NONE && open > rs_item(f, item)->all.start;
	     open = s->outer[open]) {
		guint32 bang = rs_prev(f, open);

		if (bang != RS_NONE && f->tokens[bang].kind == '!' && bang &&
		    !is_plain_macro(f, bang - 1))
			return true;
	}
	return false;
}

/* Comments that something unsafe refers to: by number, true. */
static bool *comments_used(const struct source *s)
{
	const struct comment *all = (const struct comment *)s->comments->data;
	bool *used = g_new0(bool, (gsize)s->comments->len + 1);
	const struct comment *c;

	for (guint n = 0; n < s->unsafe_blocks->len; n++) {
		c = safety_comment(s, g_array_index(s->unsafe_blocks, guint32, n));
		if (c)
			used[c - all] = true;
	}
	for (guint32 i = 0; i < s->file->items->n_items; i++) {
		c = impl_comment(s, rs_item(s->file, i));
		if (c)
			used[c - all] = true;
	}
	return used;
}

static bool may_be_needed(const struct source *s, const struct comment *c)
{
	const struct rs_file *f = s->file;
	guint32 next = rs_skip(f, c->next);
	const struct rs_item *item = item_starting(f, next);
	guint32 line = c->own_line ? next : line_first(s, c->first);

	if (in_unsafe_block(s, c->first) || in_macro_call(s, c->first))
		return true;
	if (item)
		return item_may_be_unsafe(f, item);
	return may_hide_unsafe(f, line, statement_end(s, line));
}

static void needless_safety_comment(struct visit *v)
{
	g_autofree bool *used = comments_used(v->src);

	for (guint i = 0; i < v->src->comments->len; i++) {
		const struct comment *c = &g_array_index(v->src->comments, struct comment, i);
		gsize from, to;

		if (used[i] || !comment_has_tag(c, "SAFETY") || may_be_needed(v->src, c))
			continue;
		comment_place(v, c, &from, &to);
		visit_report(v, from, to, "a `SAFETY:` comment where nothing is unsafe");
		visit_note(v,
			   "these are for unsafe blocks and impls alone; say it without the tag");
	}
}

/* --- documentation ---------------------------------------------------------------------------- */

static bool has_safety_section(const struct item_doc *d)
{
	return doc_has_section(d, "Safety") || doc_has_section(d, "Implementation safety") ||
	       doc_has_section(d, "Safety requirements");
}

static void missing_safety_section(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 0; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		const char *what = item->kind == RS_ITEM_FN ? "callers" : "implementations";

		if ((item->kind != RS_ITEM_FN && item->kind != RS_ITEM_TRAIT) ||
		    !(item->flags & RS_UNSAFE) || item->name == RS_NONE ||
		    item_is_of_trait_impl(f, item) || item->flags & RS_IN_FN ||
		    rs_is_doc_hidden(f, item) || has_safety_section(source_doc(v->src, i)))
			continue;
		if (item->parent != RS_NONE &&
		    rs_item(f, item->parent)->kind == RS_ITEM_EXTERN_BLOCK)
			continue;
		visit_report_token(v, item->name, "unsafe %s without a `# Safety` section",
				   item->kind == RS_ITEM_FN ? "function" : "trait");
		visit_note(v, "say in its documentation what %s must uphold", what);
	}
}

static void needless_safety_section(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint n = 0; n < v->src->docs->len; n++) {
		const struct item_doc *d = g_ptr_array_index(v->src->docs, n);
		const struct rs_item *item = rs_item(f, d->item);

		if ((item->kind != RS_ITEM_FN && item->kind != RS_ITEM_TRAIT) ||
		    item->flags & RS_UNSAFE || item->name == RS_NONE ||
		    !doc_has_section(d, "Safety"))
			continue;
		visit_report_token(v, item->name, "a `# Safety` section on what is not unsafe");
		visit_note(v, "make the %s unsafe, or give the section another name",
			   item->kind == RS_ITEM_FN ? "function" : "trait");
	}
}

/* `/// SAFETY:` is documentation: it is neither a comment on code nor the section of a contract. */
static void safety_in_documentation(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 0; i < f->n_tokens; i++) {
		const struct rs_token *t = &f->tokens[i];
		const struct rs_item *item;
		const char *p;

		if (t->kind != RS_LINE_DOC)
			continue;
		p = f->text + t->start + 3;
		p += strspn(p, " \t");
		if (strncmp(p, "SAFETY:", 7) != 0)
			continue;
		item = rs_item(f, rs_item_at(f, i));
		visit_report_token(v, i, "`SAFETY:` in documentation");
		if (item->kind == RS_ITEM_FN || item->kind == RS_ITEM_TRAIT) {
			visit_note(v, "what users must uphold is a section, '# Safety'");
			continue;
		}
		visit_note(v, "why code is sound is a comment, '// SAFETY:'");
		/* One line alone: of several, each would need another slash taken away. */
		if (f->tokens[i + 1].kind == RS_WHITESPACE && f->tokens[i + 2].kind != RS_LINE_DOC)
			visit_fix(v, t->start, (gsize)t->start + 3, "//");
	}
}

/* --- the table -------------------------------------------------------------------------------- */

#define COMMENTS "Coding Guidelines, Comments"
#define DOCS "Coding Guidelines, Code documentation"

const struct rule safety_rules[] = {
	{
		.name = "unsafe-without-comment",
		.family = "safety",
		.where = COMMENTS,
		.level = LEVEL_WARNING,
		.clippy = "undocumented_unsafe_blocks",
		.summary = "every unsafe block has a `// SAFETY:` comment before it",
		.says = "Each unsafe block is preceded by a comment that explains why the code in it\n"
			"cannot trigger undefined behaviour. It may stand before the block, the\n"
			"line or the statement that the block is in; in macros too.\n",
		.bad = "unsafe { *p = 0 }\n",
		.good = "// SAFETY: `p` is valid by the safety requirements.\nunsafe { *p = 0 }\n",
		.run = unsafe_without_comment,
	},
	{
		.name = "unsafe-impl-without-comment",
		.family = "safety",
		.where = COMMENTS,
		.level = LEVEL_WARNING,
		.clippy = "undocumented_unsafe_blocks",
		.summary = "every unsafe impl has a `// SAFETY:` comment before it",
		.says = "An unsafe trait asks something of those who implement it. The comment\n"
			"shows that the implementation respects the trait's `# Safety` section.\n",
		.bad = "unsafe impl Send for Page {}\n",
		.good = "// SAFETY: Pages do not care about which thread they are on.\n"
			"unsafe impl Send for Page {}\n",
		.run = unsafe_impl_without_comment,
	},
	{
		.name = "empty-safety-comment",
		.family = "safety",
		.where = COMMENTS,
		.level = LEVEL_WARNING,
		.summary = "a `// SAFETY:` comment gives a reason",
		.says = "The comment has to explain why the code is sound. One that is empty, or\n"
			"says only TODO, documents nothing.\n",
		.bad = "// SAFETY: TODO.\nunsafe { f() }\n",
		.good = "// SAFETY: `f` has no preconditions.\nunsafe { f() }\n",
		.run = empty_safety_comment,
	},
	{
		.name = "needless-safety-comment",
		.family = "safety",
		.where = COMMENTS,
		.level = LEVEL_WARNING,
		.clippy = "unnecessary_safety_comment",
		.summary = "no `// SAFETY:` comment where nothing is unsafe",
		.says = "These comments show that the preconditions of something unsafe are met.\n"
			"Elsewhere they mislead: what they were about may have gone.\n",
		.bad = "// SAFETY: This is fine.\nlet x = 1;\n",
		.good = "// This is fine.\nlet x = 1;\n",
		.run = needless_safety_comment,
	},
	{
		.name = "missing-safety-section",
		.family = "safety",
		.where = DOCS,
		.level = LEVEL_WARNING,
		.clippy = "missing_safety_doc",
		.summary = "unsafe functions and traits have a `# Safety` section",
		.says = "Unsafe functions document under `# Safety` what their callers must abide\n"
			"by, unsafe traits what their implementations must.\n",
		.bad = "/// Reads it.\npub unsafe fn read(p: *const u8) -> u8;\n",
		.good = "/// Reads it.\n///\n/// # Safety\n///\n/// `p` must be valid for reads.\n"
			"pub unsafe fn read(p: *const u8) -> u8;\n",
		.run = missing_safety_section,
	},
	{
		.name = "needless-safety-section",
		.family = "safety",
		.where = DOCS,
		.level = LEVEL_WARNING,
		.clippy = "unnecessary_safety_doc",
		.summary = "no `# Safety` section on what is safe",
		.says = "`# Safety` is the contract of something unsafe. A safe function that has\n"
			"one either ought to be unsafe, or is sound whatever its caller does.\n",
		.bad = "/// # Safety\n///\n/// Do not pass 0.\npub fn f(x: u8) {}\n",
		.good = "/// # Safety\n///\n/// `x` must not be 0.\npub unsafe fn f(x: u8) {}\n",
		.run = needless_safety_section,
	},
	{
		.name = "safety-in-documentation",
		.family = "safety",
		.where = COMMENTS,
		.level = LEVEL_WARNING,
		.fixable = true,
		.summary = "`SAFETY:` is a comment, `# Safety` is documentation",
		.says = "The two are not to be confused: a section states the contract, a comment\n"
			"shows that it is kept. `/// SAFETY:` is neither.\n",
		.bad = "/// SAFETY: `T` is `Send`.\nunsafe impl Send for X {}\n",
		.good = "// SAFETY: `T` is `Send`.\nunsafe impl Send for X {}\n",
		.run = safety_in_documentation,
	},
	{ 0 }
};
