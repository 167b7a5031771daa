/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "pass/constants.h"

#include <string.h>

#include "pass/macro.h"

/* The rules of the C standard in use: the last -std= counts. */
static const char *standard(const struct bindgen_options *o)
{
	const char *std = NULL;

	for (char **arg = o->clang_args; arg && *arg; arg++) {
		if (g_str_has_prefix(*arg, "-std="))
			std = *arg + strlen("-std=");
		else if (g_str_has_prefix(*arg, "--std="))
			std = *arg + strlen("--std=");
		else if (!strcmp(*arg, "--std") && arg[1])
			std = arg[1];
		else if (!strcmp(*arg, "-ansi"))
			std = "c89";
	}
	return std;
}

/* --- the target's types ---------------------------------------------------------------------- */

static bool is_arch(const struct target_info *target, const char *arch)
{
	return target->triple && g_str_has_prefix(target->triple, arch);
}

/* Where long has 32 bits in spite of pointers of 64: the Microsoft rules, but not in Cygwin. */
static bool has_short_long(const struct target_info *target)
{
	return target->triple && !strstr(target->triple, "cygnus") &&
	       !strstr(target->triple, "cygwin") &&
	       (strstr(target->triple, "windows") || strstr(target->triple, "win32") ||
		strstr(target->triple, "mingw") || strstr(target->triple, "uefi"));
}

/* What the triple says, as not every header has an int and a long to look at. */
static struct macro_c_types types_of(const struct target_info *target, const char *std)
{
	struct macro_c_types types = { .int_size = 4, .long_size = 4 };

	if (is_arch(target, "avr") || is_arch(target, "msp430"))
		types.int_size = 2;
	if (target->pointer_size == 8 && !has_short_long(target))
		types.long_size = 8;
	types.c90 = std && !(macro_lang_from_std(std) & MACRO_LANG_C99);
	return types;
}

/* --- names that are defined more than once -------------------------------------------------- */

struct repeats {
	uint32_t *first;	/* by macro: the first one of its name */
	bool *differ;		/* by first macro of a name: its definitions are not all the same */
};

static bool is_same(const struct macro *a, const struct macro *b)
{
	return a->function_like == b->function_like && a->len == b->len &&
	       !memcmp(a->text, b->text, a->len);
}

/* Names are interned, so that their addresses tell them apart. */
static void repeats_find(struct repeats *r, const GArray *macros)
{
	uint32_t mask = 63, *slots;
	guint i;

	while (mask < macros->len * 2)
		mask = mask * 2 + 1;
	slots = g_new0(uint32_t, (gsize)mask + 1);	/* an index plus 1; 0 is free */
	r->first = g_new(uint32_t, macros->len + 1);
	r->differ = g_new0(bool, macros->len + 1);
	for (i = 0; i < macros->len; i++) {
		const struct macro *m = &g_array_index(macros, struct macro, i), *first;
		uint32_t slot = (uint32_t)(((uintptr_t)m->name * 0x9e3779b97f4a7c15u) >> 32) & mask;

		for (; slots[slot]; slot = (slot + 1) & mask)
			if (g_array_index(macros, struct macro, slots[slot] - 1).name == m->name)
				break;
		if (!slots[slot])
			slots[slot] = i + 1;
		r->first[i] = slots[slot] - 1;
		first = &g_array_index(macros, struct macro, r->first[i]);
		if (first != m && !is_same(first, m))
			r->differ[r->first[i]] = true;
	}
	g_free(slots);
}

static void repeats_release(struct repeats *r)
{
	g_free(r->first);
	g_free(r->differ);
}

/* --- evaluation --------------------------------------------------------------------------- */

struct evaluation {
	struct facts *f;
	struct macro_table *table;
	GArray *unsure;		/* uint32_t: macros whose value waits for the end */
};

