/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "pass/prelude.h"

#include "pass/derive.h"
#include "pass/layout.h"

/* A blob of one integer is that integer; a longer one has a type of its own since 1.51. */
static void note_blob(struct facts *f, struct layout l)
{
	uint64_t count = 1;

	if (l.known)
		rust_blob_unit(l, &count);
	if (count != 1 && f->opts->features.min_const_generics)
		f->prelude.opaque_array = true;
}

static void note_float(struct facts *f, const struct type *t)
{
	struct layout part = t->layout;

	if (t->kind == TYPE_COMPLEX)
		part.size /= 2;
	if (t->u.float_kind == FLOAT_16)
		f->prelude.float16 = true;
	else if (t->u.float_kind == FLOAT_LONG_DOUBLE && !layout_integer_name(part.size))
		note_blob(f, part);
	if (t->kind == TYPE_COMPLEX)
		f->prelude.complex = true;
}

static void note_function(struct facts *f, const struct function_type *fn)
{
	prelude_note_type(f, fn->ret);
	for (uint32_t i = 0; i < fn->nparams; i++)
		prelude_note_type(f, fn->params[i].type);
}

void prelude_note_type(struct facts *f, struct tref t)
{
	while (t.id) {
		const struct type *ty = ir_type(f->ir, t.id);

		switch (ty->kind) {
		case TYPE_FLOAT:
		case TYPE_COMPLEX:
			note_float(f, ty);
			return;
		case TYPE_POINTER:
		case TYPE_BLOCK_POINTER:
		case TYPE_ARRAY:
			t = ty->inner;
			continue;
		case TYPE_VECTOR:
			if (!layout_vector_count(f->ir, t.id)) {
				note_blob(f, ir_layout(f->ir, t.id));
				return;
			}
			t = ty->inner;
			continue;
		case TYPE_FUNCTION:
			note_function(f, ty->u.fn);
			return;
		case TYPE_OPAQUE:
			note_blob(f, ir_layout(f->ir, t.id));
			return;
		default:
			return;
		}
	}
}

/* What record @id derives; what the user adds to that may be anything. */
static uint32_t derives_of(const struct facts *f, type_id id)
{
	const struct annotations *notes = ir_type(f->ir, id)->notes;
	const GArray *rules = f->opts->custom_derives;

	if ((rules && rules->len) || (notes && notes->derives))
		return UINT32_MAX;
	return f->types[id].derives;
}

static void note_unit(struct facts *f, type_id id, const struct bitfield_unit *u)
{
	const struct record *r = ir_type(f->ir, id)->u.record;
	uint8_t left_out = 0;

	f->prelude.bitfield_unit = true;
	f->prelude.unit_derives |= derives_of(f, id);
	for (uint32_t i = 0; i < u->nbits; i++) {
		uint8_t without = r->fields[u->bits[i].field].left_out;

		left_out |= without;
		f->prelude.has_accessors |= without != BIT_ALL;
		f->prelude.unit_methods |= BIT_ALL & ~without;
	}
	/* The function that makes a unit begins with an empty one. */
	if (!left_out)
		f->prelude.unit_derives |= DERIVE_DEFAULT;
}

static void note_record(struct facts *f, type_id id)
{
	const struct record *r = ir_type(f->ir, id)->u.record;
	const struct record_facts *rf = f->types[id].record;

	for (uint32_t i = 0; i < rf->nmembers; i++) {
		const struct member *m = &rf->members[i];

		if (m->kind == MEMBER_UNIT)
			note_unit(f, id, &rf->units[m->unit]);
		if (m->kind == MEMBER_PADDING || m->kind == MEMBER_BLOB)
			continue;
		if (r->is_union && !rf->is_rust_union) {
			f->prelude.union_field = true;
			f->prelude.union_derives |= derives_of(f, id);
		}
		if (m->kind != MEMBER_FIELD)
			continue;
		prelude_note_type(f, r->fields[m->field].type);
		if (!r->is_union && layout_flexible_element(f->ir, r->fields[m->field].type).id &&
		    !(rf->flex_dst && m->field == r->nfields - 1))
			f->prelude.incomplete_array = true;
	}
	/* The methods of fields without a field mention their types. */
	for (uint32_t i = 0; i < rf->nbytes; i++)
		prelude_note_type(f, r->fields[rf->bytes[i].field].type);
}

static void note_alias(struct facts *f, type_id id)
{
	const struct type *t = ir_type(f->ir, id);

	if (derive_is_stdint(f->opts, t->name))
		return;
	if (f->types[id].opaque)
		note_blob(f, ir_layout(f->ir, id));
	else
		prelude_note_type(f, t->inner);
}

void prelude_decide(struct facts *f)
{
	const struct ir *ir = f->ir;

	f->prelude.unit_methods = ir->unit_methods;
	for (type_id id = 1; id < ir->types->len; id++) {
		if (!f->types[id].generate)
			continue;
		if (ir_type(ir, id)->kind == TYPE_RECORD)
			note_record(f, id);
		else if (ir_type(ir, id)->kind == TYPE_ALIAS)
			note_alias(f, id);
	}
	for (uint32_t i = 0; i < ir->functions->len; i++) {
		const struct function *fn = &g_array_index(ir->functions, struct function, i);
		type_id type = ir_canonical(ir, fn->type);

		if (f->functions[i].generate && ir_type(ir, type)->kind == TYPE_FUNCTION)
			note_function(f, ir_type(ir, type)->u.fn);
	}
	for (uint32_t i = 0; i < ir->variables->len; i++) {
		if (f->variables[i].generate)
			prelude_note_type(f, g_array_index(ir->variables, struct variable, i).type);
	}
}
