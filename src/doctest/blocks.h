/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* The code blocks of a documentation comment. */
#ifndef KRAB_DOCTEST_BLOCKS_H
#define KRAB_DOCTEST_BLOCKS_H

#include <stdbool.h>

#include "base/arena.h"

struct code_block {
	const char *info;	/* what stands behind the fence; "" for an indented block */
	const char *text;	/* without marks of lists and quotes; lines end in '\n' */
	unsigned line;		/* of the fence, or the first line if indented; from 0 */
	bool fenced;
};

/*
 * All code blocks of @text, UTF-8 of @len bytes, in order, those in lists, quotes and footnotes
 * included. Appends to @blocks, an array of struct code_block; strings live in @arena.
 */
void blocks_read(const char *text, size_t len, struct arena *arena, GArray *blocks);

/*
 * The same without libcmark. False, with @blocks as it was, if the text has more than paragraphs,
 * headings and fences; blocks_read() then goes the long way.
 */
bool blocks_read_plain(const char *text, size_t len, struct arena *arena, GArray *blocks);

/* The same by libcmark alone. */
void blocks_read_cmark(const char *text, size_t len, struct arena *arena, GArray *blocks);

/*
 * False if these @n bytes, a documentation or lines of it, cannot hold a code block: no line has a
 * fence, a tab or four blanks where nothing but marks of lists, quotations and footnotes is before
 * it. Most have none, and need not be looked at closer. (CommonMark 0.31, sections 4.4, 4.5, 5.)
 */
bool blocks_possible(const char *s, size_t n);

/*
 * The code that a block stands for: lines that begin with "# " are only hidden from readers,
 * "##" stands for "#". Lines are joined by '\n', with none at the end.
 */
char *blocks_code(const char *text, struct arena *arena);

#endif
