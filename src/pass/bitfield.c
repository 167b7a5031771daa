/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Bitfields in a row share one allocation unit, an array of bytes with accessors. Where a unit
 * begins and how it is aligned follows bindgen 0.72.1; when that puts a bit elsewhere than C
 * does, the unit is placed by C's offsets instead.
 */
#include "pass/layout.h"

#include "pass/names.h"

/* Bytes of the smallest power of two of bits, at least 8, that holds @bits. */
static uint32_t bytes_of_bits(uint64_t bits)
{
	uint64_t n = 8;

	if (!bits)
		return 0;
	while (n < bits)
		n *= 2;
	return n / 8;
}

static void name_accessors(struct facts *f, struct bitfield *b, const char *name)
{
	g_autofree char *setter = g_strdup_printf("set_%s", name);

	b->getter = rust_mangle(f->names, name);
	b->setter = rust_mangle(f->names, intern(f->names, setter));
}

/* The unit that bindgen would make of the @n bitfields from @first on; false: of no bits at all. */
static bool place_run(struct facts *f, const struct record *r, uint32_t first, uint32_t n,
		      bool packed, struct bitfield_unit *u)
{
	uint64_t bits = 0, widest = 0;

	u->bits = arena_new_array(f->arena, struct bitfield, n);
	u->nbits = n;
	for (uint32_t i = 0; i < n; i++) {
		const struct field *field = &r->fields[first + i];
		struct layout l = ir_layout(f->ir, field->type.id);
		uint64_t width = field->width, offset = bits, align = (uint64_t)l.align * 8;

		/* A bitfield does not straddle its type's boundary; one of no width goes to it. */
		if (!packed && offset &&
		    (!width || (offset & (align - 1)) + width > l.size * 8))
			offset = layout_align_up(offset, align);
		/* Unnamed bitfields are padding, which aligns nothing. */
		if (field->name) {
			widest = MAX(widest, width);
			name_accessors(f, &u->bits[i], field->name);
		}
		u->bits[i].field = first + i;
		u->bits[i].offset = offset;
		bits = offset + width;
	}
	u->align = packed ? 1 : bytes_of_bits(widest);
	u->size = (bits + 7) / 8;
	return bits;
}

/* The byte after the last plain field before @first: where the unit can begin at the earliest. */
static bool end_of_previous(const struct facts *f, const struct record *r, uint32_t first,
			    uint64_t *end)
{
	const struct field *field;
	struct layout l;

	*end = 0;
	if (!first || r->is_union)
		return true;
	field = &r->fields[first - 1];
	l = ir_layout(f->ir, field->type.id);
	if (field->offset < 0 || !l.known)
		return false;
	*end = field->offset / 8 + l.size;
	return true;
}

/*
 * Moves the unit to where C has the bits: as aligned as bindgen has it if the first bit allows,
 * else less. Leaves it alone where it is right already, or offsets are not known.
 */
static void correct_run(const struct facts *f, const struct record *r, struct bitfield_unit *u)
{
	uint64_t end, start, first = UINT64_MAX, last = 0;
	uint32_t align = MAX(u->align, 1);
	bool right = true;

	if (!end_of_previous(f, r, u->bits[0].field, &end))
		return;
	start = layout_align_up(end, align);
	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];

		if (!field->name)
			continue;
		if (field->offset < 0)
			return;
		right &= start * 8 + u->bits[i].offset == (uint64_t)field->offset;
		first = MIN(first, (uint64_t)field->offset);
		last = MAX(last, (uint64_t)field->offset + field->width);
	}
	if (right || first < end * 8)
		return;

	while (align > 1 && layout_align_up(end, align) * 8 > first)
		align /= 2;
	start = layout_align_up(end, align) * 8;
	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];

		if (field->name)
			u->bits[i].offset = field->offset - start;
	}
	u->align = align;
	u->size = (last - start + 7) / 8;
}

void bitfield_units(struct facts *f, type_id id, bool packed)
{
	const struct record *r = ir_type(f->ir, id)->u.record;
	struct record_facts *rf = f->types[id].record;
	uint32_t runs = 0;

	for (uint32_t i = 0; i < r->nfields; i++)
		runs += r->fields[i].width >= 0 && (!i || r->fields[i - 1].width < 0);
	if (!runs)
		return;
	rf->units = arena_new_array(f->arena, struct bitfield_unit, runs);
	for (uint32_t i = 0, n; i < r->nfields; i += n) {
		struct bitfield_unit *u = &rf->units[rf->nunits];

		n = 1;
		if (r->fields[i].width < 0)
			continue;
		while (i + n < r->nfields && r->fields[i + n].width >= 0)
			n++;
		if (!place_run(f, r, i, n, packed, u))
			continue;
		correct_run(f, r, u);
		u->nth = ++rf->nunits;
	}
}
