/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Which declarations Rust can see, and how much of each. The copy is in prune-copy.c. */
#include "pass/prune.h"

#include <string.h>

#include "pass/names.h"
#include "pass/prune-internal.h"

/* --- names of members ------------------------------------------------------------------------- */

static bool is_member(const struct pruner *p, const char *name)
{
	return p->names->everything || p->names->member(p->names->data, name);
}

static bool has_method(const struct pruner *p, const char *shape, const char *name)
{
	g_autoptr(GString) s = g_string_new(shape);

	g_string_replace(s, "%s", name, 1);
	return p->names->method(p->names->data, s->str);
}

/* What is no field in Rust has methods for it: see emit/bitfield.c and emit/bytes.c. */
static bool has_any_method(const struct pruner *p, const char *name)
{
	static const char *const shapes[] = {
		"%s", "set_%s", "%s_raw", "set_%s_raw", "%s_ptr", "%s_mut_ptr", "%s_ref", "%s_mut",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(shapes); i++)
		if (has_method(p, shapes[i], name))
			return true;
	return false;
}

static const struct record *anonymous_record(const struct pruner *p, const struct field *fd)
{
	const struct type *t;

	if (fd->name || fd->width >= 0)
		return NULL;
	t = ir_type(p->f->ir, ir_canonical(p->f->ir, fd->type.id));
	return t->kind == TYPE_RECORD ? t->u.record : NULL;
}

/*
 * Rust names members of anonymous records through the name that those get:
 * `x.__bindgen_anon_1.member`. So they count as the outer record's, too.
 */
bool prune_names_field(const struct pruner *p, const struct record *rec, const struct field *fd)
{
	const struct record *inner = anonymous_record(p, fd);
	const char *name;

	if (p->names->everything || inner)
		return p->names->everything || prune_names_any_field(p, inner);
	if (!fd->name)
		return false;
	name = rust_mangle(p->f->names, fd->name);
	if (fd->width >= 0)
		return prune_accessors(p, fd);
	if (is_member(p, name))
		return true;
	/* Fields of packed records can be bytes behind methods. */
	return rec->packed_attr && (has_any_method(p, name) || has_any_method(p, fd->name));
}

/* `x._bitfield_1`, or the method that makes one */
static void note_units(struct pruner *p)
{
	/* Few records have more. */
	for (int i = 1; i < 256; i++) {
		g_autofree char *constructor = g_strdup_printf("new_bitfield_%d", i);

		p->names_units |= is_member(p, constructor + strlen("new"));
		p->names_constructors |= p->names->everything ||
					 p->names->method(p->names->data, constructor);
	}
}

static bool has_units(const struct record *rec)
{
	for (uint32_t i = 0; i < rec->nfields; i++)
		if (rec->fields[i].width >= 0)
			return true;
	return false;
}

bool prune_names_any_field(const struct pruner *p, const struct record *rec)
{
	if ((p->names_units || p->names_constructors) && has_units(rec))
		return true;
	for (uint32_t i = 0; i < rec->nfields; i++)
		if (prune_names_field(p, rec, &rec->fields[i]))
			return true;
	return false;
}

/* `x._bitfield_1.get(3, 1)` */
static uint8_t unit_methods(const struct pruner *p)
{
	static const struct {
		uint8_t bit;
		const char *name;
	} all[] = {
		{ BIT_GET, "get" }, { BIT_GET_ONE, "get_bit" },
		{ BIT_SET, "set" }, { BIT_SET_ONE, "set_bit" },
	};
	uint8_t bits = 0;

	if (p->names->everything || prune_uses(p, "__BindgenBitfieldUnit"))
		return BIT_ALL | BIT_GET_ONE | BIT_SET_ONE;
	for (size_t i = 0; i < G_N_ELEMENTS(all) && p->names_units; i++)
		if (p->names->method(p->names->data, all[i].name))
			bits |= all[i].bit;
	return bits;
}

uint8_t prune_accessors(const struct pruner *p, const struct field *fd)
{
	static const struct {
		uint8_t bit;
		const char *shape;
	} all[] = {
		{ BIT_GET, "%s" }, { BIT_SET, "set_%s" }, { BIT_RAW_GET, "%s_raw" },
		{ BIT_RAW_SET, "set_%s_raw" },
	};
	const char *name = fd->name ? rust_mangle(p->f->names, fd->name) : NULL;
	uint8_t bits = 0;

	if (!name)
		return 0;
	if (p->names->everything)
		return BIT_ALL;
	for (size_t i = 0; i < G_N_ELEMENTS(all); i++)
		if (has_method(p, all[i].shape, name) || has_method(p, all[i].shape, fd->name))
			bits |= all[i].bit;
	return bits;
}

