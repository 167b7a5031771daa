/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* How documentation is written; where its links lead is in links.c. */
#include <string.h>

#include "check/check.h"
#include "check/links.h"
#include "check/panics.h"
#include "check/prose.h"

/* --- the summary ------------------------------------------------------------------------------ */

/* What macros and attributes make up is not for readers of this file to judge. */
static bool has_prose_summary(const struct visit *v, const struct item_doc *d)
{
	const struct rs_item *item = rs_item(v->file, d->item);

	if (!d->summary || rs_is_doc_hidden(v->file, item) || !*d->summary)
		return false;
	for (guint i = 0; i < d->doc.pieces->len; i++)
		if (!rs_doc_piece(&d->doc, i)->comment)
			return false;
	return !strchr(d->summary, '$');
}

/* The bytes of the file from byte @at of documentation line @line on, @len of them. */
static bool place_in_line(const struct item_doc *d, guint32 line, guint32 at, guint32 len,
			  gsize *from, gsize *to)
{
	const struct rs_doc_line *l;

	if (line >= d->doc.lines->len)
		return false;
	l = rs_doc_line(&d->doc, line);
	if (!l->exact || at > l->len)
		return false;
	doc_place(d, l->text + at, len, from, to);
	return true;
}

static void summary_capital(struct visit *v)
{
	for (guint n = 0; n < v->src->docs->len; n++) {
		const struct item_doc *d = g_ptr_array_index(v->src->docs, n);
		char upper[2] = "";
		gsize from, to;

		if (!has_prose_summary(v, d) || d->summary_code ||
		    !prose_lacks_capital(d->summary) ||
		    !place_in_line(d, d->summary_line, 0, 1, &from, &to))
			continue;
		while (from < to && v->file->text[from] == ' ')
			from++, to++;
		upper[0] = g_ascii_toupper(v->file->text[from]);
		visit_report(v, from, from + 1, "the documentation does not begin with a capital");
		visit_note(v, "write '%s', or put it in backticks if it is code", upper);
		visit_fix(v, from, from + 1, upper);
	}
}

/* A number, "0x00000400", is no sentence. */
static bool has_word(const char *text)
{
	for (; *text; text += strcspn(text, " \t\n"), text += strspn(text, " \t\n"))
		if (g_ascii_isalpha(*text) || (guchar)*text >= 0x80)
			return true;
	return false;
}

static void summary_period(struct visit *v)
{
	for (guint n = 0; n < v->src->docs->len; n++) {
		const struct item_doc *d = g_ptr_array_index(v->src->docs, n);
		struct rs_str line;
		gsize from, to;

		if (!has_prose_summary(v, d) || prose_ends_sentence(d->summary) ||
		    d->summary_end >= d->doc.lines->len)
			continue;
		line = rs_doc_text(&d->doc, d->summary_end);
		while (line.n && strchr(" \t\r", line.s[line.n - 1]))
			line.n--;
		if (!line.n ||
		    !place_in_line(d, d->summary_end, (guint32)line.n - 1, 1, &from, &to))
			continue;
		/* A colon leads on to a list or an example. */
		if (line.s[line.n - 1] == ':' || !has_word(d->summary))
			continue;
		visit_report(v, from, to, "the first paragraph does not end with a period");
		visit_fix(v, to, to, ".");
	}
}

static void summary_sentence(struct visit *v)
{
	for (guint n = 0; n < v->src->docs->len; n++) {
		const struct item_doc *d = g_ptr_array_index(v->src->docs, n);
		gsize from, to;

		if (!has_prose_summary(v, d) || !prose_second_sentence(d->summary) ||
		    !place_in_line(d, d->summary_line, 0, G_MAXUINT32, &from, &to))
			continue;
		visit_report(v, from, to, "the first paragraph is more than one sentence");
		visit_note(v, "let an empty line follow the first sentence");
	}
}

/* --- sections --------------------------------------------------------------------------------- */

/* As rustdoc and the guidelines spell it; NULL if @text is no such name, or is right. */
static const char *meant_section(const char *text)
{
	static const char *const names[] = { "Examples", "Panics", "Safety", "Errors",
					     "Invariants" };
	size_t n = strlen(text);

	while (n && strchr(": .", text[n - 1]))
		n--;
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		size_t len = strlen(names[i]);
		bool plural = n == len && g_ascii_strncasecmp(text, names[i], len) == 0;
		bool singular = n + 1 == len && i != 2 &&
				g_ascii_strncasecmp(text, names[i], len - 1) == 0;

		if (plural || singular)
			return strcmp(text, names[i]) == 0 ? NULL : names[i];
	}
	return NULL;
}

