/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "verify/cname.h"

/*
 * Breadth first, so that the shortest way to a type is taken. What waits is an expression and its
 * type; it is never evaluated, so it may go through null pointers.
 */
struct step {
	const char *expr;
	type_id type;
};

struct walk {
	const struct facts *f;
	struct c_names *names;
	GArray *queue;		/* struct step */
};

static void later(struct walk *w, const char *expr, type_id type)
{
	struct step s = { expr, type };

	g_array_append_val(w->queue, s);
}

static const char *object_of(struct walk *w, const char *type)
{
	return arena_printf(w->f->arena, "(*(%s *)0)", type);
}

static void members_later(struct walk *w, const char *expr, type_id id)
{
	const struct record *r = ir_type(w->f->ir, id)->u.record;

	for (uint32_t i = 0; i < r->nfields; i++) {
		const struct field *field = &r->fields[i];
		const struct type *t = ir_type(w->f->ir, field->type.id);

		if (field->width >= 0)
			continue;
		if (field->name) {
			later(w, arena_printf(w->f->arena, "%s.%s", expr, field->name),
			      field->type.id);
		} else if (t->kind == TYPE_RECORD && !t->name &&
			   !w->names->of[field->type.id].within) {
			w->names->of[field->type.id].within = id;
			w->names->of[field->type.id].field = i;
			members_later(w, expr, field->type.id);
		}
	}
}

static bool is_tagged_kind(const struct type *t)
{
	return t->kind == TYPE_RECORD || t->kind == TYPE_ENUM;
}

static void visit(struct walk *w, const struct step *s)
{
	const struct type *t = ir_type(w->f->ir, s->type);
	struct c_name *name = &w->names->of[s->type];

	switch (t->kind) {
	case TYPE_RECORD:
	case TYPE_ENUM:
		if (name->type)
			break;
		/* The comma takes _Atomic off, through which no member can be reached. */
		name->type = arena_printf(w->f->arena, "__typeof__((0, %s))", s->expr);
		if (t->kind == TYPE_RECORD)
			members_later(w, object_of(w, name->type), s->type);
		break;
	case TYPE_ARRAY:
		later(w, arena_printf(w->f->arena, "%s[0]", s->expr), t->inner.id);
		break;
	case TYPE_POINTER:
		later(w, arena_printf(w->f->arena, "(*%s)", s->expr), t->inner.id);
		break;
	default:
		/* Typedefs are beginnings of their own, with shorter names. */
		break;
	}
}

static void begin(struct walk *w, const char *type, type_id id)
{
	if (w->names->of[id].type)
		return;
	w->names->of[id].type = type;
	if (ir_type(w->f->ir, id)->kind == TYPE_RECORD)
		members_later(w, object_of(w, type), id);
}

/*
 * libclang gives a record without a tag the name of its typedef. A typedef of the same name is
 * right with and without a tag.
 */
static void begin_at_typedef_name(struct walk *w, type_id id)
{
	const struct type *t = ir_type(w->f->ir, id);
	const struct type *inner = ir_type(w->f->ir, t->inner.id);

	if (is_tagged_kind(inner) && (!inner->name || !g_strcmp0(inner->name, t->name)))
		begin(w, t->name, t->inner.id);
}

/* Like __va_list_tag, whose tag nobody can write. The members are then in no file, either. */
static bool is_of_compiler(const struct type *t)
{
	return !t->pos.path ||
	       (t->kind == TYPE_RECORD && t->u.record->nfields && !t->u.record->fields[0].pos.path);
}

static void begin_at_tag(struct walk *w, type_id id)
{
	const struct type *t = ir_type(w->f->ir, id);
	const char *word = t->kind == TYPE_ENUM ? "enum" :
		t->u.record->is_union ? "union" : "struct";

	if (t->name && !is_of_compiler(t))
		begin(w, arena_printf(w->f->arena, "%s %s", word, t->name), id);
}

static bool is_alias(const struct facts *f, type_id id)
{
	return ir_type(f->ir, id)->kind == TYPE_ALIAS && ir_type(f->ir, id)->name;
}

void c_names_init(struct c_names *n, const struct facts *f)
{
	struct walk w = { .f = f, .names = n };

	n->of = g_new0(struct c_name, f->ir->types->len);
	w.queue = g_array_new(FALSE, FALSE, sizeof(struct step));
	for (type_id id = 1; id < f->ir->types->len; id++) {
		if (is_alias(f, id))
			begin_at_typedef_name(&w, id);
	}
	for (type_id id = 1; id < f->ir->types->len; id++) {
		if (is_tagged_kind(ir_type(f->ir, id)))
			begin_at_tag(&w, id);
	}
	for (type_id id = 1; id < f->ir->types->len; id++) {
		if (is_alias(f, id))
			later(&w, object_of(&w, ir_type(f->ir, id)->name),
			      ir_type(f->ir, id)->inner.id);
	}
	for (guint i = 0; i < f->ir->variables->len; i++) {
		const struct variable *v = &g_array_index(f->ir->variables, struct variable, i);

		later(&w, v->name, v->type.id);
	}
	for (guint i = 0; i < w.queue->len; i++) {
		struct step s = g_array_index(w.queue, struct step, i);

		visit(&w, &s);
	}
	g_array_free(w.queue, TRUE);
}

void c_names_release(struct c_names *n)
{
	g_free(n->of);
}

type_id c_names_outer(const struct c_names *n, type_id id)
{
	while (id && !n->of[id].type)
		id = n->of[id].within;
	return id;
}
