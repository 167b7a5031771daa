/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "doctest/print.h"

#include <jansson.h>

/* The interface of others, so a number that grows with each change that is not an addition. */
#define JSON_FORMAT 1

static json_t *strings(const char **list)
{
	json_t *array = json_array();

	for (; *list; list++)
		json_array_append_new(array, json_string(*list));
	return array;
}

static json_t *ignore(const struct lang *l)
{
	switch (l->ignore) {
	case LANG_IGNORE_ALL:
		return json_string("all");
	case LANG_IGNORE_SOME:
		return strings(l->ignore_targets);
	default:
		return json_string("none");
	}
}

static json_t *attributes(const struct lang *l)
{
	json_t *o = json_object();

	json_object_set_new(o, "original", json_string(l->original));
	json_object_set_new(o, "ignore", ignore(l));
	json_object_set_new(o, "should_panic", json_boolean(l->should_panic));
	json_object_set_new(o, "no_run", json_boolean(l->no_run));
	json_object_set_new(o, "compile_fail", json_boolean(l->compile_fail));
	json_object_set_new(o, "test_harness", json_boolean(l->test_harness));
	json_object_set_new(o, "standalone_crate", json_boolean(l->standalone_crate));
	json_object_set_new(o, "error_codes", strings(l->error_codes));
	json_object_set_new(o, "edition", l->edition ? json_string(l->edition) : json_null());
	json_object_set_new(o, "classes", strings(l->classes));
	json_object_set_new(o, "unknown", strings(l->unknown));
	return o;
}

static json_t *position(struct srcpos pos)
{
	json_t *o = json_object();

	json_object_set_new(o, "file", json_string(pos.path));
	json_object_set_new(o, "line", json_integer(pos.line));
	json_object_set_new(o, "column", json_integer(pos.col));
	return o;
}

static json_t *program(const struct example *e)
{
	json_t *o = json_object();

	json_object_set_new(o, "crate_level", json_string(e->crate_level));
	json_object_set_new(o, "code", json_string(e->code));
	json_object_set_new(o, "has_main", json_boolean(e->has_main));
	json_object_set_new(o, "returns_result", json_boolean(e->returns_result));
	return o;
}

static json_t *test(const struct doctest *t)
{
	json_t *o = json_object();

	json_object_set_new(o, "name", json_string(t->name));
	json_object_set_new(o, "file", json_string(t->file));
	json_object_set_new(o, "line", json_integer(t->line));
	json_object_set_new(o, "item", json_string(t->item));
	json_object_set_new(o, "module", json_string(t->module));
	json_object_set_new(o, "number", json_integer(t->number));
	json_object_set_new(o, "ignored", json_boolean(t->ignored));
	json_object_set_new(o, "edition", json_string(t->edition));
	json_object_set_new(o, "attributes", attributes(&t->lang));
	json_object_set_new(o, "position", position(t->pos));
	json_object_set_new(o, "code_position", position(t->code_pos));
	json_object_set_new(o, "code", json_string(t->code));
	json_object_set_new(o, "program", t->example.valid ? program(&t->example) : json_null());
	return o;
}

static json_t *macro(const struct doctest_macro *m)
{
	json_t *o = json_object();

	json_object_set_new(o, "name", json_string(m->name));
	json_object_set_new(o, "kind", json_string(m->call ? "call" : "definition"));
	json_object_set_new(o, "position", position(m->pos));
	json_object_set_new(o, "last_line", json_integer(m->last_line));
	json_object_set_new(o, "items", json_integer(m->items));
	return o;
}

char *print_json(const struct doctests *all, const struct doctest_options *o)
{
	json_t *root = json_object(), *list = json_array(), *macros = json_array();
	char *text, *copy;

	for (guint i = 0; i < all->list->len; i++)
		json_array_append_new(list, test(all->list->pdata[i]));
	for (guint i = 0; i < all->in_macros->len; i++)
		json_array_append_new(macros, macro(&g_array_index(all->in_macros,
								   struct doctest_macro, i)));
	json_object_set_new(root, "format", json_integer(JSON_FORMAT));
	json_object_set_new(root, "crate", json_string(o->crate));
	json_object_set_new(root, "root", json_string(o->root));
	json_object_set_new(root, "edition", json_string(o->edition));
	json_object_set_new(root, "target", o->target ? json_string(o->target) : json_null());
	json_object_set_new(root, "no_crate_inject", json_boolean(all->no_crate_inject));
	json_object_set_new(root, "doctests", list);
	json_object_set_new(root, "in_macros", macros);
	text = json_dumps(root, JSON_INDENT(1));
	copy = text ? g_strconcat(text, "\n", NULL) : g_strdup("");
	free(text);
	json_decref(root);
	return copy;
}
