/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/near.h"

#include <string.h>

/* Three rows of the usual table are enough: a swap looks two rows back. */
guint near_distance(const char *a, const char *b)
{
	size_t width = strlen(b) + 1, height = strlen(a);
	g_autofree guint *cells = g_new(guint, 3 * width);
	guint *before = cells, *above = cells + width, *row = cells + 2 * width;

	for (size_t j = 0; j < width; j++)
		above[j] = j;
	for (size_t i = 0; i < height; i++) {
		guint *free_row = before;

		row[0] = i + 1;
		for (size_t j = 0; j + 1 < width; j++) {
			guint best = above[j] + (a[i] != b[j]);

			best = MIN(best, MIN(above[j + 1], row[j]) + 1);
			if (i && j && a[i] == b[j - 1] && a[i - 1] == b[j])
				best = MIN(best, before[j - 1] + 1);
			row[j + 1] = best;
		}
		before = above;
		above = row;
		row = free_row;
	}
	return above[width - 1];
}

/* One mistake in short words, one more for each four letters of longer ones. */
gboolean near_enough(const char *word, const char *guess)
{
	size_t len = strlen(word);

	return len < 256 && near_distance(word, guess) <= 1 + MIN(len / 4, 3);
}
