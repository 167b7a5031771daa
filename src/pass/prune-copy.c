/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The smaller IR: copies of what was reached, with ids of their own, in an order that depends on
 * nothing else.
 */
#include <string.h>

#include "pass/prune-internal.h"

enum rank { RANK_TYPE, RANK_CONSTANT, RANK_STATIC, RANK_FUNCTION };

/* An item of the new IR and what it is sorted by. */
struct entry {
	enum rank rank;
	const char *name;	/* of types in a record: that of the outermost one */
	uint32_t depth;		/* of types in a record: how deep */
	const char *detail;	/* decides between declarations of one name */
	uint32_t order;		/* in the full IR; decides between types of one record */
	struct item item;	/* index: in the new IR */
};

struct copier {
	struct pruner *p;
	const struct ir *in;
	struct ir *out;
	type_id *ids;		/* of the full IR -> of the new one; 0: not reached */
	GArray *entries;	/* struct entry */
	GHashTable *constants;	/* names that are taken: a macro of that name adds nothing */
};

/* --- types ---------------------------------------------------------------------------------- */

static struct tref map(const struct copier *c, struct tref t)
{
	t.id = c->ids[t.id];
	return t;
}

/* Impls that are written out use them, too. */
static bool needs_all_accessors(const struct copier *c)
{
	const struct bindgen_options *o = c->p->f->opts;

	return c->p->names->everything || o->impl_debug || o->impl_partialeq ||
	       c->p->names_constructors;
}

/* Those that are tested come all or none. */
static uint8_t left_out(const struct copier *c, const struct field *fd)
{
	uint8_t bits = prune_accessors(c->p, fd);

	return bits && bindgen_options_bitfield_tests(c->p->f->opts) ? 0 : BIT_ALL & ~bits;
}

static void copy_fields(struct copier *c, struct record *rec, const struct record *from)
{
	bool all = needs_all_accessors(c);

	rec->fields = arena_new_array(c->out->arena, struct field, MAX(from->nfields, 1));
	for (uint32_t i = 0; i < from->nfields; i++) {
		const struct field *fd = &from->fields[i];

		rec->fields[i] = *fd;
		rec->fields[i].type = prune_hides(c->p, from, fd) ?
				      prune_hidden(c->p, fd->type.id) : map(c, fd->type);
		if (fd->width >= 0 && !all)
			rec->fields[i].left_out = left_out(c, fd);
	}
}

static void copy_inner(struct copier *c, struct record *rec, const struct record *from)
{
	rec->inner = arena_new_array(c->out->arena, type_id, MAX(from->ninner, 1));
	rec->ninner = 0;
	for (uint32_t i = 0; i < from->ninner; i++)
		if (c->ids[from->inner[i]])
			rec->inner[rec->ninner++] = c->ids[from->inner[i]];
}

/* What differs from C, as annotations have it. Nothing can have a value of what has no size. */
static void note_record(struct copier *c, struct type *t, type_id id, enum prune_level level)
{
	struct annotations *notes = arena_new(c->out->arena, struct annotations);
	bool is_forward = t->u.record->is_forward;

	if (t->notes)
		*notes = *t->notes;
	if (level == PRUNE_OPAQUE && !is_forward) {
		notes->opaque = true;
		notes->holds_pointers = prune_holds_pointers(c->p, id);
	}
	notes->nodefault |= !c->p->has_default[id];
	notes->nocopy |= !c->p->names->everything && (level == PRUNE_DECLARED || is_forward);
	t->notes = notes;
}

static void copy_record(struct copier *c, struct type *t, type_id id, enum prune_level level)
{
	const struct record *from = t->u.record;
	struct record *rec = arena_new(c->out->arena, struct record);

	note_record(c, t, id, level);
	*rec = *from;
	t->u.record = rec;
	copy_inner(c, rec, from);
	rec->fields = NULL;
	rec->nfields = 0;
	if (level == PRUNE_WHOLE) {
		rec->nfields = from->nfields;
		copy_fields(c, rec, from);
	} else {
		rec->is_forward |= level == PRUNE_DECLARED;
	}
}

static void copy_function_type(struct copier *c, struct type *t)
{
	const struct function_type *from = t->u.fn;
	struct function_type *fn = arena_new(c->out->arena, struct function_type);

	*fn = *from;
	fn->ret = map(c, from->ret);
	fn->params = arena_new_array(c->out->arena, struct param, MAX(from->nparams, 1));
	for (uint32_t i = 0; i < from->nparams; i++) {
		fn->params[i] = from->params[i];
		fn->params[i].type = map(c, from->params[i].type);
	}
	t->u.fn = fn;
}

