/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "check/fix.h"

#include <string.h>

/* Two changes at one place, or within each other, depend on their order: one has to wait. */
static bool overlaps(const GArray *taken, const struct fix *fix)
{
	for (guint i = 0; i < taken->len; i++) {
		const struct fix *other = &g_array_index(taken, struct fix, i);

		if (fix->from <= other->to && other->from <= fix->to)
			return true;
	}
	return false;
}

static int by_place(gconstpointer a, gconstpointer b)
{
	const struct fix *x = a, *y = b;

	return (x->from > y->from) - (x->from < y->from);
}

/* All of a finding's fixes, or none. */
static bool take(GArray *taken, const struct finding *f)
{
	if (!f->n_fixes)
		return false;
	for (unsigned i = 0; i < f->n_fixes; i++)
		if (overlaps(taken, &f->fixes[i]))
			return false;
	g_array_append_vals(taken, f->fixes, f->n_fixes);
	return true;
}

char *fix_apply(const char *text, gsize len, const GArray *findings, gsize *new_len,
		unsigned *made)
{
	g_autoptr(GArray) taken = g_array_new(FALSE, FALSE, sizeof(struct fix));
	GString *out;
	gsize at = 0;

	*made = 0;
	for (guint i = 0; i < findings->len; i++)
		*made += take(taken, &g_array_index(findings, struct finding, i));
	if (!taken->len)
		return NULL;
	g_array_sort(taken, by_place);
	out = g_string_sized_new(len + 64);
	for (guint i = 0; i < taken->len; i++) {
		const struct fix *fix = &g_array_index(taken, struct fix, i);

		g_string_append_len(out, text + at, (gssize)(fix->from - at));
		g_string_append(out, fix->text);
		at = fix->to;
	}
	g_string_append_len(out, text + at, (gssize)(len - at));
	*new_len = out->len;
	return g_string_free(out, FALSE);
}

bool fix_same_tokens(const char *old, gsize old_len, const char *new, gsize new_len,
		     enum rs_edition edition)
{
	struct rs_file *a = rs_file_borrow("", old, old_len, edition);
	struct rs_file *b = rs_file_borrow("", new, new_len, edition);
	guint32 i = rs_first(a), k = rs_first(b);
	bool same = true;

	while (same && i < a->n_tokens && k < b->n_tokens) {
		struct rs_str x = rs_text(a, i), y = rs_text(b, k);

		same = a->tokens[i].kind == b->tokens[k].kind && x.n == y.n &&
		       memcmp(x.s, y.s, x.n) == 0;
		i = rs_next(a, i);
		k = rs_next(b, k);
	}
	same = same && i >= a->n_tokens && k >= b->n_tokens;
	rs_file_free(a);
	rs_file_free(b);
	return same;
}
