/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* krab bindings --why NAME: what C has of a name, and what became of it in each crate. */
#include <string.h>

#include "cmd/bindings.h"
#include "cmd/cmd.h"

struct why {
	struct bindings *b;
	const struct facts *f;	/* of all that C declares */
	const char *name;	/* interned */
	unsigned found;
};

/* --- what C has -------------------------------------------------------------------------------- */

static void say_where(struct why *w, struct srcpos pos, const char *what, const char *name)
{
	pos = srcpos_resolve(pos);
	if (pos.path)
		printf("%s:%u:%u: ", pos.path, pos.line, pos.col);
	printf("%s %s\n", what, name);
	w->found++;
}

static const char *type_word(const struct type *t)
{
	switch (t->kind) {
	case TYPE_RECORD:
		return t->u.record->is_forward ? "only declared:" :
		       t->u.record->is_union ? "union" : "struct";
	case TYPE_ENUM:
		return "enum";
	default:
		return "typedef";
	}
}

/* --- why it is where it is ------------------------------------------------------------------ */

/* Who names @name: "rust/kernel/task.rs", "--keep"; NULL: nobody. */
static const char *namer(struct why *w, guint crate, const char *name)
{
	struct bindings_query q = { w->b, crate };
	struct prune_names names;
	const char *where = rs_uses_where(w->b->uses, crate, name);

	bindings_names(&q, &names);
	if (where)
		return where;
	if (names.everything)
		return "--full";
	if (!names.item(names.data, name))
		return NULL;
	return rs_uses_item(w->b->uses, crate, name) ?
	       rs_uses_everything(w->b->uses, crate) : "--keep";
}

/* " of struct a, of struct b, ...": the types with a name on the way to what is used. */
static void say_chain(struct why *w, const struct prune_trace *trace, type_id id)
{
	unsigned steps = 0;

	for (id = trace->cause[id]; id && steps < 8; id = trace->cause[id]) {
		const struct type *t = ir_type(w->f->ir, id);

		if (!w->f->types[id].rust_name || !t->order)
			continue;
		printf("%s %s", steps ? ", which is for" : " for", w->f->types[id].rust_name);
		steps++;
	}
	if (!steps)
		printf(" for a function, variable or constant that is used");
	putchar('\n');
}

static void say_type(struct why *w, guint crate, type_id id)
{
	static const char *const levels[] = {
		[PRUNE_DECLARED] = "declared only, as Rust has no way to what points to it:",
		[PRUNE_OPAQUE] = "size and alignment only, as no Rust source names a member of it:",
		[PRUNE_WHOLE] = "whole:",
	};
	const struct bindings_crate *c = bindings_crate(w->b, crate);
	const char *by = namer(w, crate, w->f->types[id].rust_name);
	enum prune_level level = c->trace.level[id];
	bool is_record = ir_type(w->f->ir, id)->kind == TYPE_RECORD;

	printf("  %s: ", c->name);
	if (level == PRUNE_NONE && c->trace.hidden_in[id]) {
		printf("integers in %s, as no Rust source names that member of it\n",
		       w->f->types[c->trace.hidden_in[id]].rust_name);
		return;
	}
	if (level == PRUNE_NONE) {
		puts("left out: no Rust source names it, and nothing that is used needs it");
		return;
	}
	printf("%s", is_record ? levels[level] : "there:");
	if (by)
		printf(" named by %s\n", by);
	else
		say_chain(w, &c->trace, id);
}

/* Of functions, variables and constants; @problem: why it cannot be had, or NULL. */
static void say_value(struct why *w, const char *name, const char *problem)
{
	for (guint i = 0; i < w->b->crates->len; i++) {
		const char *by = namer(w, i, name);

		printf("  %s: ", bindings_crate(w->b, i)->name);
		if (problem && by)
			printf("left out, though named by %s: %s\n", by, problem);
		else if (problem)
			printf("left out: %s\n", problem);
		else if (by)
			printf("there: named by %s\n", by);
		else
			printf("left out: no Rust source names %s\n", name);
	}
}

