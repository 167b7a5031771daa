/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What prune.c and prune-copy.c share. */
#ifndef KRAB_PASS_PRUNE_INTERNAL_H
#define KRAB_PASS_PRUNE_INTERNAL_H

#include "pass/prune.h"

struct pruner {
	const struct facts *f;	/* of the full IR */
	const struct prune_names *names;
	struct ir *out;
	uint8_t *level;		/* enum prune_level by type id */
	type_id *cause;
	type_id *hidden_in;	/* see struct prune_trace */
	GArray *stack;		/* type_id: reached, not yet followed */
	uint8_t *has_default;	/* bool by type id */
	uint8_t *pointers;	/* by type id: see prune_holds_pointers() */
	bool names_units, names_constructors;	/* of bitfields, does Rust name any? */
};

bool prune_uses(const struct pruner *p, const char *name);
bool prune_uses_variable(const struct pruner *p, guint i);

/* Can member @fd of @rec be named, or any of them? */
bool prune_names_field(const struct pruner *p, const struct record *rec, const struct field *fd);
bool prune_names_any_field(const struct pruner *p, const struct record *rec);

/* BIT_*: the accessors of bitfield @fd that Rust can name. */
uint8_t prune_accessors(const struct pruner *p, const struct field *fd);

/* --- prune-hidden.c: members that are seen as integers ------------------------------------ */

/* Has the type @id of the full IR pointers to data in it, so that it is not Send and Sync? */
bool prune_holds_pointers(struct pruner *p, type_id id);

/*
 * The record that member @fd of @rec is, or is an array of, if Rust cannot name the member, and a
 * few integers can stand for it; nothing that it is made of is needed then. Else 0.
 */
type_id prune_hides(struct pruner *p, const struct record *rec, const struct field *fd);

/* Those integers, as a type of the new IR, for a member of type @member. */
struct tref prune_hidden(const struct pruner *p, type_id member);

/* --- prune-copy.c: the new IR, once all levels are known --- */
void prune_copy(struct pruner *p);

#endif
