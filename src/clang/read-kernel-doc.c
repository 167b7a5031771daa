/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The kernel-doc comments of declarations (ir/kernel-doc.h).
 *
 * libclang is not asked. It gives a comment to whatever comes next, none to macros, and none to a
 * declaration behind a macro call or in the other branch of an #if; kernel-doc names what it
 * documents. So the comments of a file are found by that name, once, and a declaration has the one
 * of its file that names it; the nearest above it, where there are several.
 */
#include <string.h>

#include "clang/reader.h"
#include "ir/kernel-doc.h"

struct found {
	unsigned begin, end;
};

/* "s foo" for struct foo. */
static char *key_of(enum kernel_doc_kind kind, const char *name, size_t len)
{
	return g_strdup_printf("%c%.*s", "fsuet"[kind], (int)len, name);
}

static void add_comment(GHashTable *comments, const struct kernel_doc_head *head,
			struct found found)
{
	char *key = key_of(head->kind, head->name, head->name_len);
	GArray *list = g_hash_table_lookup(comments, key);

	if (list) {
		g_free(key);
	} else {
		list = g_array_new(FALSE, FALSE, sizeof(struct found));
		g_hash_table_insert(comments, key, list);
	}
	g_array_append_val(list, found);
}

/* Past the comment at @s; NULL if it does not end. */
static const char *comment_end(const char *s, const char *end)
{
	const char *close = memmem(s + 2, end - s - 2, "*/", 2);

	return close ? close + 2 : NULL;
}

static const char *next_comment(const char *s, const char *end)
{
	return end - s > 4 ? memmem(s, end - s, "/**", 3) : NULL;
}

static GHashTable *find_comments(const struct source_file *f)
{
	GHashTable *comments = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
						     (GDestroyNotify)g_array_unref);
	const char *text_end = f->text + f->size, *end;

	for (const char *s = f->text; s && (s = next_comment(s, text_end)); s = end) {
		struct kernel_doc_head head;

		end = comment_end(s, text_end);
		if (end && kernel_doc_read_head(s, end, &head))
			add_comment(comments, &head,
				    (struct found){ s - f->text, end - f->text });
	}
	return comments;
}

static const struct found *nearest(const GArray *list, unsigned at)
{
	const struct found *best = &g_array_index(list, struct found, 0);

	for (guint i = 1; i < list->len; i++) {
		const struct found *next = &g_array_index(list, struct found, i);

		if (next->begin < at)
			best = next;
	}
	return best;
}

static GHashTable *comments_of(struct reader *r, const struct source_file *f)
{
	GHashTable *comments = g_hash_table_lookup(r->kernel_docs, f);

	if (!comments) {
		comments = find_comments(f);
		g_hash_table_insert(r->kernel_docs, (gpointer)f, comments);
	}
	return comments;
}

static const struct found *look_up(struct reader *r, const struct source_file *f,
				   enum kernel_doc_kind kind, const char *name, unsigned at)
{
	g_autofree char *key = key_of(kind, name, strlen(name));
	const GArray *list = g_hash_table_lookup(comments_of(r, f), key);

	return list ? nearest(list, at) : NULL;
}

/*
 * The comment right before a record or enum without a tag, which starts at @at: it has the name of
 * the typedef, or none.
 */
static bool comment_above(const struct source_file *f, unsigned at, struct found *found)
{
	const char *p = f->text + at, *end;
	struct kernel_doc_head head;

	while (p > f->text && (g_ascii_isspace(p[-1]) || g_ascii_isalpha(p[-1]) || p[-1] == '_'))
		p--;
	if (p - f->text < 4 || p[-1] != '/' || p[-2] != '*')
		return false;
	end = p;
	for (p -= 2; p > f->text && !(p[-1] == '/' && *p == '*'); p--)
		continue;
	if (p == f->text || !kernel_doc_read_head(p - 1, end, &head) ||
	    head.kind == KERNEL_DOC_FUNCTION)
		return false;
	*found = (struct found){ p - 1 - f->text, end - f->text };
	return true;
}

/* The comments of members inside of the declaration are put behind its own. */
static const char *with_members(struct reader *r, const struct source_file *f, struct found own,
				unsigned begin, unsigned end)
{
	g_autoptr(GString) all = g_string_new_len(f->text + own.begin, own.end - own.begin);
	const char *s = f->text + begin, *stop = f->text + end, *after;

	for (; (s = next_comment(s, stop)) && (after = comment_end(s, stop)); s = after) {
		if (!kernel_doc_is_inline(s, after))
			continue;
		g_string_append_c(all, '\n');
		g_string_append_len(all, s, after - s);
	}
	return intern_n(r->ir->names, all->str, all->len);
}

static bool is_name(const char *s)
{
	const char *p = s;

	while (g_ascii_isalnum(*p) || *p == '_')
		p++;
	return p > s && !*p;
}

static unsigned offset_in(struct reader *r, CXSourceLocation at, const struct source_file *f)
{
	unsigned offset;
	CXFile file;

	r->lc->getFileLocation(at, &file, NULL, NULL, &offset);
	return file && reader_file(r, file) == f ? MIN(offset, f->size) : 0;
}

