/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What drivers use of the kernel, and how: abstractions rather than bindings. */
#include <string.h>

#include "check/check.h"
#include "check/scope.h"

/* --- bindings in leaf modules ----------------------------------------------------------------- */

/* The name behind `bindings::`, as `alloc_pages`; RS_NONE if a brace or glob follows. */
static guint32 bound_name(const struct rs_file *f, guint32 i)
{
	guint32 name;

	if (!rs_joint(f, i, ':') || !rs_joint(f, i + 1, ':'))
		return RS_NONE;
	name = rs_skip(f, i + 3);
	return f->tokens[name].kind == RS_IDENT ? name : RS_NONE;
}

static void report_binding(struct visit *v, guint32 i)
{
	guint32 name = bound_name(v->file, i);
	g_autofree char *c_name = NULL;
	const char *where;

	if (name == RS_NONE) {
		visit_report_token(v, i, "a leaf module uses the C bindings");
		visit_note(v, "drivers use the abstractions of the `kernel` crate");
		return;
	}
	c_name = g_strndup(rs_name(v->file, name).s, rs_name(v->file, name).n);
	where = scope_abstraction(v->check, c_name);
	visit_report(v, v->file->tokens[i].start,
		     (gsize)v->file->tokens[name].start + v->file->tokens[name].len,
		     "a leaf module uses the C binding '%s'", c_name);
	if (where)
		visit_note(v, "'%s' has the abstraction for it", where);
	else
		visit_note(v,
			   "there is no abstraction for it yet: its subsystem ought to have one");
}

static void leaf_bindings(struct visit *v)
{
	const struct rs_file *f = v->file;

	if (!v->src->leaf)
		return;
	for (guint32 i = rs_first(f); i < f->n_tokens; i = rs_next(f, i)) {
		guint32 next = rs_next(f, i), before = rs_prev(f, i);

		if (!rs_is(f, i, "bindings") || f->tokens[i].kind != RS_IDENT)
			continue;
		/* `bindings::x`, and `bindings` imported from the kernel crate. */
		if (f->tokens[next].kind == ':' && rs_joint(f, next, ':'))
			report_binding(v, i);
		else if (rs_item(f, rs_item_at(f, i))->kind == RS_ITEM_USE && before != RS_NONE &&
			 strchr(":{,", f->tokens[before].kind))
			report_binding(v, i);
	}
}

/* --- Result<()> ------------------------------------------------------------------------------- */

static guint32 result_unit_end(const struct rs_file *f, guint32 i)
{
	static const char shape[] = { '<', '(', ')', '>' };

	for (size_t n = 0; n < sizeof(shape); n++) {
		i = rs_next(f, i);
		if (f->tokens[i].kind != (guint8)shape[n])
			return RS_NONE;
	}
	return i;
}

/* A file may have a Result of its own, whose parameter has no default. */
static bool has_own_result(const struct rs_file *f)
{
	for (guint32 i = 1; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);

		if ((item->kind == RS_ITEM_TYPE || item->kind == RS_ITEM_ENUM) &&
		    item->name != RS_NONE && rs_is(f, item->name, "Result") &&
		    !(item->flags & RS_NAME_META))
			return true;
	}
	return false;
}

static void result_unit(struct visit *v)
{
	const struct rs_file *f = v->file;

	if (has_own_result(f))
		return;
	for (guint32 i = rs_first(f); i < f->n_tokens; i = rs_next(f, i)) {
		guint32 before = rs_prev(f, i), end;

		if (!rs_is(f, i, "Result") || (before != RS_NONE && f->tokens[before].kind == ':' &&
					       rs_joint(f, before - 1, ':')))
			continue;
		end = result_unit_end(f, i);
		if (end == RS_NONE)
			continue;
		visit_report(v, f->tokens[i].start, (gsize)f->tokens[end].start + 1,
			     "`Result<()>` is `Result`");
		visit_note(v, "the kernel's `Result` has `()` for a default: leave it out");
	}
}

/* --- printing --------------------------------------------------------------------------------- */

/* Which argument of the macro is the format; -1: it is none that prints a line. */
static int format_argument(const struct rs_file *f, guint32 i)
{
	static const char *const levels[] = { "emerg", "alert", "crit", "err", "warn", "notice",
					      "info", "debug", "dbg", NULL };
	struct rs_str s = rs_name(f, i);
	g_autofree char *name = g_strndup(s.s, s.n);

	if (g_str_has_prefix(name, "pr_") && g_strv_contains(levels, name + 3))
		return 0;
	if (g_str_has_prefix(name, "dev_") && g_strv_contains(levels, name + 4))
		return 1;
	return -1;
}

