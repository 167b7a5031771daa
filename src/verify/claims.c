/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "verify/claims.h"

#include "pass/rust-layout.h"
#include "verify/cname.h"

static struct claim *add(struct claims *c, enum claim_kind kind, struct srcpos pos)
{
	struct claim empty = { .kind = kind, .pos = pos };

	g_array_append_val(c->all, empty);
	return &g_array_index(c->all, struct claim, c->all->len - 1);
}

static void unnameable(struct claim *claim, const char *why)
{
	claim->state = CLAIM_UNNAMEABLE;
	claim->why = why;
}

/* --- records -------------------------------------------------------------------------------- */

/*
 * Bits from the start of the record that has a name in C to the start of @id, in Rust. False if
 * a record between them shows no fields in Rust.
 */
static bool base_of(const struct claims *c, type_id id, uint64_t *base)
{
	struct rust_place place;

	*base = 0;
	while (!c->names->of[id].type) {
		const struct c_name *n = &c->names->of[id];

		if (!n->within || !c->f->types[n->within].generate ||
		    !layout_field_in_rust(c->f, n->within, n->field, &place))
			return false;
		*base += place.offset;
		id = n->within;
	}
	return true;
}

static uint64_t size_in_rust(const struct facts *f, type_id id)
{
	const struct type *t = ir_type(f->ir, id);
	struct rust_layout l = layout_in_rust(f, id);

	/* C has no size for T[]. */
	if (t->kind == TYPE_ARRAY && t->is_incomplete)
		return CLAIM_NO_SIZE;
	return l.known ? l.size : CLAIM_NO_SIZE;
}

static void add_field(struct claims *c, type_id id, uint32_t index, uint64_t base)
{
	const struct field *field = &ir_type(c->f->ir, id)->u.record->fields[index];
	bool is_bits = field->width >= 0;
	struct rust_place place;
	struct claim *claim;

	if (!field->name || !layout_field_in_rust(c->f, id, index, &place))
		return;
	claim = add(c, is_bits ? CLAIM_BITS : CLAIM_FIELD,
		    field->pos.path ? field->pos : ir_type(c->f->ir, id)->pos);
	claim->type = id;
	claim->index = index;
	claim->outer = c_names_outer(c->names, id);
	claim->c_type = c->names->of[claim->outer].type;
	claim->c_name = field->name;
	claim->rust[0] = is_bits ? base + place.offset : (base + place.offset) / 8;
	claim->rust[1] = is_bits ? place.width : size_in_rust(c->f, field->type.id);
}

static void add_record(struct claims *c, type_id id)
{
	const struct type *t = ir_type(c->f->ir, id);
	struct rust_layout l = layout_in_rust(c->f, id);
	const struct c_name *name = &c->names->of[id];
	struct claim *claim;
	uint64_t base;

	if (t->u.record->is_forward || !ir_layout(c->f->ir, id).known)
		return;
	claim = add(c, CLAIM_RECORD, t->pos);
	claim->type = id;
	claim->c_type = name->type;
	claim->rust[0] = l.size;
	claim->rust[1] = l.align;
	if (!name->type && !name->within) {
		unnameable(claim, "C has no name for it outside of its declaration");
		return;
	}
	claim->is_through = !name->type;
	if (!base_of(c, id, &base)) {
		unnameable(claim,
			   "it is an anonymous member of a record that has no fields in Rust");
		return;
	}
	for (uint32_t i = 0; i < t->u.record->nfields; i++)
		add_field(c, id, i, base);
}

/* --- enums and typedefs --------------------------------------------------------------------- */

static void add_enum(struct claims *c, type_id id)
{
	const struct type *t = ir_type(c->f->ir, id);
	const struct enumeration *e = t->u.enumeration;
	const struct type *repr = e->repr.id ?
		ir_type(c->f->ir, ir_canonical(c->f->ir, e->repr.id)) : NULL;
	bool is_signed = !repr || int_kind_is_signed(repr->u.int_kind);
	struct claim *claim;

	/* A type that C cannot name is in none of its interfaces: the enumerators are all of it. */
	if (c->names->of[id].type) {
		claim = add(c, CLAIM_ENUM, t->pos);
		claim->type = id;
		claim->c_type = c->names->of[id].type;
		claim->rust[0] = repr ? layout_in_rust(c->f, e->repr.id).size : 4;
		claim->rust[1] = is_signed;
		if (!e->nvalues)
			unnameable(claim, "C declares it without a definition");
	}
	for (uint32_t i = 0; i < e->nvalues; i++) {
		const struct enumerator *v = &e->values[i];

		if (v->notes && v->notes->hide)
			continue;
		claim = add(c, CLAIM_ENUMERATOR, t->pos);
		claim->type = id;
		claim->index = i;
		claim->c_name = v->name;
		claim->rust[0] = v->value;
		claim->rust[1] = is_signed && v->value < 0;
	}
}

static void add_typedef(struct claims *c, type_id id)
{
	const struct type *t = ir_type(c->f->ir, id);
	const struct type *target = ir_type(c->f->ir, ir_canonical(c->f->ir, id));
	struct rust_layout l = layout_in_rust(c->f, id);
	struct claim *claim;

	/* Only what has a size in C (functions, void and incomplete types have none). */
	if (!l.known || !t->pos.path || target->kind == TYPE_VOID ||
	    target->kind == TYPE_FUNCTION || target->kind == TYPE_NULLPTR ||
	    (target->kind == TYPE_ARRAY && target->is_incomplete) ||
	    (target->kind == TYPE_RECORD && target->u.record->is_forward))
		return;
	claim = add(c, CLAIM_TYPEDEF, t->pos);
	claim->type = id;
	claim->c_type = t->name;
	claim->rust[0] = l.size;
}

