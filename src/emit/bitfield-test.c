/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "emit/bitfield-test.h"

#include "emit/items.h"

bool bitfield_tests(const struct emit *e)
{
	static const char unit[] = "__BindgenBitfieldUnit";

	/* A unit of the user's own may have other methods. */
	return bindgen_options_bitfield_tests(e->o) &&
	       !nameset_match(&e->o->blocklist_items, unit) &&
	       !nameset_match(&e->o->blocklist_types, unit);
}

bool bitfield_mut_tests(const struct emit *e)
{
	return e->o->features.const_mut_refs && bitfield_tests(e);
}

static bool is_rust_enum(const struct emit *e, type_id id)
{
	return ir_type(e->ir, id)->kind == TYPE_ENUM && enum_style_is_rust(emit_enum_style(e, id));
}

/* --- values to try ------------------------------------------------------------------------ */

/* The bits of a Rust integer of up to 16 bytes. */
struct bits {
	uint64_t high, low;
};

/* The lowest @n bits. */
static struct bits low_bits(uint64_t n)
{
	struct bits b = { 0, UINT64_MAX };

	if (n < 64)
		b.low = ((uint64_t)1 << n) - 1;
	else if (n > 64)
		b.high = n >= 128 ? UINT64_MAX : ((uint64_t)1 << (n - 64)) - 1;
	return b;
}

static struct bits bits_and(struct bits a, struct bits b)
{
	return (struct bits){ a.high & b.high, a.low & b.low };
}

static struct bits bits_or(struct bits a, struct bits b)
{
	return (struct bits){ a.high | b.high, a.low | b.low };
}

static struct bits bits_not(struct bits a)
{
	return (struct bits){ ~a.high, ~a.low };
}

/* What is tried of a bitfield, as integers of its size. */
struct trial {
	struct bits in_zeros;	/* a value that is read from, or written among bits that are zero */
	struct bits in_ones;	/* … that are one: no bit of it is as in the first */
	struct bits excess;	/* bits that a setter may be given but has to ignore */
};

static uint64_t sign_extended(uint64_t value, int32_t width)
{
	return width < 64 && value >> (width - 1) & 1 ? value | UINT64_MAX << width : value;
}

/*
 * The variants with the most and the fewest bits, as numbers, among those that a bitfield of this
 * width can hold. False if there is none.
 */
static bool try_variants(const struct emit *e, const struct field *field, type_id id,
			 struct trial *try)
{
	const struct enumeration *en = ir_type(e->ir, id)->u.enumeration;
	uint64_t mask = low_bits(field->width).low;
	uint64_t all = low_bits(ir_layout(e->ir, id).size * 8).low;
	uint64_t most = 0, fewest = UINT64_MAX;
	bool found = false;

	for (uint32_t i = 0; i < en->nvalues; i++) {
		uint64_t value = en->values[i].value, bits = value & mask;
		uint64_t got = bitfield_is_signed(e, id) ? sign_extended(bits, field->width) : bits;

		if ((got ^ value) & all)
			continue;
		if (!found || bits > (most & mask))
			most = value & all;
		if (!found || bits < (fewest & mask))
			fewest = value & all;
		found = true;
	}
	try->in_zeros.low = most;
	try->in_ones.low = fewest;
	return found;
}

static bool is_bool(const struct emit *e, type_id id)
{
	return ir_type(e->ir, id)->kind == TYPE_INT && ir_type(e->ir, id)->u.int_kind == INT_BOOL;
}

/*
 * Bits without a period (of the golden ratio), so that no part of them passes for another; the
 * highest bit of the field is set, for its sign and its width to be seen.
 */
static bool try_bits(const struct emit *e, const struct field *field, type_id id,
		     struct trial *try)
{
	static const struct bits pattern = { 0x9e3779b97f4a7c15, 0xf39cc0605cedc834 };
	struct bits mask = low_bits(field->width), top = low_bits(field->width - 1);
	struct bits all = low_bits(ir_layout(e->ir, id).size * 8);
	struct bits above = bits_and(all, bits_not(mask));

	try->in_zeros = bits_or(bits_and(pattern, top), bits_and(mask, bits_not(top)));
	try->in_ones = bits_and(mask, bits_not(try->in_zeros));
	if (bitfield_is_signed(e, id))
		try->in_zeros = bits_or(try->in_zeros, above);
	if (!is_bool(e, id))
		try->excess = above;
	return true;
}

