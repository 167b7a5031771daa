/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What the user may have meant by a word that is not known. */
#ifndef KRAB_CMD_NEAR_H
#define KRAB_CMD_NEAR_H

#include <glib.h>

/*
 * How many letters must be inserted, removed, replaced or swapped with their neighbour to turn
 * @a into @b. Bytes count, which is right for the ASCII names of options and commands.
 */
guint near_distance(const char *a, const char *b);

/* Is @guess close enough to @word to be worth a hint? */
gboolean near_enough(const char *word, const char *guess);

#endif