static const struct found *named(struct reader *r, CXCursor c, const struct source_file *f,
				 enum kernel_doc_kind kind, unsigned at)
{
	const char *name = reader_intern(r, r->lc->getCursorSpelling(c));
	const struct found *found;

	if (!is_name(name))
		return NULL;
	found = look_up(r, f, kind, name, at);
	/* `typedef struct { … } t` is documented as `struct t` or as `typedef t`. */
	for (int k = KERNEL_DOC_STRUCT; !found && kind != KERNEL_DOC_FUNCTION &&
	     k <= KERNEL_DOC_TYPEDEF; k++)
		found = look_up(r, f, k, name, at);
	return found;
}

const char *reader_kernel_doc(struct reader *r, CXCursor c, const struct source_file *f)
{
	static const struct {
		enum CXCursorKind cursor;
		enum kernel_doc_kind doc;
	} kinds[] = {
		{ CXCursor_FunctionDecl, KERNEL_DOC_FUNCTION },
		{ CXCursor_VarDecl, KERNEL_DOC_FUNCTION },
		{ CXCursor_MacroDefinition, KERNEL_DOC_FUNCTION },
		{ CXCursor_StructDecl, KERNEL_DOC_STRUCT },
		{ CXCursor_UnionDecl, KERNEL_DOC_UNION },
		{ CXCursor_EnumDecl, KERNEL_DOC_ENUM },
		{ CXCursor_TypedefDecl, KERNEL_DOC_TYPEDEF },
	};
	const struct found *found;
	struct found above;
	unsigned begin, end;
	size_t i = 0;

	while (i < G_N_ELEMENTS(kinds) && kinds[i].cursor != r->lc->getCursorKind(c))
		i++;
	/* Members and enumerators are described in the comment of what they are in. */
	if (i == G_N_ELEMENTS(kinds) || !f->text)
		return NULL;
	begin = offset_in(r, r->lc->getRangeStart(r->lc->getCursorExtent(c)), f);
	end = offset_in(r, r->lc->getRangeEnd(r->lc->getCursorExtent(c)), f);
	found = named(r, c, f, kinds[i].doc, begin);
	if (!found && (kinds[i].doc == KERNEL_DOC_FUNCTION || !comment_above(f, begin, &above)))
		return NULL;
	if (!found)
		found = &above;
	if (kinds[i].doc == KERNEL_DOC_FUNCTION || begin >= end)
		return intern_n(r->ir->names, f->text + found->begin, found->end - found->begin);
	return with_members(r, f, *found, begin, end);
}

/* --- those in other files ------------------------------------------------------------------- */

/* Key to the comment, of all files; NULL where two files have one of a name. */
static GHashTable *all_comments(struct reader *r)
{
	GHashTable *all = g_hash_table_new(g_str_hash, g_str_equal);
	GHashTableIter files, it;
	gpointer value, key, list;

	g_hash_table_iter_init(&files, r->files);
	while (g_hash_table_iter_next(&files, NULL, &value)) {
		const struct source_file *f = value;

		if (!f->text)
			continue;
		g_hash_table_iter_init(&it, comments_of(r, f));
		while (g_hash_table_iter_next(&it, &key, &list)) {
			const struct found *own = &g_array_index((GArray *)list, struct found, 0);
			const char *text = intern_n(r->ir->names, f->text + own->begin,
						    own->end - own->begin);

			g_hash_table_insert(all, key, g_hash_table_contains(all, key) ?
					    NULL : (gpointer)text);
		}
	}
	return all;
}

static void take(GHashTable *all, enum kernel_doc_kind kind, const char *name, const char **comment)
{
	g_autofree char *key = *comment || !name ? NULL : key_of(kind, name, strlen(name));

	if (key)
		*comment = g_hash_table_lookup(all, key);
}

static enum kernel_doc_kind kind_of(const struct type *t)
{
	if (t->kind == TYPE_ENUM)
		return KERNEL_DOC_ENUM;
	if (t->kind == TYPE_ALIAS)
		return KERNEL_DOC_TYPEDEF;
	return t->u.record->is_union ? KERNEL_DOC_UNION : KERNEL_DOC_STRUCT;
}

void reader_kernel_docs_elsewhere(struct reader *r)
{
	struct ir *ir = r->ir;
	g_autoptr(GHashTable) all = all_comments(r);

	for (guint i = 1; i < ir->types->len; i++) {
		struct type *t = ir_type(ir, i);

		if (!t->parent && (t->kind == TYPE_RECORD || t->kind == TYPE_ENUM ||
				   t->kind == TYPE_ALIAS))
			take(all, kind_of(t), t->name, &t->comment);
	}
	for (guint i = 0; i < ir->functions->len; i++) {
		struct function *f = &g_array_index(ir->functions, struct function, i);

		take(all, KERNEL_DOC_FUNCTION, f->name, &f->comment);
	}
	for (guint i = 0; i < ir->macros->len; i++) {
		struct macro *m = &g_array_index(ir->macros, struct macro, i);

		take(all, KERNEL_DOC_FUNCTION, m->name, &m->comment);
	}
}
