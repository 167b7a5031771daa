/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#ifndef KRAB_BASE_WORD_H
#define KRAB_BASE_WORD_H

#include <stdbool.h>

#include <glib.h>

/* A letter, a digit or `_` of ASCII: what C's identifiers are made of, but for extensions. */
static inline bool is_word(char c)
{
	return g_ascii_isalnum(c) || c == '_';
}

#endif
