/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Accessors of bitfields: a getter, a setter, the two through raw pointers, and for each unit a
 * function that makes it from the values of its bitfields.
 *
 * A unit gives the bits of a field as an unsigned number. Those of a signed field are shifted to
 * the top of an integer of the field's type and back, so that -1 stays -1 as in C; bindgen 0.72.1
 * leaves that out. Nor does it see that a unit gives 64 bits at once and no more: those of a wider
 * field come in two parts.
 */
#include "emit/bitfield-test.h"

#include "emit/items.h"
#include "pass/derive.h"

/* Bits of a unit, and what bit of the value the least of them is. */
struct part {
	uint32_t offset;
	int32_t width;
	unsigned shift;
};

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
	bool is_tested;			/* const, and checked by rustc: see bitfield-test.h */
	bool is_set_tested;
};

const char *bitfield_integer(const struct emit *e, const struct field *field)
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
 * On targets where every enum is an int, C
 * reads the upper half of the values as negative ones; no variant of a Rust enum stands for those,
 * so that only an enum that has negative values of its own is taken as signed in that style.
 */
bool bitfield_is_signed(const struct emit *e, type_id id)
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
bool bitfield_has_accessors(const struct emit *e, const struct field *field,
			    const struct bitfield_unit *u)
{
	return field->name && field->left_out != BIT_ALL &&
	       (u->size <= RUST_DERIVE_IN_ARRAY_LIMIT || e->o->features.larger_arrays) &&
	       bitfield_integer(e, field);
}

/* The constructor begins with Default, which long arrays do not have. */
bool bitfield_has_constructor(const struct emit *e, type_id id, const struct bitfield_unit *u)
{
	const struct record *r = record_of(e, id);

	if (u->size > RUST_DERIVE_IN_ARRAY_LIMIT)
		return false;
	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];

		if ((field->name && !bitfield_integer(e, field)) || field->left_out)
			return false;
	}
	return true;
}

bool bitfield_has_methods(const struct emit *e, type_id id, const struct bitfield_unit *u)
{
	const struct record *r = record_of(e, id);

	for (uint32_t i = 0; i < u->nbits; i++) {
		if (bitfield_has_accessors(e, &r->fields[u->bits[i].field], u))
			return true;
	}
	return bitfield_has_constructor(e, id, u);
}

enum visibility bitfield_unit_visibility(const struct emit *e, type_id id,
					 const struct bitfield_unit *u)
{
	const struct record *r = record_of(e, id);
	enum visibility v = record_default_visibility(e, id);

	/* The least visible bitfield decides. */
	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];

		if (bitfield_has_accessors(e, field, u))
			v = MAX(v, field_visibility(e, id, field));
	}
	return v;
}

/* @bit as what get() and set() can take: how many parts that are. The least bits come first. */
static uint32_t take_apart(const struct emit *e, const struct field *field,
			   const struct bitfield *bit, struct part part[2])
{
	uint32_t high = MAX(field->width - 64, 0);

	part[0] = (struct part){ bit->offset, field->width - high, 0 };
	part[1] = (struct part){ bit->offset + 64, high, 64 };
	if (e->ir->target.big_endian) {
		part[0].offset = bit->offset + high;
		part[1].offset = bit->offset;
	}
	return high ? 2 : 1;
}

static void end_method(const struct accessor *a)
{
	w_block_end(a->e->w);
	w_block_end(a->e->w);
	w_line(a->e->w);
}

/* Up to where the bits are read: the body of `unsafe`. */
static void begin_get(const struct accessor *a)
{
	w_list_end(a->e->w, ")");
	w_text(a->e->w, " -> ");
	emit_type(a->e, a->field->type);
	w_text(a->e->w, " ");
	w_block(a->e->w);
	w_text(a->e->w, "unsafe ");
}

/* Can the bits be handed on as they are read? Else they are given names first. */
static bool is_simple(const struct accessor *a)
{
	return !a->sign_shift && a->field->width <= 64;
}

typedef void emit_part_fn(const struct accessor *a, const struct part *part);

