/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "doctest/collect.h"

#include <string.h>

#include "doctest/name.h"
#include "doctest/walk.h"
#include "rs/doc.h"

/* Deeper than any program is; the names of tests would fill the memory. */
#define DEPTH_MAX 512
#define INCLUDE_MAX 64

/* --- items ------------------------------------------------------------------------------------ */

static void push_name(GString *path, const char *name)
{
	if (path->len)
		g_string_append(path, "::");
	g_string_append(path, name);
}

/* `extern crate a as b` is called b. */
static char *crate_name(const struct rs_file *f, const struct rs_item *item)
{
	guint32 last = item->name;

	for (guint32 i = rs_skip(f, item->sig.start); i < item->sig.end; i = rs_next(f, i)) {
		if (rs_is_ident(f->tokens[i].kind))
			last = i;
	}
	return last == RS_NONE ? NULL : name_ident(f, last);
}

/* What the item adds to the path; NULL: nothing. */
static char *item_name(const struct rs_file *f, guint32 i)
{
	const struct rs_item *item = rs_item(f, i);

	switch (item->kind) {
	case RS_ITEM_IMPL:
		return name_type(f, item->type);
	case RS_ITEM_EXTERN_CRATE:
		return crate_name(f, item);
	case RS_ITEM_FILE: case RS_ITEM_USE: case RS_ITEM_EXTERN_BLOCK: case RS_ITEM_MACRO_CALL:
		return NULL;
	default:
		return item->name == RS_NONE ? NULL : name_ident(f, item->name);
	}
}

static char *frame_name(const struct frame *frame)
{
	const struct rs_item *item = rs_item(frame->file, frame->item);

	if (item->kind == RS_ITEM_FIELD && item->name == RS_NONE)
		return g_strdup_printf("%u", frame->number);
	return item_name(frame->file, frame->item);
}

void walk_name(struct walk *w)
{
	for (; w->named < w->frames->len; w->named++) {
		struct frame *frame = &g_array_index(w->frames, struct frame, w->named);
		g_autofree char *name = frame_name(frame);

		frame->path = w->path->len;
		if (name)
			push_name(w->path, name);
	}
}

/* The fields of a tuple are called by their number among those that there are. */
static guint field_number(struct walk *w, const struct rs_item *item)
{
	if (item->kind != RS_ITEM_FIELD || item->name != RS_NONE || !w->frames->len)
		return 0;
	return g_array_index(w->frames, struct frame, w->frames->len - 1).fields++;
}

/* A `use` of several names is as many items with the same documentation. */
static void read_use(struct walk *w, guint32 i)
{
	g_autoptr(GPtrArray) names = NULL;
	gsize len;

	if (!rs_has_doc(w->f, rs_item(w->f, i)))
		return;
	walk_name(w);
	len = w->path->len;
	names = name_uses(w->f, rs_item(w->f, i)->sig);
	for (guint n = 0; n < names->len; n++) {
		if (names->pdata[n])
			push_name(w->path, names->pdata[n]);
		walk_docs(w, i, NULL);
		g_string_truncate(w->path, len);
	}
}

static void handed_free(gpointer data)
{
	struct handed *h = data;

	if (!h)
		return;
	g_free(h->path);
	g_free(h->module);
	g_ptr_array_unref(h->attrs);
	g_free(h);
}

/* The file of a `mod name;` is read later; where it belongs is known now. */
static void hand_over(struct walk *w, guint32 item)
{
	/* Modules that an included file names are not known. */
	for (guint n = w->n_module + 1; !w->includes->len && n < w->crate->modules->len; n++) {
		const struct rs_module *m = rs_module(w->crate, n);
		struct handed *h;

		if (m->parent != w->n_module || m->item != item)
			continue;
		walk_name(w);
		h = g_new0(struct handed, 1);
		h->path = g_strdup(w->path->str);
		h->module = g_strdup(w->module->str);
		h->attrs = g_ptr_array_new();
		for (guint k = 0; k < w->attrs->len; k++)
			g_ptr_array_add(h->attrs, w->attrs->pdata[k]);
		h->file = w->f;
		h->item = item;
		w->handed->pdata[n] = h;
		return;
	}
}

