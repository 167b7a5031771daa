/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Which names of C can be linked to in the documentation, and as what: those whose item is printed,
 * as the facts have it. rustdoc must find each.
 */
#ifndef KRAB_EMIT_DOC_LINKS_H
#define KRAB_EMIT_DOC_LINKS_H

#include "emit/doc-rest.h"
#include "emit/emit.h"

struct doc_index;

/* Reads the facts, which must stay. To be freed with doc_index_free(). */
struct doc_index *doc_index_new(struct emit *e);
void doc_index_free(struct doc_index *index);

/* The function of struct doc_links; @data is a struct doc_index. */
char *doc_index_find(void *data, enum doc_ref ref, const char *name, const char *member);

#endif