/* The first token of argument number @n between the brackets at @open. */
static guint32 argument(const struct rs_file *f, guint32 open, int n)
{
	struct rs_range r = rs_inside(f, open);
	guint32 i = rs_skip(f, r.start);

	while (n > 0 && i < r.end) {
		n -= f->tokens[i].kind == ',';
		i = rs_next_tree(f, i);
	}
	return i < r.end ? i : RS_NONE;
}

/* Does `pr_cont!` or `dev_cont!` follow the macro call whose brackets begin at @open? */
static bool is_continued(const struct rs_file *f, guint32 open)
{
	guint32 next = rs_partner(f, open) != RS_NONE ? rs_next_tree(f, open) : f->n_tokens;

	if (f->tokens[next].kind == ';')
		next = rs_next(f, next);
	return rs_is(f, next, "pr_cont") || rs_is(f, next, "dev_cont");
}

static void print_newline(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = rs_first(f); i < f->n_tokens; i = rs_next(f, i)) {
		guint32 bang, format;
		g_autofree char *text = NULL;
		gsize len, at;
		int n;

		if (f->tokens[i].kind != RS_IDENT || f->tokens[rs_next(f, i)].kind != '!')
			continue;
		n = format_argument(f, i);
		bang = rs_next(f, i);
		format = n >= 0 ? argument(f, rs_next(f, bang), n) : RS_NONE;
		if (format == RS_NONE || f->tokens[format].kind != RS_STR ||
		    is_continued(f, rs_next(f, bang)))
			continue;
		text = rs_unescape(f, format, &len);
		if (!text || (len && text[len - 1] == '\n'))
			continue;
		at = (gsize)f->tokens[format].start + f->tokens[format].aux - 1;
		visit_report(v, at, at + 1, "`%.*s!` without a newline at the end",
			     (int)rs_name(f, i).n, rs_name(f, i).s);
		visit_note(v,
			   "end the text with '\\n'; `pr_cont!` is for what goes on with a line");
	}
}

/* --- SPDX ------------------------------------------------------------------------------------- */

static void spdx_line(struct visit *v)
{
	const struct rs_file *f = v->file;
	const char *mark = "// SPDX-License-Identifier: ";
	guint32 i = 0;

	while (f->tokens[i].kind == RS_BOM || f->tokens[i].kind == RS_SHEBANG ||
	       (i && f->tokens[i].kind == RS_WHITESPACE && f->tokens[i - 1].kind == RS_SHEBANG))
		i++;
	if (i >= f->n_tokens || g_str_has_prefix(f->text + f->tokens[i].start, mark))
		return;
	if (strstr(f->text, "SPDX-License-Identifier:")) {
		visit_report(v, 0, 0, "the SPDX line is not the first one, or not written "
				      "'// SPDX-License-Identifier: '");
		return;
	}
	visit_report(v, 0, 0, "the file has no SPDX line");
	visit_note(v, "the first line is '// SPDX-License-Identifier: GPL-2.0' or another licence");
}

/* --- module! ---------------------------------------------------------------------------------- */

static const char *const licences[] = { "GPL",
					"GPL v2",
					"GPL and additional rights",
					"Dual BSD/GPL",
					"Dual MIT/GPL",
					"Dual MPL/GPL",
					"Proprietary",
					NULL };

struct fields {
	guint32 value[8];	/* by known_fields[]: the first token; RS_NONE */
};

static const char *const known_fields[] = {
	"type", "name", "author", "authors", "description", "license", "alias", "firmware",
};

enum { FIELD_TYPE, FIELD_NAME, FIELD_AUTHOR, FIELD_AUTHORS, FIELD_DESCRIPTION, FIELD_LICENSE };

static int field_number(const struct rs_file *f, guint32 i)
{
	for (size_t n = 0; n < G_N_ELEMENTS(known_fields); n++)
		if (rs_is(f, i, known_fields[n]))
			return (int)n;
	return -1;
}

/* `name: value, …`; values are trees up to the comma. */
static void read_fields(struct visit *v, struct rs_range r, struct fields *out)
{
	const struct rs_file *f = v->file;

	for (size_t n = 0; n < G_N_ELEMENTS(out->value); n++)
		out->value[n] = RS_NONE;
	for (guint32 i = rs_skip(f, r.start); i < r.end;) {
		int n = field_number(f, i);
		guint32 colon = rs_next(f, i);

		if (f->tokens[colon].kind == ':' && n >= 0)
			out->value[n] = rs_next(f, colon);
		/* phy drivers and the like have fields of their own: only module! knows all. */
		while (i < r.end && f->tokens[i].kind != ',')
			i = rs_next_tree(f, i);
		i = rs_next(f, i);
	}
}

