/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The items of a file: what is declared where, how visible, how safe, with which attributes.
 *
 * This is no parser of expressions and types: what it does not understand, it skips, up to the
 * next place where an item can start. It sees items in modules, in bodies of functions and in
 * other expressions, in the transcribers of macro_rules! and in the arguments of macro calls.
 * Time is linear in the tokens, and nothing recurses.
 *
 * Items are an array in the order of the file, parents before their children; item 0 is the file
 * itself. An item's descendants are those that directly follow it, up to `after`.
 */
#ifndef KRAB_RS_ITEM_H
#define KRAB_RS_ITEM_H

#include "rs/tree.h"

enum rs_item_kind {
	RS_ITEM_FILE,		/* item 0: the crate or module that the file is */
	RS_ITEM_MOD,		/* body: inline; no body: `mod name;` */
	RS_ITEM_FN,		/* body empty: a declaration */
	RS_ITEM_IMPL,		/* no name; trait_path and self_type */
	RS_ITEM_TRAIT,
	RS_ITEM_TRAIT_ALIAS,
	RS_ITEM_STRUCT,
	RS_ITEM_ENUM,
	RS_ITEM_UNION,
	RS_ITEM_VARIANT,	/* of an enum */
	RS_ITEM_FIELD,		/* of a struct, union or variant; no name in tuples */
	RS_ITEM_CONST,		/* name `_` is a token as well */
	RS_ITEM_STATIC,
	RS_ITEM_TYPE,		/* aliases, associated types, extern types */
	RS_ITEM_USE,		/* no name; sig has the tree */
	RS_ITEM_EXTERN_CRATE,	/* name: what follows `crate`; an `as` is in sig */
	RS_ITEM_EXTERN_BLOCK,	/* no name */
	RS_ITEM_MACRO_RULES,	/* macro_rules! name { } */
	RS_ITEM_MACRO,		/* `macro name(...) { }` */
	RS_ITEM_MACRO_CALL,	/* name: the last name of the path: `module! { }`, `a::b!();` */
	RS_ITEM_KINDS,
};

/* "fn", "extern block" and so on: for messages and dumps. */
const char *rs_item_kind_name(enum rs_item_kind kind);

enum rs_visibility {
	RS_PRIVATE,		/* nothing written; what that means depends on the parent */
	RS_PUB,
	RS_PUB_CRATE,		/* pub(crate), crate */
	RS_PUB_SELF,		/* pub(self) */
	RS_PUB_SUPER,		/* pub(super) */
	RS_PUB_IN,		/* pub(in path) */
	RS_PUB_META,		/* `$vis` in a macro: whatever it is called with */
};

enum rs_item_flags {
	RS_UNSAFE = 1 << 0,	/* unsafe fn, trait, impl, extern block, static, mod */
	RS_SAFE = 1 << 1,	/* `safe fn`, `safe static` in an extern block */
	RS_ASYNC = 1 << 2,
	RS_CONST = 1 << 3,	/* const fn, impl const, const trait */
	RS_EXTERN = 1 << 4,	/* extern fn; abi may have the string */
	RS_DEFAULT = 1 << 5,	/* default fn, impl, ... */
	RS_AUTO = 1 << 6,	/* auto trait */
	RS_NEGATIVE = 1 << 7,	/* impl !Trait for */
	RS_MUT = 1 << 8,	/* static mut */
	RS_GEN = 1 << 9,
	RS_TUPLE = 1 << 10,	/* struct or variant with ( ) */
	RS_UNIT = 1 << 11,	/* struct or variant with neither */
	RS_IN_MACRO = 1 << 12,	/* written in a macro's body or arguments */
	RS_IN_FN = 1 << 13,	/* written in a function's body or another expression */
	RS_NAME_META = 1 << 14,	/* the name is a macro's variable: `$name`, name has `name` */
	RS_HAS_BODY = 1 << 15,	/* `{ }` or `( )` is there, even if nothing is in it */
	RS_BROKEN = 1 << 16,	/* ended by something unexpected, or by the end of the file */
};

