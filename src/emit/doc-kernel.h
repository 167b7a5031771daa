/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * --doc-comments=kernel-doc: kernel-doc comments (ir/kernel-doc.h) as documentation in Markdown, a
 * section for each of their parts, with a link to the declaration in C. Members have what the
 * comment of their record says of them.
 */
#ifndef KRAB_EMIT_DOC_KERNEL_H
#define KRAB_EMIT_DOC_KERNEL_H

#include "emit/doc-rest.h"
#include "emit/emit.h"
#include "ir/kernel-doc.h"

void kernel_doc_emit(struct emit *e, struct doc_of of);
bool kernel_doc_has(struct emit *e, struct doc_of of);

/* Of struct emit; NULL is fine. */
void kernel_docs_free(struct kernel_docs *docs);

/*
 * @doc as Markdown, newly allocated. @shown says of each parameter or member whether it has a place
 * of its own (NULL: none has): the others are listed. @source: a line for the end, or NULL.
 */
char *kernel_doc_markdown(const struct kernel_doc *doc, GHashTable *shown, const char *source,
			  const struct doc_links *links);

#endif
