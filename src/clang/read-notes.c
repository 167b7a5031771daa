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
	raw = libclang_intern(lc, r->ir->names, lc->Cursor_getRawCommentText(c));
	if (!raw || !*raw)
		return;
	if (r->o->comments)
		*comment = raw;
	if (strstr(raw, "rustbindgen")) {
		walk_comment(r, lc->Cursor_getParsedComment(c), &found);
		*notes = found;
	}
}