static void walk_items(struct walk *w, guint floor);

static bool passes_items(const struct walk *w, const struct rs_item *item)
{
	for (const char *const *name = w->o->macros; *name; name++)
		if (rs_is(w->f, item->name, *name))
			return true;
	return false;
}

/*
 * include!("file"): its items are where the macro is. What is no plain string, only the build
 * knows.
 */
static void visit_include(struct walk *w, guint32 i)
{
	const struct rs_item *item = rs_item(w->f, i);
	guint32 token = rs_skip(w->f, item->body.start);
	struct srcpos pos = rs_pos(w->f, item->sig.start);
	g_autofree char *name = token < item->body.end ? rs_unescape(w->f, token, NULL) : NULL;
	g_autofree char *folder = g_path_get_dirname(w->f->path), *path = NULL;
	g_autoptr(GError) error = NULL;
	struct rs_file *outer = w->f;

	if (!name)
		return;
	path = g_path_is_absolute(name) ? g_strdup(name) : strcmp(folder, ".") == 0 &&
	       !g_str_has_prefix(w->f->path, ".") ? g_strdup(name) :
	       g_strconcat(folder, "/", name, NULL);
	if (w->includes->len >= INCLUDE_MAX) {
		diag_error(w->o->diag, pos, "files include each other more than %d deep", INCLUDE_MAX);
		return;
	}
	w->f = rs_file_read(path, w->edition, &error);
	if (w->f) {
		g_ptr_array_add(w->includes, w->f);
		walk_items(w, w->frames->len);
		g_ptr_array_set_size(w->includes, w->includes->len - 1);
		rs_file_free(w->f);
	} else {
		diag_error(w->o->diag, pos, "%s", error->message);
	}
	w->f = outer;
}

static void push_module(struct walk *w, guint32 i)
{
	g_autofree char *name = item_name(w->f, i);

	if (name)
		push_name(w->module, name);
}

/* Returns the next item to look at: the first in this one, or the first after it. */
static guint32 visit(struct walk *w, guint32 i)
{
	const struct rs_item *item = rs_item(w->f, i);
	struct frame frame = {
		.file = w->f, .item = i, .after = item->after, .module = w->module->len,
		.attrs = w->attrs->len,
	};

	if (rs_cfg_item(w->o->cfg, w->f, item) == RS_FALSE)
		return item->after;
	if (item->kind == RS_ITEM_MACRO_CALL && !passes_items(w, item)) {
		if (rs_is(w->f, item->name, "include"))
			visit_include(w, i);
		else
			walk_macro(w, i);
		return item->after;
	}
	if (w->frames->len >= DEPTH_MAX) {
		diag_error(w->o->diag, rs_pos(w->f, item->all.start), "items are nested more than %d "
			   "deep", DEPTH_MAX);
		return item->after;
	}
	frame.number = field_number(w, item);
	g_array_append_val(w->frames, frame);
	if (!walk_attrs(w, i))
		return item->after;
	if (item->kind == RS_ITEM_MOD)
		push_module(w, i);
	if (item->kind == RS_ITEM_MOD && !(item->flags & RS_HAS_BODY)) {
		hand_over(w, i);
		return item->after;
	}
	if (item->kind == RS_ITEM_USE)
		read_use(w, i);
	else if (item->kind != RS_ITEM_MACRO_CALL)
		walk_docs(w, i, NULL);
	if (item->kind == RS_ITEM_MACRO_RULES || item->kind == RS_ITEM_MACRO) {
		walk_macro(w, i);
		return item->after;
	}
	return i + 1;
}