/* A getter from its `unsafe` on, of bits that need work. */
static void emit_named_get(const struct accessor *a, emit_part_fn *emit_part)
{
	static const char *const names[] = { "low", "high" };
	struct writer *w = a->e->w;
	struct part part[2];
	uint32_t n = take_apart(a->e, a->field, a->bit, part);

	w_block(w);
	for (uint32_t i = 0; i < n; i++) {
		w_printf(w, "let %s =", n == 1 ? "val" : names[i]);
		w_rhs(w);
		emit_part(a, &part[i]);
		w_rhs_end(w);
		w_text(w, ";");
		w_line(w);
	}
	w_printf(w, "::%s::mem::transmute(%s", a->e->prefix, n == 1 ? "val" : "(high << 64 | low)");
	if (a->sign_shift)
		w_printf(w, " << %u >> %u", a->sign_shift, a->sign_shift);
	w_text(w, ")");
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

static void emit_bits(const struct accessor *a, const struct part *part)
{
	w_printf(a->e->w, "self._bitfield_%u%s.get(%uusize, %uu8) as %s", a->unit->nth, a->as_ref,
		 part->offset, (unsigned)part->width, a->got);
}

/* The accessor that takes a pointer does it all: it is the one that is tested. */
static void emit_get_by_raw(const struct accessor *a)
{
	struct writer *w = a->e->w;

	emit_begin_method(a->e, a->visibility, "const ", a->bit->getter, "", "&self");
	w_list_end(w, ")");
	w_text(w, " -> ");
	emit_type(a->e, a->field->type);
	w_text(w, " ");
	w_block(w);
	w_printf(w, "unsafe { Self::%s_raw(self) }", a->bit->getter);
	w_block_end(w);
	w_line(w);
}

static void emit_set_by_raw(const struct accessor *a)
{
	struct writer *w = a->e->w;

	emit_begin_method(a->e, a->visibility, "const ", a->bit->setter, "", "&mut self");
	w_element(w);
	w_text(w, "val: ");
	emit_type(a->e, a->field->type);
	w_list_end(w, ")");
	w_text(w, " ");
	w_block(w);
	w_printf(w, "unsafe { Self::%s_raw(self, val) }", a->bit->setter);
	w_block_end(w);
	w_line(w);
}

static void emit_get(const struct accessor *a)
{
	struct writer *w = a->e->w;
	struct part part[2];

	if (a->is_tested) {
		emit_get_by_raw(a);
		return;
	}
	emit_begin_method(a->e, a->visibility, "", a->bit->getter, "", "&self");
	begin_get(a);
	if (!is_simple(a)) {
		emit_named_get(a, emit_bits);
		return;
	}
	take_apart(a->e, a->field, a->bit, part);
	w_short_block(w);
	w_printf(w, "::%s::mem::transmute(", a->e->prefix);
	emit_bits(a, part);
	w_text(w, ")");
	w_short_block_end(w);
	w_block_end(w);
	w_line(w);
}

/* `val`, or its upper half, as set() wants it. */
static void emit_value(struct writer *w, const char *name, const struct part *part)
{
	if (part->shift)
		w_printf(w, "(%s >> %u) as u64", name, part->shift);
	else
		w_printf(w, "%s as u64", name);
}

static void emit_set(const struct accessor *a)
{
	struct writer *w = a->e->w;
	struct part part[2];
	uint32_t n = take_apart(a->e, a->field, a->bit, part);

	if (a->is_set_tested) {
		emit_set_by_raw(a);
		return;
	}
	emit_begin_method(a->e, a->visibility, "", a->bit->setter, "", "&mut self");
	begin_set(a);
	for (uint32_t i = 0; i < n; i++) {
		w_printf(w, "self._bitfield_%u%s.set(%uusize, %uu8, ", a->unit->nth, a->as_mut,
			 part[i].offset, (unsigned)part[i].width);
		emit_value(w, "val", &part[i]);
		w_text(w, i + 1 < n ? ");" : ")");
		if (i + 1 < n)
			w_line(w);
	}
	end_method(a);
}

/* The arguments that raw_get and raw_set share. */
static void emit_raw_arguments(const struct accessor *a, const struct part *part, bool is_mut)
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
	w_printf(w, "%uusize", part->offset);
	w_element(w);
	w_printf(w, "%uu8", (unsigned)part->width);
	if (is_mut) {
		w_element(w);
		emit_value(w, "val", part);
	}
	w_list_end(w, ")");
}

static void emit_raw_bits(const struct accessor *a, const struct part *part)
{
	w_text(a->e->w, "<");
	emit_unit_type(a->e, a->unit);
	w_text(a->e->w, ">::raw_get");
	emit_raw_arguments(a, part, false);
	w_printf(a->e->w, " as %s", a->got);
}

static void emit_raw_get(const struct accessor *a)
{
	struct writer *w = a->e->w;
	struct part part[2];

	emit_begin_method(a->e, a->visibility, a->is_tested ? "const unsafe " : "unsafe ",
			  a->bit->getter, "_raw", "this: *const Self");
	begin_get(a);
	if (!is_simple(a)) {
		emit_named_get(a, emit_raw_bits);
		return;
	}
	take_apart(a->e, a->field, a->bit, part);
	w_block(w);
	w_printf(w, "::%s::mem::transmute(", a->e->prefix);
	emit_raw_bits(a, part);
	w_text(w, ")");
	end_method(a);
}