static void check_license(struct visit *v, guint32 value)
{
	g_autofree char *text = NULL;

	if (value == RS_NONE)
		return;
	text = rs_unescape(v->file, value, NULL);
	if (!text || g_strv_contains(licences, text))
		return;
	visit_report_token(v, value, "'%s' is no licence that the module loader knows", text);
	visit_note(v, "it knows \"GPL\", \"GPL v2\", \"Dual MIT/GPL\" and others of "
		      "MODULE_LICENSE(); the SPDX line is where the exact one is");
}

static void module_fields(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 1; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		struct fields fields;
		static const struct {
			int field;
			const char *why;
		} wanted[] = {
			{ FIELD_TYPE, "the type that implements `Module`" },
			{ FIELD_NAME, "the name that the module is loaded by" },
			{ FIELD_LICENSE, "without one the kernel is tainted" },
			{ FIELD_DESCRIPTION, "what modinfo shows" },
		};

		if (item->kind != RS_ITEM_MACRO_CALL || item->name == RS_NONE ||
		    !rs_is(f, item->name, "module") || item->flags & RS_IN_MACRO)
			continue;
		read_fields(v, item->body, &fields);
		for (size_t n = 0; n < G_N_ELEMENTS(wanted); n++) {
			if (fields.value[wanted[n].field] != RS_NONE)
				continue;
			visit_report_token(v, item->name, "`module!` without `%s`",
					   known_fields[wanted[n].field]);
			visit_note(v, "%s", wanted[n].why);
		}
		if (fields.value[FIELD_AUTHOR] == RS_NONE && fields.value[FIELD_AUTHORS] == RS_NONE)
			visit_report_token(v, item->name, "`module!` without `author`");
		check_license(v, fields.value[FIELD_LICENSE]);
	}
}

/* --- the table -------------------------------------------------------------------------------- */

#define WHERE "General Information, Abstractions vs. bindings"

const struct rule abstractions_rules[] = {
	{
		.name = "leaf-bindings",
		.family = "abstractions",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.summary = "drivers and other leaf modules do not use the C bindings",
		.says = "Leaf modules do not use the bindings directly: subsystems provide\n"
			"abstractions, as safe as possible. A file is a leaf if it calls `module!`\n"
			"or a macro like it, or is below drivers/ or samples/, or matches `leaf` in\n"
			"krab.ini.\n",
		.bad = "let page = unsafe { bindings::alloc_pages(flags, 0) };\n",
		.good = "let page = Page::alloc_page(flags)?;\n",
		.run = leaf_bindings,
	},
	{
		.name = "result-unit",
		.family = "abstractions",
		.where = "the kernel crate, error::Result",
		.level = LEVEL_WARNING,
		.summary = "`Result` rather than `Result<()>`",
		.says = "The kernel's `Result` has defaults for both of its parameters.\n",
		.bad = "fn init() -> Result<()>;\n",
		.good = "fn init() -> Result;\n",
		.run = result_unit,
	},
	{
		.name = "print-newline",
		.family = "abstractions",
		.where = "the kernel crate, macros of print",
		.level = LEVEL_WARNING,
		.summary = "what `pr_*!` and `dev_*!` print ends with a newline",
		.says = "As in C, a message without newline may be joined with the next one, and is\n"
			"shown late. `pr_cont!` is for going on with a line.\n",
		.bad = "pr_info!(\"loaded\");\n",
		.good = "pr_info!(\"loaded\\n\");\n",
		.run = print_newline,
	},
	{
		.name = "spdx-line",
		.family = "abstractions",
		.where = "the kernel's licence rules",
		.level = LEVEL_WARNING,
		.summary = "the first line is the SPDX one",
		.says = "Each file states its licence in its first line, as a `//` comment.\n",
		.bad = "//! A driver.\n",
		.good = "// SPDX-License-Identifier: GPL-2.0\n\n//! A driver.\n",
		.run = spdx_line,
	},
	{
		.name = "module-fields",
		.family = "abstractions",
		.where = "the macros crate, module!",
		.level = LEVEL_WARNING,
		.summary = "`module!` says type, name, author, description and licence",
		.says = "Type, name and licence are needed; author and description are what people\n"
			"see of a module. The licence is one that the module loader knows.\n",
		.bad = "module! { type: M, name: \"m\", license: \"MIT\" }\n",
		.good = "module! { type: M, name: \"m\", author: \"A\", description: \"D\","
			" license: \"GPL\" }\n",
		.run = module_fields,
	},
	{ 0 }
};
