/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What the files that print structs and unions share: record.c (the type itself),
 * bitfield.c (accessors), impls.c (written trait impls), layout-test.c.
 */
#ifndef KRAB_EMIT_RECORD_H
#define KRAB_EMIT_RECORD_H

#include "emit/emit.h"
#include "pass/layout.h"

static inline const struct record *record_of(const struct emit *e, type_id id)
{
	return ir_type(e->ir, id)->u.record;
}

static inline const struct record_facts *record_facts_of(const struct emit *e, type_id id)
{
	return e->f->types[id].record;
}

/* What @notes (or NULL) say, else @fallback. */
enum visibility record_visibility(const struct annotations *notes, enum visibility fallback);

/* Of the members of record @id that have no annotation of their own. */
enum visibility record_default_visibility(const struct emit *e, type_id id);
/* Of a member or a bitfield's accessors: as C has it, public, under --respect-cxx-access-specs. */
enum visibility field_visibility(const struct emit *e, type_id id, const struct field *field);

/*
 * A method up to its first parameter: `#[inline] pub unsafe fn x_raw(this: *const Self`. The list
 * of parameters is left open. @qualifier: what comes before `fn`.
 */
void emit_begin_method(struct emit *e, enum visibility v, const char *qualifier, const char *name,
		       const char *suffix, const char *self);

/* `__BindgenBitfieldUnit<[u8; 4usize]>` */
void emit_unit_type(struct emit *e, const struct bitfield_unit *u);

/* The element type of the flexible array that --flexarray-dst makes generic; id 0: none. */
struct tref record_dst_element(const struct emit *e, type_id id);

/* The type for `impl … for`: the name, with `<[T; 0]>` for one with a generic flexible array. */
void emit_impl_type(struct emit *e, type_id id);

/* bitfield.c: accessors and constructor of a unit; what visibility its field has. */
enum visibility bitfield_unit_visibility(const struct emit *e, type_id id,
					 const struct bitfield_unit *u);
bool bitfield_has_methods(const struct emit *e, type_id id, const struct bitfield_unit *u);
void emit_bitfield_methods(struct emit *e, type_id id, const struct bitfield_unit *u);

/* bytes.c: methods of a field that is stored as bytes. */
void emit_byte_methods(struct emit *e, type_id id, const struct byte_field *b);

/*
 * impls.c: written impls of flexible arrays, Clone, Default, Debug, PartialEq, in this order.
 * @derives: DERIVE_*, what the attribute of the record derives.
 */
void emit_record_impls(struct emit *e, type_id id, uint16_t derives);

/* layout-test.c: asserts size, alignment and offsets, at compile time or as #[test]. */
void emit_layout_test(struct emit *e, type_id id);

#endif
