/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Families of macros as Rust types: what the map has of them becomes an enum of the full IR, which
 * from then on is like any other.
 */
#include <string.h>

#include "cmd/bindings.h"

/* What a family is made of. */
struct members {
	const struct helper_family *f;
	GArray *values;		/* struct enumerator */
	type_id type;		/* C's, of all of them */
};

static const struct helper_family *family_at(const struct bindings_crate *c, guint i)
{
	return &g_array_index(c->map->families, struct helper_family, i);
}

bool bindings_is_of_family(const struct bindings *b, guint crate, const char *name)
{
	const struct bindings_crate *c = bindings_crate(b, crate);

	for (guint i = 0; c->map && i < c->map->families->len; i++)
		if (helper_family_prefix(family_at(c, i), name) &&
		    bindings_uses_item(b, crate, family_at(c, i)->name))
			return true;
	return false;
}

/* ACTIVE_LOW: of an enum ActiveLow, of a newtype as it is. No name begins with a digit. */
static char *variant_name(const struct helper_family *f, const char *rest)
{
	GString *s = g_string_new(NULL);
	bool begins = true;

	if (f->newtype) {
		g_string_append(s, rest);
	} else {
		for (; *rest; rest++) {
			if (*rest != '_')
				g_string_append_c(s, begins ? g_ascii_toupper(*rest) :
							      g_ascii_tolower(*rest));
			begins = *rest == '_';
		}
	}
	if (!s->len || g_ascii_isdigit(*s->str))
		g_string_prepend_c(s, '_');
	return g_string_free(s, FALSE);
}

/* Of integers that differ, the wider one; of those of one size, the unsigned one. */
static type_id wider(const struct ir *ir, type_id a, type_id b)
{
	const struct type *x = ir_type(ir, ir_canonical(ir, a)), *y = ir_type(ir, ir_canonical(ir, b));

	if (!a || x->layout.size != y->layout.size)
		return !a || x->layout.size < y->layout.size ? b : a;
	return int_kind_is_signed(x->u.int_kind) ? b : a;
}

static void take_macro(struct bindings *b, struct members *m, const struct macro *macro)
{
	const struct ir *ir = &b->run.ir;
	const struct constant *k = macro->constant;
	size_t prefix = helper_family_prefix(m->f, macro->name);
	struct enumerator v = { 0 };
	g_autofree char *name = NULL;

	if (!prefix || macro->function_like || !k || k->value.kind != VALUE_INT || !k->type.id ||
	    ir_type(ir, ir_canonical(ir, k->type.id))->kind != TYPE_INT)
		return;
	name = variant_name(m->f, macro->name + prefix);
	v.name = intern(&b->run.names, name);
	v.value = k->value.i;
	/* Of several definitions, the last one counts, and that is the one with a value. */
	for (guint i = 0; i < m->values->len; i++)
		if (g_array_index(m->values, struct enumerator, i).name == v.name)
			return;
	m->type = wider(ir, m->type, k->type.id);
	g_array_append_val(m->values, v);
}

static int compare_values(gconstpointer a, gconstpointer b)
{
	const struct enumerator *x = a, *y = b;

	if (x->value != y->value)
		return x->value < y->value ? -1 : 1;
	return strcmp(x->name, y->name);
}

static bool has_negative(const struct members *m)
{
	for (guint i = 0; i < m->values->len; i++)
		if (g_array_index(m->values, struct enumerator, i).value < 0)
			return true;
	return false;
}

static void add_type(struct bindings *b, const struct members *m)
{
	struct ir *ir = &b->run.ir;
	struct enumeration *en = arena_new(&b->run.arena, struct enumeration);
	struct item item = { .kind = ITEM_TYPE, .index = ir_add_type(ir, TYPE_ENUM) };
	struct type *t = ir_type(ir, item.index);

	for (guint i = 0; i < ir->items->len; i++)
		item.order = MAX(item.order, g_array_index(ir->items, struct item, i).order);
	item.order++;
	en->repr = TREF(m->type);
	en->nvalues = m->values->len;
	en->values = arena_new_array(&b->run.arena, struct enumerator, m->values->len);
	memcpy(en->values, m->values->data, m->values->len * sizeof(struct enumerator));
	en->style = 1 + (m->f->newtype ? ENUM_STYLE_BITFIELD : ENUM_STYLE_RUST);
	t->u.enumeration = en;
	t->name = intern(&b->run.names, m->f->name);
	t->layout = ir_layout(ir, m->type);
	t->order = item.order;
	t->pos = m->f->pos;
	g_array_append_val(ir->items, item);
}

static void add_family(struct bindings *b, const struct helper_family *f)
{
	struct members m = { .f = f };
	const struct type *repr;

	m.values = g_array_new(FALSE, TRUE, sizeof(struct enumerator));
	for (guint i = b->run.ir.macros->len; i-- > 0;)
		take_macro(b, &m, &g_array_index(b->run.ir.macros, struct macro, i));
	g_array_sort(m.values, compare_values);
	repr = ir_type(&b->run.ir, ir_canonical(&b->run.ir, m.type));
	if (!m.values->len)
		diag_error(&b->run.diag, f->pos, "no macro with an integer value begins with '%s'",
			   *f->prefixes);
	else if (has_negative(&m) && !int_kind_is_signed(repr->u.int_kind) &&
		 repr->layout.size < 8)
		diag_error(&b->run.diag, f->pos, "no C type of these macros has all their values");
	else
		add_type(b, &m);
	g_array_unref(m.values);
}

bool bindings_add_families(struct bindings *b)
{
	for (guint i = 0; i < b->crates->len; i++) {
		const struct bindings_crate *c = bindings_crate(b, i);

		for (guint k = 0; c->map && k < c->map->families->len; k++)
			if (bindings_uses_item(b, i, family_at(c, k)->name))
				add_family(b, family_at(c, k));
	}
	return !diag_errors(&b->run.diag);
}
