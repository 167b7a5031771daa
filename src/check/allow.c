/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "check/allow.h"

#include <string.h>

#define MARK "krab: allow("

/* The rest of the line that token @i is on. */
static gsize line_end(const struct rs_file *f, guint32 i)
{
	const char *p = f->text + f->tokens[i].start;
	const char *feed = memchr(p, '\n', (size_t)(f->text + f->len - p));

	return feed ? (gsize)(feed - f->text) : f->len;
}

/* From the comment's line on: what is before it on the line is meant as well. */
static void read_comment(const struct source *s, const struct comment *c, GArray *out)
{
	const struct rs_file *f = s->file;
	const char *list = strstr(c->text, MARK);
	const char *end = list ? strchr(list, ')') : NULL;
	g_autofree char *inside = NULL;
	g_auto(GStrv) names = NULL;
	gsize from = f->tokens[c->first].start;
	gsize to = line_end(f, c->own_line ? rs_skip(f, c->last + 1) : c->last);

	if (!end)
		return;
	while (from && f->text[from - 1] != '\n')
		from--;
	inside = g_strndup(list + strlen(MARK), (gsize)(end - list) - strlen(MARK));
	names = g_strsplit(inside, ",", -1);
	for (char **name = names; *name; name++) {
		const struct rule *rule = rule_find(g_strstrip(*name));
		struct allowance a = { rule, from, to };

		if (rule)
			g_array_append_val(out, a);
	}
}

/* Is `clippy::@lint` among the tokens? */
static bool names_lint(const struct rs_file *f, struct rs_range r, const char *lint)
{
	for (guint32 i = r.start; i < r.end; i++)
		if (rs_is(f, i, lint))
			return true;
	return false;
}

static void read_attribute(const struct rs_file *f, const struct rs_item *item,
			   const struct rs_attr *attr, GArray *out)
{
	const struct rs_token *first = &f->tokens[item->all.start];
	const struct rs_token *behind = &f->tokens[item->all.end];

	if (attr->kind != RS_ATTR_LINT || !(rs_is(f, attr->path.start, "allow") ||
					    rs_is(f, attr->path.start, "expect")))
		return;
	for (const struct rule *const *r = rule_list(); *r; r++) {
		struct allowance a = { *r, first->start, behind->start };

		if ((*r)->clippy && names_lint(f, attr->args, (*r)->clippy))
			g_array_append_val(out, a);
	}
}

GArray *allowances_read(const struct source *s)
{
	GArray *out = g_array_new(FALSE, FALSE, sizeof(struct allowance));
	const struct rs_file *f = s->file;

	for (guint i = 0; i < s->comments->len; i++)
		read_comment(s, &g_array_index(s->comments, struct comment, i), out);
	for (guint32 i = 0; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);

		for (guint32 n = 0; n < item->n_attrs; n++)
			read_attribute(f, item, rs_attr(f, item, n), out);
	}
	return out;
}

bool allowances_cover(const GArray *allowed, const struct rule *rule, gsize at)
{
	for (guint i = 0; i < allowed->len; i++) {
		const struct allowance *a = &g_array_index(allowed, struct allowance, i);

		if (a->rule == rule && at >= a->from && at < a->to)
			return true;
	}
	return false;
}
