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
 *	derive_types(f);	pass/derive.h
 *	layout_members(f);	gives members, repr_packed, repr_align, is_rust_union,
 *				union_can_copy, and types[].derives of records
 *
 * By-value containment in C has no cycles, so the second half is one memoised walk.
 *
 * The rules are those of bindgen 0.72.1 wherever the Rust struct they give has C's layout. Each
 * result is checked against C's offsets with a model of repr(C); where it is wrong (bitfields
 * after zero-width ones, bitfields of unions, under- and over-aligned members), units and members
 * are laid out anew from C's own offsets. What cannot be said in Rust (a record that is packed and
 * aligned, packed around an alignment above 16) is reported as a warning that names the record.
 */
#ifndef KRAB_PASS_LAYOUT_H
#define KRAB_PASS_LAYOUT_H

#include "pass/facts.h"

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

/* rust-layout.c */

/* Size and alignment as rustc will see them. */
struct rust_layout {
	uint64_t size;
	uint32_t align;
	bool known;
	bool has_repr_align;	/* is or contains a type with #[repr(align)]: not allowed in packed */
};

/* @of: rust_layout by type id, filled for the records that come before. */
struct rust_layout rust_layout_of(const struct facts *f, const struct rust_layout *of, type_id id);

/*
 * The layout that rustc gives record @id as decided so far. *@problem: NULL if all is as in C, else
 * what differs, for people.
 */
struct rust_layout rust_layout_of_record(const struct facts *f, const struct rust_layout *of,
					 type_id id, const char **problem);

/*
 * rustc refuses packed types around types with #[repr(align)]. Aligns record @id without the
 * attribute: by what it contains anyway, or by a member of no size. Leaves it as it is where Rust
 * has no type of such an alignment.
 */
void rust_layout_align_by_member(struct facts *f, const struct rust_layout *of, type_id id);

/* Lays the members of struct @id out anew by C's offsets; false (nothing changed) if it cannot. */
bool rust_layout_repair(struct facts *f, const struct rust_layout *of, type_id id);

#endif
