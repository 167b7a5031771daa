/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What attributes say of examples. */
#include "doctest/walk.h"

#include <string.h>

struct attrs {
	struct walk *w;
	bool left_out;			/* doc(cfg(…)) or target_feature that does not hold */
	bool is_root;
};

/* `deny(a, b)` as rustdoc prints it again: "deny(a , b)". */
static char *print_attr(struct walk *w, struct rs_range r)
{
	g_autoptr(GString) s = g_string_new(NULL);
	guint32 depth = 0;

	for (guint32 i = rs_skip(w->f, r.start); i < r.end; i = rs_next(w->f, i)) {
		struct rs_str text = rs_text(w->f, i);
		guint32 partner = rs_partner(w->f, i);
		bool opens = partner != RS_NONE && partner > i;
		bool closes = partner != RS_NONE && !opens;

		depth -= closes;
		if (depth && !closes && s->str[s->len - 1] != '(')
			g_string_append_c(s, ' ');
		g_string_append_len(s, text.s, text.n);
		depth += opens;
	}
	return arena_strndup(&w->all->arena, s->str, s->len);
}

/* attr(deny(warnings), …): each of them is put on top of the examples. */
static void take_test_attrs(struct walk *w, struct rs_range r)
{
	guint32 begin = rs_skip(w->f, r.start);

	for (guint32 i = begin; i < r.end; i = rs_next_tree(w->f, i)) {
		guint32 after = rs_next_tree(w->f, i);
		struct rs_range one;

		if (after < r.end && w->f->tokens[after].kind != ',')
			continue;
		one = (struct rs_range){ begin, rs_after_tree(w->f, i) };
		g_ptr_array_add(w->attrs, print_attr(w, one));
		if (after >= r.end)
			break;
		i = after;
		begin = rs_next(w->f, after);
	}
}

static void take_test(struct walk *w, struct rs_range r, bool is_root)
{
	for (guint32 i = rs_skip(w->f, r.start); i < r.end; i = rs_next_tree(w->f, i)) {
		if (rs_is(w->f, i, "attr"))
			take_test_attrs(w, rs_inside(w->f, rs_next(w->f, i)));
		else if (is_root && rs_is(w->f, i, "no_crate_inject"))
			w->all->no_crate_inject = true;
	}
}

/* doc(cfg(…), test(…)). */
static void take_doc(struct attrs *a, struct rs_range r)
{
	struct walk *w = a->w;

	for (guint32 i = rs_skip(w->f, r.start); i < r.end; i = rs_next_tree(w->f, i)) {
		struct rs_range in = rs_inside(w->f, rs_next(w->f, i));

		if (rs_is(w->f, i, "test"))
			take_test(w, in, a->is_root);
		else if (rs_is(w->f, i, "cfg") && rs_cfg_eval(w->o->cfg, w->f, in) == RS_FALSE)
			a->left_out = true;
	}
}

/* target_feature(enable = "avx2,bmi1"): examples for a machine that this one is not. */
static void take_features(struct attrs *a, struct rs_range r)
{
	struct walk *w = a->w;

	for (guint32 i = rs_skip(w->f, r.start); i < r.end; i = rs_next(w->f, i)) {
		g_autofree char *list = NULL;
		g_auto(GStrv) names = NULL;

		if (!rs_is_string(w->f->tokens[i].kind))
			continue;
		list = rs_unescape(w->f, i, NULL);
		names = g_strsplit(list ? list : "", ",", -1);
		for (char **name = names; *name; name++) {
			g_autofree char *key = g_strdup_printf("target_feature=\"%s\"", *name);

			if (w->o->cfg && !g_hash_table_contains(w->o->cfg->set, key))
				a->left_out = true;
		}
	}
}

static void take_attr(const struct rs_attr *attr, G_GNUC_UNUSED enum rs_truth when, void *data)
{
	struct attrs *a = data;
	const struct rs_file *f = a->w->f;

	if (attr->kind == RS_ATTR_DOC && attr->eq == RS_NONE)
		take_doc(a, attr->args);
	else if (attr->kind == RS_ATTR_OTHER && !rs_range_is_empty(attr->path) &&
		 rs_is(f, rs_skip(f, attr->path.start), "target_feature"))
		take_features(a, attr->args);
}

bool walk_attrs(struct walk *w, guint32 i)
{
	const struct rs_item *item = rs_item(w->f, i);
	struct attrs a = { .w = w, .is_root = i == 0 && w->n_module == 0 };

	for (guint32 n = 0; n < item->n_attrs; n++)
		rs_cfg_attrs(w->o->cfg, w->f, rs_attr(w->f, item, n), take_attr, &a);
	return !a.left_out;
}
