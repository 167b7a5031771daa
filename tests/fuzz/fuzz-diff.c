/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for the reader of patches: any bytes. What was read must hold together: applying
 * a file's hunks to the lines that they come from gives a text that they fit, and gives them back.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "check/diff.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The smallest text that has the old side's lines where the hunks say; NULL if that is far off. */
static GString *old_side(const struct diff_file *f)
{
	GString *out = g_string_new(NULL);
	unsigned line = 0;

	for (guint i = 0; i < f->hunks->len; i++) {
		const struct diff_hunk *h = &g_array_index(f->hunks, struct diff_hunk, i);
		unsigned first = h->old_count ? h->old_start - 1 : h->old_start;

		if (first > 10000) {
			g_string_free(out, TRUE);
			return NULL;
		}
		for (; line < first; line++)
			g_string_append_c(out, '\n');
		for (guint n = 0; n < h->lines->len; n++) {
			const struct diff_line *l = &g_array_index(h->lines, struct diff_line, n);

			if (l->kind != '+')
				g_string_append_len(out, l->text, (gssize)l->len);
		}
		line += h->old_count;
	}
	return out;
}

static void check_file(const struct diff_file *f)
{
	GString *old = old_side(f);
	char *new, *again = NULL;
	gsize new_len, again_len = 0;

	if (!old)
		return;
	new = diff_other_side(f, DIFF_OLD, old->str, old->len, &new_len);
	if (new && diff_matches(f, DIFF_NEW, new, new_len))
		again = diff_other_side(f, DIFF_NEW, new, new_len, &again_len);
	if (again && (again_len != old->len || memcmp(again, old->str, again_len) != 0))
		abort();
	for (unsigned line = 1; line < 100; line++)
		diff_old_line(f, line);
	g_free(new);
	g_free(again);
	g_string_free(old, TRUE);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* On its own, so that a read behind the end is seen. */
	char *text = g_malloc(size + !size);
	struct diff d;

	memcpy(text, data, size);
	if (!diff_parse(&d, text, size) && (!d.error || !d.error_line))
		abort();
	for (guint i = 0; i < d.files->len; i++)
		check_file(d.files->pdata[i]);
	diff_release(&d);
	g_free(text);
	return 0;
}