static void emit_raw_set(const struct accessor *a)
{
	struct writer *w = a->e->w;
	struct part part[2];
	uint32_t n = take_apart(a->e, a->field, a->bit, part);

	emit_begin_method(a->e, a->visibility, a->is_set_tested ? "const unsafe " : "unsafe ",
			  a->bit->setter, "_raw", "this: *mut Self");
	begin_set(a);
	for (uint32_t i = 0; i < n; i++) {
		w_text(w, "<");
		emit_unit_type(a->e, a->unit);
		w_text(w, ">::raw_set");
		emit_raw_arguments(a, &part[i], true);
		if (i + 1 == n)
			break;
		w_text(w, ";");
		w_line(w);
	}
	end_method(a);
}

static void emit_constructor_part(struct emit *e, const struct field *field, const char *name,
				  const struct part *part)
{
	struct writer *w = e->w;

	w_printf(w, "__bindgen_bitfield_unit.set(%uusize, %uu8, ", part->offset,
		 (unsigned)part->width);
	w_block(w);
	w_printf(w, "let %s: %s =", name, bitfield_integer(e, field));
	w_rhs(w);
	w_text(w, "unsafe ");
	w_short_block(w);
	w_printf(w, "::%s::mem::transmute", e->prefix);
	w_list(w, LIST_CALL, "(");
	w_element(w);
	w_text(w, name);
	w_list_end(w, ")");
	w_short_block_end(w);
	w_rhs_end(w);
	w_text(w, ";");
	w_line(w);
	emit_value(w, name, part);
	w_block_end(w);
	w_text(w, ");");
	w_line(w);
}

static void emit_constructor_step(struct emit *e, const struct field *field,
				  const struct bitfield *bit)
{
	struct part part[2];
	uint32_t n = take_apart(e, field, bit, part);

	for (uint32_t i = 0; i < n; i++)
		emit_constructor_part(e, field, bit->getter, &part[i]);
}

static void emit_constructor(struct emit *e, type_id id, const struct bitfield_unit *u)
{
	const struct record *r = record_of(e, id);
	struct writer *w = e->w;

	w_text(w, "#[inline]");
	w_line(w);
	emit_visibility(e, bitfield_unit_visibility(e, id, u));
	w_printf(w, "%sfn new_bitfield_%u", bitfield_mut_tests(e) ? "const " : "", u->nth);
	w_list(w, LIST_PARAMS, "(");
	for (uint32_t i = 0; i < u->nbits; i++) {
		if (!bitfield_has_accessors(e, &r->fields[u->bits[i].field], u))
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
	if (bitfield_mut_tests(e))
		w_printf(w, "__BindgenBitfieldUnit::new([0; %" G_GUINT64_FORMAT "usize])", u->size);
	else
		w_text(w, "Default::default()");
	w_rhs_end(w);
	w_text(w, ";");
	w_line(w);
	for (uint32_t i = 0; i < u->nbits; i++) {
		if (bitfield_has_accessors(e, &r->fields[u->bits[i].field], u))
			emit_constructor_step(e, &r->fields[u->bits[i].field], &u->bits[i]);
	}
	w_text(w, "__bindgen_bitfield_unit");
	w_block_end(w);
	w_line(w);
}

static void emit_accessors(const struct accessor *a)
{
	bool raw = a->e->o->features.raw_ref_macros;
	uint8_t without = a->field->left_out;

	if (!(without & BIT_GET))
		emit_get(a);
	if (!(without & BIT_SET))
		emit_set(a);
	if (raw && !(without & BIT_RAW_GET))
		emit_raw_get(a);
	if (raw && !(without & BIT_RAW_SET))
		emit_raw_set(a);
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
			.is_tested = bitfield_tests(e), .is_set_tested = bitfield_mut_tests(e),
		};

		if (!bitfield_has_accessors(e, field, u))
			continue;
		a.integer = a.got = bitfield_integer(e, field);
		if (bitfield_is_signed(e, field->type.id)) {
			uint64_t size = ir_layout(e->ir, field->type.id).size;

			a.sign_shift = size * 8 - field->width;
			a.got = a.sign_shift ? int_repr_name(size, true) : a.integer;
		}
		a.visibility = field_visibility(e, id, field);
		/* bindgen leaves the comments of bitfields out. */
		if (e->o->doc_style == DOC_STYLE_KERNEL)
			emit_doc_of(e, (struct doc_of){ DOC_FIELD, id, u->bits[i].field });
		emit_accessors(&a);
	}
	if (bitfield_has_constructor(e, id, u))
		emit_constructor(e, id, u);
}
