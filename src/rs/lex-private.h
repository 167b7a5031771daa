/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What the parts of the lexer know of each other. */
#ifndef KRAB_RS_LEX_PRIVATE_H
#define KRAB_RS_LEX_PRIVATE_H

#include "rs/lex.h"

/* Fills in tokens, n_tokens and n_errors of a file that has its text. */
void rs_lex(struct rs_file *f);

/* rs_file_new() for text of any size: NULL and @error (G_FILE_ERROR) if it is too big. */
struct rs_file *rs_file_take(const char *path, char *text, gsize len, enum rs_edition edition,
			     GError **error);

/* The keyword that these @n bytes are, or RS_WORD_NONE. */
enum rs_word rs_word_of(const char *s, gsize n);

/*
 * rs_unescape(), and for each byte of the value the offset in the file of what gave it, appended to
 * @map, an array of guint32. @map may be NULL.
 */
char *rs_unescape_mapped(const struct rs_file *f, guint32 token, gsize *len, GArray *map);

/* Frees what rs_items() made; NULL is fine. */
void rs_item_list_free(struct rs_item_list *list);

#endif
