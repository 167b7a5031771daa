/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What rustc will make of the types that krab is about to write: a model of the Rust reference,
 * "Type layout" (primitive types, arrays, the C representation, `packed`, `align`), with the
 * alignments of rustc's targets. It looks at the members as decided, never at C's offsets, so that
 * a comparison with C means something.
 */
#ifndef KRAB_PASS_RUST_LAYOUT_H
#define KRAB_PASS_RUST_LAYOUT_H

#include "pass/facts.h"

/* --- for everyone, after layout_members() ------------------------------------------------- */

/*
 * Size and alignment that type @id has in Rust. Of types that krab does not write (blocklisted,
 * outside the allowlist) those of C, as whoever writes them must keep to these. known is false
 * for incomplete types.
 */
struct rust_layout layout_in_rust(const struct facts *f, type_id id);

/* Where the value of a C field is in the Rust record. Bits from the record's first byte. */
struct rust_place {
	uint64_t offset;	/* bits */
	uint64_t width;		/* bits; 0 for flexible and other empty members */
	enum member_kind kind;	/* MEMBER_FIELD, MEMBER_UNIT (a bitfield) or MEMBER_BYTES */
	const char *name;	/* of the Rust field, unit or storage; NULL: methods only */
};

/*
 * Field @field (an index into record->fields) of record @id. False if Rust has no way to reach it:
 * the record is opaque or never defined, or the field is an unnamed bitfield.
 */
bool layout_field_in_rust(const struct facts *f, type_id id, uint32_t field,
			  struct rust_place *place);

/*
 * What stands for field @field when it is not a field in Rust; NULL when it is one (or
 * a bitfield). Its methods are in emit/bytes.c.
 */
const struct byte_field *layout_byte_field(const struct record_facts *rf, uint32_t field);

/* --- alignments of rustc's targets: rust-scalars.c ---------------------------------------- */

struct rust_scalars {
	uint8_t ints[5];	/* of integers of 1, 2, 4, 8, 16 bytes; [0] is for bool, too */
	uint8_t old_i128;	/* of the 16-byte one in some release that the text is for */
	uint8_t f32, f64, pointer;
};

/* @target: of the text, as it decides which releases of rustc will read it. */
struct rust_scalars rust_scalars_of(const struct target_info *info,
				    const struct rust_target *target);

/* Alignment of the integer of @size bytes (a power of two up to 16). */
uint32_t rust_scalars_int(const struct rust_scalars *s, uint64_t size);

/* --- the model, while layout_members() decides: rust-layout.c ------------------------------ */

/* How a blob of @l is written: *@count integers of the returned number of bytes. */
uint64_t rust_blob_unit(struct layout l, uint64_t *count);

struct rust_layout rust_layout_of(const struct facts *f, const struct rust_scalars *s, type_id id);

/* Of one member of record @id. */
struct rust_layout rust_layout_of_member(const struct facts *f, const struct rust_scalars *s,
					 type_id id, const struct member *m);

/*
 * Places the members of record @id (members[].at, in_rust) as rustc will, for each of
 * the releases that differ. Returns NULL if size, alignment, each offset and each bit are C's and
 * rustc takes the attributes; else what is wrong, for people. The caller frees it.
 */
char *rust_layout_place(struct facts *f, const struct rust_scalars *s, type_id id);

/* --- represent.c ---------------------------------------------------------------------------- */

/*
 * Lays the members of record @id out anew, from C's own offsets: with padding, packed or aligned
 * otherwise, and with as few fields as possible as bytes. False (nothing is changed) if there is
 * no such layout.
 */
bool represent_by_offsets(struct facts *f, const struct rust_scalars *s, type_id id);

/* Makes record @id, which is opaque now, a blob of C's size and alignment. */
void represent_as_blob(struct facts *f, type_id id);

#endif
