/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/bindgen-crate.h"

#include <string.h>

#include "kbuild/crate.h"

struct crate_run {
	struct bindgen_options *o;
	struct nameset *set;	/* to which names are added, unless it has them */
	bool had_a_say;
};

static void block(struct crate_run *c, const char *name)
{
	if (nameset_match(c->set, name) || nameset_match(&c->o->blocklist_items, name))
		return;
	/* An identifier of C is its own regular expression, but for $. */
	if (strchr(name, '$'))
		return;
	nameset_add(c->set, name);
	nameset_build(c->set, "--blocklist-item", c->o->record_matches, NULL);
	c->had_a_say = true;
}

static void block_types(struct crate_run *c, const struct ir *ir, GHashTable *names)
{
	c->set = &c->o->blocklist_types;
	for (type_id id = 1; id < ir->types->len; id++) {
		const struct type *t = ir_type(ir, id);

		if (t->name && t->order && g_hash_table_contains(names, t->name))
			block(c, t->name);
	}
}

static void block_functions(struct crate_run *c, const struct ir *ir, GHashTable *names)
{
	c->set = &c->o->blocklist_functions;
	for (guint i = 0; i < ir->functions->len; i++) {
		const struct function *f = &g_array_index(ir->functions, struct function, i);

		if (g_hash_table_contains(names, f->name))
			block(c, f->name);
	}
}

static void block_constants(struct crate_run *c, const struct ir *ir, GHashTable *names)
{
	c->set = &c->o->blocklist_vars;
	for (guint i = 0; i < ir->macros->len; i++) {
		const struct macro *m = &g_array_index(ir->macros, struct macro, i);

		if (g_hash_table_contains(names, m->name))
			block(c, m->name);
	}
	for (guint i = 0; i < ir->variables->len; i++) {
		const struct variable *v = &g_array_index(ir->variables, struct variable, i);

		if (g_hash_table_contains(names, v->name))
			block(c, v->name);
	}
}

/* A constant that a helper stands for is defined by the helper, so not by the macro, too. */
static void block_helped(struct crate_run *c, const struct ir *ir)
{
	GHashTable *names = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < ir->variables->len; i++) {
		const struct variable *v = &g_array_index(ir->variables, struct variable, i);
		const char *constant = crate_helper_constant(v->name);

		if (constant)
			g_hash_table_add(names, (gpointer)constant);
	}
	block_constants(c, ir, names);
	g_hash_table_unref(names);
}

static int compare_paths(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void bindgen_leave_to_crate(struct bindgen_run *r)
{
	struct crate_run c = { .o = &r->o };
	struct crate_names *n;

	if (!r->o.output)
		return;
	n = crate_names_read(r->o.header, r->o.output);
	if (!n)
		return;
	block_types(&c, &r->ir, n->types);
	block_functions(&c, &r->ir, n->values);
	block_constants(&c, &r->ir, n->values);
	if (c.had_a_say) {
		g_ptr_array_add(r->ir.deps, (gpointer)intern(&r->names, n->path));
		g_ptr_array_sort(r->ir.deps, compare_paths);
	}
	/* That is in the header itself, which is read anyway. */
	block_helped(&c, &r->ir);
	crate_names_free(n);
}
