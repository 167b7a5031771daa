/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What the C program declares, as C gave it: filled by clang/, frozen afterwards, read by
 * pass/ and emit/. Decisions about Rust never live here but in side arrays indexed by the
 * same ids (pass/facts.h).
 *
 * All memory is the arena's; all names are interned. Ids start at 1; 0 means none.
 */
#ifndef KRAB_IR_IR_H
#define KRAB_IR_IR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/diag.h"

typedef uint32_t type_id;

/* A use of a type: which, and whether this use is const-qualified (not through typedefs). */
struct tref {
	uint32_t id : 31;
	uint32_t is_const : 1;
};

#define TREF(i) ((struct tref){ .id = (i), .is_const = 0 })

enum type_kind {
	TYPE_NONE,
	TYPE_VOID,
	TYPE_NULLPTR,		/* C23 nullptr_t */
	TYPE_INT,
	TYPE_FLOAT,
	TYPE_COMPLEX,		/* float_kind is the part's */
	TYPE_POINTER,		/* inner: the pointee */
	TYPE_BLOCK_POINTER,	/* inner: the function */
	TYPE_ARRAY,		/* inner, count; is_incomplete for T[] (count 0) */
	TYPE_VECTOR,		/* inner, count */
	TYPE_FUNCTION,		/* u.fn */
	TYPE_RECORD,		/* u.record */
	TYPE_ENUM,		/* u.enumeration */
	TYPE_ALIAS,		/* a typedef; inner: what it names */
	TYPE_OPAQUE,		/* nothing is known but the layout */
};

enum int_kind {
	INT_BOOL, INT_CHAR_S, INT_CHAR_U, INT_SCHAR, INT_UCHAR, INT_WCHAR, INT_SHORT, INT_USHORT,
	INT_INT, INT_UINT, INT_LONG, INT_ULONG, INT_LONGLONG, INT_ULONGLONG, INT_I128, INT_U128,
	INT_CHAR16,
	/* of known width, for constants and enum representations */
	INT_I8, INT_U8, INT_I16, INT_U16, INT_I32, INT_U32, INT_I64, INT_U64,
};

enum float_kind { FLOAT_16, FLOAT_FLOAT, FLOAT_DOUBLE, FLOAT_LONG_DOUBLE, FLOAT_128 };

/* Bytes. known is false for incomplete types and where clang gives no layout. */
struct layout {
	uint64_t size;
	uint32_t align;
	bool known;
};

/* <div rustbindgen …> in a doc comment. A NULL pointer to it means none. */
struct annotations {
	bool opaque, hide, nocopy, nodebug, nodefault, must_use, constant;
	bool holds_pointers;		/* set when an opaque record is made of one that does */
	const char *replaces;		/* C name that this declaration replaces */
	const char *visibility;		/* "private", "crate", "public", or NULL */
	const char *accessor;		/* "false", "true"/other, "unsafe", "immutable", or NULL */
	GPtrArray *derives;		/* const char *, or NULL */
	GPtrArray *attributes;		/* const char *, or NULL */
};

enum call_conv {
	CC_C, CC_STDCALL, CC_FASTCALL, CC_THISCALL, CC_VECTORCALL, CC_AAPCS, CC_WIN64,
	CC_EFIAPI, CC_C_UNWIND, CC_SYSTEM,	/* only by --override-abi */
	CC_UNKNOWN,
};

struct param {
	const char *name;	/* NULL: unnamed */
	struct tref type;	/* as declared: an array parameter is still an array */
};

struct function_type {
	struct tref ret;
	struct param *params;
	uint32_t nparams;
	bool variadic;		/* `...` was written (or no prototype) */
	bool noreturn;
	bool must_use;		/* warn_unused_result, when detection is on */
	enum call_conv cc;
	const char *name;	/* the spelling of the declarator, for --override-abi; "" if none */
};

enum bit_accessor {
	BIT_GET = 1 << 0, BIT_SET = 1 << 1, BIT_RAW_GET = 1 << 2, BIT_RAW_SET = 1 << 3,
	BIT_ALL = BIT_GET | BIT_SET | BIT_RAW_GET | BIT_RAW_SET,
	/* Of units alone: one bit of them. */
	BIT_GET_ONE = 1 << 4, BIT_SET_ONE = 1 << 5,
};

struct field {
	const char *name;	/* NULL: anonymous record or unnamed bitfield */
	struct tref type;
	int64_t offset;		/* bits from the record's start; -1: unknown */
	int32_t width;		/* bits; -1: not a bitfield */
	uint8_t left_out;	/* BIT_*: accessors that a bitfield does without */
	const char *comment;	/* raw C comment, or NULL */
	const struct annotations *notes;
	struct srcpos pos;
};

struct record {
	bool is_union;
	bool is_forward;	/* never defined in this translation unit */
	bool packed_attr;	/* __attribute__((packed)) on it */
	bool unknown_attr;
	bool bad_bit_width;	/* a bitfield width could not be evaluated */
	struct field *fields;
	uint32_t nfields;
	type_id *inner;		/* types declared inside, in order */
	uint32_t ninner;
};

struct enumerator {
	const char *name;
	int64_t value;		/* of an unsigned repr: its bits */
	const char *comment;
	const struct annotations *notes;
};

struct enumeration {
	struct tref repr;	/* underlying integer type; id 0 when unknown */
	struct enumerator *values;
	uint32_t nvalues;
	uint8_t style;		/* enum enum_style plus 1, of what is no enum in C; 0: as options say */
};