/* --- levels ------------------------------------------------------------------------------------ */

/*
 * The level of a record of which @wanted is asked. What C itself does not define stays as it is,
 * and so does what has no size: neither has an opaque form.
 */
static enum prune_level record_level(const struct pruner *p, type_id id, enum prune_level wanted)
{
	const struct record *rec = ir_type(p->f->ir, id)->u.record;
	struct layout l;

	if (wanted < PRUNE_OPAQUE || p->names->everything || rec->is_forward)
		return wanted;
	l = ir_layout(p->f->ir, id);
	if (!l.known || !l.size)
		return PRUNE_WHOLE;
	return wanted == PRUNE_WHOLE && prune_names_any_field(p, rec) ? PRUNE_WHOLE : PRUNE_OPAQUE;
}

static void reach(struct pruner *p, type_id id, enum prune_level level, type_id cause)
{
	if (!id)
		return;
	if (ir_type(p->f->ir, id)->kind == TYPE_RECORD)
		level = record_level(p, id, level);
	if (p->level[id] >= level)
		return;
	p->level[id] = level;
	p->cause[id] = cause;
	g_array_append_val(p->stack, id);
}

static void follow_record(struct pruner *p, type_id id, enum prune_level level)
{
	const struct record *rec = ir_type(p->f->ir, id)->u.record;

	if (level != PRUNE_WHOLE)
		return;
	for (uint32_t i = 0; i < rec->nfields; i++) {
		const struct field *fd = &rec->fields[i];
		bool named = prune_names_field(p, rec, fd);
		type_id hidden = named ? 0 : prune_hides(p, rec, fd);

		if (hidden)
			p->hidden_in[hidden] = id;
		else
			reach(p, fd->type.id, named ? PRUNE_WHOLE : PRUNE_OPAQUE, id);
	}
}

static void follow_function(struct pruner *p, type_id id, enum prune_level level)
{
	const struct function_type *fn = ir_type(p->f->ir, id)->u.fn;

	reach(p, fn->ret.id, level, id);
	for (uint32_t i = 0; i < fn->nparams; i++)
		reach(p, fn->params[i].type.id, level, id);
}

/*
 * Types within a record are printed with it and named after it; those without a name by their
 * number among all of them.
 */
static void follow_parent(struct pruner *p, type_id parent, type_id id)
{
	const struct record *rec = ir_type(p->f->ir, parent)->u.record;

	reach(p, parent, PRUNE_DECLARED, id);
	for (uint32_t i = 0; i < rec->ninner; i++)
		reach(p, rec->inner[i], PRUNE_DECLARED, id);
}

static void follow(struct pruner *p, type_id id)
{
	const struct type *t = ir_type(p->f->ir, id);
	enum prune_level level = p->level[id];

	if (t->parent)
		follow_parent(p, t->parent, id);
	switch (t->kind) {
	case TYPE_RECORD:
		follow_record(p, id, level);
		break;
	case TYPE_FUNCTION:
		follow_function(p, id, level);
		break;
	case TYPE_ENUM:
		reach(p, t->u.enumeration->repr.id, level, id);
		break;
	case TYPE_POINTER:
	case TYPE_BLOCK_POINTER:
		reach(p, t->inner.id, level == PRUNE_WHOLE ? PRUNE_WHOLE : PRUNE_DECLARED, id);
		break;
	default:
		reach(p, t->inner.id, level, id);
		break;
	}
}

/* --- roots ---------------------------------------------------------------------------------- */

bool prune_uses(const struct pruner *p, const char *name)
{
	return p->names->everything || p->names->item(p->names->data, name);
}

static const char *enumerator_prefix(const struct facts *f, type_id id)
{
	const struct type *t = ir_type(f->ir, id);

	if (!f->opts->prepend_enum_name)
		return NULL;
	return t->name ? f->types[id].rust_name : t->parent ? f->types[t->parent].rust_name : NULL;
}

const char *prune_enumerator_name(const struct facts *f, type_id id, const char *name)
{
	const char *prefix = enumerator_prefix(f, id);
	g_autofree char *joined = NULL;

	if (!prefix)
		return rust_mangle(f->names, name);
	joined = g_strdup_printf("%s_%s", prefix, rust_mangle(f->names, name));
	return intern(f->names, joined);
}

