/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The names that Rust source uses of a crate it cannot see: `bindings::GFP_KERNEL`, and which
 * members of its types may be reached. Never misses one that rustc would ask for; where source
 * cannot be understood without compiling it, the answer is yes.
 *
 *	struct rs_uses *u = rs_uses_new(crates, n);
 *	rs_uses_add(u, file); ...		each file may be freed afterwards
 *	rs_uses_finish(u);
 *	if (rs_uses_item(u, 0, "task_struct")) ...
 *
 * Names of items are what follows `bindings::`: in paths of any kind (`kernel::bindings::X`),
 * trees of `use`, renamed crates (`use bindings as b`), macro bodies, documentation (examples and
 * links) and the strings of procedural macros. A macro that appends its argument
 * (`bindings::$name`) uses all identifiers that it is called with, through macros that call it,
 * too. `bindings::[<read $x>]` uses each name of that shape. After a glob import, a macro that
 * is given the crate itself, or `bindings::#name` of a procedural macro, every identifier of
 * all files counts.
 *
 * Names of members are what follows a dot, what stands in struct literals and patterns, and every
 * identifier within macros and code examples; cfg is not looked at.
 */
#ifndef KRAB_RS_USES_H
#define KRAB_RS_USES_H

#include "rs/lex.h"

struct rs_uses;

/* At most 32 crates; their names are copied. */
struct rs_uses *rs_uses_new(const char *const *crates, guint n_crates);
void rs_uses_free(struct rs_uses *u);

/* @f needs no trees or items. Nothing of it is kept. */
void rs_uses_add(struct rs_uses *u, const struct rs_file *f);

/*
 * A file of crate @crate itself, which names items without a path: all its identifiers are names
 * of items, besides what rs_uses_add() does.
 */
void rs_uses_add_own(struct rs_uses *u, guint crate, const struct rs_file *f);

/* Once all files are added. */
void rs_uses_finish(struct rs_uses *u);

/* May an item of crate @crate be called @name somewhere? */
bool rs_uses_item(const struct rs_uses *u, guint crate, const char *name);

/*
 * The names of items that are known one by one, sorted: const char *, owned by @u. For each
 * pattern that comes from `[<read $x>]`, rs_uses_item() says more.
 */
GPtrArray *rs_uses_items(const struct rs_uses *u, guint crate);

/* A file that names the item; NULL: none does, or only by a pattern or a glob. */
const char *rs_uses_where(const struct rs_uses *u, guint crate, const char *name);

/* Does every identifier count as an item of @crate? Where that was decided, or NULL. */
const char *rs_uses_everything(const struct rs_uses *u, guint crate);

/*
 * May a member of a struct or union be called @name? A method or other function of a type
 * (`x.name()`, `Type::name`), which is no member?
 */
bool rs_uses_member(const struct rs_uses *u, const char *name);
bool rs_uses_method(const struct rs_uses *u, const char *name);


/*
 * May Rust ask of a type @name that it is Default? `name::default` does, and generic code,
 * derives and functions of core may for any type.
 */
bool rs_uses_default(const struct rs_uses *u, const char *name);

#endif
