/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * rust/helpers.map: what C has for Rust beyond its functions. It is C itself:
 *
 *	#include <linux/mutex.h>
 *
 *	void mutex_lock(struct mutex *lock);		a macro, or anything that is called so
 *	struct task_struct *current(void);		a macro without parameters
 *	#ifdef CONFIG_DEBUG_SPINLOCK
 *	void __spin_lock_init(spinlock_t *lock, const char *name, struct lock_class_key *key)
 *	{						a helper with a body of its own
 *		…
 *	}
 *	#endif
 *	static_assert(sizeof(size_t) == sizeof(uintptr_t), "…");
 *
 * Two kinds of lines are not C, and make Rust types of macros:
 *
 *	enum LineDirection { GPIO_LINE_DIRECTION_* };	an enum with a variant for each
 *	struct Gfp { __GFP_* };				a newtype with a constant for each
 *
 * Each prototype and each function is the helper of its name, if Rust code uses that name. Lines of
 * the preprocessor, static_assert() and what is `static` are for the C file alone, as they stand.
 * Static inline functions need no line here.
 */
#ifndef KRAB_IR_HELPER_MAP_H
#define KRAB_IR_HELPER_MAP_H

#include <stdbool.h>

#include "base/diag.h"

/* What C calls the helper of `name`: this and the name. */
#define HELPER_PREFIX "rust_helper_"

enum helper_kind {
	HELPER_DIRECTIVE,	/* a line of the preprocessor, with its continuations */
	HELPER_PROTOTYPE,
	HELPER_FUNCTION,	/* with a body */
	HELPER_CODE,		/* for C alone */
};

/* A part of the map, in bytes of its text. Blanks and comments between parts belong to none. */
struct helper_part {
	enum helper_kind kind;
	size_t from, to;	/* `;` or `}` are the last byte */
	size_t head_end;	/* prototype, function: of the `;` or the `{` */
	char *name;		/* prototype, function: its name; else NULL */
	size_t name_at;
	struct srcpos from_pos, pos;	/* of its first byte; of the name, or the same */
};

/* A type that is made of all macros whose names begin in some way. */
struct helper_family {
	char *name;
	bool newtype;		/* `struct`, not `enum` */
	char **prefixes;	/* not empty, NULL-terminated */
	struct srcpos pos;	/* of the name */
};

struct helper_map {
	char *path, *text;	/* owned */
	size_t len;
	GArray *parts;		/* struct helper_part, in their order */
	GHashTable *names;	/* char * to the index of the first part of that name */
	GArray *families;	/* struct helper_family, which are no parts */
};

/*
 * Reads @text (copied), called @path in messages. NULL after errors in @diag: what is no C, a name
 * twice on the same condition, a parameter list that is none, conditions that are not closed.
 */
struct helper_map *helper_map_read(const char *path, const char *text, size_t len,
				   struct diag *diag);
void helper_map_free(struct helper_map *m);

/* The first part that describes @name (without HELPER_PREFIX); NULL: none does. */
const struct helper_part *helper_map_find(const struct helper_map *m, const char *name);

/* How much of @name is a prefix of the family; 0: it is none of its macros. */
size_t helper_family_prefix(const struct helper_family *f, const char *name);

/* Whether the helper of that name is wanted. */
typedef bool (*helper_wanted)(const char *name, void *data);

/*
 * Appends what declares the wanted helpers under their names in C, as prototypes, to be read after
 * all headers: clang then knows conditions, types and attributes. #line directives give everything
 * the position that it has in the map, down to the column.
 */
void helper_map_declare(const struct helper_map *m, GString *out, helper_wanted wanted,
			void *data);

/*
 * The same as definitions, for a C compiler: @body appends the body of a prototype, from `{` to
 * `}`, and returns false if there is to be no such helper. Code and directives come along. A map
 * from which nothing is wanted gives its code all the same, as that checks what Rust relies on.
 */
typedef bool (*helper_body)(const struct helper_part *p, GString *out, void *data);
void helper_map_define(const struct helper_map *m, GString *out, const char *attributes,
		       helper_wanted wanted, helper_body body, void *data);

#endif
