/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Comments in the kernel's kernel-doc format (Documentation/doc-guide/kernel-doc.rst of its
 * source): which declaration they are of, and their parts. What is in the parts is reStructuredText
 * with the format's own marks (`&struct x`, `@param`, `%CONST`, `func()`), and is left as it is.
 *
 * A comment belongs to the declaration that it names, as for the kernel's scripts/kernel-doc.
 */
#ifndef KRAB_IR_KERNEL_DOC_H
#define KRAB_IR_KERNEL_DOC_H

#include <glib.h>
#include <stdbool.h>

enum kernel_doc_kind {
	KERNEL_DOC_FUNCTION,	/* `name() - …`, `define NAME - …`; variables, too */
	KERNEL_DOC_STRUCT,
	KERNEL_DOC_UNION,
	KERNEL_DOC_ENUM,
	KERNEL_DOC_TYPEDEF,
};

/* What the first line of text says. The strings are pieces of the comment, not terminated. */
struct kernel_doc_head {
	enum kernel_doc_kind kind;
	const char *name;
	size_t name_len;	/* may be 0: `enum - …` */
	const char *purpose;	/* up to the end of the line */
	size_t purpose_len;
	bool has_purpose;	/* a `-` or `:` was there: more lines may go on with it */
};

/*
 * Reads the head of the comment from @s, its first slash, to @end, behind its last one. False if it
 * is not kernel-doc of a declaration: another comment, a DOC: block, that of a member (`@member:`).
 */
bool kernel_doc_read_head(const char *s, const char *end, struct kernel_doc_head *head);

/* Is the comment from @s to @end one of a member, which stands inside of its record or enum? */
bool kernel_doc_is_inline(const char *s, const char *end);

/* @name: of a parameter or member without its @ (`a`, `a.b`, `...`). @text: lines, without tabs. */
struct kernel_doc_part {
	char *name;
	char *text;
};

struct kernel_doc {
	enum kernel_doc_kind kind;
	char *name;
	char *purpose;		/* one line; may be empty */
	GArray *params;		/* struct kernel_doc_part: parameters or members, in order */
	GArray *sections;	/* struct kernel_doc_part: "Description", "Context", "Return", and
				 * notes and examples as they are written; each name once */
};

/*
 * @text: a kernel-doc comment, which may be followed by those of the members. NULL if the first one
 * is not of a declaration. To be freed with kernel_doc_free().
 */
struct kernel_doc *kernel_doc_parse(const char *text);
void kernel_doc_free(struct kernel_doc *doc);

/* The text of parameter or member @name; NULL if it is not described. */
const char *kernel_doc_param(const struct kernel_doc *doc, const char *name);

#endif
