/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "emit/doc-kernel.h"

#include <string.h>

#include "emit/doc-links.h"
#include "emit/items.h"

/* What is made once for all documentation of a run. */
struct kernel_docs {
	GHashTable *parsed;	/* raw comment (interned) -> struct kernel_doc *, or NULL */
	GHashTable *line_starts;	/* path -> GArray of unsigned: where its lines start */
	struct doc_index *index;
	struct doc_links links;
	char *tree;		/* absolute; ends in a slash */
};

/* --- Markdown ----------------------------------------------------------------------------- */

static void put_title(GString *out, const char *title)
{
	g_string_append_printf(out, "%s# %c", out->len ? "\n" : "", g_ascii_toupper(*title));
	for (const char *p = title + 1; *p; p++)
		g_string_append_c(out, g_ascii_tolower(*p));
	g_string_append_c(out, '\n');
}

/* `- name: text`, where the blocks of the text are the item's. */
static void put_described(GString *out, const char *name, const char *text,
			  const struct doc_links *links)
{
	g_autoptr(GString) blocks = g_string_new(NULL);
	g_auto(GStrv) lines = NULL;

	doc_rest(blocks, text, links);
	lines = g_strsplit(blocks->str, "\n", -1);
	g_string_append_printf(out, "- `%s`:", name);
	/* Text goes on in the same line, all else begins its own. */
	if (strchr("-`#*0123456789", blocks->str[0]) && blocks->len)
		g_string_append(out, "\n\n  ");
	else
		g_string_append_c(out, ' ');
	for (char **l = lines; *l; l++) {
		if (l > lines && **l)
			g_string_append(out, "  ");
		g_string_append(out, *l);
		if (l[1])
			g_string_append_c(out, '\n');
	}
}

static void put_params(GString *out, const struct kernel_doc *doc, GHashTable *shown,
		       const struct doc_links *links)
{
	static const char *const titles[] = {
		[KERNEL_DOC_FUNCTION] = "Parameters", [KERNEL_DOC_STRUCT] = "Members",
		[KERNEL_DOC_UNION] = "Members", [KERNEL_DOC_ENUM] = "Constants",
		[KERNEL_DOC_TYPEDEF] = "Parameters",
	};
	bool begun = false;

	for (guint i = 0; i < doc->params->len; i++) {
		const struct kernel_doc_part *p =
			&g_array_index(doc->params, struct kernel_doc_part, i);

		if (shown && g_hash_table_contains(shown, p->name))
			continue;
		if (!begun) {
			put_title(out, titles[doc->kind]);
			g_string_append_c(out, '\n');
		}
		begun = true;
		put_described(out, p->name, p->text, links);
	}
}

static void put_section(GString *out, const struct kernel_doc_part *p, bool with_title,
			const struct doc_links *links)
{
	/* The kernel's format has Return, Rust's habit is the other. */
	if (with_title)
		put_title(out, strcmp(p->name, "Return") ? p->name : "Returns");
	if (out->len)
		g_string_append_c(out, '\n');
	doc_rest(out, p->text, links);
}

static void put_sections(GString *out, const struct kernel_doc *doc, bool description,
			 const struct doc_links *links)
{
	for (guint i = 0; i < doc->sections->len; i++) {
		const struct kernel_doc_part *p =
			&g_array_index(doc->sections, struct kernel_doc_part, i);

		if (!strcmp(p->name, "Description") == description)
			put_section(out, p, !description, links);
	}
}

char *kernel_doc_markdown(const struct kernel_doc *doc, GHashTable *shown, const char *source,
			  const struct doc_links *links)
{
	GString *out = g_string_new(NULL);

	if (*doc->purpose)
		doc_rest(out, doc->purpose, links);
	put_sections(out, doc, true, links);
	put_params(out, doc, shown, links);
	put_sections(out, doc, false, links);
	if (source)
		g_string_append_printf(out, "%s%s\n", out->len ? "\n" : "", source);
	while (out->len && out->str[out->len - 1] == '\n')
		g_string_truncate(out, out->len - 1);
	return g_string_free(out, FALSE);
}

