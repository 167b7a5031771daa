/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What the bindings claim about C: one claim for each record, field, bitfield, enum, enumerator,
 * typedef and constant that is printed, with the numbers that the Rust text has, and how C names
 * the same thing. A prover (probe.h, dwarf.h) fills in C's numbers; report.h compares.
 *
 * Positions of bits count as libclang does: in the order of memory, on big-endian targets from
 * the most significant bit of each byte.
 */
#ifndef KRAB_VERIFY_CLAIMS_H
#define KRAB_VERIFY_CLAIMS_H

#include "pass/facts.h"

enum claim_kind {
	CLAIM_RECORD,		/* size, alignment */
	CLAIM_FIELD,		/* byte offset in `outer`, size (CLAIM_NO_SIZE: of no known size) */
	CLAIM_BITS,		/* first bit in `outer`, width */
	CLAIM_ENUM,		/* size, is it signed */
	CLAIM_ENUMERATOR,	/* value, is it negative */
	CLAIM_TYPEDEF,		/* size, 0 */
	CLAIM_CONSTANT,		/* the last; as `value` says; integers: value, is it negative */
	CLAIM_KINDS
};

#define CLAIM_NO_SIZE UINT64_MAX

enum claim_state {
	CLAIM_OPEN,		/* C's numbers are not known yet */
	CLAIM_KNOWN,		/* c[] is filled in */
	CLAIM_REFUSED,		/* C has no such thing; `why` */
	CLAIM_UNNAMEABLE,	/* there is no way to ask; `why` */
	CLAIM_ABSENT,		/* not in the DWARF that was asked */
};

struct claim {
	enum claim_kind kind;
	enum claim_state state;
	type_id type;		/* the record, enum or typedef; 0 for constants */
	uint32_t index;		/* of the field or enumerator; of the variable or macro */
	bool is_macro;		/* CLAIM_CONSTANT: index is that of a macro */
	bool is_unread;		/* defined in a header that the prover did not read */
	/*
	 * CLAIM_RECORD of an anonymous member, whose fields are the record's around it: nothing can
	 * be asked about itself, but its fields and that record say it all.
	 */
	bool is_through;
	type_id outer;		/* FIELD, BITS: the record that the offset counts from */
	const char *c_type;	/* a C type-name: of the outer record, the enum, the typedef */
	const char *c_name;	/* of the field, enumerator, constant; an identifier */
	const struct value *value;	/* CLAIM_CONSTANT */
	uint64_t rust[2], c[2];
	uint64_t c_size;	/* CLAIM_CONSTANT of an integer: bytes of its type in C; or 0 */
	const char *c_text;	/* C's value in words, where c[] cannot say it; or NULL */
	const char *why;
	const char *hint;	/* what a reader of the mismatch should know; or NULL */
	struct srcpos pos;	/* of the declaration that Rust's was made from */
	struct srcpos c_pos;	/* of what C has, where the prover knows; path NULL: does not */
};

struct claims {
	const struct facts *f;	/* borrowed */
	GArray *all;		/* struct claim, in the order of the declarations */
	struct c_names *names;	/* by type id */
};

/* @f: after all passes. Strings are the arena's of @f. */
void claims_init(struct claims *c, const struct facts *f);
void claims_release(struct claims *c);

/* "struct s", "T", or the Rust name where C has none. Newly allocated. */
char *claims_type_name(const struct claims *c, type_id id);

/* "field 'b' of struct s", "constant 'FOO'". Newly allocated. */
char *claim_describe(const struct claims *c, const struct claim *claim);

#endif
