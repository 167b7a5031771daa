/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Comments of declarations, and the `<div rustbindgen …>` annotations in them.
 */
#include <string.h>

#include "clang/reader.h"

static void add_word(GPtrArray **list, const char *word)
{
	if (!*list)
		*list = g_ptr_array_new();
	g_ptr_array_add(*list, (gpointer)word);
}

static void set_attribute(struct annotations *a, const char *name, const char *value)
{
	static const struct {
		const char *name;
		size_t flag;
	} flags[] = {
		{ "opaque", G_STRUCT_OFFSET(struct annotations, opaque) },
		{ "hide", G_STRUCT_OFFSET(struct annotations, hide) },
		{ "nocopy", G_STRUCT_OFFSET(struct annotations, nocopy) },
		{ "nodebug", G_STRUCT_OFFSET(struct annotations, nodebug) },
		{ "nodefault", G_STRUCT_OFFSET(struct annotations, nodefault) },
		{ "mustusetype", G_STRUCT_OFFSET(struct annotations, must_use) },
		{ "constant", G_STRUCT_OFFSET(struct annotations, constant) },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(flags); i++)
		if (!strcmp(name, flags[i].name))
			G_STRUCT_MEMBER(bool, a, flags[i].flag) = true;
	if (!strcmp(name, "replaces"))
		a->replaces = value;
	else if (!strcmp(name, "derive"))
		add_word(&a->derives, value);
	else if (!strcmp(name, "attribute"))
		add_word(&a->attributes, value);
	else if (!strcmp(name, "private"))
		a->visibility = strcmp(value, "false") ? "private" : "public";
	else if (!strcmp(name, "accessor"))
		a->accessor = value;
}

static bool is_annotation(struct reader *r, CXComment c)
{
	const struct libclang *lc = r->lc;

	return lc->Comment_getKind(c) == CXComment_HTMLStartTag &&
	       !strcmp(reader_intern(r, lc->HTMLTagComment_getTagName(c)), "div") &&
	       lc->HTMLStartTag_getNumAttrs(c) > 0 &&
	       !strcmp(reader_intern(r, lc->HTMLStartTag_getAttrName(c, 0)), "rustbindgen");
}

static void walk_comment(struct reader *r, CXComment c, struct annotations **found)
{
	const struct libclang *lc = r->lc;

	if (is_annotation(r, c)) {
		if (!*found)
			*found = arena_new(r->ir->arena, struct annotations);
		for (unsigned i = 0; i < lc->HTMLStartTag_getNumAttrs(c); i++)
			set_attribute(*found,
				      reader_intern(r, lc->HTMLStartTag_getAttrName(c, i)),
				      reader_intern(r, lc->HTMLStartTag_getAttrValue(c, i)));
	}
	for (unsigned i = 0; i < lc->Comment_getNumChildren(c); i++)
		walk_comment(r, lc->Comment_getChild(c, i), found);
}

/* --- comments that libclang does not find ----------------------------------------------- */

struct text {
	const char *begin, *end;
};

/* The marker of documentation is a second * or /, or a !; < after it: trailing. */
static bool is_doc(struct text t, bool trailing)
{
	size_t len = t.end - t.begin;

	if (len < 3 || t.begin[0] != '/' || !strchr(t.begin[1] == '*' ? "*!" : "/!", t.begin[2]))
		return false;
	/* An empty comment, or a line of stars. */
	if (t.begin[1] == '*' && len > 3 && strchr("*/", t.begin[3]))
		return false;
	return (len > 3 && t.begin[3] == '<') == trailing;
}

static const char *skip_back(const char *begin, const char *p)
{
	while (p > begin && g_ascii_isspace(p[-1]))
		p--;
	return p;
}

/* The comment that ends at @end: a block, or all of a line. Empty if there is none. */
static struct text comment_ending(const char *begin, const char *end)
{
	struct text t = { end, end };

	if (end - begin > 3 && end[-1] == '/' && end[-2] == '*') {
		for (t.begin = end - 3; t.begin > begin; t.begin--)
			if (t.begin[-1] == '/' && *t.begin == '*')
				return (struct text){ t.begin - 1, end };
		return (struct text){ end, end };
	}
	while (t.begin > begin && t.begin[-1] != '\n')
		t.begin--;
	while (t.begin < end && (*t.begin == ' ' || *t.begin == '\t'))
		t.begin++;
	if (end - t.begin < 2 || t.begin[0] != '/' || t.begin[1] != '/')
		t.begin = end;
	return t;
}

static unsigned count_lines(const char *p, const char *end)
{
	unsigned n = 0;

	for (; p < end; p++)
		n += *p == '\n';
	return n;
}