/* --- the link to the source ---------------------------------------------------------------- */

static GArray *read_line_starts(const char *path)
{
	GArray *starts = g_array_new(FALSE, FALSE, sizeof(unsigned));
	g_autofree char *text = NULL;
	unsigned start = 0;
	gsize len;

	if (!g_file_get_contents(path, &text, &len, NULL))
		return starts;
	g_array_append_val(starts, start);
	for (const char *p = text; (p = memchr(p, '\n', text + len - p)); p++) {
		start = p + 1 - text;
		g_array_append_val(starts, start);
	}
	return starts;
}

/* As srcpos_resolve(), which reads the file each time. 0: not known. */
static unsigned line_of(struct kernel_docs *docs, struct srcpos pos)
{
	GArray *starts = g_hash_table_lookup(docs->line_starts, pos.path);
	guint low = 0, high;

	if (pos.line || !pos.byte)
		return pos.line;
	if (!starts) {
		starts = read_line_starts(pos.path);
		g_hash_table_insert(docs->line_starts, (gpointer)pos.path, starts);
	}
	high = starts->len;
	while (low < high) {
		guint mid = low + (high - low) / 2;

		if (g_array_index(starts, unsigned, mid) < pos.byte)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* The path from the tree's root; NULL for files elsewhere, and names that no link can have. */
static char *path_in_tree(const struct kernel_docs *docs, const char *path)
{
	g_autofree char *whole = g_canonicalize_filename(path, NULL);
	const char *rest;

	if (!g_str_has_prefix(whole, docs->tree))
		return NULL;
	rest = whole + strlen(docs->tree);
	for (const char *p = rest; *p; p++)
		if (!g_ascii_isalnum(*p) && !strchr("/._+-", *p))
			return NULL;
	return g_strdup(rest);
}

static char *source_line(struct kernel_docs *docs, struct srcpos pos)
{
	g_autofree char *path = docs->tree && pos.path ? path_in_tree(docs, pos.path) : NULL;
	unsigned line = path ? line_of(docs, pos) : 0;

	if (!path)
		return NULL;
	if (!line)
		return g_strdup_printf("C source: [`%s`](srctree/%s)", path, path);
	return g_strdup_printf("C source: [`%s:%u`](srctree/%s#L%u)", path, line, path, line);
}

/* --- whose comment it is ------------------------------------------------------------------- */

static char *tree_folder(const struct bindgen_options *o)
{
	const char *tree = o->source_tree ? o->source_tree : ".";
	g_autofree char *whole = g_canonicalize_filename(tree, NULL);

	return g_strconcat(whole, g_str_has_suffix(whole, "/") ? "" : "/", NULL);
}

static struct kernel_docs *docs_of(struct emit *e)
{
	struct kernel_docs *docs = e->kernel_docs;

	if (docs)
		return docs;
	docs = e->kernel_docs = g_new0(struct kernel_docs, 1);
	docs->parsed = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)kernel_doc_free);
	docs->line_starts = g_hash_table_new_full(g_str_hash, g_str_equal, NULL,
						  (GDestroyNotify)g_array_unref);
	docs->index = doc_index_new(e);
	docs->links = (struct doc_links){ doc_index_find, docs->index };
	docs->tree = e->o->no_source_links ? NULL : tree_folder(e->o);
	return docs;
}

void kernel_docs_free(struct kernel_docs *docs)
{
	if (!docs)
		return;
	g_hash_table_unref(docs->parsed);
	g_hash_table_unref(docs->line_starts);
	doc_index_free(docs->index);
	g_free(docs->tree);
	g_free(docs);
}

