/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "pass/derive.h"
#include "pass/select.h"

struct selector {
	struct facts *f;
	const struct bindgen_options *o;
	bool everything;	/* no allowlist was given */
	bool codegen_types;
	GArray *stack;		/* type_id: reached, not yet followed */
};

/* --- patterns ------------------------------------------------------------------------------ */

static bool file_matches(const struct nameset *files, struct srcpos pos)
{
	return !nameset_is_empty(files) && pos.path && nameset_match(files, pos.path);
}

static bool is_blocked(const struct selector *s, const struct nameset *own, const char *name,
		       struct srcpos pos, const struct annotations *notes)
{
	return (notes && notes->hide) || file_matches(&s->o->blocklist_files, pos) ||
	       nameset_match(&s->o->blocklist_items, name) || nameset_match(own, name);
}

static bool is_root(const struct selector *s, const struct nameset *own, const char *name,
		    struct srcpos pos, const struct annotations *notes)
{
	return s->everything || (notes && notes->replaces) ||
	       file_matches(&s->o->allowlist_files, pos) ||
	       nameset_match(&s->o->allowlist_items, name) || nameset_match(own, name);
}

/* The constants of an unnamed enum are what users name, as they cannot name the enum. */
static bool is_root_by_enumerator(const struct selector *s, const struct type *t)
{
	const struct enumeration *en = t->u.enumeration;

	if (t->kind != TYPE_ENUM || t->name || t->parent)
		return false;
	for (uint32_t i = 0; i < en->nvalues; i++)
		if (nameset_match(&s->o->allowlist_vars, en->values[i].name) ||
		    nameset_match(&s->o->allowlist_items, en->values[i].name))
			return true;
	return false;
}

/* --- following ----------------------------------------------------------------------------- */

static void reach(struct selector *s, type_id id)
{
	if (!id || s->f->types[id].allowlisted)
		return;
	s->f->types[id].allowlisted = true;
	g_array_append_val(s->stack, id);
}

static void reach_ref(struct selector *s, struct tref t)
{
	if (s->o->allowlist_recursively)
		reach(s, t.id);
}

static void follow_record(struct selector *s, const struct type *t, bool opaque)
{
	const struct record *rec = t->u.record;

	for (uint32_t i = 0; i < rec->ninner; i++)
		reach(s, rec->inner[i]);
	for (uint32_t i = 0; !opaque && i < rec->nfields; i++)
		reach_ref(s, rec->fields[i].type);
}

static void follow_function(struct selector *s, const struct function_type *fn)
{
	reach_ref(s, fn->ret);
	for (uint32_t i = 0; i < fn->nparams; i++)
		reach_ref(s, fn->params[i].type);
}

static void follow(struct selector *s, type_id id)
{
	const struct type *t = ir_type(s->f->ir, id);
	bool opaque = s->f->types[id].opaque;

	if (derive_is_stdint(s->o, t->name))
		return;
	switch (t->kind) {
	case TYPE_RECORD:
		follow_record(s, t, opaque);
		break;
	case TYPE_FUNCTION:
		follow_function(s, t->u.fn);
		break;
	case TYPE_ENUM:
		if (!opaque)
			reach_ref(s, t->u.enumeration->repr);
		break;
	case TYPE_ALIAS:
		if (!opaque)
			reach_ref(s, t->inner);
		break;
	default:
		reach_ref(s, t->inner);
		break;
	}
}

static void follow_all(struct selector *s)
{
	while (s->stack->len) {
		type_id id = g_array_index(s->stack, type_id, s->stack->len - 1);

		g_array_set_size(s->stack, s->stack->len - 1);
		follow(s, id);
	}
}

/* --- types ---------------------------------------------------------------------------------- */

static void judge_type(struct selector *s, type_id id)
{
	const struct type *t = ir_type(s->f->ir, id);
	struct type_facts *tf = &s->f->types[id];

	if (t->kind == TYPE_OPAQUE || (t->notes && t->notes->opaque) ||
	    (t->kind == TYPE_RECORD && t->u.record->bad_bit_width))
		tf->opaque = true;
	if (!tf->path_name)
		return;
	tf->blocklisted = is_blocked(s, &s->o->blocklist_types, tf->path_name, t->pos, t->notes);
	tf->opaque = tf->opaque || nameset_match(&s->o->opaque_types, tf->path_name);
}

