/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The text of kernel-doc comments, reStructuredText with marks of its own, as Markdown for rustdoc.
 * What comes out is never run as a test, has no link but those that were asked for, and gives
 * rustdoc nothing to warn of: what is not markup is escaped, and all code is fenced as `text` or
 * its language.
 */
#ifndef KRAB_EMIT_DOC_REST_H
#define KRAB_EMIT_DOC_REST_H

#include <glib.h>

/* What a mark in the text refers to. */
enum doc_ref { DOC_REF_TYPE, DOC_REF_FUNCTION, DOC_REF_VALUE };

/*
 * Where links go. @find returns the destination of a link to @name, or to its @member if that is
 * not NULL and can be linked to, newly allocated; NULL if there is nothing of that name.
 */
struct doc_links {
	char *(*find)(void *data, enum doc_ref ref, const char *name, const char *member);
	void *data;
};

/* Appends one paragraph, @text, without line ends where Markdown would see a block begin. */
void doc_rest_inline(GString *out, const char *text, const struct doc_links *links);

/* Appends @text, all its lines, as blocks with empty lines between them and a line end behind. */
void doc_rest(GString *out, const char *text, const struct doc_links *links);

#endif