/* Of an enum in the style of constants, each one is an item of its own. */
static bool is_constants(const struct copier *c)
{
	const struct bindgen_options *o = c->p->f->opts;

	for (int i = 0; i < ENUM_STYLE_COUNT; i++)
		if (!nameset_is_empty(&o->enum_styles[i]))
			return false;
	return o->default_enum_style == ENUM_STYLE_CONSTS;
}

static void copy_enum(struct copier *c, struct type *t, type_id id)
{
	const struct enumeration *from = t->u.enumeration;
	struct enumeration *en = arena_new(c->out->arena, struct enumeration);
	bool all = from->style || !is_constants(c);

	en->style = from->style;
	en->repr = map(c, from->repr);
	en->values = arena_new_array(c->out->arena, struct enumerator, MAX(from->nvalues, 1));
	for (uint32_t i = 0; i < from->nvalues; i++) {
		const char *name = prune_enumerator_name(c->p->f, id, from->values[i].name);

		if (!all && !prune_uses(c->p, name))
			continue;
		en->values[en->nvalues++] = from->values[i];
		g_hash_table_add(c->constants, (gpointer)name);
	}
	t->u.enumeration = en;
}

/* What is only declared has no size in Rust, so that nothing around it may claim one. */
static bool forgets_layout(enum type_kind kind)
{
	return kind == TYPE_RECORD || kind == TYPE_ALIAS || kind == TYPE_ARRAY;
}

static void copy_type(struct copier *c, type_id id)
{
	enum prune_level level = c->p->level[id];
	struct type *t = ir_type(c->out, c->ids[id]);

	*t = *ir_type(c->in, id);
	t->order = 0;
	t->canonical = 0;
	t->inner = map(c, t->inner);
	t->parent = c->ids[t->parent];
	if (level == PRUNE_DECLARED && forgets_layout(t->kind))
		t->layout = (struct layout){ .known = false };
	switch (t->kind) {
	case TYPE_RECORD:
		copy_record(c, t, id, level);
		break;
	case TYPE_FUNCTION:
		copy_function_type(c, t);
		break;
	case TYPE_ENUM:
		copy_enum(c, t, id);
		break;
	default:
		break;
	}
}

/* --- items ---------------------------------------------------------------------------------- */

/* What has no name is sorted, and so numbered, by what is in it. */
static const char *type_key(const struct copier *c, type_id id)
{
	const struct type *t = ir_type(c->in, id);

	if (t->name)
		return c->p->f->types[id].rust_name;
	if (t->kind == TYPE_ENUM && t->u.enumeration->nvalues)
		return t->u.enumeration->values[0].name;
	if (t->kind == TYPE_RECORD && t->u.record->nfields && t->u.record->fields[0].name)
		return t->u.record->fields[0].name;
	return "";
}

static void add_type(struct copier *c, type_id id)
{
	const struct type *t = ir_type(c->in, id);
	struct entry e = {
		.rank = RANK_TYPE, .detail = "", .order = t->order,
		.item = { ITEM_TYPE, c->ids[id], 0 },
	};

	if (!t->order)
		return;
	for (; t->parent; t = ir_type(c->in, id)) {
		id = t->parent;
		e.depth++;
	}
	e.name = type_key(c, id);
	if (!e.depth)
		e.detail = ir_kind_name(t->kind);
	g_array_append_val(c->entries, e);
}

/* Of several declarations, that with the most names; never the one that happens to come first. */
static const char *function_detail(struct copier *c, const struct function *fn)
{
	const struct type *t = ir_type(c->in, ir_canonical(c->in, fn->type));
	g_autoptr(GString) s = g_string_new(NULL);
	unsigned unnamed = 0;

	if (t->kind != TYPE_FUNCTION)
		return "";
	for (uint32_t i = 0; i < t->u.fn->nparams; i++) {
		const char *name = t->u.fn->params[i].name;

		unnamed += !name;
		g_string_append_printf(s, " %s", name ? name : "");
	}
	return arena_printf(c->out->arena, "%d%06u%s", !fn->comment, unnamed, s->str);
}

static void add_functions(struct copier *c)
{
	const struct facts *f = c->p->f;

	for (guint i = 0; i < c->in->functions->len; i++) {
		struct function fn = g_array_index(c->in->functions, struct function, i);
		struct entry e = {
			.rank = RANK_FUNCTION, .name = f->functions[i].rust_name,
			.order = fn.order,
			.item = { ITEM_FUNCTION, c->out->functions->len, 0 },
		};

		if (!prune_uses(c->p, e.name))
			continue;
		e.detail = function_detail(c, &fn);
		fn.type = c->ids[fn.type];
		g_array_append_val(c->out->functions, fn);
		g_array_append_val(c->entries, e);
	}
}