struct rs_item {
	guint8 kind;			/* enum rs_item_kind */
	guint8 visibility;		/* enum rs_visibility */
	guint8 pad[2];
	guint32 flags;			/* enum rs_item_flags */
	guint32 parent;			/* RS_NONE for item 0 */
	guint32 after;			/* the first item that is not inside of this one */
	/* Tokens. */
	struct rs_range all;		/* from the first attribute or doc comment to the end */
	struct rs_range sig;		/* without attributes, up to the body or `;` or `,` */
	struct rs_range vis;		/* `pub(crate)`; empty if nothing is written */
	struct rs_range generics;	/* with its < and >; empty if there are none */
	struct rs_range where;		/* from `where` to the body or `;` or `=` */
	struct rs_range body;		/* inside of { } or ( ); const, static, type: behind = */
	struct rs_range trait_path;	/* impl only: the trait, without a `!`; empty if inherent */
	struct rs_range type;		/* impl: the type; field, const, static: its type;
					   fn: what it returns, behind the -> */
	struct rs_range params;		/* fn only: inside of ( ) */
	guint32 name;			/* a token, or RS_NONE */
	guint32 keyword;		/* `fn`, `impl`; RS_NONE: fields, variants, macro calls */
	guint32 abi;			/* the string behind `extern`, or RS_NONE */
	guint32 first_attr, n_attrs;	/* outer ones, then those that are inner to the body */
};

enum rs_attr_kind {
	RS_ATTR_OTHER,
	RS_ATTR_DOC_COMMENT,		/* ///, //!, or the block forms */
	RS_ATTR_DOC,			/* #[doc = "..."], #[doc(...)] */
	RS_ATTR_CFG,
	RS_ATTR_CFG_ATTR,
	RS_ATTR_LINT,			/* allow, expect, warn, deny, forbid */
	RS_ATTR_PATH,			/* #[path = "..."] */
	RS_ATTR_DERIVE,
	RS_ATTR_REPR,
	RS_ATTR_MACRO_EXPORT,
	RS_ATTR_TEST,
};

struct rs_attr {
	guint8 kind;			/* enum rs_attr_kind */
	bool inner;			/* #![...], //! */
	bool is_unsafe;			/* #[unsafe(...)]; path and args are those inside */
	struct rs_range all;		/* with # and ]; a doc comment is one token */
	struct rs_range path;		/* `allow`, `rustfmt::skip`; empty for doc comments */
	struct rs_range args;		/* inside of ( ) [ ] { }, or behind the `=` */
	guint32 eq;			/* the `=`, or RS_NONE */
};

struct rs_item_list {
	struct rs_item *items;
	guint32 n_items;
	struct rs_attr *attrs;
	guint32 n_attrs;
};

/* Calls rs_trees(), then finds the items. A second call does nothing. Returns f->items. */
const struct rs_item_list *rs_items(struct rs_file *f);

static inline const struct rs_item *rs_item(const struct rs_file *f, guint32 i)
{
	return &f->items->items[i];
}

static inline const struct rs_attr *rs_attr(const struct rs_file *f, const struct rs_item *item,
					    guint32 n)
{
	return &f->items->attrs[item->first_attr + n];
}

/* Without r#; empty if there is none. */
struct rs_str rs_item_name(const struct rs_file *f, const struct rs_item *item);

/*
 * The children of an item:
 *	for (guint32 c = rs_first_child(f, i); c != RS_NONE; c = rs_next_sibling(f, c))
 */
guint32 rs_first_child(const struct rs_file *f, guint32 item);
guint32 rs_next_sibling(const struct rs_file *f, guint32 item);

/*
 * The innermost item that holds token @i, attributes and doc comments included; 0 if none other.
 * Needs rs_items().
 */
guint32 rs_item_at(const struct rs_file *f, guint32 i);

/* The first attribute whose path is exactly @path ("allow", "rustfmt::skip"), or NULL. */
const struct rs_attr *rs_find_attr(const struct rs_file *f, const struct rs_item *item,
				   const char *path);

/*
 * Where the item can be seen from, as far as this file says: is it and all that it is in (modules,
 * the trait of a method; the type of an inherent impl is not looked up) `pub`? Items of a trait,
 * variants, their fields and the items of a trait's impl are as visible as their parent.
 * #[macro_export] makes a macro_rules! public.
 */
bool rs_item_is_public(const struct rs_file *f, guint32 item);

/*
 * "module::Type::method": the names of the item and all it is in, for messages; an impl stands
 * for its type. Free with g_free().
 */
char *rs_item_path(const struct rs_file *f, guint32 item);

#endif