static bool choose_trial(const struct emit *e, const struct field *field, struct trial *try)
{
	type_id id = ir_canonical(e->ir, field->type.id);

	*try = (struct trial){ .in_zeros = { 0, 0 } };
	return is_rust_enum(e, id) ? try_variants(e, field, id, try) : try_bits(e, field, id, try);
}

static void emit_bits(struct writer *w, struct bits b)
{
	if (b.high)
		w_printf(w, "0x%" G_GINT64_MODIFIER "x%016" G_GINT64_MODIFIER "x", b.high, b.low);
	else
		w_printf(w, "0x%" G_GINT64_MODIFIER "x", b.low);
}

/* --- lines -------------------------------------------------------------------------------- */

static bool is_tested(const struct emit *e, const struct field *field,
		      const struct bitfield_unit *u)
{
	struct trial try;

	return bitfield_has_accessors(e, field, u) && field->width > 0 && field->offset >= 0 &&
	       choose_trial(e, field, &try);
}

/* `a_raw set_a_raw 3 + 5: u32, 0x15, 0xa, 0xffffffe0;`: see prelude.c. */
static void emit_line(struct emit *e, const struct field *field, const struct bitfield *b)
{
	bool set = bitfield_mut_tests(e);
	struct writer *w = e->w;
	struct trial try;

	choose_trial(e, field, &try);
	w_printf(w, "%s_raw ", b->getter);
	if (set)
		w_printf(w, "%s_raw ", b->setter);
	w_printf(w, "%" G_GINT64_FORMAT " + %d: %s, ", field->offset, field->width,
		 bitfield_integer(e, field));
	emit_bits(w, try.in_zeros);
	w_text(w, ", ");
	emit_bits(w, try.in_ones);
	if (set) {
		w_text(w, ", ");
		emit_bits(w, try.excess);
	}
	w_text(w, ";");
	w_line(w);
}

/*
 * The first byte of the unit in the record. All its bitfields say the same unless something is
 * wrong, which their own lines will tell.
 */
static uint64_t first_byte(const struct record *r, const struct bitfield_unit *u, uint64_t size)
{
	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];

		if (field->name && field->offset >= (int64_t)u->bits[i].offset)
			return MIN((uint64_t)(field->offset - u->bits[i].offset) / 8, size);
	}
	return 0;
}

/* Can the constructor be tested: are its parameters the lines? */
static bool is_constructor_tested(const struct emit *e, type_id id, const struct bitfield_unit *u)
{
	const struct record *r = record_of(e, id);

	if (!bitfield_mut_tests(e) || !bitfield_has_constructor(e, id, u))
		return false;
	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];

		if (bitfield_has_accessors(e, field, u) && !is_tested(e, field, u))
			return false;
	}
	return true;
}

static void emit_unit_test(struct emit *e, type_id id, const struct bitfield_unit *u)
{
	const struct record *r = record_of(e, id);
	uint64_t size = ir_layout(e->ir, id).size, first = first_byte(r, u, size);

	w_text(e->w, "__bindgen_test_bitfields! ");
	w_block(e->w);
	emit_impl_type(e, id);
	w_printf(e->w, ", %" G_GUINT64_FORMAT ", %" G_GUINT64_FORMAT "..%" G_GUINT64_FORMAT, size,
		 first, MIN(first + u->size, size));
	if (is_constructor_tested(e, id, u))
		w_printf(e->w, ", new_bitfield_%u", u->nth);
	w_text(e->w, ";");
	w_line(e->w);
	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];

		if (is_tested(e, field, u))
			emit_line(e, field, &u->bits[i]);
	}
	w_block_end(e->w);
	writer_end_item(e->w);
}

static bool has_tested_bits(const struct emit *e, type_id id, const struct bitfield_unit *u)
{
	for (uint32_t i = 0; i < u->nbits; i++) {
		if (is_tested(e, &record_of(e, id)->fields[u->bits[i].field], u))
			return true;
	}
	return false;
}

void emit_bitfield_tests(struct emit *e, type_id id)
{
	const struct record_facts *rf = record_facts_of(e, id);

	if (e->f->types[id].opaque || !ir_layout(e->ir, id).known || !bitfield_tests(e))
		return;
	for (uint32_t i = 0; i < rf->nunits; i++) {
		if (has_tested_bits(e, id, &rf->units[i]))
			emit_unit_test(e, id, &rf->units[i]);
	}
}
