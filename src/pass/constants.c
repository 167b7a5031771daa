/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "pass/constants.h"

#include <string.h>

#include "pass/macro.h"

/* The rules of the C standard in use: the last -std= counts. */
static unsigned int language(const struct bindgen_options *o)
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
	return macro_lang_from_std(std);
}

/*
 * A function-like macro has no value. bindgen's command line takes the parameter list of some
 * for the start of one (`#define F(X) -1`, where X is a macro too), which is nothing to
 * imitate.
 */
static bool define(struct macro_table *table, const struct macro *m, struct value *value)
{
	bool first = false;

	if (m->function_like)
		return false;
	if (macro_define(table, m->name, m->text, m->len, value, &first) != VALUE_NONE)
		return first;
	*value = m->clang_value;
	return value->kind != VALUE_NONE && macro_note(table, m->name, value);
}

void constants_evaluate(struct facts *f)
{
	struct macro_table *table = macro_table_new(f->arena, language(f->opts));
	const struct bindgen_options *o = f->opts;

	for (guint i = 0; i < f->ir->macros->len; i++) {
		const struct macro *m = &g_array_index(f->ir->macros, struct macro, i);
		struct decl_facts *df = &f->macros[i];
		struct value value;

		if (!define(table, m, &value))
			continue;
		df->value = value;
		if (value.kind == VALUE_INT)
			df->int_kind = macro_int_kind(value.i,
						      o->default_macro_type == MACRO_TYPE_SIGNED,
						      o->fit_macro_constants);
	}
	macro_table_free(table);
}
