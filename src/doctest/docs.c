/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* The documentation of an item, and the tests in it. */
#include "doctest/walk.h"

#include <string.h>

#include "doctest/blocks.h"
#include "doctest/name.h"
#include "rs/doc.h"
#include "rs/unicode.h"

/* The documentation of one item: before `mod name;` and at the start of the file it names. */
struct docs {
	struct rs_doc doc[2];
	struct rs_file *file[2];
	guint32 item[2];
	int n;
	GString *text;
};

/* --- positions -------------------------------------------------------------------------------- */

/* Where line @line of the documentation is in the source; line 0 of no documentation is nowhere. */
static struct srcpos pos_of_line(const struct docs *docs, unsigned line)
{
	for (int i = 0; i < docs->n; i++) {
		const struct rs_doc *doc = &docs->doc[i];

		if (line < doc->lines->len)
			return rs_doc_pos(doc, docs->file[i], rs_doc_line(doc, line)->text);
		line -= doc->lines->len;
	}
	return NOPOS;
}

static struct srcpos pos_of_piece(const struct walk *w, const struct docs *docs, int n, guint i)
{
	const struct rs_doc *doc = &docs->doc[n];
	const struct rs_doc_piece *piece = rs_doc_piece(doc, i);
	struct rs_file *f = docs->file[n];

	if (w->edition != RS_EDITION_2024 || piece->comment)
		return rs_pos(f, piece->token);
	if (piece->file && piece->n_lines)
		return rs_doc_pos(doc, f, rs_doc_line(doc, piece->first_line)->text);
	/* The string, which may stand on a line of its own. */
	if (f->items->attrs[piece->attr].eq != RS_NONE)
		return rs_pos(f, rs_next(f, f->items->attrs[piece->attr].eq));
	return rs_pos(f, piece->token);
}

/* The attribute macro that makes the item anew, which is where the compiler says that it is. */
static const struct rs_attr *attribute_macro(const struct walk *w, const struct docs *docs)
{
	const struct rs_item *item = rs_item(docs->file[0], docs->item[0]);

	for (const char *const *name = w->o->attributes; *name; name++) {
		const struct rs_attr *attr = rs_find_attr(docs->file[0], item, *name);

		if (attr)
			return attr;
	}
	return NULL;
}

/*
 * Where rustdoc counts lines from. Since 2024 that is what comes first, the first piece of the
 * documentation or the last, and included files come after those that include them. Before, it is
 * the attribute around the first piece.
 */
static struct srcpos base_of(const struct walk *w, const struct docs *docs)
{
	struct srcpos first = pos_of_piece(w, docs, 0, 0), last;
	const struct rs_attr *attr = attribute_macro(w, docs);
	guint n = docs->doc[docs->n - 1].pieces->len - 1;

	if (w->edition != RS_EDITION_2024)
		return attr ? rs_pos(docs->file[0], attr->all.start) : first;
	last = pos_of_piece(w, docs, docs->n - 1, n);
	if (rs_doc_piece(&docs->doc[0], 0)->file && !rs_doc_piece(&docs->doc[docs->n - 1], n)->file)
		return last;
	return first;
}

/* --- tests ------------------------------------------------------------------------------------ */

/* Tests of one file and line are numbered; ignored ones count. */
static unsigned number_of(struct walk *w, const char *file, unsigned line)
{
	g_autofree char *mangled = name_mangle(file);
	char *key = g_strdup_printf("%s:%u", mangled, line);
	gpointer before = g_hash_table_lookup(w->seen, key);

	g_hash_table_replace(w->seen, key, GUINT_TO_POINTER(GPOINTER_TO_UINT(before) + 1));
	return GPOINTER_TO_UINT(before);
}

static const char **copy_attrs(struct walk *w)
{
	const char **attrs = arena_new_array(&w->all->arena, const char *, w->attrs->len + 1);

	for (guint i = 0; i < w->attrs->len; i++)
		attrs[i] = w->attrs->pdata[i];
	return attrs;
}

static void read_example(struct walk *w, struct doctest *t)
{
	struct example_options o = {
		.edition = w->edition, .crate = w->o->crate,
		.no_crate_inject = w->all->no_crate_inject, .test_harness = t->lang.test_harness,
		.attrs = copy_attrs(w),
	};

	/* "future" is none yet; the newest comes closest. */
	if (t->lang.edition && !rs_edition_parse(t->lang.edition, &o.edition))
		o.edition = RS_EDITION_2024;
	example_read(&t->example, t->code, &o, &w->all->arena);
}

static char *test_name(struct arena *arena, const struct doctest *t)
{
	return arena_printf(arena, "%s - %s%s(line %u)", t->file, t->item, *t->item ? " " : "",
			    t->line);
}

