/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "emit/doc-links.h"

#include <string.h>

#include "emit/helper.h"
#include "emit/items.h"
#include "pass/names.h"

struct doc_index {
	struct emit *e;
	GHashTable *types;	/* C name -> type_id */
	GHashTable *functions;	/* C name -> Rust name */
	GHashTable *values;	/* C name -> Rust name: constants, enumerators, statics */
};

static void add_type(struct doc_index *x, type_id id)
{
	const struct type *t = ir_type(x->e->ir, id);
	const struct type_facts *tf = emit_type_facts(x->e, id);
	const char *name = t->name ? t->name : tf->rust_name;

	if (!tf->generate || !tf->rust_name || !name)
		return;
	/* A typedef with the name of its own record is not printed: the record has the name. */
	if (t->kind == TYPE_ALIAS && emit_alias_is_redundant(x->e, id))
		return;
	if (t->kind == TYPE_ALIAS && g_hash_table_contains(x->types, name))
		return;
	g_hash_table_insert(x->types, (gpointer)name, GUINT_TO_POINTER(id));
}

/* In the other styles, an enumerator is in its type or module, or has no constant of its own. */
static void add_enumerators(struct doc_index *x, type_id id)
{
	const struct enumeration *en = ir_type(x->e->ir, id)->u.enumeration;

	if (!emit_type_facts(x->e, id)->generate || emit_enum_style(x->e, id) != ENUM_STYLE_CONSTS)
		return;
	for (uint32_t i = 0; i < en->nvalues; i++) {
		const char *name = emit_enumerator_name(x->e, id, i);

		if (name)
			g_hash_table_insert(x->values, (gpointer)en->values[i].name,
					    (gpointer)name);
	}
}

static void add_types(struct doc_index *x)
{
	for (guint i = 1; i < x->e->ir->types->len; i++) {
		enum type_kind kind = ir_type(x->e->ir, i)->kind;

		if (kind == TYPE_RECORD || kind == TYPE_ENUM || kind == TYPE_ALIAS)
			add_type(x, i);
		if (kind == TYPE_ENUM)
			add_enumerators(x, i);
	}
}

static void add_functions(struct doc_index *x)
{
	for (guint i = 0; i < x->e->ir->functions->len; i++) {
		const struct function *f = emit_fn(x->e, i);
		const struct decl_facts *df = &x->e->f->functions[i];
		const char *name = helper_name(x->e->o, f);

		if (df->generate && function_can_be_planned(x->e, i))
			g_hash_table_insert(x->functions, (gpointer)name, (gpointer)
					    (name == f->name ? df->rust_name :
					     rust_mangle(x->e->f->names, name)));
	}
}

static void add_values(struct doc_index *x)
{
	const struct ir *ir = x->e->ir;

	for (guint i = 0; i < ir->variables->len; i++) {
		const struct decl_facts *df = &x->e->f->variables[i];

		if (df->generate)
			g_hash_table_insert(x->values, (gpointer)emit_var(x->e, i)->name,
					    (gpointer)df->rust_name);
	}
	for (guint i = 0; i < ir->macros->len; i++) {
		const struct macro *m = &g_array_index(ir->macros, struct macro, i);
		const struct decl_facts *df = &x->e->f->macros[i];

		if (df->generate && df->value.kind != VALUE_NONE)
			g_hash_table_insert(x->values, (gpointer)m->name, (gpointer)df->rust_name);
	}
}

struct doc_index *doc_index_new(struct emit *e)
{
	struct doc_index *x = g_new0(struct doc_index, 1);

	x->e = e;
	x->types = g_hash_table_new(g_str_hash, g_str_equal);
	x->functions = g_hash_table_new(g_str_hash, g_str_equal);
	x->values = g_hash_table_new(g_str_hash, g_str_equal);
	/* What a library's struct holds is reached through a value, not by a path. */
	if (e->o->dynamic_library_name)
		return x;
	add_types(x);
	add_functions(x);
	add_values(x);
	return x;
}

void doc_index_free(struct doc_index *x)
{
	if (!x)
		return;
	g_hash_table_unref(x->types);
	g_hash_table_unref(x->functions);
	g_hash_table_unref(x->values);
	g_free(x);
}

/* The Rust field for @member of record @id; NULL if there is none of that name. */
static const char *field_of(const struct emit *e, type_id id, const char *member)
{
	const struct type *t = ir_type(e->ir, id);
	const struct record_facts *rf = emit_type_facts(e, id)->record;

	if (t->kind != TYPE_RECORD || !rf || emit_type_facts(e, id)->opaque)
		return NULL;
	for (uint32_t i = 0; i < rf->nmembers; i++) {
		const struct member *m = &rf->members[i];

		if (m->kind == MEMBER_FIELD &&
		    !g_strcmp0(t->u.record->fields[m->field].name, member))
			return m->name;
	}
	return NULL;
}

/* A type and a function of one name are told apart by what is before the @. */
static char *type_link(const struct doc_index *x, const char *name, const char *member)
{
	gpointer known = g_hash_table_lookup(x->types, name);
	type_id id = GPOINTER_TO_UINT(known);
	const char *rust = known ? emit_type_facts(x->e, id)->rust_name : NULL;
	const char *field = known && member ? field_of(x->e, id, member) : NULL;

	if (!rust)
		return NULL;
	return field ? g_strdup_printf("%s::%s", rust, field) : g_strdup_printf("type@%s", rust);
}

static char *value_link(GHashTable *values, const char *name)
{
	const char *rust = g_hash_table_lookup(values, name);

	return rust ? g_strdup_printf("value@%s", rust) : NULL;
}

char *doc_index_find(void *data, enum doc_ref ref, const char *name, const char *member)
{
	const struct doc_index *x = data;
	char *link = NULL;

	switch (ref) {
	case DOC_REF_TYPE:
		link = type_link(x, name, member);
		/* `&name` may be anything. */
		if (!link && !member)
			link = value_link(x->functions, name);
		return link ? link : member ? NULL : value_link(x->values, name);
	case DOC_REF_FUNCTION:
		link = value_link(x->functions, name);
		return link ? link : value_link(x->values, name);
	case DOC_REF_VALUE:
		return value_link(x->values, name);
	}
	return NULL;
}