static void add_variables(struct copier *c)
{
	const struct facts *f = c->p->f;

	for (guint i = 0; i < c->in->variables->len; i++) {
		struct variable v = g_array_index(c->in->variables, struct variable, i);
		struct entry e = {
			.rank = v.value.kind == VALUE_NONE ? RANK_STATIC : RANK_CONSTANT,
			.name = f->variables[i].rust_name, .detail = "", .order = v.order,
			.item = { ITEM_VARIABLE, c->out->variables->len, 0 },
		};

		if (!prune_uses_variable(c->p, i))
			continue;
		if (e.rank == RANK_CONSTANT)
			g_hash_table_add(c->constants, (gpointer)e.name);
		v.type = map(c, v.type);
		g_array_append_val(c->out->variables, v);
		g_array_append_val(c->entries, e);
	}
}

/* The value was found among all macros, most of which are gone now. */
static const struct constant *found_value(struct copier *c, const struct macro *m,
					  const struct decl_facts *df)
{
	struct constant *k = arena_new(c->out->arena, struct constant);

	k->name = m->name;
	k->type = map(c, df->type);
	k->int_kind = df->int_kind;
	k->value = df->value;
	return k;
}

static void add_macros(struct copier *c)
{
	const struct facts *f = c->p->f;

	/* Of several definitions, the last one counts. */
	for (guint i = c->in->macros->len; i-- > 0;) {
		const struct decl_facts *df = &f->macros[i];
		struct macro m = g_array_index(c->in->macros, struct macro, i);
		struct entry e = {
			.rank = RANK_CONSTANT, .name = df->rust_name, .detail = "",
			.order = m.order, .item = { ITEM_MACRO, c->out->macros->len, 0 },
		};

		if (df->value.kind == VALUE_NONE || !prune_uses(c->p, df->rust_name) ||
		    !g_hash_table_add(c->constants, (gpointer)df->rust_name))
			continue;
		m.constant = found_value(c, &m, df);
		g_array_append_val(c->out->macros, m);
		g_array_append_val(c->entries, e);
	}
}

/* --- order ---------------------------------------------------------------------------------- */

static int compare_entries(gconstpointer a, gconstpointer b)
{
	const struct entry *x = a, *y = b;
	int c;

	if (x->rank != y->rank)
		return x->rank < y->rank ? -1 : 1;
	c = strcmp(x->name, y->name);
	if (!c && x->depth != y->depth)
		c = x->depth < y->depth ? -1 : 1;
	if (!c)
		c = strcmp(x->detail, y->detail);
	return c ? c : x->order < y->order ? -1 : x->order > y->order;
}

static void set_order(struct ir *ir, struct item *item, uint32_t order)
{
	item->order = order;
	switch (item->kind) {
	case ITEM_TYPE:
		ir_type(ir, item->index)->order = order;
		break;
	case ITEM_FUNCTION:
		g_array_index(ir->functions, struct function, item->index).order = order;
		break;
	case ITEM_VARIABLE:
		g_array_index(ir->variables, struct variable, item->index).order = order;
		break;
	case ITEM_MACRO:
		g_array_index(ir->macros, struct macro, item->index).order = order;
		break;
	}
}

static void sort_items(struct copier *c)
{
	g_array_sort(c->entries, compare_entries);
	for (guint i = 0; i < c->entries->len; i++) {
		struct item item = g_array_index(c->entries, struct entry, i).item;

		set_order(c->out, &item, i + 1);
		g_array_append_val(c->out->items, item);
	}
}

void prune_copy(struct pruner *p)
{
	struct copier c = { .p = p, .in = p->f->ir, .out = p->out };

	c.ids = g_new0(type_id, c.in->types->len);
	c.entries = g_array_new(FALSE, FALSE, sizeof(struct entry));
	c.constants = g_hash_table_new(NULL, NULL);
	for (type_id id = 1; id < c.in->types->len; id++)
		if (p->level[id])
			c.ids[id] = ir_add_type(c.out, ir_type(c.in, id)->kind);
	for (type_id id = 1; id < c.in->types->len; id++) {
		if (!p->level[id])
			continue;
		copy_type(&c, id);
		add_type(&c, id);
	}
	add_functions(&c);
	add_variables(&c);
	add_macros(&c);
	sort_items(&c);
	c.out->target = c.in->target;
	for (guint i = 0; i < c.in->deps->len; i++)
		g_ptr_array_add(c.out->deps, c.in->deps->pdata[i]);
	ir_freeze(c.out);
	g_array_free(c.entries, TRUE);
	g_hash_table_unref(c.constants);
	g_free(c.ids);
}
