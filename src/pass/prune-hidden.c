/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Records that only lie in others, where nobody can name them, need no type of their own. */
#include "pass/prune-internal.h"
#include "pass/rust-layout.h"

/* --- pointers ------------------------------------------------------------------------------- */

enum pointers { POINTERS_UNKNOWN, POINTERS_NONE, POINTERS_SOME };

/* Rust's pointers to functions can be sent anywhere. */
static bool is_data_pointer(const struct ir *ir, const struct type *t)
{
	return t->kind == TYPE_BLOCK_POINTER ||
	       (t->kind == TYPE_POINTER &&
		ir_type(ir, ir_canonical(ir, t->inner.id))->kind != TYPE_FUNCTION);
}

static bool find_pointers(struct pruner *p, const struct type *t)
{
	if (is_data_pointer(p->f->ir, t))
		return true;
	if (t->kind == TYPE_ARRAY)
		return prune_holds_pointers(p, t->inner.id);
	if (t->kind != TYPE_RECORD)
		return false;
	for (uint32_t i = 0; i < t->u.record->nfields; i++)
		if (prune_holds_pointers(p, t->u.record->fields[i].type.id))
			return true;
	return false;
}

bool prune_holds_pointers(struct pruner *p, type_id id)
{
	id = ir_canonical(p->f->ir, id);
	if (p->pointers[id] == POINTERS_UNKNOWN)
		p->pointers[id] = find_pointers(p, ir_type(p->f->ir, id)) ? POINTERS_SOME :
									    POINTERS_NONE;
	return p->pointers[id] == POINTERS_SOME;
}

static bool has_pointer(const struct pruner *p, const struct record *rec)
{
	const struct ir *ir = p->f->ir;

	for (uint32_t i = 0; i < rec->nfields; i++)
		if (is_data_pointer(ir, ir_type(ir, ir_canonical(ir, rec->fields[i].type.id))))
			return true;
	return false;
}

/* --- hidden types ---------------------------------------------------------------------------- */

/* The record of which @id is an array of arrays, or which it is; 0: it is neither. */
static type_id record_in(const struct ir *ir, type_id id)
{
	const struct type *t;

	do {
		id = ir_canonical(ir, id);
		t = ir_type(ir, id);
		if (t->kind == TYPE_RECORD)
			return id;
		id = t->inner.id;
	} while (t->kind == TYPE_ARRAY && !t->is_incomplete && t->count);
	return 0;
}

/*
 * As integers, a member must be where it was: no typedef on the way may have aligned it, and what
 * aligns the record must be an integer of that size in Rust.
 */
static bool fits_integers(const struct pruner *p, type_id member, type_id record)
{
	const struct bindgen_options *o = p->f->opts;
	struct rust_scalars s = rust_scalars_of(&p->f->ir->target, &o->rust_target);
	struct layout l = ir_layout(p->f->ir, record), of_member = ir_layout(p->f->ir, member);
	uint64_t count;

	if (!l.known || !l.size || !of_member.known || of_member.align != l.align || l.align > 8)
		return false;
	return rust_blob_unit(l, &count) == l.align && rust_scalars_int(&s, l.align) == l.align;
}

/* A struct without pointers could be sent between threads: its own must show that it cannot. */
type_id prune_hides(struct pruner *p, const struct record *rec, const struct field *fd)
{
	type_id id = record_in(p->f->ir, fd->type.id);

	if (!id || !fd->name || fd->width >= 0 || p->names->everything ||
	    ir_type(p->f->ir, id)->u.record->is_forward || prune_names_field(p, rec, fd))
		return 0;
	return fits_integers(p, fd->type.id, id) &&
	       (!prune_holds_pointers(p, id) || has_pointer(p, rec)) ? id : 0;
}

static type_id integer_of(struct ir *out, uint32_t size)
{
	static const enum int_kind kinds[] = {
		[1] = INT_U8, [2] = INT_U16, [4] = INT_U32, [8] = INT_U64,
	};
	type_id id = ir_add_type(out, TYPE_INT);
	struct type *t = ir_type(out, id);

	t->u.int_kind = kinds[size];
	t->layout = (struct layout){ size, size, true };
	return id;
}

struct tref prune_hidden(const struct pruner *p, type_id member)
{
	const struct ir *ir = p->f->ir;
	struct layout l = ir_layout(ir, member);
	uint32_t unit = ir_layout(ir, record_in(ir, member)).align;
	type_id integer = integer_of(p->out, unit), id = integer;

	if (l.size > unit) {
		struct type *t;

		id = ir_add_type(p->out, TYPE_ARRAY);
		t = ir_type(p->out, id);
		t->inner = TREF(integer);
		t->count = l.size / unit;
		t->layout = l;
	}
	return TREF(id);
}
