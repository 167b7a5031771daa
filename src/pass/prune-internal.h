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
	GArray *stack;		/* type_id: reached, not yet followed */
	uint8_t *has_default;	/* bool by type id */
	bool names_units, names_constructors;	/* of bitfields, does Rust name any? */
};

bool prune_uses(const struct pruner *p, const char *name);
bool prune_uses_variable(const struct pruner *p, guint i);

/* Can member @fd of @rec be named, or any of them? */
bool prune_names_field(const struct pruner *p, const struct record *rec, const struct field *fd);
bool prune_names_any_field(const struct pruner *p, const struct record *rec);

/* BIT_*: the accessors of bitfield @fd that Rust can name. */
uint8_t prune_accessors(const struct pruner *p, const struct field *fd);

/* --- prune-copy.c: the new IR, once all levels are known --- */
void prune_copy(struct pruner *p);

#endif
