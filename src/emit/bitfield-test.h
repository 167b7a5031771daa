/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Assertions about bitfields. Where a bitfield is can be told only by its accessors, so these
 * become const fn, and rustc runs each of them on bytes of which exactly the bits that C has are
 * told from all others: once among zeros, once, inverted, among ones. libclang says which bits
 * these are; whatever chose the units, their offsets and the text of the accessors is on trial.
 *
 * No invalid value is made on the way: the record is an array of bytes, reached through a pointer.
 * So the accessors that take a pointer are tested, and those that take a reference only hand it on
 * to them. The bits of an enum that is a Rust enum only ever hold one of its variants.
 */
#ifndef KRAB_EMIT_BITFIELD_TEST_H
#define KRAB_EMIT_BITFIELD_TEST_H

#include "emit/record.h"

/* Is what reads a bitfield const, and checked? See bindgen_options_bitfield_tests(). */
bool bitfield_tests(const struct emit *e);

/* The same for what writes. */
bool bitfield_mut_tests(const struct emit *e);

/* A line for each bitfield of record @id, grouped by unit; nothing if there are none. */
void emit_bitfield_tests(struct emit *e, type_id id);

/* --- bitfield.c: what the accessors are, for those who test them --------------------------- */

/* The unsigned integer of the size of the bitfield's type; NULL if there is none. */
const char *bitfield_integer(const struct emit *e, const struct field *field);
/* Is the highest bit of a bitfield of type @id its sign? */
bool bitfield_is_signed(const struct emit *e, type_id id);
bool bitfield_has_accessors(const struct emit *e, const struct field *field,
			    const struct bitfield_unit *u);
bool bitfield_has_constructor(const struct emit *e, type_id id, const struct bitfield_unit *u);

#endif