/* As prune_enumerator_name(), of all enumerators there are: so nothing is kept. */
static bool uses_enumerator(const struct pruner *p, type_id id)
{
	const struct enumeration *en = ir_type(p->f->ir, id)->u.enumeration;
	const char *prefix = enumerator_prefix(p->f, id);
	size_t len = prefix ? strlen(prefix) + 1 : 0;
	g_autoptr(GString) s = g_string_new(prefix);

	if (en->style)
		return false;
	if (prefix)
		g_string_append_c(s, '_');
	for (uint32_t i = 0; i < en->nvalues; i++) {
		g_string_truncate(s, len);
		g_string_append(s, rust_mangle(p->f->names, en->values[i].name));
		if (prune_uses(p, s->str))
			return true;
	}
	return false;
}

static bool is_declared(const struct type *t)
{
	return t->order && (t->kind == TYPE_RECORD || t->kind == TYPE_ENUM || t->kind == TYPE_ALIAS);
}

static void reach_roots(struct pruner *p)
{
	const struct ir *ir = p->f->ir;

	for (type_id id = 1; id < ir->types->len; id++) {
		const struct type *t = ir_type(ir, id);

		if (is_declared(t) && (prune_uses(p, p->f->types[id].rust_name) ||
				       (t->kind == TYPE_ENUM && uses_enumerator(p, id))))
			reach(p, id, PRUNE_WHOLE, 0);
	}
	for (guint i = 0; i < ir->functions->len; i++)
		if (prune_uses(p, p->f->functions[i].rust_name))
			reach(p, g_array_index(ir->functions, struct function, i).type, PRUNE_WHOLE, 0);
	for (guint i = 0; i < ir->variables->len; i++)
		if (prune_uses_variable(p, i))
			reach(p, g_array_index(ir->variables, struct variable, i).type.id,
			      PRUNE_WHOLE, 0);
	for (guint i = 0; i < ir->macros->len; i++) {
		const struct decl_facts *df = &p->f->macros[i];

		if (df->value.kind != VALUE_NONE && prune_uses(p, df->rust_name))
			reach(p, df->type.id, PRUNE_WHOLE, 0);
	}
}

/* --- Default ------------------------------------------------------------------------------------ */

/* What is Default is made of what is. */
static void note_default(struct pruner *p, type_id id)
{
	const struct type *t = ir_type(p->f->ir, id);

	if (!id || p->has_default[id])
		return;
	p->has_default[id] = true;
	switch (t->kind) {
	case TYPE_RECORD:
		for (uint32_t i = 0; i < t->u.record->nfields; i++)
			note_default(p, t->u.record->fields[i].type.id);
		break;
	case TYPE_ALIAS:
	case TYPE_ARRAY:
		note_default(p, t->inner.id);
		break;
	default:
		break;
	}
}

static void note_defaults(struct pruner *p)
{
	const struct ir *ir = p->f->ir;

	for (type_id id = 1; id < ir->types->len; id++) {
		const char *name = p->f->types[id].rust_name;

		if (is_declared(ir_type(ir, id)) && p->level[id] &&
		    (p->names->everything || p->names->has_default(p->names->data, name)))
			note_default(p, id);
	}
}

bool prune_uses_variable(const struct pruner *p, guint i)
{
	return prune_uses(p, p->f->variables[i].rust_name);
}

void prune_ir(const struct facts *f, const struct prune_names *names, struct ir *out,
	      struct prune_trace *trace)
{
	struct pruner p = { .f = f, .names = names, .out = out };

	p.level = g_new0(uint8_t, f->ir->types->len);
	p.cause = g_new0(type_id, f->ir->types->len);
	p.hidden_in = g_new0(type_id, f->ir->types->len);
	p.stack = g_array_new(FALSE, FALSE, sizeof(type_id));
	p.has_default = g_new0(uint8_t, f->ir->types->len);
	p.pointers = g_new0(uint8_t, f->ir->types->len);
	note_units(&p);
	reach_roots(&p);
	while (p.stack->len) {
		type_id id = g_array_index(p.stack, type_id, p.stack->len - 1);

		g_array_set_size(p.stack, p.stack->len - 1);
		follow(&p, id);
	}
	g_array_free(p.stack, TRUE);
	note_defaults(&p);
	out->unit_methods = unit_methods(&p);
	prune_copy(&p);
	g_free(p.has_default);
	g_free(p.pointers);
	if (trace)
		*trace = (struct prune_trace){ p.level, p.cause, p.hidden_in };
	else
		prune_trace_release(&(struct prune_trace){ p.level, p.cause, p.hidden_in });
}

void prune_trace_release(struct prune_trace *t)
{
	g_free(t->level);
	g_free(t->cause);
	g_free(t->hidden_in);
}
