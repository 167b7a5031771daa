/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Which traits each type can have: the rules of bindgen 0.72.1 (its analysis of
 * "cannot derive"), as one memoised walk, since containment has no cycles in C.
 */
#ifndef KRAB_PASS_DERIVE_H
#define KRAB_PASS_DERIVE_H

#include "pass/facts.h"

/*
 * Fills types[].can[CAN_COPY] for every type that is allowlisted, as layout_members() wants to know
 * it of the members of unions. Needs names, selection and layout_units().
 */
void derive_copy(struct facts *f);

/*
 * Fills the rest of types[].can, has_float, and derives. Needs derive_copy() and layout_members(),
 * as a field that is stored as bytes takes traits from its record. can[] of a trait that no option
 * asks for stays CAN_YES, except Copy's.
 */
void derive_types(struct facts *f);

/* May a value of this type be copied, by analysis and options? For members of unions. */
bool derive_can_copy(const struct facts *f, type_id id);

/* The same, but what has no declaration may also be excluded by its name as a member of @id. */
bool derive_can_copy_member(const struct facts *f, type_id id, struct tref member);

/*
 * The Rust primitive that stands for a typedef of this name, whatever C says of it: those of
 * <stdint.h>, and by option size_t and ssize_t. NULL if there is none, or @name is NULL.
 */
const char *derive_primitive(const struct bindgen_options *o, const char *name);

static inline bool derive_is_stdint(const struct bindgen_options *o, const char *name)
{
	return derive_primitive(o, name) != NULL;
}

/* Arrays longer than this implement few traits in old Rust releases. */
#define RUST_DERIVE_IN_ARRAY_LIMIT 32
/* Function pointers with more parameters than this implement none but Copy. */
#define RUST_DERIVE_FUNPTR_LIMIT 12

#endif