static void add_type(struct claims *c, type_id id)
{
	if (!c->f->types[id].generate)
		return;
	switch (ir_type(c->f->ir, id)->kind) {
	case TYPE_RECORD:
		add_record(c, id);
		break;
	case TYPE_ENUM:
		add_enum(c, id);
		break;
	case TYPE_ALIAS:
		add_typedef(c, id);
		break;
	default:
		break;
	}
}

/* --- constants ------------------------------------------------------------------------------ */

static void add_constant(struct claims *c, const char *name, const struct value *v, bool is_signed,
			 struct srcpos pos, bool is_macro, uint32_t index)
{
	struct claim *claim = add(c, CLAIM_CONSTANT, pos);

	claim->c_name = name;
	claim->value = v;
	claim->is_macro = is_macro;
	claim->index = index;
	switch (v->kind) {
	case VALUE_INT:
		claim->rust[0] = v->i;
		claim->rust[1] = is_signed && v->i < 0;
		break;
	case VALUE_BOOL:
		claim->rust[0] = v->i != 0;
		break;
	case VALUE_CHAR:
		claim->rust[0] = v->i & 0xff;
		break;
	case VALUE_STRING:
		claim->rust[0] = v->len + 1;
		break;
	default:
		claim->rust[0] = 1;
		break;
	}
}

/* Of a macro's constant: by its C type, if that is known. */
static bool is_signed(const struct claims *c, const struct decl_facts *df)
{
	const struct type *t;

	if (df->value.kind != VALUE_INT)
		return false;
	if (!df->type.id)
		return int_kind_is_signed(df->int_kind);
	t = ir_type(c->f->ir, ir_canonical(c->f->ir, df->type.id));
	return t->kind == TYPE_INT && int_kind_is_signed(t->u.int_kind);
}

/* Constants are one namespace in Rust: the first of a name is the one that is printed. */
static void add_macro(struct claims *c, GHashTable *seen, uint32_t index)
{
	const struct macro *m = &g_array_index(c->f->ir->macros, struct macro, index);
	const struct decl_facts *df = &c->f->macros[index];

	if (!df->generate || df->value.kind == VALUE_NONE ||
	    !g_hash_table_add(seen, (gpointer)df->rust_name))
		return;
	add_constant(c, m->name, &df->value, is_signed(c, df), m->pos, true, index);
}

static void add_variable(struct claims *c, GHashTable *seen, uint32_t index)
{
	const struct variable *v = &g_array_index(c->f->ir->variables, struct variable, index);
	const struct decl_facts *df = &c->f->variables[index];
	const struct type *t = ir_type(c->f->ir, ir_canonical(c->f->ir, v->type.id));

	if (!df->generate || !g_hash_table_add(seen, (gpointer)df->rust_name) ||
	    v->value.kind == VALUE_NONE)
		return;
	add_constant(c, v->name, &v->value,
		     t->kind == TYPE_INT && int_kind_is_signed(t->u.int_kind), v->pos, false,
		     index);
}

/* --- all -------------------------------------------------------------------------------------- */

void claims_init(struct claims *c, const struct facts *f)
{
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	g_autofree uint8_t *done = g_malloc0(f->ir->types->len);

	c->f = f;
	c->all = g_array_new(FALSE, TRUE, sizeof(struct claim));
	c->names = g_new0(struct c_names, 1);
	c_names_init(c->names, f);
	for (guint i = 0; i < f->ir->items->len; i++) {
		const struct item *item = &g_array_index(f->ir->items, struct item, i);

		if (item->kind == ITEM_TYPE && !done[item->index]) {
			done[item->index] = 1;
			add_type(c, item->index);
		} else if (item->kind == ITEM_MACRO) {
			add_macro(c, seen, item->index);
		} else if (item->kind == ITEM_VARIABLE) {
			add_variable(c, seen, item->index);
		}
	}
}

void claims_release(struct claims *c)
{
	g_array_free(c->all, TRUE);
	c_names_release(c->names);
	g_free(c->names);
}

/* --- for people ------------------------------------------------------------------------------- */

char *claims_type_name(const struct claims *c, type_id id)
{
	const struct type *t = ir_type(c->f->ir, id);
	const char *type = c->names->of[id].type;
	const char *word = t->kind == TYPE_ENUM ? "enum" :
		t->kind == TYPE_ALIAS ? "typedef" : t->u.record->is_union ? "union" : "struct";

	if (type && !g_str_has_prefix(type, "__typeof__"))
		return g_strdup(type);
	if (t->name)
		return g_strdup_printf("%s%s%s", t->kind == TYPE_ALIAS ? "" : word,
				       t->kind == TYPE_ALIAS ? "" : " ", t->name);
	return g_strdup_printf("%s %s", word, c->f->types[id].rust_name);
}

char *claim_describe(const struct claims *c, const struct claim *claim)
{
	type_id of = claim->outer ? claim->outer : claim->type;
	g_autofree char *type = of ? claims_type_name(c, of) : NULL;

	switch (claim->kind) {
	case CLAIM_FIELD:
		return g_strdup_printf("field '%s' of %s", claim->c_name, type);
	case CLAIM_BITS:
		return g_strdup_printf("bitfield '%s' of %s", claim->c_name, type);
	case CLAIM_ENUMERATOR:
		return g_strdup_printf("enumerator '%s'", claim->c_name);
	case CLAIM_TYPEDEF:
		return g_strdup_printf("typedef '%s'", type);
	case CLAIM_CONSTANT:
		return g_strdup_printf("constant '%s'", claim->c_name);
	default:
		return g_strdup(type);
	}
}
