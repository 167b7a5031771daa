/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* English as the guidelines want it: capitals, full stops, and what is no sentence at all. */
#ifndef KRAB_CHECK_PROSE_H
#define KRAB_CHECK_PROSE_H

#include <glib.h>
#include <stdbool.h>

/*
 * Does @text begin with a lower-case letter that ought to be a capital? Not if the first word is
 * a name of something (has digits, `_`, `::`, dots, capitals), a known tool, or quoted.
 */
bool prose_lacks_capital(const char *text);

/* Does @text end a sentence: with . ! ? or one of these within closing quotes or brackets? */
bool prose_ends_sentence(const char *text);

/*
 * Where the second sentence of @text begins; NULL if there is only one. Abbreviations, numbers,
 * ellipses and what is in brackets end no sentence.
 */
const char *prose_second_sentence(const char *text);

/* Is the line code that was commented out, a rule of dashes, a picture, or the like? */
bool prose_is_code(const char *line, size_t len);

/* Is the line an item of a list or of a table? */
bool prose_is_list(const char *line, size_t len);

#endif