static const struct kernel_doc *parsed(struct emit *e, const char *raw)
{
	struct kernel_docs *docs = docs_of(e);
	GString *text;
	gpointer known;

	if (!raw)
		return NULL;
	if (g_hash_table_lookup_extended(docs->parsed, raw, NULL, &known))
		return known;
	text = valid_utf8(raw);
	known = kernel_doc_parse(text->str);
	g_hash_table_insert(docs->parsed, (gpointer)raw, known);
	g_string_free(text, TRUE);
	return known;
}

/* Through arrays, not through pointers or names. */
static type_id element_type(const struct ir *ir, type_id id)
{
	while (ir_type(ir, id)->kind == TYPE_ARRAY)
		id = ir_type(ir, id)->inner.id;
	return id;
}

/* The field of @outer that has type @inner; NULL: none has. */
static const struct field *holder(const struct ir *ir, type_id outer, type_id inner)
{
	const struct type *t = ir_type(ir, outer);

	for (uint32_t i = 0; t->kind == TYPE_RECORD && i < t->u.record->nfields; i++)
		if (element_type(ir, t->u.record->fields[i].type.id) == inner)
			return &t->u.record->fields[i];
	return NULL;
}

/*
 * What is said of a field: in the comment of its record, or in one around that, where it has the
 * names of the records between before its own (`a.b`), as far as these have names.
 */
static const char *field_text(struct emit *e, type_id id, uint32_t index)
{
	const char *name = ir_type(e->ir, id)->u.record->fields[index].name;
	g_autofree char *path = g_strdup(name);

	while (path) {
		const struct type *t = ir_type(e->ir, id);
		const struct kernel_doc *doc = parsed(e, t->comment);
		const char *text = doc ? kernel_doc_param(doc, path) : NULL;
		const struct field *f = t->parent ? holder(e->ir, t->parent, id) : NULL;

		if (text || !t->parent)
			return text;
		if (f && f->name) {
			char *longer = g_strconcat(f->name, ".", path, NULL);

			g_free(path);
			path = longer;
		}
		id = t->parent;
	}
	return NULL;
}

static const char *enumerator_text(struct emit *e, type_id id, uint32_t index)
{
	const struct type *t = ir_type(e->ir, id);
	const struct kernel_doc *doc = parsed(e, t->comment);

	return doc ? kernel_doc_param(doc, t->u.enumeration->values[index].name) : NULL;
}

static const char *part_text(struct emit *e, struct doc_of of)
{
	return of.kind == DOC_FIELD ? field_text(e, of.index, of.member) :
	       of.kind == DOC_ENUMERATOR ? enumerator_text(e, of.index, of.member) : NULL;
}

/* --- which members have a place ------------------------------------------------------------- */

static void add_shown_fields(struct emit *e, type_id id, const char *path, GHashTable *shown);

static void add_shown_field(struct emit *e, type_id id, uint32_t index, const char *path,
			    GHashTable *shown)
{
	const struct field *f = &ir_type(e->ir, id)->u.record->fields[index];
	g_autofree char *name = f->name ? g_strconcat(path, f->name, NULL) : NULL;
	g_autofree char *inner_path = name ? g_strconcat(name, ".", NULL) : g_strdup(path);
	type_id inner = element_type(e->ir, f->type.id);

	if (ir_type(e->ir, inner)->kind == TYPE_RECORD && ir_type(e->ir, inner)->parent == id)
		add_shown_fields(e, inner, inner_path, shown);
	if (name)
		g_hash_table_add(shown, g_steal_pointer(&name));
}

static void add_shown_fields(struct emit *e, type_id id, const char *path, GHashTable *shown)
{
	const struct type_facts *tf = emit_type_facts(e, id);
	const struct record_facts *rf = tf->record;

	if (tf->opaque || !tf->generate || !rf)
		return;
	for (uint32_t i = 0; i < rf->nmembers; i++)
		if (rf->members[i].kind == MEMBER_FIELD || rf->members[i].kind == MEMBER_BYTES)
			add_shown_field(e, id, rf->members[i].field, path, shown);
	for (uint32_t u = 0; u < rf->nunits; u++)
		for (uint32_t i = 0; i < rf->units[u].nbits; i++)
			if (rf->units[u].bits[i].getter)
				add_shown_field(e, id, rf->units[u].bits[i].field, path, shown);
}

