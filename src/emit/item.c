/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* The state of an emission, and which emitter an item goes to. */
#include "emit/doc-kernel.h"
#include "emit/items.h"

/* The names in the tables are interned, so that their addresses are compared. */
void emit_init(struct emit *e, const struct facts *f, struct writer *w)
{
	*e = (struct emit){
		.f = f, .ir = f->ir, .o = f->opts, .w = w,
		.prefix = f->opts->use_core ? "core" : "std",
		.functions_seen = g_hash_table_new(g_direct_hash, g_direct_equal),
		.variables_seen = g_hash_table_new(g_direct_hash, g_direct_equal),
		.overloads = g_hash_table_new(g_direct_hash, g_direct_equal),
		.wrapped = g_ptr_array_new(),
	};
}

void emit_release(struct emit *e)
{
	g_hash_table_unref(e->functions_seen);
	g_hash_table_unref(e->variables_seen);
	g_hash_table_unref(e->overloads);
	g_clear_pointer(&e->integer_typedefs, g_hash_table_unref);
	g_clear_pointer(&e->real_functions, g_hash_table_unref);
	g_clear_pointer(&e->map_helpers, g_hash_table_unref);
	g_ptr_array_unref(e->wrapped);
	kernel_docs_free(e->kernel_docs);
}

void emit_rhs_text(struct emit *e, const char *value)
{
	w_rhs(e->w);
	w_text(e->w, value);
	w_rhs_end(e->w);
}

static void emit_type_item(struct emit *e, type_id id)
{
	if (!emit_type_facts(e, id)->generate || !emit_type_first(e, id))
		return;
	switch (ir_type(e->ir, id)->kind) {
	case TYPE_RECORD:
		emit_record(e, id);
		break;
	case TYPE_ENUM:
		emit_enum(e, id);
		break;
	case TYPE_ALIAS:
		emit_alias(e, id);
		break;
	default:
		/* Everything else is written where it is used. */
		break;
	}
}

void emit_item(struct emit *e, const struct item *item)
{
	switch (item->kind) {
	case ITEM_TYPE:
		emit_type_item(e, item->index);
		break;
	case ITEM_FUNCTION:
		if (e->f->functions[item->index].generate)
			emit_function(e, item->index);
		break;
	case ITEM_VARIABLE:
		if (e->f->variables[item->index].generate)
			emit_variable(e, item->index);
		break;
	case ITEM_MACRO:
		if (e->f->macros[item->index].generate)
			emit_macro(e, item->index);
		break;
	}
}
