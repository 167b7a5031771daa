/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * How C can name each record and enum from the end of the header: by tag, by a typedef of it, or
 * as the type of a member or variable (`__typeof__((0, (*(struct s *)0).a[0]))`).
 */
#ifndef KRAB_VERIFY_CNAME_H
#define KRAB_VERIFY_CNAME_H

#include "pass/facts.h"

struct c_name {
	const char *type;	/* a type-name, or NULL */
	/*
	 * Of an anonymous member (C17 6.7.2.1p13): no name, but its fields are those of the record
	 * around it, too.
	 */
	type_id within;		/* that record, which may be such a member itself; or 0 */
	uint32_t field;		/* which field of it */
};

struct c_names {
	struct c_name *of;	/* by type id; owned */
};

void c_names_init(struct c_names *n, const struct facts *f);
void c_names_release(struct c_names *n);

/*
 * The record whose fields include those of record @id: itself, or around anonymous members. 0 if
 * C has no name for it.
 */
type_id c_names_outer(const struct c_names *n, type_id id);

#endif
