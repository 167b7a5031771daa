/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What the emitters of types, enums, functions, variables and aliases share beyond emit.h.
 */
#ifndef KRAB_EMIT_ITEMS_H
#define KRAB_EMIT_ITEMS_H

#include "emit/emit.h"

/* --- item.c ---------------------------------------------------------------------------- */

/* Sets every member of @e; the sets and arrays are owned by it, the rest is borrowed. */
void emit_init(struct emit *e, const struct facts *f, struct writer *w);
void emit_release(struct emit *e);

static inline const struct type_facts *emit_type_facts(const struct emit *e, type_id id)
{
	return &e->f->types[id];
}

static inline struct function *emit_fn(const struct emit *e, uint32_t index)
{
	return &g_array_index(e->ir->functions, struct function, index);
}

static inline struct variable *emit_var(const struct emit *e, uint32_t index)
{
	return &g_array_index(e->ir->variables, struct variable, index);
}

/* ` rhs`: `=` or `:` was printed; @value is text that is never broken. */
void emit_rhs_text(struct emit *e, const char *value);

/* --- type.c ---------------------------------------------------------------------------- */

#define NO_LAYOUT ((struct layout){ .known = false })

/* The Rust type of a floating-point kind. @l matters to long double only. */
void emit_float_kind(struct emit *e, enum float_kind k, struct layout l);

/* A blob that need not be FFI-safe, as padding is: `[u8; 3usize]`, never __BindgenOpaqueArray. */
void emit_blob_array(struct emit *e, struct layout l);

/* The name of a record, enum or alias in Rust: `Foo`, `Foo::Type` for a module of constants. */
void emit_type_path(struct emit *e, type_id id);

/* Can the type be written in Rust? If not, emit_type() prints a blob of its layout. */
bool emit_expressible(struct emit *e, type_id id);

/* The signature behind a function's type, through typedefs. Never NULL. */
const struct function_type *emit_signature(const struct emit *e, type_id id);

/* C functions whose only declared parameter is `...` are not variadic in Rust. */
static inline bool emit_is_variadic(const struct function_type *fn)
{
	return fn->variadic && fn->nparams;
}

/* One Rust name for each parameter, without duplicates. The caller frees the array. */
const char **emit_param_names(struct emit *e, const struct function_type *fn);

/* --- enum.c ---------------------------------------------------------------------------- */

enum enum_style emit_enum_style(const struct emit *e, type_id id);

/* Printed as a Rust `enum`, which has no values beside its variants? */
static inline bool enum_style_is_rust(enum enum_style s)
{
	return s == ENUM_STYLE_RUST || s == ENUM_STYLE_RUST_NON_EXHAUSTIVE;
}

/* The Rust name of enumerator number @value as it is printed; NULL: it is not. */
const char *emit_enumerator_name(struct emit *e, type_id id, uint32_t value);

/* --- alias.c ---------------------------------------------------------------------------- */

/* Is typedef @id not printed, because Rust has its name already? */
bool emit_alias_is_redundant(const struct emit *e, type_id id);

/* --- record.c -------------------------------------------------------------------------- */

/* `pub `, `pub(crate) ` or nothing. */
void emit_visibility(struct emit *e, enum visibility v);

/* --- function.c ------------------------------------------------------------------------ */

/*
 * Will symbol @mangled come out of the name @name when the code generator has decorated it for
 * @abi (NULL: a variable)? If not, the item needs #[link_name].
 */
bool symbol_is_implied(const char *name, const char *mangled, const char *abi);

/* How one function is declared. */
struct function_plan {
	const struct function *f;
	uint32_t index;		/* of f, among the functions */
	const struct function_type *sig;
	char *name;		/* in Rust, unique among the functions; owned */
	char *link_name;	/* symbol that #[link_name] must give, or NULL; owned */
	const char *abi;
	bool wrap;		/* static: called through an extern wrapper */
};

/*
 * Plans function @index. False when it is not declared: static without wrappers, seen already,
 * or its ABI cannot be written for the Rust target (diagnosed).
 */
bool function_plan(struct emit *e, uint32_t index, struct function_plan *p);
/* Would it be planned, if no other function had its symbol? */
bool function_can_be_planned(struct emit *e, uint32_t index);
void function_plan_release(struct function_plan *p);

/* `#[link_name = "…"]` and a line end. @mark: as it is, even where C names are decorated. */
void emit_link_name(struct emit *e, const char *symbol, bool mark);

/* Attributes in front of the function. @link_name: print that one, too. */
void emit_function_attributes(struct emit *e, const struct function_plan *p, bool link_name);

/* --- variable.c ------------------------------------------------------------------------ */

/* First use of this name? Constants and variables are one namespace. */
bool variable_is_new(struct emit *e, const char *rust_name);

/* --- attrs.c --------------------------------------------------------------------------- */

/* `#[must_use]` and a line end, if @id is to have it. */
bool type_must_use(const struct emit *e, type_id id);
void emit_must_use(struct emit *e, type_id id);

/*
 * The derives of type @id beyond its bits: from annotations (not @rule_only), and
 * --with-derive-custom and its like for @kind. The strings are borrowed.
 */
GPtrArray *extra_derives(const struct emit *e, type_id id, enum custom_kind kind, bool rule_only);

/* --with-attribute-custom and its like, each on a line. */
void emit_attribute_rules(struct emit *e, type_id id, enum custom_kind kind);

/* --- wrap.c ---------------------------------------------------------------------------- */

/* `unsigned int`, `void`: how C writes a type that needs no declaration; NULL for others. */
const char *builtin_c_name(const struct type *t);

/* The wrapper's name in C for the static function @name. Newly allocated. */
char *wrapper_name(const struct bindgen_options *o, const char *name);

/* --- dynamic.c ------------------------------------------------------------------------- */

/* --dynamic-loading: the library's struct with all functions and variables. Printed last. */
void emit_dynamic_library(struct emit *e);

/* --- sort.c ---------------------------------------------------------------------------- */

/*
 * --merge-extern-blocks and --sort-semantically on the finished text of all items (without header
 * comment and raw lines). Returns newly allocated text; NULL if neither option is on.
 */
char *emit_reorder(const char *items, const struct bindgen_options *o);

#endif
