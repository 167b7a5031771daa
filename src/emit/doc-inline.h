/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#ifndef KRAB_EMIT_DOC_INLINE_H
#define KRAB_EMIT_DOC_INLINE_H

#include <glib.h>

/*
 * Appends @paragraph, lines of Markdown that are one block, to @out; what rustdoc would warn of is
 * escaped. See doc-safe.h.
 */
void doc_inline(GString *out, const char *paragraph);

#endif
