/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "ir/ir.h"

void ir_init(struct ir *ir, struct arena *arena, struct intern *names)
{
	*ir = (struct ir){ .arena = arena, .names = names };
	ir->types = g_array_new(FALSE, TRUE, sizeof(struct type));
	g_array_set_size(ir->types, 1);
	ir->functions = g_array_new(FALSE, TRUE, sizeof(struct function));
	ir->variables = g_array_new(FALSE, TRUE, sizeof(struct variable));
	ir->macros = g_array_new(FALSE, TRUE, sizeof(struct macro));
	ir->items = g_array_new(FALSE, TRUE, sizeof(struct item));
	ir->deps = g_ptr_array_new();
}

void ir_release(struct ir *ir)
{
	g_array_free(ir->types, TRUE);
	g_array_free(ir->functions, TRUE);
	g_array_free(ir->variables, TRUE);
	g_array_free(ir->macros, TRUE);
	g_array_free(ir->items, TRUE);
	g_ptr_array_free(ir->deps, TRUE);
}

type_id ir_add_type(struct ir *ir, enum type_kind kind)
{
	struct type t = { .kind = kind };

	g_array_append_val(ir->types, t);
	return ir->types->len - 1;
}

type_id ir_canonical(const struct ir *ir, type_id id)
{
	if (id && ir_type(ir, id)->canonical)
		return ir_type(ir, id)->canonical;
	while (id && ir_type(ir, id)->kind == TYPE_ALIAS)
		id = ir_type(ir, id)->inner.id;
	return id;
}

void ir_freeze(struct ir *ir)
{
	for (type_id id = 1; id < ir->types->len; id++) {
		type_id end = id, next;

		while (ir_type(ir, end)->kind == TYPE_ALIAS && !ir_type(ir, end)->canonical)
			end = ir_type(ir, end)->inner.id;
		if (ir_type(ir, end)->canonical)
			end = ir_type(ir, end)->canonical;
		for (type_id i = id; ir_type(ir, i)->kind == TYPE_ALIAS &&
				     !ir_type(ir, i)->canonical; i = next) {
			next = ir_type(ir, i)->inner.id;
			ir_type(ir, i)->canonical = end;
		}
	}
}

static struct layout union_layout(const struct ir *ir, const struct record *rec)
{
	struct layout l = { 0, 1, true };

	for (uint32_t i = 0; i < rec->nfields; i++) {
		struct layout f = ir_layout(ir, rec->fields[i].type.id);

		if (f.known) {
			l.size = MAX(l.size, f.size);
			l.align = MAX(l.align, f.align);
		}
	}
	return l;
}

struct layout ir_layout(const struct ir *ir, type_id id)
{
	const struct type *t = ir_type(ir, id);
	struct layout l;

	if (t->layout.known)
		return t->layout;
	switch (t->kind) {
	case TYPE_POINTER:
	case TYPE_BLOCK_POINTER:
		return (struct layout){ ir->target.pointer_size, ir->target.pointer_size, true };
	case TYPE_ARRAY:
		l = ir_layout(ir, t->inner.id);
		if (t->count == 0)
			l.size = 0;
		else
			l.known = false;
		return l;
	case TYPE_RECORD:
		if (t->u.record->is_union && !t->u.record->is_forward && t->u.record->nfields)
			return union_layout(ir, t->u.record);
		return t->layout;
	default:
		return t->layout;
	}
}

bool int_kind_is_signed(enum int_kind k)
{
	switch (k) {
	case INT_CHAR_S:
	case INT_SCHAR:
	case INT_SHORT:
	case INT_INT:
	case INT_LONG:
	case INT_LONGLONG:
	case INT_I128:
	case INT_I8:
	case INT_I16:
	case INT_I32:
	case INT_I64:
		return true;
	default:	/* wchar_t counts as unsigned, as libclang does not tell */
		return false;
	}
}