static void leave(struct walk *w, guint32 i, guint floor)
{
	while (w->frames->len > floor) {
		const struct frame *top = &g_array_index(w->frames, struct frame,
							 w->frames->len - 1);

		if (i < top->after)
			return;
		if (w->named == w->frames->len) {
			g_string_truncate(w->path, top->path);
			w->named--;
		}
		g_string_truncate(w->module, top->module);
		g_ptr_array_set_size(w->attrs, top->attrs);
		g_array_set_size(w->frames, w->frames->len - 1);
	}
}

/* @floor: frames of the files around, which stay. */
static void walk_items(struct walk *w, guint floor)
{
	guint32 i = 1;

	rs_items(w->f);
	rs_file_report(w->f, w->o->diag);
	while (i < w->f->items->n_items) {
		leave(w, i, floor);
		i = visit(w, i);
	}
	leave(w, G_MAXUINT32, floor);
}

static void walk_file(struct walk *w, guint32 n)
{
	const struct handed *outer = w->handed->pdata[n];

	w->n_module = n;
	w->f = rs_module(w->crate, n)->file;
	g_string_assign(w->path, outer ? outer->path : "");
	g_string_assign(w->module, outer ? outer->module : "");
	g_ptr_array_set_size(w->attrs, 0);
	for (guint k = 0; outer && k < outer->attrs->len; k++)
		g_ptr_array_add(w->attrs, outer->attrs->pdata[k]);
	rs_items(w->f);
	if (rs_cfg_item(w->o->cfg, w->f, rs_item(w->f, 0)) == RS_FALSE || !walk_attrs(w, 0))
		return;
	walk_docs(w, 0, outer);
	walk_items(w, 0);
}

/* --- the crate -------------------------------------------------------------------------------- */

static void walk_crate(struct walk *w)
{
	g_ptr_array_set_size(w->handed, w->crate->modules->len);
	for (guint32 n = 0; n < w->crate->modules->len; n++) {
		g_ptr_array_add(w->all->files, g_strdup(rs_module(w->crate, n)->file->path));
		/* A module that nothing handed over is left out, as the one that it is in. */
		if (n == 0 || w->handed->pdata[n])
			walk_file(w, n);
	}
}

static gint by_name(gconstpointer a, gconstpointer b)
{
	const struct doctest *x = *(struct doctest *const *)a, *y = *(struct doctest *const *)b;

	return strcmp(x->name, y->name);
}

/* g_ptr_array_sort() is stable. */
bool doctests_init(struct doctests *all, const struct doctest_options *o)
{
	struct walk w = { .all = all, .o = o, .edition = RS_EDITION_2021 };
	struct rs_crate crate = { 0 };
	bool ok;

	*all = (struct doctests){
		.list = g_ptr_array_new(),
		.in_macros = g_array_new(FALSE, FALSE, sizeof(struct doctest_macro)),
		.files = g_ptr_array_new_with_free_func(g_free),
	};
	arena_init(&all->arena);
	rs_edition_parse(o->edition, &w.edition);
	ok = rs_crate_init(&crate, o->root, w.edition, o->cfg, o->diag);
	w.crate = &crate;
	w.seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	w.handed = g_ptr_array_new_with_free_func(handed_free);
	w.path = g_string_new(NULL);
	w.module = g_string_new(NULL);
	w.attrs = g_ptr_array_new();
	w.includes = g_ptr_array_new();
	w.frames = g_array_new(FALSE, FALSE, sizeof(struct frame));
	if (ok)
		walk_crate(&w);
	g_ptr_array_sort(all->list, by_name);
	g_hash_table_unref(w.seen);
	g_ptr_array_unref(w.handed);
	g_string_free(w.path, TRUE);
	g_string_free(w.module, TRUE);
	g_ptr_array_unref(w.attrs);
	g_array_unref(w.frames);
	g_ptr_array_unref(w.includes);
	rs_crate_release(&crate);
	return ok;
}

void doctests_release(struct doctests *all)
{
	g_ptr_array_unref(all->list);
	g_ptr_array_unref(all->files);
	g_array_unref(all->in_macros);
	arena_release(&all->arena);
}