static void set_value(struct facts *f, guint i, const struct value *value)
{
	const struct bindgen_options *o = f->opts;
	struct decl_facts *df = &f->macros[i];

	df->value = *value;
	if (value->kind == VALUE_INT)
		df->int_kind = macro_int_kind(value->i, o->default_macro_type == MACRO_TYPE_SIGNED,
					      o->fit_macro_constants);
}

/*
 * A function-like macro has no value. bindgen's command line takes the parameter list of some
 * for the start of one (`#define F(X) -1`, where X is a macro too), which is nothing to
 * imitate.
 */
static void define(struct evaluation *e, guint i, bool again)
{
	const struct macro *m = &g_array_index(e->f->ir->macros, struct macro, i);
	struct macro_result result;

	if (m->function_like) {
		if (again)
			macro_forget(e->table, m->name);
		return;
	}
	if (macro_define(e->table, m->name, m->text, m->len, again, &result) != VALUE_NONE) {
		if (!result.first)
			return;
		set_value(e->f, i, &result.value);
		if (result.unsure)
			g_array_append_val(e->unsure, i);
	} else if (m->clang_value.kind != VALUE_NONE &&
		   macro_note(e->table, m->name, &m->clang_value)) {
		set_value(e->f, i, &m->clang_value);
	}
}

/*
 * libclang tells of definitions, not of #undef: a name that is undefined for good has the value of
 * its last definition, which C does not contradict, and bindgen prints it too. If nothing is known
 * of the last definition (it is a call, or a cast), bindgen's constant remains.
 */
static void settle(struct evaluation *e)
{
	for (guint k = 0; k < e->unsure->len; k++) {
		uint32_t i = g_array_index(e->unsure, uint32_t, k);
		const struct macro *m = &g_array_index(e->f->ir->macros, struct macro, i);
		struct value value = e->f->macros[i].value;

		if (macro_settle(e->table, m->name, &value))
			set_value(e->f, i, &value);
		else if (m->clang_value.kind != VALUE_NONE)
			set_value(e->f, i, &m->clang_value);
	}
}

/* --- what clang said -------------------------------------------------------------------------- */

static bool has_named_type(const struct ir *ir, const struct constant *k)
{
	return k->type.id && ir_type(ir, k->type.id)->kind == TYPE_ALIAS;
}

static void take_constant(struct facts *f, guint i)
{
	const struct constant *k = g_array_index(f->ir->macros, struct macro, i).constant;
	struct decl_facts *df = &f->macros[i];

	if (!k || k->value.kind == VALUE_NONE)
		return;
	if (f->opts->bindgen_constants && df->value.kind != VALUE_NONE &&
	    !has_named_type(f->ir, k))
		return;
	df->value = k->value;
	df->type = k->type;
	df->int_kind = k->int_kind;
}

/* Are all the macros that matter known? Then the rules have nothing to add. */
static bool all_asked(const struct facts *f)
{
	for (guint i = 0; i < f->ir->macros->len; i++)
		if (!g_array_index(f->ir->macros, struct macro, i).constant)
			return false;
	return true;
}

static void take_constants(struct facts *f)
{
	for (guint i = 0; i < f->ir->macros->len; i++)
		take_constant(f, i);
}

void constants_evaluate(struct facts *f)
{
	const char *std = standard(f->opts);
	struct macro_c_types types = types_of(&f->ir->target, std);
	struct evaluation e = { .f = f };
	struct repeats r;

	if (all_asked(f) || (f->opts->only_asked && !f->opts->bindgen_constants)) {
		take_constants(f);
		return;
	}
	e.table = macro_table_new(f->arena, macro_lang_from_std(std), &types);
	e.unsure = g_array_new(FALSE, FALSE, sizeof(uint32_t));
	repeats_find(&r, f->ir->macros);
	for (guint i = 0; i < f->ir->macros->len; i++)
		define(&e, i, r.differ[r.first[i]]);
	settle(&e);
	take_constants(f);
	repeats_release(&r);
	g_array_free(e.unsure, TRUE);
	macro_table_free(e.table);
}