static bool type_is_root(const struct selector *s, type_id id)
{
	const struct type *t = ir_type(s->f->ir, id);
	const struct type_facts *tf = &s->f->types[id];

	if (!s->codegen_types)
		return false;
	/* Without recursion, types that need no declaration still matter to derives. */
	if (!tf->path_name)
		return s->everything || !s->o->allowlist_recursively;
	return is_root(s, &s->o->allowlist_types, tf->path_name, t->pos, t->notes) ||
	       is_root_by_enumerator(s, t) ||
	       (!s->o->allowlist_recursively && derive_is_stdint(s->o, tf->path_name));
}

/* An annotation `replaces="name"` takes the place of another type, which then is not printed. */
static void drop_replaced(struct facts *f)
{
	g_autoptr(GHashTable) replaced = g_hash_table_new(g_str_hash, g_str_equal);

	for (type_id id = 1; id < f->ir->types->len; id++) {
		const struct type *t = ir_type(f->ir, id);

		if (t->notes && t->notes->replaces)
			g_hash_table_insert(replaced, (gpointer)t->notes->replaces, (gpointer)t);
	}
	if (!g_hash_table_size(replaced))
		return;
	for (type_id id = 1; id < f->ir->types->len; id++) {
		struct type_facts *tf = &f->types[id];
		const struct type *by;

		if (!tf->path_name)
			continue;
		by = g_hash_table_lookup(replaced, tf->path_name);
		if (by && by != ir_type(f->ir, id))
			tf->blocklisted = true;
	}
}

/* --- declarations ---------------------------------------------------------------------------- */

static void select_function(struct selector *s, guint i)
{
	const struct function *fn = &g_array_index(s->f->ir->functions, struct function, i);
	struct decl_facts *df = &s->f->functions[i];

	if (!(s->o->codegen & CODEGEN_FUNCTIONS) ||
	    !is_root(s, &s->o->allowlist_functions, df->rust_name, fn->pos, fn->notes))
		return;
	reach_ref(s, TREF(fn->type));
	df->generate =
		!is_blocked(s, &s->o->blocklist_functions, df->rust_name, fn->pos, fn->notes);
}

static void select_variable(struct selector *s, guint i)
{
	const struct variable *v = &g_array_index(s->f->ir->variables, struct variable, i);
	struct decl_facts *df = &s->f->variables[i];

	if (!(s->o->codegen & CODEGEN_VARS) ||
	    !is_root(s, &s->o->allowlist_vars, df->rust_name, v->pos, v->notes))
		return;
	reach_ref(s, v->type);
	df->generate = !is_blocked(s, &s->o->blocklist_vars, df->rust_name, v->pos, v->notes);
}

static void select_macro(struct selector *s, guint i)
{
	const struct macro *m = &g_array_index(s->f->ir->macros, struct macro, i);
	struct decl_facts *df = &s->f->macros[i];

	df->generate = df->value.kind != VALUE_NONE && (s->o->codegen & CODEGEN_VARS) &&
		       is_root(s, &s->o->allowlist_vars, df->rust_name, m->pos, m->notes) &&
		       !is_blocked(s, &s->o->blocklist_vars, df->rust_name, m->pos, m->notes);
}

void select_items(struct facts *f)
{
	const struct bindgen_options *o = f->opts;
	struct selector s = { .f = f, .o = o };

	s.everything = nameset_is_empty(&o->allowlist_types) &&
		       nameset_is_empty(&o->allowlist_functions) &&
		       nameset_is_empty(&o->allowlist_vars) &&
		       nameset_is_empty(&o->allowlist_files) &&
		       nameset_is_empty(&o->allowlist_items);
	s.codegen_types = o->codegen & CODEGEN_TYPES;
	s.stack = g_array_new(FALSE, FALSE, sizeof(type_id));
	for (type_id id = 1; id < f->ir->types->len; id++)
		judge_type(&s, id);
	drop_replaced(f);
	for (type_id id = 1; id < f->ir->types->len; id++)
		if (type_is_root(&s, id))
			reach(&s, id);
	for (guint i = 0; i < f->ir->functions->len; i++)
		select_function(&s, i);
	for (guint i = 0; i < f->ir->variables->len; i++)
		select_variable(&s, i);
	for (guint i = 0; i < f->ir->macros->len; i++)
		select_macro(&s, i);
	follow_all(&s);
	for (type_id id = 1; id < f->ir->types->len; id++) {
		struct type_facts *tf = &f->types[id];

		tf->generate = tf->path_name && tf->allowlisted && s.codegen_types &&
			       !tf->blocklisted;
	}
	g_array_free(s.stack, TRUE);
}