static GHashTable *shown_parts(struct emit *e, struct doc_of of)
{
	GHashTable *shown = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	/* What is said of members with a typedef is at the record's. */
	type_id id = of.kind == DOC_TYPE ? ir_canonical(e->ir, of.index) : 0;
	const struct type *t = id ? ir_type(e->ir, id) : NULL;

	if (t && t->kind == TYPE_RECORD)
		add_shown_fields(e, id, "", shown);
	for (uint32_t i = 0; t && t->kind == TYPE_ENUM && i < t->u.enumeration->nvalues; i++)
		g_hash_table_add(shown, g_strdup(t->u.enumeration->values[i].name));
	return shown;
}

/* --- all ------------------------------------------------------------------------------------ */

/* A typedef that has but the comment of its record says nothing that the record does not. */
static const char *own_comment(struct emit *e, type_id id)
{
	const struct ir *ir = e->ir;
	const struct type *t = ir_type(ir, id);
	const struct kernel_doc *doc;

	if (t->kind != TYPE_ALIAS || t->comment != ir_type(ir, ir_canonical(ir, id))->comment)
		return t->comment;
	doc = parsed(e, t->comment);
	return doc && doc->kind == KERNEL_DOC_TYPEDEF ? t->comment : NULL;
}

static const char *item_comment(struct emit *e, struct doc_of of, struct srcpos *pos)
{
	const struct ir *ir = e->ir;
	const struct macro *m;

	*pos = NOPOS;
	switch (of.kind) {
	case DOC_TYPE:
		*pos = ir_type(ir, of.index)->pos;
		return own_comment(e, of.index);
	case DOC_FUNCTION:
		*pos = emit_fn(e, of.index)->pos;
		return emit_fn(e, of.index)->comment;
	case DOC_VARIABLE:
		*pos = emit_var(e, of.index)->pos;
		return emit_var(e, of.index)->comment;
	case DOC_MACRO:
		m = &g_array_index(ir->macros, struct macro, of.index);
		*pos = m->pos;
		return m->comment;
	case DOC_FIELD:
	case DOC_ENUMERATOR:
		break;
	}
	return NULL;
}

static bool is_part(struct doc_of of)
{
	return of.kind == DOC_FIELD || of.kind == DOC_ENUMERATOR;
}

static void emit_part(struct emit *e, struct doc_of of)
{
	const char *text = part_text(e, of);
	g_autoptr(GString) out = g_string_new(NULL);

	if (!text)
		return;
	doc_rest(out, text, &docs_of(e)->links);
	g_strchomp(out->str);
	if (*out->str)
		emit_doc_text(e, out->str);
}

void kernel_doc_emit(struct emit *e, struct doc_of of)
{
	g_autofree char *source = NULL, *text = NULL;
	const struct kernel_doc *doc;
	GHashTable *shown;
	struct srcpos pos;

	if (is_part(of)) {
		emit_part(e, of);
		return;
	}
	doc = parsed(e, item_comment(e, of, &pos));
	if (!doc)
		return;
	shown = shown_parts(e, of);
	source = source_line(docs_of(e), pos);
	text = kernel_doc_markdown(doc, shown, source, &docs_of(e)->links);
	g_hash_table_unref(shown);
	if (*text)
		emit_doc_text(e, text);
}

bool kernel_doc_has(struct emit *e, struct doc_of of)
{
	struct srcpos pos;

	return is_part(of) ? part_text(e, of) != NULL : item_comment(e, of, &pos) != NULL;
}
