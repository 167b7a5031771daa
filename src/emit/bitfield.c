/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Accessors of bitfields: a getter, a setter, the two through raw pointers, and for each unit a
 * function that makes it from the values of its bitfields.
 *
 * A unit gives the bits of a field as an unsigned number. Those of a signed field are shifted to
 * the top of an integer of the field's type and back, so that -1 stays -1 as in C; bindgen 0.72.1
 * leaves that out.
 */
#include "emit/record.h"

#include "emit/items.h"
#include "pass/derive.h"

/* What the accessors of one bitfield are made of. */
struct accessor {
	struct emit *e;
	const struct field *field;
	const struct bitfield *bit;
	const struct bitfield_unit *unit;
	const char *integer;		/* unsigned, of the size of the bitfield's type */
	const char *got;		/* what a getter makes of the bits: the same, or signed */
	unsigned sign_shift;		/* bits from the sign to the top of `got`; 0 if unsigned */
	const char *as_ref, *as_mut;	/* how the unit is reached in a union of wrapped members */
	enum visibility visibility;
};

static const char *integer_of(const struct emit *e, const struct field *field)
{
	struct layout l = ir_layout(e->ir, field->type.id);

	return l.known ? layout_integer_name(l.size) : NULL;
}

static bool has_negative_value(const struct enumeration *en)
{
	for (uint32_t i = 0; i < en->nvalues; i++) {
		if (en->values[i].value < 0)
			return true;
	}
	return false;
}

/*
 * Is the highest bit of a bitfield of type @id its sign? On targets where every enum is an int, C
 * reads the upper half of the values as negative ones; no variant of a Rust enum stands for those,
 * so that only an enum that has negative values of its own is taken as signed in that style.
 */
static bool is_signed(const struct emit *e, type_id id)
{
	const struct type *t;

	id = ir_canonical(e->ir, id);
	t = ir_type(e->ir, id);
	if (t->kind == TYPE_ENUM) {
		if (!t->u.enumeration->repr.id ||
		    (enum_style_is_rust(emit_enum_style(e, id)) &&
		     !has_negative_value(t->u.enumeration)))
			return false;
		t = ir_type(e->ir, ir_canonical(e->ir, t->u.enumeration->repr.id));
	}
	return t->kind == TYPE_INT && int_kind_is_signed(t->u.int_kind);
}

/* Old releases implement nothing for the arrays of long units. */
static bool has_accessors(const struct emit *e, const struct field *field,
			  const struct bitfield_unit *u)
{
	return field->name &&
	       (u->size <= RUST_DERIVE_IN_ARRAY_LIMIT || e->o->features.larger_arrays) &&
	       integer_of(e, field);
}

/* The constructor begins with Default, which long arrays do not have. */
static bool has_constructor(const struct emit *e, type_id id, const struct bitfield_unit *u)
{
	const struct record *r = record_of(e, id);

	if (u->size > RUST_DERIVE_IN_ARRAY_LIMIT)
		return false;
	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];

		if (field->name && !integer_of(e, field))
			return false;
	}
	return true;
}

bool bitfield_has_methods(const struct emit *e, type_id id, const struct bitfield_unit *u)
{
	const struct record *r = record_of(e, id);

	for (uint32_t i = 0; i < u->nbits; i++) {
		if (has_accessors(e, &r->fields[u->bits[i].field], u))
			return true;
	}
	return has_constructor(e, id, u);
}

static enum visibility bit_visibility(const struct emit *e, type_id id, const struct field *field)
{
	return record_visibility(field->notes, record_default_visibility(e, id));
}

enum visibility bitfield_unit_visibility(const struct emit *e, type_id id,
					 const struct bitfield_unit *u)
{
	const struct record *r = record_of(e, id);
	enum visibility v = record_default_visibility(e, id);

	/* The least visible bitfield decides. */
	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];

		if (has_accessors(e, field, u))
			v = MAX(v, bit_visibility(e, id, field));
	}
	return v;
}

static void begin_method(const struct accessor *a, const char *qualifier, const char *name,
			 const char *suffix, const char *self)
{
	struct writer *w = a->e->w;

	w_text(w, "#[inline]");
	w_line(w);
	emit_visibility(a->e, a->visibility);
	w_printf(w, "%sfn %s%s", qualifier, name, suffix);
	w_list(w, LIST_PARAMS, "(");
	w_element(w);
	w_text(w, self);
}

