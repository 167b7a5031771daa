/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* --fix: the mechanical part of what was found. */
#ifndef KRAB_CHECK_FIX_H
#define KRAB_CHECK_FIX_H

#include "check/finding.h"
#include "rs/lex.h"

/*
 * @text with the fixes of @findings, which are about this text; newly allocated. Of fixes that
 * overlap, the first one is made. NULL if there is nothing to do. @made: how many findings are
 * mended.
 */
char *fix_apply(const char *text, gsize len, const GArray *findings, gsize *new_len,
		unsigned *made);

/* Have two texts the same tokens, apart from whitespace, comments and doc comments? */
bool fix_same_tokens(const char *old, gsize old_len, const char *new, gsize new_len,
		     enum rs_edition edition);

#endif