/* The documentation right before @p, all of it that follows without an empty line; else empty. */
static struct text comment_before(const char *begin, const char *p)
{
	struct text t = comment_ending(begin, skip_back(begin, p));

	if (!is_doc(t, false))
		return (struct text){ p, p };
	for (;;) {
		const char *end = skip_back(begin, t.begin);
		struct text above = comment_ending(begin, end);

		if (count_lines(end, t.begin) > 1 || !is_doc(above, false))
			return t;
		t.begin = above.begin;
	}
}

/* The documentation behind the declaration that ends at @p, on the same line; else empty. */
static struct text comment_behind(const char *p, const char *end)
{
	struct text t = { p, p };
	const char *close;

	p += strspn(p, " \t");
	p += *p == ';' || *p == ',';
	p += strspn(p, " \t");
	if (end - p < 4 || !is_doc((struct text){ p, end }, true))
		return t;
	t.begin = p;
	close = p[1] == '*' ? memmem(p + 2, end - p - 2, "*/", 2) : memchr(p, '\n', end - p);
	t.end = close ? close + (p[1] == '*' ? 2 : 0) : end;
	return t;
}

static unsigned file_offset(struct reader *r, CXSourceLocation l)
{
	unsigned offset;
	CXFile file;

	r->lc->getFileLocation(l, &file, NULL, NULL, &offset);
	return file ? offset : 0;
}

/* Is something else written where the name should be? */
static bool is_named_by_macro(struct reader *r, CXCursor c, const struct source_file *f)
{
	const char *name = reader_intern(r, r->lc->getCursorSpelling(c));
	unsigned at = file_offset(r, r->lc->getCursorLocation(c));
	size_t len = strlen(name);

	if (!g_ascii_isalpha(*name) && *name != '_')
		return false;
	return at + len >= f->size || memcmp(f->text + at, name, len) ||
	       g_ascii_isalnum(f->text[at + len]) || f->text[at + len] == '_';
}

static unsigned begin_offset(struct reader *r, CXCursor c)
{
	return file_offset(r, r->lc->getRangeStart(r->lc->getCursorExtent(c)));
}

/*
 * Before version 17, libclang finds no comment for a declaration whose name comes out of a macro.
 * The rules are those of clang since: a comment behind a member or variable goes before one above
 * it, enumerators have none, and one above a macro that makes a whole record is the record's.
 */
static const char *comment_by_text(struct reader *r, CXCursor c, const struct source_file *f)
{
	enum CXCursorKind kind = r->lc->getCursorKind(c);
	unsigned begin = begin_offset(r, c);
	unsigned end = file_offset(r, r->lc->getRangeEnd(r->lc->getCursorExtent(c)));
	struct text t = { NULL, NULL };

	if (!f->text || kind == CXCursor_EnumConstantDecl || begin > end || end > f->size ||
	    !is_named_by_macro(r, c, f))
		return NULL;
	if (kind == CXCursor_FieldDecl &&
	    begin_offset(r, r->lc->getCursorLexicalParent(c)) == begin)
		return NULL;
	if (kind == CXCursor_FieldDecl || kind == CXCursor_VarDecl)
		t = comment_behind(f->text + end, f->text + f->size);
	if (t.begin == t.end)
		t = comment_before(f->text, f->text + begin);
	return t.begin == t.end ? NULL : intern_n(r->ir->names, t.begin, t.end - t.begin);
}

/*
 * Asking libclang for comments is not free, so the files without the word `rustbindgen` are only
 * asked when comments are to be printed.
 */
void reader_notes(struct reader *r, CXCursor c, const struct source_file *f, const char **comment,
		  const struct annotations **notes)
{
	const struct libclang *lc = r->lc;
	struct annotations *found = NULL;
	const char *raw;

	*comment = NULL;
	*notes = NULL;
	if (!r->o->comments && !f->annotated)
		return;
	if (r->o->comments && r->o->doc_style == DOC_STYLE_KERNEL)
		*comment = reader_kernel_doc(r, c, f);
	if (r->o->doc_style == DOC_STYLE_KERNEL && !f->annotated)
		return;
	raw = libclang_intern(lc, r->ir->names, lc->Cursor_getRawCommentText(c));
	if (!raw && lc->major < 17)
		raw = comment_by_text(r, c, f);
	if (!raw || !*raw)
		return;
	if (r->o->comments && r->o->doc_style == DOC_STYLE_ALL)
		*comment = raw;
	if (strstr(raw, "rustbindgen")) {
		walk_comment(r, lc->Cursor_getParsedComment(c), &found);
		*notes = found;
	}
}
