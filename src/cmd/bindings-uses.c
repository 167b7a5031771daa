/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What the bindings are for: the Rust sources, and --keep. */
#include <string.h>

#include "check/walk.h"
#include "cmd/bindings.h"
#include "rs/tree.h"

/* --- sources ---------------------------------------------------------------------------------- */

static void complain(void *data, const char *path, const char *why)
{
	struct bindings *b = data;

	diag_error(&b->run.diag, NOPOS, "cannot read '%s': %s", path, why);
}

/* The crate whose bindings are included by Rust in the folder of @path, or -1. */
static int crate_of_file(const struct bindings *b, const char *path)
{
	g_autofree char *folder = g_path_get_dirname(path);

	for (guint i = 0; i < b->crates->len; i++) {
		const struct bindings_crate *c = bindings_crate(b, i);

		for (guint h = 0; h < c->headers->len; h++) {
			g_autofree char *of_header = g_path_get_dirname(c->headers->pdata[h]);

			if (strcmp(folder, ".") && strcmp(folder, of_header) == 0)
				return i;
		}
	}
	return -1;
}

static bool is_output(const struct bindings *b, const char *path)
{
	for (guint i = 0; i < b->crates->len; i++)
		if (g_strcmp0(bindings_crate(b, i)->output, path) == 0)
			return true;
	return false;
}

static void read_source(struct bindings *b, const char *path)
{
	g_autoptr(GError) error = NULL;
	struct rs_file *f = rs_file_read(path, RS_EDITION_2021, &error);
	int own = crate_of_file(b, path);

	if (!f) {
		diag_error(&b->run.diag, NOPOS, "%s", error->message);
		return;
	}
	rs_trees(f);
	rs_file_report(f, &b->run.diag);
	if (own >= 0)
		rs_uses_add_own(b->uses, own, f);
	else
		rs_uses_add(b->uses, f);
	rs_file_free(f);
}

bool bindings_read_rust(struct bindings *b)
{
	struct walk w = { .complain = complain, .data = b };
	g_autofree const char **names = g_new0(const char *, b->crates->len + 1);

	for (guint i = 0; i < b->crates->len; i++)
		names[i] = bindings_crate(b, i)->name;
	b->uses = rs_uses_new(names, b->crates->len);
	b->sources = walk_files(&w, (char *const *)b->rust->pdata);
	for (guint i = 0; i < b->sources->len; i++)
		if (!is_output(b, b->sources->pdata[i]))
			read_source(b, b->sources->pdata[i]);
	if (!b->sources->len && !diag_errors(&b->run.diag))
		diag_error(&b->run.diag, NOPOS, "no Rust source was named, so nothing is used");
	rs_uses_finish(b->uses);
	return !diag_errors(&b->run.diag);
}

/* --- --keep ----------------------------------------------------------------------------------- */

static void build_keeps(struct bindings *b, GPtrArray *keeps)
{
	for (guint i = 0; i < keeps->len; i++) {
		struct keep *k = keeps->pdata[i];
		g_autoptr(GError) error = NULL;

		nameset_add(&k->set, k->regex);
		if (!nameset_build(&k->set, "--keep", true, &error))
			diag_error(&b->run.diag, k->pos, "%s", error->message);
	}
}

bool bindings_build_keeps(struct bindings *b)
{
	build_keeps(b, b->keeps);
	for (guint i = 0; i < b->crates->len; i++)
		build_keeps(b, bindings_crate(b, i)->keeps);
	return !diag_errors(&b->run.diag);
}

/* Each is asked, so that each knows whether it is of use. */
static bool keeps_match(GPtrArray *keeps, const char *name)
{
	bool match = false;

	for (guint i = 0; i < keeps->len; i++) {
		struct keep *k = keeps->pdata[i];

		match |= nameset_match(&k->set, name);
	}
	return match;
}

static void check_keeps(struct bindings *b, GPtrArray *keeps)
{
	for (guint i = 0; i < keeps->len; i++) {
		struct keep *k = keeps->pdata[i];
		g_autofree const char **unused = nameset_unused(&k->set);

		if (*unused)
			diag_error(&b->run.diag, k->pos,
				   "nothing in the headers is called '%s', which is to be kept",
				   k->regex);
	}
}

bool bindings_check_keeps(struct bindings *b)
{
	check_keeps(b, b->keeps);
	for (guint i = 0; i < b->crates->len; i++)
		check_keeps(b, bindings_crate(b, i)->keeps);
	return !diag_errors(&b->run.diag);
}

/* --- questions -------------------------------------------------------------------------------- */

static bool is_kept(const struct bindings_query *q, const char *name)
{
	return keeps_match(q->b->keeps, name) |
	       keeps_match(bindings_crate(q->b, q->crate)->keeps, name);
}

static bool uses_item(const void *data, const char *name)
{
	const struct bindings_query *q = data;

	name = bindings_rust_name(q->b, name);
	return is_kept(q, name) || rs_uses_item(q->b->uses, q->crate, name);
}

static bool uses_member(const void *data, const char *name)
{
	const struct bindings_query *q = data;

	return rs_uses_member(q->b->uses, name);
}

static bool uses_method(const void *data, const char *name)
{
	const struct bindings_query *q = data;

	return rs_uses_method(q->b->uses, name);
}

static bool has_default(const void *data, const char *name)
{
	const struct bindings_query *q = data;

	name = bindings_rust_name(q->b, name);
	return is_kept(q, name) || rs_uses_default(q->b->uses, name);
}

void bindings_names(struct bindings_query *q, struct prune_names *names)
{
	*names = (struct prune_names){
		.everything = q->b->full, .item = uses_item, .member = uses_member,
		.method = uses_method, .has_default = has_default, .data = q,
	};
}

bool bindings_uses_item(const struct bindings *b, guint crate, const char *name)
{
	struct bindings_query q = { b, crate };

	return b->full || uses_item(&q, name);
}

static int compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool is_identifier(const char *s)
{
	if (!g_ascii_isalpha(*s) && *s != '_')
		return false;
	while (g_ascii_isalnum(*s) || *s == '_')
		s++;
	return !*s;
}

static void add_keeps(GPtrArray *names, GPtrArray *keeps)
{
	for (guint i = 0; i < keeps->len; i++)
		g_ptr_array_add(names, (gpointer)((struct keep *)keeps->pdata[i])->regex);
}

GPtrArray *bindings_probes(const struct bindings *b)
{
	GPtrArray *names = g_ptr_array_new();
	guint n = 0;

	add_keeps(names, b->keeps);
	for (guint i = 0; i < b->crates->len; i++) {
		g_autoptr(GPtrArray) used = rs_uses_items(b->uses, i);

		for (guint k = 0; k < used->len; k++)
			g_ptr_array_add(names, used->pdata[k]);
		add_keeps(names, bindings_crate(b, i)->keeps);
	}
	if (b->why)
		g_ptr_array_add(names, (gpointer)b->why);
	g_ptr_array_sort(names, compare_names);
	for (guint i = 0; i < names->len; i++)
		if (is_identifier(names->pdata[i]) &&
		    (!n || strcmp(names->pdata[n - 1], names->pdata[i])))
			names->pdata[n++] = names->pdata[i];
	g_ptr_array_set_size(names, n);
	return names;
}
