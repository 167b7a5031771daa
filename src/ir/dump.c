/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* --dump=ir: what was read, one declaration a line, members indented below. */
#include "ir/ir.h"

static const char *const kind_names[] = {
	[TYPE_NONE] = "none", [TYPE_VOID] = "void", [TYPE_NULLPTR] = "nullptr",
	[TYPE_INT] = "int", [TYPE_FLOAT] = "float", [TYPE_COMPLEX] = "complex",
	[TYPE_POINTER] = "pointer", [TYPE_BLOCK_POINTER] = "block", [TYPE_ARRAY] = "array",
	[TYPE_VECTOR] = "vector", [TYPE_FUNCTION] = "function", [TYPE_RECORD] = "record",
	[TYPE_ENUM] = "enum", [TYPE_ALIAS] = "alias", [TYPE_OPAQUE] = "opaque",
};

const char *ir_kind_name(enum type_kind kind)
{
	return kind_names[kind];
}

static void dump_use(const struct ir *ir, struct tref t, FILE *out)
{
	const struct type *ty = ir_type(ir, t.id);

	if (t.is_const)
		fputs("const ", out);
	switch (ty->kind) {
	case TYPE_POINTER:
	case TYPE_BLOCK_POINTER:
		fputc('*', out);
		dump_use(ir, ty->inner, out);
		break;
	case TYPE_ARRAY:
	case TYPE_VECTOR:
		fprintf(out, "%s%" G_GUINT64_FORMAT "]", ty->kind == TYPE_ARRAY ? "[" : "vector [",
			ty->count);
		dump_use(ir, ty->inner, out);
		break;
	case TYPE_FUNCTION:
		fputs("fn(", out);
		for (uint32_t i = 0; i < ty->u.fn->nparams; i++) {
			fprintf(out, "%s%s: ", i ? ", " : "",
				ty->u.fn->params[i].name ? ty->u.fn->params[i].name : "_");
			dump_use(ir, ty->u.fn->params[i].type, out);
		}
		fprintf(out, "%s) -> ", ty->u.fn->variadic ? ", ..." : "");
		dump_use(ir, ty->u.fn->ret, out);
		break;
	default:
		fprintf(out, "%s#%u", ty->name ? ty->name : kind_names[ty->kind], t.id);
		break;
	}
}

static void dump_layout(struct layout l, FILE *out)
{
	if (l.known)
		fprintf(out, " size %" G_GUINT64_FORMAT " align %u", l.size, l.align);
}

static void dump_record(const struct ir *ir, const struct record *rec, FILE *out)
{
	fprintf(out, "%s%s%s\n", rec->is_union ? " union" : "", rec->is_forward ? " forward" : "",
		rec->packed_attr ? " packed" : "");
	for (uint32_t i = 0; i < rec->nfields; i++) {
		const struct field *f = &rec->fields[i];

		fprintf(out, "\t%s: ", f->name ? f->name : "_");
		dump_use(ir, f->type, out);
		fprintf(out, " at bit %" G_GINT64_FORMAT, f->offset);
		if (f->width >= 0)
			fprintf(out, " width %d", f->width);
		fputc('\n', out);
	}
}

static void dump_type(const struct ir *ir, type_id id, FILE *out)
{
	const struct type *t = ir_type(ir, id);

	fprintf(out, "%u: %s #%u %s", t->order, kind_names[t->kind], id, t->name ? t->name : "_");
	if (t->parent)
		fprintf(out, " in #%u", t->parent);
	dump_layout(t->layout, out);
	if (t->kind == TYPE_RECORD) {
		dump_record(ir, t->u.record, out);
		return;
	}
	if (t->kind == TYPE_ALIAS) {
		fputs(" = ", out);
		dump_use(ir, t->inner, out);
	}
	fputc('\n', out);
	for (uint32_t i = 0; t->kind == TYPE_ENUM && i < t->u.enumeration->nvalues; i++)
		fprintf(out, "\t%s = %" G_GINT64_FORMAT "\n", t->u.enumeration->values[i].name,
			t->u.enumeration->values[i].value);
}

static void dump_item(const struct ir *ir, const struct item *it, FILE *out)
{
	const struct function *f;
	const struct variable *v;
	const struct macro *m;

	switch (it->kind) {
	case ITEM_TYPE:
		dump_type(ir, it->index, out);
		break;
	case ITEM_FUNCTION:
		f = &g_array_index(ir->functions, struct function, it->index);
		fprintf(out, "%u: function %s%s: ", it->order, f->is_internal ? "static " : "", f->name);
		dump_use(ir, TREF(f->type), out);
		fputc('\n', out);
		break;
	case ITEM_VARIABLE:
		v = &g_array_index(ir->variables, struct variable, it->index);
		fprintf(out, "%u: variable %s: ", it->order, v->name);
		dump_use(ir, v->type, out);
		fputc('\n', out);
		break;
	case ITEM_MACRO:
		m = &g_array_index(ir->macros, struct macro, it->index);
		fprintf(out, "%u: macro %s%.*s\n", it->order, m->name, (int)MIN(m->len, G_MAXINT),
			m->text);
		break;
	}
}

void ir_dump(const struct ir *ir, FILE *out)
{
	for (guint i = 0; i < ir->items->len; i++)
		dump_item(ir, &g_array_index(ir->items, struct item, i), out);
}
