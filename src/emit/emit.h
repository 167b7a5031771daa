/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * IR and facts to Rust text. One file per kind of item; every function prints through the
 * writer and decides nothing: what is printed was decided by the passes.
 */
#ifndef KRAB_EMIT_EMIT_H
#define KRAB_EMIT_EMIT_H

#include "emit/writer.h"
#include "pass/facts.h"

struct emit {
	const struct facts *f;
	const struct ir *ir;		/* f->ir */
	const struct bindgen_options *o;	/* f->opts */
	struct writer *w;
	struct writer *helpers;		/* where functions with helpers are declared; NULL: in w */
	const struct helper_map *map;	/* NULL: there is none */
	const char *prefix;		/* "std" or "core": `::std::…` */
	/* state across items, as the names of Rust are one namespace */
	GHashTable *functions_seen;	/* symbol names already declared */
	GHashTable *variables_seen;
	GHashTable *overloads;		/* function name -> count */
	/*
	 * names of functions that are not static, and of helpers of the map; NULL until asked for
	 */
	GHashTable *real_functions, *map_helpers;
	GHashTable *integer_typedefs;	/* names of all of them; NULL until asked for */
	uint8_t *type_seen;		/* by type id: printed already; see emit_type_first() */
	GPtrArray *wrapped;		/* const struct function *: static functions to wrap */
	struct kernel_docs *kernel_docs;	/* emit/doc-kernel.c's; NULL until asked for */
};

/*
 * Is type @id to be printed now? True once for each: what is declared inside a record is printed
 * with the record, and must not be again when its own turn comes. The array is the arena's.
 */
static inline bool emit_type_first(struct emit *e, type_id id)
{
	if (!e->type_seen)
		e->type_seen = arena_alloc(e->f->arena, e->ir->types->len);
	if (e->type_seen[id])
		return false;
	e->type_seen[id] = 1;
	return true;
}

/* --- emit/type.c: types as they are written in Rust ------------------------------------- */

/* Of a field, variable, alias target: `*mut T`, `[T; 4usize]`, `Option<unsafe extern "C" fn()>`. */
void emit_type(struct emit *e, struct tref t);
/* A parameter's type: arrays decay to pointers (or stay, by option). */
void emit_param_type(struct emit *e, struct tref t);
/* `(a: T, b: U, ...)`: see emit_param_names() for the names. */
void emit_params(struct emit *e, const struct function_type *fn);
/* ` -> T`, ` -> !`, or nothing for void. */
void emit_return(struct emit *e, const struct function_type *fn);
/* `C`, `stdcall`, … after --override-abi; NULL: this Rust target has no name for it. */
const char *emit_abi(struct emit *e, const struct function_type *fn, const char *name);
/* A blob of that layout: `u8`, `__BindgenOpaqueArray<u32, 3usize>`, in old Rust `[u32; 3usize]`. */
void emit_blob(struct emit *e, struct layout l);
/* As the above two, but into a string, on one line (for names inside other text). */
char *emit_type_string(struct emit *e, struct tref t);
/* `::std::os::raw::c_int`, `c_int` under --ctypes-prefix, `::core::ffi::c_int` under --use-core. */
void emit_ctype(struct emit *e, const char *name);
/* The Rust type of an integer kind: `u32`, `::std::os::raw::c_int`, `bool` … */
void emit_int_kind(struct emit *e, enum int_kind k, struct layout l);
/* The integer of that many bytes: "u32", "i8" … (enum reprs, bitfields). NULL if none. */
const char *int_repr_name(uint64_t size, bool is_signed);

/* --- emit/doc.c ------------------------------------------------------------------------ */

/* What documentation is of. index: type_id for the first three, else into its array of the IR. */
enum doc_kind { DOC_TYPE, DOC_FIELD, DOC_ENUMERATOR, DOC_FUNCTION, DOC_VARIABLE, DOC_MACRO };

struct doc_of {
	enum doc_kind kind;
	uint32_t index, member;	/* member: of fields or values */
};

/* `#[doc = "…"]` for a declaration, in the style of the options; nothing if it has none. */
void emit_doc_of(struct emit *e, struct doc_of of);
/* Will that print anything? */
bool has_doc(struct emit *e, struct doc_of of);
/* `#[doc = "…"]` from a raw C comment (nothing when comments are off or @raw is NULL). */
void emit_doc(struct emit *e, const char *raw);
/* `#[doc = "…"]` of @text, valid UTF-8, as it is. */
void emit_doc_text(struct emit *e, const char *text);
/* @s with what is not UTF-8 replaced, as Rust's String::from_utf8_lossy() does. */
GString *valid_utf8(const char *s);
/* A Rust string literal with quotes, escaped as proc_macro2 does. */
void emit_string_literal(struct emit *e, const char *s);

/* --- one per kind ---------------------------------------------------------------------- */

void emit_record(struct emit *e, type_id id);	/* emit/record.c: with impls and layout tests */
void emit_enum(struct emit *e, type_id id);		/* emit/enum.c */
void emit_alias(struct emit *e, type_id id);		/* emit/alias.c */
void emit_function(struct emit *e, uint32_t index);	/* emit/function.c */
void emit_variable(struct emit *e, uint32_t index);	/* emit/variable.c */
void emit_macro(struct emit *e, uint32_t index);	/* emit/variable.c */

/* emit/prelude.c: the helper types that facts->prelude asks for. Printed first. */
void emit_prelude(struct emit *e);

/* #[derive(…)] of @bits and the names in @extra (NULL: none); nothing if there are none. */
void emit_derives(struct emit *e, uint16_t bits, const GPtrArray *extra);
/* #[must_use], attributes of annotations and of --with-attribute-custom and its like for @kind. */
void emit_custom_attributes(struct emit *e, type_id id, enum custom_kind kind);

/* Emits one item: dispatch on kind. Records emit their inner types themselves. */
void emit_item(struct emit *e, const struct item *item);

#endif
