/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* --emit-ir-graphviz: the types and what they are made of, as a graph for dot(1). */
#include "ir/ir.h"

static void add_node(const struct ir *ir, type_id id, GString *out)
{
	const struct type *t = ir_type(ir, id);
	static const char *const shapes[] = {
		[TYPE_RECORD] = "box", [TYPE_ENUM] = "hexagon", [TYPE_ALIAS] = "note",
		[TYPE_FUNCTION] = "oval", [TYPE_OPAQUE] = "octagon",
	};
	const char *shape = t->kind < G_N_ELEMENTS(shapes) ? shapes[t->kind] : NULL;

	g_string_append_printf(out, "\tt%u [label=\"%s\", shape=%s];\n", id,
			       t->name ? t->name : ir_kind_name(t->kind), shape ? shape : "plain");
}

static void add_edge(type_id from, type_id to, const char *label, GString *out)
{
	if (to)
		g_string_append_printf(out, "\tt%u -> t%u [label=\"%s\"];\n", from, to,
				       label ? label : "");
}

static void add_edges(const struct ir *ir, type_id id, GString *out)
{
	const struct type *t = ir_type(ir, id);

	switch (t->kind) {
	case TYPE_RECORD:
		for (uint32_t i = 0; i < t->u.record->nfields; i++)
			add_edge(id, t->u.record->fields[i].type.id, t->u.record->fields[i].name,
				 out);
		break;
	case TYPE_FUNCTION:
		add_edge(id, t->u.fn->ret.id, "returns", out);
		for (uint32_t i = 0; i < t->u.fn->nparams; i++)
			add_edge(id, t->u.fn->params[i].type.id, t->u.fn->params[i].name, out);
		break;
	case TYPE_ENUM:
		add_edge(id, t->u.enumeration->repr.id, "repr", out);
		break;
	default:
		add_edge(id, t->inner.id, NULL, out);
		break;
	}
}

void ir_graphviz(const struct ir *ir, GString *out)
{
	g_string_append(out, "digraph ir {\n\trankdir=LR;\n");
	for (type_id id = 1; id < ir->types->len; id++) {
		add_node(ir, id, out);
		add_edges(ir, id, out);
	}
	g_string_append(out, "}\n");
}