static void section_name(struct visit *v)
{
	for (guint n = 0; n < v->src->docs->len; n++) {
		const struct item_doc *d = g_ptr_array_index(v->src->docs, n);

		for (guint i = 0; i < d->headings->len; i++) {
			const struct heading *h = &g_array_index(d->headings, struct heading, i);
			const char *name = meant_section(h->text);
			struct rs_str line;
			const char *at;
			gsize from, to;

			if (!name || h->line >= d->doc.lines->len)
				continue;
			line = rs_doc_text(&d->doc, h->line);
			at = memmem(line.s, line.n, h->text, strlen(h->text));
			if (!at || !place_in_line(d, h->line, (guint32)(at - line.s),
						  (guint32)strlen(h->text), &from, &to))
				continue;
			visit_report(v, from, to, "the section is named '%s'", h->text);
			visit_note(v, "it is always '# %s'", name);
			visit_fix(v, from, to, name);
		}
	}
}

static void missing_panics_section(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 0; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		guint32 panic;

		if (item->kind != RS_ITEM_FN || item->name == RS_NONE ||
		    item->flags & (RS_IN_MACRO | RS_IN_FN) || item_is_of_trait_impl(f, item) ||
		    item_is_test(f, i) || rs_is_doc_hidden(f, item) ||
		    rs_is(f, item->name, "main") ||
		    doc_has_section(source_doc(v->src, i), "Panics"))
			continue;
		panic = panics_first(v->src, i, PANICS_DOCUMENTED);
		if (panic == RS_NONE)
			continue;
		visit_report_token(v, item->name, "the function may panic and has no `# Panics` "
						  "section");
		visit_note(v, "line %u: `%.*s`; return a `Result`, or say when it panics",
			   rs_pos(v->file, panic).line, (int)rs_text(f, panic).n,
			   rs_text(f, panic).s);
	}
}

/* --- the C side ------------------------------------------------------------------------------- */

/* Does the file name anything of the bindings crate in code? */
static guint32 first_binding(const struct rs_file *f)
{
	for (guint32 i = rs_first(f); i < f->n_tokens; i = rs_next(f, i))
		if (rs_is(f, i, "bindings") && rs_joint(f, i, ':'))
			return i;
	return RS_NONE;
}

static bool is_header(const char *target)
{
	return g_str_has_prefix(target, "srctree/") && strstr(target, ".h");
}

/* Only the file's own documentation counts: that is where readers look for the C side. */
static void missing_c_header(struct visit *v)
{
	const struct item_doc *d = source_doc(v->src, 0);
	guint32 binding = first_binding(v->file);
	bool wraps = false;

	if (v->src->leaf || binding == RS_NONE)
		return;
	for (guint n = 0; n < v->src->docs->len; n++) {
		const struct item_doc *any = g_ptr_array_index(v->src->docs, n);

		for (guint i = 0; i < any->links->len; i++)
			if (is_header(g_array_index(any->links, struct doc_link, i).target))
				return;
	}
	/* A public type that holds the C one is what makes an abstraction of a file. */
	for (guint32 i = 0; i < v->file->items->n_items && !wraps; i++) {
		const struct rs_item *item = rs_item(v->file, i);

		if (item->kind != RS_ITEM_STRUCT || item->visibility != RS_PUB)
			continue;
		for (guint32 t = item->body.start; t < item->body.end; t++)
			wraps |= rs_is(v->file, t, "bindings") && rs_joint(v->file, t, ':');
	}
	if (!wraps)
		return;
	visit_report_token(v, binding, "an abstraction that names no C header");
	visit_note(v, "write '//! C header: [`include/…`](srctree/include/…)' %s",
		   d ? "in the file's documentation" : "at the top of the file");
}

/* --- the table -------------------------------------------------------------------------------- */

#define WHERE "Coding Guidelines, Code documentation"
#define COMMENTS "Coding Guidelines, Comments"

