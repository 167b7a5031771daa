/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * How each struct and union of C is stored in Rust: bitfield allocation units, members with
 * their padding, packed and align attributes, `union` or struct.
 *
 * Two halves, because what can be derived depends on the units, and what a union looks like
 * depends on what can be derived:
 *
 *	layout_units(f);	needs names and selection; gives ->record with units, field_names,
 *				is_packed, has_flexible; types[].opaque (by necessity), zero_sized
 *	derive_copy(f);		pass/derive.h
 *	layout_members(f);	gives members, bytes, repr_packed, repr_align, is_rust_union,
 *				union_can_copy, flex_dst, derives_packed, in_rust
 *	derive_types(f);	pass/derive.h
 *
 * By-value containment in C has no cycles, so the second half is one memoised walk.
 *
 * The rules are those of bindgen 0.72.1 wherever the Rust struct they give has C's layout. Each
 * result is checked against C's size, alignment, offsets and bits with a model of rustc
 * (pass/rust-layout.h); where it is wrong, the members are laid out anew from C's own offsets
 * (represent.c), and what rustc cannot place there becomes bytes with methods. What still cannot be
 * said in Rust, as an alignment above 2^29, is an error that names the record, or with
 * --allow-opaque a blob and a warning.
 */
#ifndef KRAB_PASS_LAYOUT_H
#define KRAB_PASS_LAYOUT_H

#include "pass/facts.h"
#include "pass/rust-layout.h"

/*
 * First half, for every TYPE_RECORD. Reports an error for a record that has a size but no
 * visible field (unless it is opaque by option or --allow-opaque makes it so).
 */
void layout_units(struct facts *f);

/* Second half, for every record that is printed and all that these contain. */
void layout_members(struct facts *f);

/*
 * The fields of a record as Rust has them: a plain field or a whole bitfield unit, in C's order.
 * Start with a zeroed iterator. Zero-width bitfields that made no unit are skipped.
 */
struct slot_iter {
	uint32_t field, unit;	/* the next ones to look at */
};

struct slot {
	bool is_unit;
	uint32_t index;		/* into record->fields, or record_facts->units */
};

bool layout_next_slot(const struct record *r, const struct record_facts *rf,
		      struct slot_iter *it, struct slot *slot);

/* Size and alignment of the unit's field in Rust. */
struct layout layout_of_unit(const struct bitfield_unit *u);

/*
 * The element type T if @id is itself T[] or T[0] (not through a typedef), else one with id 0:
 * printed as a flexible array.
 */
struct tref layout_flexible_element(const struct ir *ir, struct tref t);

/*
 * Elements of the array that is vector type @id in Rust: as many as its size in C has room for,
 * since `ext_vector_type(3)` is as big as one of 4. 0: it is no array of its elements (bits).
 */
uint64_t layout_vector_count(const struct ir *ir, type_id id);

/* The unsigned integer of @size bytes, "u8" to "u128"; NULL if there is none. */
const char *layout_integer_name(uint64_t size);

static inline uint64_t layout_align_up(uint64_t n, uint64_t align)
{
	return align && n % align ? n + align - n % align : n;
}

/* --- between the files of this pass -------------------------------------------------------- */

/*
 * bitfield.c: groups consecutive bitfields of record @id and fills rf->units. @packed: as the
 * record is before units are known.
 */
void bitfield_units(struct facts *f, type_id id, bool packed);

/* members.c: bindgen's member list. @packed may become true. */
void members_build(struct facts *f, type_id id, bool *packed);

#endif
