/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What krab decided about the declarations: one entry per type id (or per function, variable,
 * macro index), filled by the passes in the order in which cmd/bindgen-run.c calls them,
 * read by emit/. The IR itself is never written after the reader.
 */
#ifndef KRAB_PASS_FACTS_H
#define KRAB_PASS_FACTS_H

#include "ir/ir.h"
#include "ir/options.h"

/* A member of the Rust struct, in the order in which it is printed. */
enum member_kind {
	MEMBER_FIELD,		/* a C field; field: index into record->fields */
	MEMBER_UNIT,		/* a bitfield allocation unit; unit: index into units */
	MEMBER_PADDING,		/* __bindgen_padding_N, a blob of `blob` */
	MEMBER_BLOB,		/* the whole record or union storage as a blob (name says which) */
	MEMBER_BYTES,		/* the storage of a C field as `[u8; N]`; field: as above */
};

struct member {
	enum member_kind kind;
	uint32_t field, unit;
	const char *name;	/* the Rust name, already mangled */
	struct layout blob;	/* PADDING, BLOB, BYTES (aligned to 1) */
	uint64_t at;		/* bytes from the record's start, where rustc will place it */
};

/*
 * What rustc makes of a type as krab writes it. Bytes. The alignment of 128-bit integers differs
 * between the Rust releases that the text is for on some targets: old_align is that of the older
 * ones, and equal to align wherever there is only one answer.
 */
struct rust_layout {
	uint64_t size;
	uint32_t align, old_align;
	bool known;
	bool has_repr_align;	/* rustc refuses it as a field of a packed type (E0588) */
};

/*
 * A C field that has no field in the Rust record, because rustc would not place a field of its type
 * where C does (or refuses it there): it is reached through methods.
 */
struct byte_field {
	uint32_t field;		/* index into record->fields */
	const char *storage;	/* the member of bytes; NULL: a flexible array, which has none */
	const char *getter, *setter;	/* getter also begins the names of <getter>_ptr … */
	uint64_t offset, size;	/* bytes, in C and Rust */
};

/* A bitfield as placed in its unit. */
struct bitfield {
	uint32_t field;		/* index into record->fields */
	uint32_t offset;	/* bits from the unit's start */
	const char *getter, *setter;	/* Rust names; NULL for unnamed bitfields */
};

struct bitfield_unit {
	uint32_t nth;		/* from 1: _bitfield_<nth> */
	uint64_t size;		/* bytes */
	uint32_t align;		/* bytes: the type of the zero-length _bitfield_align_<nth> */
	struct bitfield *bits;
	uint32_t nbits;
};

enum derive_trait {
	DERIVE_COPY = 1 << 0, DERIVE_CLONE = 1 << 1, DERIVE_DEBUG = 1 << 2,
	DERIVE_DEFAULT = 1 << 3, DERIVE_HASH = 1 << 4, DERIVE_PARTIAL_ORD = 1 << 5,
	DERIVE_ORD = 1 << 6, DERIVE_PARTIAL_EQ = 1 << 7, DERIVE_EQ = 1 << 8,
};

/* How a trait can be had: derived, by a written impl, or not at all. Ordered: join is max. */
enum can_derive { CAN_YES, CAN_MANUALLY, CAN_NO };

struct record_facts {
	struct bitfield_unit *units;
	uint32_t nunits;
	struct member *members;
	uint32_t nmembers;
	const char **field_names;	/* per C field: Rust name (anonymous ones numbered), or
					 * NULL */
	bool is_packed;		/* by attribute or by #pragma pack, before repr was decided */
	uint32_t repr_packed;	/* 0: no packed; N: packed(N) (1 prints as `packed`) */
	uint32_t repr_align;	/* 0: no align(N) */
	bool is_rust_union;	/* printed as `union`; else a struct (of __BindgenUnionField) */
	bool union_can_copy;	/* all members Copy: no ManuallyDrop needed */
	bool has_flexible;	/* last member is T[] or T[0] */
	bool flex_dst;		/* --flexarray-dst, and the last member is generic because of it */
	bool derives_packed;	/* members cannot be borrowed, for the derives */
	struct byte_field *bytes;	/* in the order of the fields; see layout_byte_field() */
	uint32_t nbytes;
	struct rust_layout in_rust;	/* known once layout_members() has decided the record */
};

struct type_facts {
	const char *rust_name;	/* canonical name, keywords mangled; records, enums, aliases */
	const char *path_name;	/* name for allowlists and other patterns (not mangled by
				 * callbacks) */
	bool allowlisted;	/* reachable from the roots */
	bool generate;		/* printed */
	bool blocklisted;
	bool opaque;		/* by option, annotation or necessity */
	bool has_float;		/* contains floating-point: no Eq, Ord, Hash */
	bool has_unordered;	/* … a complex number, or one that is but bytes: no PartialOrd,
				 * too */
	bool zero_sized;
	uint8_t can[5];		/* enum can_derive by trait: see CAN_* indices below */
	uint16_t derives;	/* enum derive_trait bits that are printed */
	struct record_facts *record;
};

enum { CAN_COPY, CAN_DEBUG, CAN_DEFAULT, CAN_HASH, CAN_PARTIAL_EQ_OR_ORD };

struct decl_facts {		/* functions, variables, macros */
	const char *rust_name;
	bool generate;
	struct value value;	/* macros: the evaluated value */
	enum int_kind int_kind;	/* macros of VALUE_INT: the Rust integer type, unless … */
	struct tref type;	/* … its C type is known: id is not 0 */
};

/* Rust items that the emitted text needs before it. */
struct prelude_needs {
	bool bitfield_unit, incomplete_array, union_field, complex, float16, opaque_array;
	bool has_accessors;	/* some bitfield has */
	uint8_t unit_methods;	/* BIT_*: what accessors, or others, call */
	uint32_t unit_derives, union_derives;	/* DERIVE_*, of what has those in it */
};

struct facts {
	const struct ir *ir;
	const struct bindgen_options *opts;
	struct arena *arena;	/* borrowed */
	struct intern *names;	/* borrowed */
	struct diag *diag;	/* borrowed */
	struct type_facts *types;	/* ir->types->len of them */
	struct decl_facts *functions, *variables, *macros;
	struct prelude_needs prelude;
};

#endif
