/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What the Markdown of a documentation says: its summary, headings, links and code spans. */
#ifndef KRAB_CHECK_MARKDOWN_H
#define KRAB_CHECK_MARKDOWN_H

#include "check/source.h"

/* Fills in all of @d behind `doc`; the arrays are there already. Strings are of the arena. */
void item_doc_read(struct item_doc *d, struct arena *arena);

#endif