static void end_method(const struct accessor *a)
{
	w_block_end(a->e->w);
	w_block_end(a->e->w);
	w_line(a->e->w);
}

/* Up to where the bits are written: the body of `unsafe` or, of a signed field, of `let`. */
static void begin_get(const struct accessor *a)
{
	w_list_end(a->e->w, ")");
	w_text(a->e->w, " -> ");
	emit_type(a->e, a->field->type);
	w_text(a->e->w, " ");
	w_block(a->e->w);
	w_text(a->e->w, "unsafe ");
	if (!a->sign_shift)
		return;
	w_block(a->e->w);
	w_text(a->e->w, "let val =");
	w_rhs(a->e->w);
}

/* The rest of a signed getter, behind the bits as an integer. */
static void end_signed_get(const struct accessor *a)
{
	w_rhs_end(a->e->w);
	w_text(a->e->w, ";");
	w_line(a->e->w);
	w_printf(a->e->w, "::%s::mem::transmute(val << %u >> %u)", a->e->prefix, a->sign_shift,
		 a->sign_shift);
	end_method(a);
}

static void begin_set(const struct accessor *a)
{
	struct writer *w = a->e->w;

	w_element(w);
	w_text(w, "val: ");
	emit_type(a->e, a->field->type);
	w_list_end(w, ")");
	w_text(w, " ");
	w_block(w);
	w_text(w, "unsafe ");
	w_block(w);
	w_printf(w, "let val: %s = ::%s::mem::transmute(val);", a->integer, a->e->prefix);
	w_line(w);
}

static void emit_bits(const struct accessor *a)
{
	w_printf(a->e->w, "self._bitfield_%u%s.get(%uusize, %uu8) as %s", a->unit->nth, a->as_ref,
		 a->bit->offset, (uint8_t)a->field->width, a->got);
}

static void emit_get(const struct accessor *a)
{
	struct writer *w = a->e->w;

	begin_method(a, "", a->bit->getter, "", "&self");
	begin_get(a);
	if (a->sign_shift) {
		emit_bits(a);
		end_signed_get(a);
		return;
	}
	w_short_block(w);
	w_printf(w, "::%s::mem::transmute(", a->e->prefix);
	emit_bits(a);
	w_text(w, ")");
	w_short_block_end(w);
	w_block_end(w);
	w_line(w);
}

static void emit_set(const struct accessor *a)
{
	begin_method(a, "", a->bit->setter, "", "&mut self");
	begin_set(a);
	w_printf(a->e->w, "self._bitfield_%u%s.set(%uusize, %uu8, val as u64)",
		 a->unit->nth, a->as_mut, a->bit->offset, (uint8_t)a->field->width);
	end_method(a);
}

/* The arguments that raw_get and raw_set share. */
static void emit_raw_arguments(const struct accessor *a, bool is_mut)
{
	struct writer *w = a->e->w;
	const char *method = is_mut ? a->as_mut : a->as_ref;
	const char *suffix = is_mut ? "_mut" : "";

	w_list(w, LIST_CALL, "(");
	w_element(w);
	if (*method)
		w_printf(w, "(*::%s::ptr::addr_of%s!((*this)._bitfield_%u))%s as *%s _",
			 a->e->prefix, suffix, a->unit->nth, method, is_mut ? "mut" : "const");
	else
		w_printf(w, "::%s::ptr::addr_of%s!((*this)._bitfield_%u)", a->e->prefix, suffix,
			 a->unit->nth);
	w_element(w);
	w_printf(w, "%uusize", a->bit->offset);
	w_element(w);
	w_printf(w, "%uu8", (uint8_t)a->field->width);
	if (is_mut) {
		w_element(w);
		w_text(w, "val as u64");
	}
	w_list_end(w, ")");
}

static void emit_raw_bits(const struct accessor *a)
{
	w_text(a->e->w, "<");
	emit_unit_type(a->e, a->unit);
	w_text(a->e->w, ">::raw_get");
	emit_raw_arguments(a, false);
	w_printf(a->e->w, " as %s", a->got);
}

