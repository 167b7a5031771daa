/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Only what is used: from the declarations that C gave, those that Rust names, and what these need
 * to be laid out. Needs: names and the values of macros. Gives a new IR, smaller and in another
 * order, which goes through the same passes as any other.
 *
 * The roots are functions, variables, macros, enumerators and types that have a used name. From
 * there,
 *
 * - a record is whole if a member of it can be named, that is, if the name of one occurs in Rust
 *   as a member's; if none does, only its size and alignment matter, and it is opaque;
 * - a record that only lies in others, as a member that cannot be named, is integers there and no
 *   type;
 * - what is behind a pointer that cannot be named is declared and no more: there is no way to
 *   dereference it. What is behind one that can be is laid out as above, for arithmetic with such
 *   pointers and copies of what they point to need its size;
 * - a bitfield has accessors if it can be named;
 * - of an enum in the style of constants only the used ones are printed;
 * - a type is Default if Rust asks for that, and Copy unless it is only declared.
 *
 * The order of the new IR is by kind (types, constants, statics, functions), then by name, so that
 * it depends neither on the order of headers nor on what is not used.
 */
#ifndef KRAB_PASS_PRUNE_H
#define KRAB_PASS_PRUNE_H

#include "pass/facts.h"

/* What Rust names. */
struct prune_names {
	bool everything;	/* all is a root; the functions are not asked */
	bool (*item)(const void *data, const char *name);
	bool (*member)(const void *data, const char *name);
	bool (*method)(const void *data, const char *name);
	bool (*has_default)(const void *data, const char *name);
	const void *data;
};

enum prune_level {
	PRUNE_NONE,		/* not reached */
	PRUNE_DECLARED,		/* only pointers to it, which Rust has no way to follow */
	PRUNE_OPAQUE,		/* its size and alignment */
	PRUNE_WHOLE,
};

/* Of the types of the full IR, by id. */
struct prune_trace {
	uint8_t *level;		/* enum prune_level; g_free() */
	type_id *cause;		/* the type that led to it, 0: a root; g_free() */
	type_id *hidden_in;	/* a record that has it as integers, 0: none; g_free() */
};

/*
 * Fills @out, which must be initialised and empty, with what @names uses of @f->ir. Both share
 * the arena. @trace may be NULL, else the caller releases it.
 */
void prune_ir(const struct facts *f, const struct prune_names *names, struct ir *out,
	      struct prune_trace *trace);
void prune_trace_release(struct prune_trace *t);

/* The constant that enumerator @name of type @id is in the style of constants. */
const char *prune_enumerator_name(const struct facts *f, type_id id, const char *name);

#endif