const struct rule documentation_rules[] = {
	{
		.name = "doc-capital",
		.family = "documentation",
		.where = COMMENTS,
		.level = LEVEL_WARNING,
		.fixable = true,
		.summary = "documentation begins with a capital",
		.says = "Documentation is capitalised at the beginning of a sentence. Code in\n"
			"backticks may begin one.\n",
		.bad = "/// returns the page.\nfn f() {}\n",
		.good = "/// Returns the page.\nfn f() {}\n",
		.run = summary_capital,
	},
	{
		.name = "doc-period",
		.family = "documentation",
		.where = COMMENTS,
		.level = LEVEL_WARNING,
		.fixable = true,
		.summary = "the first paragraph of documentation ends with a period",
		.says = "Documentation ends with a period, even if it is a single sentence.\n",
		.bad = "/// Returns the page\nfn f() {}\n",
		.good = "/// Returns the page.\nfn f() {}\n",
		.run = summary_period,
	},
	{
		.name = "doc-sentence",
		.family = "documentation",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.summary = "the first paragraph of documentation is one sentence",
		.says = "The first paragraph is a single sentence that says what the item does.\n"
			"Further explanations go in paragraphs of their own.\n",
		.bad = "/// Returns the page. It may be empty.\nfn f() {}\n",
		.good = "/// Returns the page.\n///\n/// It may be empty.\nfn f() {}\n",
		.run = summary_sentence,
	},
	{
		.name = "doc-section",
		.family = "documentation",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.fixable = true,
		.summary = "sections are named `# Examples`, `# Panics`, `# Safety`, `# Errors`, "
			   "`# Invariants`",
		.says = "Sections that everybody looks for have fixed names, in the plural even if\n"
			"there is one example only.\n",
		.bad = "/// Adds.\n///\n/// # Example\nfn f() {}\n",
		.good = "/// Adds.\n///\n/// # Examples\nfn f() {}\n",
		.run = section_name,
	},
	{
		.name = "missing-panics-section",
		.family = "documentation",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.clippy = "missing_panics_doc",
		.summary = "functions that may panic have a `# Panics` section",
		.says = "If a function may panic, the conditions under which that happens are\n"
			"described under `# Panics`. Panicking should be very rare: in almost all\n"
			"cases a `Result` is returned. A `// PANIC:` comment that says why it does\n"
			"not happen is enough, too.\n",
		.bad = "/// Gets it.\npub fn get(x: Option<u8>) -> u8 { x.unwrap() }\n",
		.good = "/// Gets it.\n///\n/// # Panics\n///\n/// If `x` is [`None`].\n"
			"pub fn get(x: Option<u8>) -> u8 { x.unwrap() }\n",
		.run = missing_panics_section,
	},
	{
		.name = "broken-doc-link",
		.family = "documentation",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.summary = "links to items lead somewhere",
		.says = "Rust items are linked, and `rustdoc` finds what a name means where the\n"
			"documentation stands. This finds names that the crate does not have.\n",
		.bad = "/// See [`Fooo`].\npub struct Foo;\n",
		.good = "/// See [`Foo`].\npub struct Foo;\n",
		.run = links_broken,
	},
	{
		.name = "unlinked-item",
		.family = "documentation",
		.where = WHERE,
		.level = LEVEL_OFF,
		.summary = "items that documentation names are links",
		.says = "Rust items (functions, types, constants) are linked: [`Foo`] rather than\n"
			"`Foo`. Once in each documentation is enough.\n",
		.bad = "/// Makes a `Foo`.\npub fn foo() {}\npub struct Foo;\n",
		.good = "/// Makes a [`Foo`].\npub fn foo() {}\npub struct Foo;\n",
		.fixable = true,
		.run = links_missing,
	},
	{
		.name = "srctree-link",
		.family = "documentation",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.summary = "`srctree/` links lead to files that exist",
		.says = "A link whose destination begins with `srctree/` is relative to the source\n"
			"tree. It must not begin with a slash, and the file must be there.\n",
		.bad = "//! C header: [`include/linux/nothing.h`](srctree/include/linux/nothing.h)\n",
		.good = "//! C header: [`include/linux/printk.h`](srctree/include/linux/printk.h)\n",
		.run = links_srctree,
	},
	{
		.name = "missing-c-header",
		.family = "documentation",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.summary = "an abstraction names the C header that it wraps",
		.says = "Abstractions say in their documentation which C header they are about, as\n"
			"a link relative to the source tree.\n",
		.bad = "//! Pages.\npub struct Page(bindings::page);\n",
		.good = "//! Pages.\n//!\n"
			"//! C header: [`include/linux/mm.h`](srctree/include/linux/mm.h)\n"
			"pub struct Page(bindings::page);\n",
		.run = missing_c_header,
	},
	{ 0 }
};
