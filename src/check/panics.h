/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Where a function may panic by what is written in it. */
#ifndef KRAB_CHECK_PANICS_H
#define KRAB_CHECK_PANICS_H

#include "check/source.h"

enum panics {
	PANICS_ALL,
	PANICS_DOCUMENTED,	/* without those that a `// PANIC:` comment vouches for */
};

/*
 * The first token at or behind @from, before @to, where a panic is asked for: panic!, todo!,
 * unimplemented!, assert!, assert_eq!, assert_ne!, .unwrap(), .expect(). RS_NONE if there is none.
 * debug_assert! and unreachable! are not: they say what does not happen. Nor is what the compiler
 * evaluates: const blocks and items.
 */
guint32 panics_next(const struct source *s, guint32 from, guint32 to, enum panics which);

/* The first one in the body of a function, outside of items in it. */
guint32 panics_first(const struct source *s, guint32 function, enum panics which);

/* Is a `// PANIC:` comment before the line or the statement of token @i? */
bool panics_justified(const struct source *s, guint32 i);

#endif