static void add_test(struct walk *w, const struct docs *docs, const struct code_block *b,
		     const struct lang *lang)
{
	struct arena *arena = &w->all->arena;
	struct doctest *t = arena_new(arena, struct doctest);
	struct srcpos base = base_of(w, docs);

	walk_name(w);
	t->file = arena_strdup(arena, base.path);
	t->line = base.line + b->line;
	t->item = arena_strndup(arena, w->path->str, w->path->len);
	t->module = arena_strndup(arena, w->module->str, w->module->len);
	t->name = test_name(arena, t);
	t->number = number_of(w, t->file, t->line);
	t->lang = *lang;
	t->ignored = lang_ignored_on(lang, w->o->target);
	t->edition = lang->edition ? lang->edition : w->o->edition;
	t->code = blocks_code(b->text, arena);
	read_example(w, t);
	t->pos = pos_of_line(docs, b->line);
	t->code_pos = pos_of_line(docs, b->line + b->fenced + t->example.skipped);
	if (!t->code_pos.path)
		t->code_pos = t->pos;
	t->pos.path = arena_strdup(arena, t->pos.path);
	t->code_pos.path = arena_strdup(arena, t->code_pos.path);
	g_ptr_array_add(w->all->list, t);
}

static GArray *blocks_of(struct walk *w, const struct docs *docs)
{
	GArray *blocks = g_array_new(FALSE, FALSE, sizeof(struct code_block));

	if (blocks_possible(docs->text->str, docs->text->len))
		blocks_read(docs->text->str, docs->text->len, &w->all->arena, blocks);
	return blocks;
}

static void read_blocks(struct walk *w, const struct docs *docs)
{
	g_autoptr(GArray) blocks = blocks_of(w, docs);

	for (guint i = 0; i < blocks->len; i++) {
		const struct code_block *b = &g_array_index(blocks, struct code_block, i);
		struct lang lang;

		lang_parse(&lang, b->info, &w->all->arena);
		if (lang.warning)
			diag_warning(w->o->diag, pos_of_line(docs, b->line), "%s [example-attribute]",
				     lang.warning);
		if (lang.rust)
			add_test(w, docs, b, &lang);
	}
}

/* --- documentation ---------------------------------------------------------------------------- */

static void warn_of_pieces(struct walk *w, const struct rs_doc *doc, struct rs_file *f)
{
	for (guint i = 0; i < doc->pieces->len; i++) {
		if (rs_doc_piece(doc, i)->macro)
			diag_warning(w->o->diag, rs_pos(f, rs_doc_piece(doc, i)->token),
				     "this documentation is made by a macro, which krab does not expand: "
				     "examples in it are not seen [example-in-macro]");
	}
}

/*
 * Could there be code in the documentation? Most comments need not be put together to know that
 * there is none. Attributes are always looked into.
 */
static bool may_have_code(const struct rs_file *f, const struct rs_item *item)
{
	for (guint32 n = 0; n < item->n_attrs; n++) {
		const struct rs_attr *attr = rs_attr(f, item, n);
		struct rs_str s = rs_text(f, attr->all.start);

		if (attr->kind == RS_ATTR_DOC || attr->kind == RS_ATTR_CFG_ATTR)
			return true;
		/* Less the three characters that make it one. */
		if (attr->kind == RS_ATTR_DOC_COMMENT && blocks_possible(s.s + 3, s.n - 3))
			return true;
	}
	return false;
}

static void add_doc(struct walk *w, struct docs *docs, struct rs_file *f, guint32 item)
{
	struct rs_doc *doc = &docs->doc[docs->n];

	if (!rs_has_doc(f, rs_item(f, item)))
		return;
	if (!rs_doc_init(doc, f, item, w->o->cfg, 0, w->o->diag)) {
		rs_doc_release(doc);
		return;
	}
	warn_of_pieces(w, doc, f);
	docs->item[docs->n] = item;
	docs->file[docs->n++] = f;
	if (docs->n > 1)
		g_string_append_c(docs->text, '\n');
	g_string_append_len(docs->text, doc->text->str, doc->text->len);
}

/* @item of the file; @outer: the `mod` item that names the file, or NULL. */
void walk_docs(struct walk *w, guint32 item, const struct handed *outer)
{
	struct docs docs = { 0 };

	if (!may_have_code(w->f, rs_item(w->f, item)) &&
	    !(outer && may_have_code(outer->file, rs_item(outer->file, outer->item))))
		return;
	docs.text = g_string_new(NULL);
	if (outer)
		add_doc(w, &docs, outer->file, outer->item);
	add_doc(w, &docs, w->f, item);
	/* A file that is not UTF-8 was reported; an included one was not. rustc takes neither. */
	if (docs.n && (rs_utf8_prefix(docs.text->str, docs.text->len) < docs.text->len ||
		       memchr(docs.text->str, '\0', docs.text->len))) {
		if (w->f->bad_utf8 == RS_NONE)
			diag_error(w->o->diag,
				   rs_pos(docs.file[0], rs_doc_piece(&docs.doc[0], 0)->token),
				   "this documentation is not UTF-8, or has a zero byte");
	} else if (docs.n) {
		read_blocks(w, &docs);
	}
	for (int i = 0; i < docs.n; i++)
		rs_doc_release(&docs.doc[i]);
	g_string_free(docs.text, TRUE);
}