/* --- kinds ---------------------------------------------------------------------------------- */

static void why_enumerators(struct why *w, type_id id)
{
	const struct type *t = ir_type(w->f->ir, id);
	const struct enumeration *en = t->u.enumeration;

	for (uint32_t i = 0; i < en->nvalues; i++) {
		const char *rust = prune_enumerator_name(w->f, id, en->values[i].name);

		if (strcmp(rust, w->name) && strcmp(en->values[i].name, w->name))
			continue;
		say_where(w, t->pos, "enumerator, in Rust", rust);
		say_value(w, rust, NULL);
	}
}

static void why_types(struct why *w)
{
	for (type_id id = 1; id < w->f->ir->types->len; id++) {
		const struct type *t = ir_type(w->f->ir, id);

		if (!t->order)
			continue;
		if (t->kind == TYPE_ENUM)
			why_enumerators(w, id);
		if (g_strcmp0(w->f->types[id].rust_name, w->name) && g_strcmp0(t->name, w->name))
			continue;
		say_where(w, t->pos, type_word(t), w->f->types[id].rust_name);
		for (guint i = 0; i < w->b->crates->len; i++)
			say_type(w, i, id);
	}
}

static void why_functions(struct why *w)
{
	for (guint i = 0; i < w->f->ir->functions->len; i++) {
		const struct function *fn = &g_array_index(w->f->ir->functions, struct function, i);
		const char *name = bindings_rust_name(w->b, w->f->functions[i].rust_name);
		bool inlined = fn->is_internal || fn->is_inline;

		if (strcmp(name, w->name))
			continue;
		say_where(w, fn->pos, inlined ? "static inline function" : "function", name);
		say_value(w, name, inlined && !w->b->run.o.helper_prefix ?
			  "it has no symbol to link with, and helpers were not asked for "
			  "(--helpers-c)" : NULL);
	}
}

static void why_variables(struct why *w)
{
	for (guint i = 0; i < w->f->ir->variables->len; i++) {
		const struct variable *v = &g_array_index(w->f->ir->variables, struct variable, i);
		const char *name = w->f->variables[i].rust_name;

		if (strcmp(name, w->name))
			continue;
		say_where(w, v->pos, v->value.kind == VALUE_NONE ? "variable" : "constant", name);
		say_value(w, name, NULL);
	}
}

static const char *macro_problem(const struct why *w, const struct macro *m,
				 const struct decl_facts *df)
{
	if (df->value.kind != VALUE_NONE)
		return NULL;
	if (m->function_like)
		return "a macro with parameters needs a prototype in the map of helpers "
		       "(--helpers-map)";
	if (m->constant && m->constant->is_function)
		return "it is another name of a function";
	return m->constant && m->constant->why ?
	       arena_printf(w->f->arena, "it has no value: %s", m->constant->why) :
	       "it is not the last definition of that name, or undefined again";
}

static void why_macros(struct why *w)
{
	for (guint i = 0; i < w->f->ir->macros->len; i++) {
		const struct macro *m = &g_array_index(w->f->ir->macros, struct macro, i);

		if (strcmp(m->name, w->name))
			continue;
		say_where(w, m->pos, "macro", m->name);
		say_value(w, w->f->macros[i].rust_name, macro_problem(w, m, &w->f->macros[i]));
	}
}

int bindings_why(struct bindings *b)
{
	struct why w = { .b = b, .f = &b->full_facts, .name = b->why };

	why_types(&w);
	why_functions(&w);
	why_variables(&w);
	why_macros(&w);
	if (w.found)
		return CMD_OK;
	printf("%s: no header declares it, under this configuration\n", b->why);
	for (guint i = 0; i < b->crates->len; i++) {
		const char *by = namer(&w, i, b->why);

		if (by)
			printf("  %s: named by %s\n", bindings_crate(b, i)->name, by);
	}
	return CMD_FAILED;
}