static void emit_raw_get(const struct accessor *a)
{
	struct writer *w = a->e->w;

	begin_method(a, "unsafe ", a->bit->getter, "_raw", "this: *const Self");
	begin_get(a);
	if (a->sign_shift) {
		emit_raw_bits(a);
		end_signed_get(a);
		return;
	}
	w_block(w);
	w_printf(w, "::%s::mem::transmute(", a->e->prefix);
	emit_raw_bits(a);
	w_text(w, ")");
	end_method(a);
}

static void emit_raw_set(const struct accessor *a)
{
	struct writer *w = a->e->w;

	begin_method(a, "unsafe ", a->bit->setter, "_raw", "this: *mut Self");
	begin_set(a);
	w_text(w, "<");
	emit_unit_type(a->e, a->unit);
	w_text(w, ">::raw_set");
	emit_raw_arguments(a, true);
	end_method(a);
}

static void emit_constructor_step(struct emit *e, const struct field *field,
				  const struct bitfield *bit)
{
	const char *integer = integer_of(e, field);
	struct writer *w = e->w;

	w_printf(w, "__bindgen_bitfield_unit.set(%uusize, %uu8, ", bit->offset,
		 (uint8_t)field->width);
	w_block(w);
	w_printf(w, "let %s: %s =", bit->getter, integer);
	w_rhs(w);
	w_text(w, "unsafe ");
	w_short_block(w);
	w_printf(w, "::%s::mem::transmute", e->prefix);
	w_list(w, LIST_CALL, "(");
	w_element(w);
	w_text(w, bit->getter);
	w_list_end(w, ")");
	w_short_block_end(w);
	w_rhs_end(w);
	w_text(w, ";");
	w_line(w);
	w_printf(w, "%s as u64", bit->getter);
	w_block_end(w);
	w_text(w, ");");
	w_line(w);
}

static void emit_constructor(struct emit *e, type_id id, const struct bitfield_unit *u)
{
	const struct record *r = record_of(e, id);
	struct writer *w = e->w;

	w_text(w, "#[inline]");
	w_line(w);
	emit_visibility(e, bitfield_unit_visibility(e, id, u));
	w_printf(w, "fn new_bitfield_%u", u->nth);
	w_list(w, LIST_PARAMS, "(");
	for (uint32_t i = 0; i < u->nbits; i++) {
		if (!has_accessors(e, &r->fields[u->bits[i].field], u))
			continue;
		w_element(w);
		w_printf(w, "%s: ", u->bits[i].getter);
		emit_type(e, r->fields[u->bits[i].field].type);
	}
	w_list_end(w, ")");
	w_text(w, " -> ");
	emit_unit_type(e, u);
	w_text(w, " ");
	w_block(w);
	w_text(w, "let mut __bindgen_bitfield_unit: ");
	emit_unit_type(e, u);
	w_text(w, " =");
	w_rhs(w);
	w_text(w, "Default::default()");
	w_rhs_end(w);
	w_text(w, ";");
	w_line(w);
	for (uint32_t i = 0; i < u->nbits; i++) {
		if (has_accessors(e, &r->fields[u->bits[i].field], u))
			emit_constructor_step(e, &r->fields[u->bits[i].field], &u->bits[i]);
	}
	w_text(w, "__bindgen_bitfield_unit");
	w_block_end(w);
	w_line(w);
}

void emit_bitfield_methods(struct emit *e, type_id id, const struct bitfield_unit *u)
{
	const struct record *r = record_of(e, id);
	bool wrapped = r->is_union && !record_facts_of(e, id)->is_rust_union;

	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];
		struct accessor a = {
			.e = e, .field = field, .bit = &u->bits[i], .unit = u,
			.as_ref = wrapped ? ".as_ref()" : "",
			.as_mut = wrapped ? ".as_mut()" : "",
		};

		if (!has_accessors(e, field, u))
			continue;
		a.integer = a.got = integer_of(e, field);
		if (is_signed(e, field->type.id)) {
			uint64_t size = ir_layout(e->ir, field->type.id).size;

			a.sign_shift = size * 8 - field->width;
			a.got = a.sign_shift ? int_repr_name(size, true) : a.integer;
		}
		a.visibility = bit_visibility(e, id, field);
		emit_get(&a);
		emit_set(&a);
		if (e->o->features.raw_ref_macros) {
			emit_raw_get(&a);
			emit_raw_set(&a);
		}
	}
	if (has_constructor(e, id, u))
		emit_constructor(e, id, u);
}