struct type {
	enum type_kind kind;
	const char *name;	/* C spelling, NULL if anonymous; records, enums, aliases,
				 * builtins */
	struct layout layout;
	type_id parent;		/* record it was declared in (for names), 0 at file scope */
	uint32_t order;		/* position among the items; 0 for types without a declaration */
	struct srcpos pos;	/* of the declaration; path NULL for builtins */
	const char *comment;	/* raw C comment, or NULL */
	const struct annotations *notes;
	bool is_incomplete;	/* TYPE_ARRAY: T[] */
	struct tref inner;
	type_id canonical;	/* set by ir_freeze(): what ir_canonical() gives */
	uint64_t count;		/* TYPE_ARRAY, TYPE_VECTOR */
	union {
		enum int_kind int_kind;
		enum float_kind float_kind;
		struct function_type *fn;
		struct record *record;
		struct enumeration *enumeration;
	} u;
};

struct function {
	const char *name;
	const char *mangled;	/* assembly name as clang gives it (without a leading \01), or
				 * NULL */
	type_id type;		/* TYPE_FUNCTION, possibly through aliases */
	bool is_internal;	/* static */
	bool is_inline;
	bool is_alias;		/* a macro's name for it; mangled is the function's own symbol */
	uint32_t order;
	struct srcpos pos;
	const char *comment;
	const struct annotations *notes;
};

enum value_kind { VALUE_NONE, VALUE_BOOL, VALUE_INT, VALUE_FLOAT, VALUE_CHAR, VALUE_STRING };

struct value {
	enum value_kind kind;
	int64_t i;		/* BOOL, INT, CHAR */
	double f;
	const char *str;	/* STRING: bytes without the final NUL */
	size_t len;
};

struct variable {
	const char *name;
	const char *mangled;
	struct tref type;
	bool is_const;		/* of the object: `const T x`, `const T x[]` */
	struct value value;	/* its initialiser, when clang could evaluate it */
	uint32_t order;
	struct srcpos pos;
	const char *comment;
	const struct annotations *notes;
};

/*
 * What clang says of a macro that was asked for by name (clang/read.h): its value and C type.
 * Of a macro that names a function, type is that function's type.
 */
struct constant {
	const char *name;
	struct tref type;	/* id 0: of the Rust type int_kind, or none was found */
	enum int_kind int_kind;	/* of VALUE_INT without a type */
	struct value value;	/* VALUE_INT of a pointer type: its address */
	bool is_function;
	bool is_defined;	/* at the end of the headers; if nothing else is set, an earlier
				 * probe left clang in the middle of something */
	const char *why;	/* why there is no value, in clang's words; NULL: it has one */
};

/* An object-like or function-like macro definition, unevaluated. */
struct macro {
	const char *name;
	const char *text;	/* from after the name to the end of the definition, as in the
				 * file */
	size_t len;
	bool function_like;
	const struct constant *constant;	/* of the last definition, if it was asked for; or
						 * NULL */
	struct value clang_value;	/* only with --clang-macro-fallback: as clang evaluates
					 * it */
	uint32_t order;
	struct srcpos pos;
	const char *comment;
	const struct annotations *notes;
};

enum item_kind { ITEM_TYPE, ITEM_FUNCTION, ITEM_VARIABLE, ITEM_MACRO };

/* Every declaration that may become Rust, sorted by order, each order once. */
struct item {
	enum item_kind kind;
	uint32_t index;		/* into types, functions, variables or macros */
	uint32_t order;
};

struct target_info {
	const char *triple;
	uint32_t pointer_size;	/* bytes */
	bool big_endian;
};

struct ir {
	struct arena *arena;	/* borrowed */
	struct intern *names;	/* borrowed */
	GArray *types;		/* struct type; [0] is unused */
	GArray *functions;	/* struct function */
	GArray *variables;	/* struct variable */
	GArray *macros;		/* struct macro */
	GArray *items;		/* struct item */
	uint8_t unit_methods;	/* BIT_*: what Rust calls on units of bitfields themselves */
	GPtrArray *deps;	/* const char *: files read, for dependency files; sorted, unique */
	struct target_info target;
};

void ir_init(struct ir *ir, struct arena *arena, struct intern *names);
void ir_release(struct ir *ir);

static inline struct type *ir_type(const struct ir *ir, type_id id)
{
	return &g_array_index(ir->types, struct type, id);
}

/* Adds a zeroed type and returns its id; pointers from ir_type() may move. */
type_id ir_add_type(struct ir *ir, enum type_kind kind);

/*
 * To be called once all is read: makes ir_canonical() independent of the length of typedef
 * chains.
 */
void ir_freeze(struct ir *ir);

/* Follows aliases (typedefs) to the type that is not one. */
type_id ir_canonical(const struct ir *ir, type_id id);

/*
 * Bytes of @id; for aliases, arrays and pointers too, computed where clang gave none
 * (arrays from their elements, unions from their members). known is false if there is none.
 */
struct layout ir_layout(const struct ir *ir, type_id id);

bool int_kind_is_signed(enum int_kind k);

/* --dump=ir: one line per declaration, in order, on @out. */
void ir_dump(const struct ir *ir, FILE *out);

/* "record", "alias" … */
const char *ir_kind_name(enum type_kind kind);

/* --emit-ir-graphviz: appends the types as a graph in dot(1)'s language. */
void ir_graphviz(const struct ir *ir, GString *out);

#endif
