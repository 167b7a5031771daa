/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Names: Rust's casing, nothing said twice, and close to what C calls it. */
#include <string.h>

#include "check/check.h"
#include "check/scope.h"

/* A name that has its reasons: allowed by an attribute, C's, a macro's variable, or a trait's. */
static bool is_own_name(const struct rs_file *f, const struct rs_item *item, const char *lint)
{
	const struct rs_item *at = item;

	if (item->name == RS_NONE || item->flags & RS_NAME_META || item_is_of_trait_impl(f, item) ||
	    f->tokens[item->name].word == RS_KW_UNDERSCORE)
		return false;
	for (unsigned depth = 0; depth < DEPTH_MAX; depth++, at = rs_item(f, at->parent)) {
		if (at->kind == RS_ITEM_EXTERN_BLOCK || rs_find_attr(f, at, "no_mangle") ||
		    rs_find_attr(f, at, "export_name"))
			return false;
		for (guint32 n = 0; n < at->n_attrs; n++) {
			const struct rs_attr *a = rs_attr(f, at, n);

			for (guint32 i = a->args.start; a->kind == RS_ATTR_LINT && i < a->args.end;
			     i++)
				if (rs_is(f, i, lint) || rs_is(f, i, "nonstandard_style"))
					return false;
		}
		if (at->parent == RS_NONE)
			break;
	}
	return true;
}

/* In another file of the crate: `#![allow(lint)]` of a module around this one. */
static bool is_allowed_above(const struct visit *v, const char *lint)
{
	struct scope *s = v->check->scope;

	return s && (scope_allows(s, v->file, lint) || scope_allows(s, v->file, "nonstandard_style"));
}

static char *name_of(const struct rs_file *f, const struct rs_item *item)
{
	struct rs_str s = rs_item_name(f, item);

	return g_strndup(s.s, s.n);
}

/* --- casing ----------------------------------------------------------------------------------- */

static bool is_upper(gunichar c)
{
	return g_unichar_isupper(c);
}

static bool has_letter(const char *name, bool (*what)(gunichar c))
{
	for (; *name; name = g_utf8_next_char(name))
		if (what(g_utf8_get_char(name)))
			return true;
	return false;
}

static bool is_lower(gunichar c)
{
	return g_unichar_islower(c);
}

/* As rustc judges it: no small letter first, no underscore but between digits. */
static bool is_camel(const char *name)
{
	const char *p = name + strspn(name, "_");

	if (g_unichar_islower(g_utf8_get_char(p)))
		return false;
	for (; (p = strchr(p, '_')); p++)
		if (p[1] && !(g_ascii_isdigit(p[-1]) && g_ascii_isdigit(p[1])))
			return false;
	return true;
}

static char *to_camel(const char *name)
{
	GString *out = g_string_new(NULL);
	bool shouts = !has_letter(name, is_lower), start = true;

	for (; *name; name++) {
		if (*name == '_')
			start = true;
		else
			g_string_append_c(out, start ? g_ascii_toupper(*name)
						     : shouts ? g_ascii_tolower(*name) : *name);
		start = *name == '_';
	}
	return g_string_free(out, FALSE);
}

static char *to_snake(const char *name)
{
	GString *out = g_string_new(NULL);

	for (const char *p = name; *p; p++) {
		bool starts = g_ascii_isupper(*p) && p > name && p[-1] != '_' &&
			      (!g_ascii_isupper(p[-1]) || g_ascii_islower(p[1]));

		if (starts)
			g_string_append_c(out, '_');
		g_string_append_c(out, g_ascii_tolower(*p));
	}
	return g_string_free(out, FALSE);
}

static void type_case(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 0; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		g_autofree char *name = NULL, *camel = NULL;

		switch (item->kind) {
		case RS_ITEM_STRUCT: case RS_ITEM_ENUM: case RS_ITEM_UNION: case RS_ITEM_TRAIT:
		case RS_ITEM_TYPE: case RS_ITEM_VARIANT: case RS_ITEM_TRAIT_ALIAS:
			break;
		default:
			continue;
		}
		if (!is_own_name(f, item, "non_camel_case_types"))
			continue;
		name = name_of(f, item);
		if (is_camel(name) || is_allowed_above(v, "non_camel_case_types"))
			continue;
		camel = to_camel(name);
		visit_report_token(v, item->name, "%s '%s' is not in camel case",
				   rs_item_kind_name(item->kind), name);
		visit_note(v, "call it '%s'", camel);
	}
}

static void function_case(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 0; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		g_autofree char *name = NULL, *snake = NULL;

		if ((item->kind != RS_ITEM_FN && item->kind != RS_ITEM_MOD &&
		     item->kind != RS_ITEM_FIELD) || !is_own_name(f, item, "non_snake_case"))
			continue;
		name = name_of(f, item);
		if (!has_letter(name, is_upper) || is_allowed_above(v, "non_snake_case"))
			continue;
		snake = to_snake(name);
		visit_report_token(v, item->name, "%s '%s' is not in snake case",
				   rs_item_kind_name(item->kind), name);
		visit_note(v, "call it '%s'", snake);
	}
}

static void constant_case(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 0; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		g_autofree char *name = NULL, *snake = NULL, *upper = NULL;

		if ((item->kind != RS_ITEM_CONST && item->kind != RS_ITEM_STATIC) ||
		    !is_own_name(f, item, "non_upper_case_globals"))
			continue;
		name = name_of(f, item);
		if (!has_letter(name, is_lower) || is_allowed_above(v, "non_upper_case_globals"))
			continue;
		snake = to_snake(name);
		upper = g_ascii_strup(snake, -1);
		visit_report_token(v, item->name, "%s '%s' is not in capitals",
				   rs_item_kind_name(item->kind), name);
		visit_note(v, "call it '%s'", upper);
	}
}

/* --- repetition ------------------------------------------------------------------------------- */

/* The file's module: its name, or for mod.rs that of the folder; NULL for a crate's root. */
static char *file_module(const struct rs_file *f)
{
	g_autofree char *base = g_path_get_basename(f->path);
	g_autofree char *folder = g_path_get_dirname(f->path);

	if (!g_str_has_suffix(base, ".rs") || strcmp(base, "lib.rs") == 0 ||
	    strcmp(base, "main.rs") == 0)
		return NULL;
	if (strcmp(base, "mod.rs") == 0)
		return g_path_get_basename(folder);
	return g_strndup(base, strlen(base) - 3);
}

/* What the item is named in: a module, an enum, the type of an impl; newly allocated, or NULL. */
static char *name_space(const struct rs_file *f, const struct rs_item *item, const char **what)
{
	const struct rs_item *parent = item->parent == RS_NONE ? NULL : rs_item(f, item->parent);
	guint32 last = RS_NONE;

	if (!parent || item->flags & (RS_IN_FN | RS_IN_MACRO))
		return NULL;
	switch (parent->kind) {
	case RS_ITEM_FILE:
		*what = "module";
		return file_module(f);
	case RS_ITEM_MOD:
		*what = "module";
		return name_of(f, parent);
	case RS_ITEM_ENUM:
		*what = "enum";
		return name_of(f, parent);
	case RS_ITEM_IMPL:
		*what = "type";
		/* The last name before the type's arguments. */
		for (guint32 i = parent->type.start; i < parent->type.end; i++) {
			if (f->tokens[i].kind == '<')
				break;
			if (f->tokens[i].kind == RS_IDENT)
				last = i;
		}
		return last == RS_NONE ? NULL : g_strndup(rs_name(f, last).s, rs_name(f, last).n);
	default:
		return NULL;
	}
}

/* Has the file an item `other_name`? Then the first word of `name` tells the two apart. */
static bool has_longer(const struct rs_file *f, const char *name)
{
	g_autofree char *tail = g_strconcat("_", name, NULL);

	for (guint32 i = 1; i < f->items->n_items; i++) {
		g_autofree char *other = name_of(f, rs_item(f, i));

		if (g_str_has_suffix(other, tail))
			return true;
	}
	return false;
}

/*
 * Functions, constants and variants are written with their module or type before them. Types are
 * imported and then stand alone: that is another rule, off unless asked for.
 */
static void repetition(struct visit *v, bool types)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 1; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		g_autofree char *name = NULL, *space = NULL, *snake = NULL, *around = NULL;
		const char *what;
		bool is_type = item->kind == RS_ITEM_STRUCT || item->kind == RS_ITEM_ENUM ||
			       item->kind == RS_ITEM_UNION || item->kind == RS_ITEM_TRAIT ||
			       item->kind == RS_ITEM_TYPE;
		bool counts = types ? is_type
				    : item->kind == RS_ITEM_FN || item->kind == RS_ITEM_CONST ||
				      item->kind == RS_ITEM_STATIC ||
				      item->kind == RS_ITEM_VARIANT || item->kind == RS_ITEM_MOD;

		if (!counts || !is_own_name(f, item, "module_name_repetitions") ||
		    (item->kind != RS_ITEM_VARIANT && item->visibility == RS_PRIVATE))
			continue;
		space = name_space(f, item, &what);
		if (!space)
			continue;
		name = name_of(f, item);
		snake = to_snake(name);
		around = to_snake(space);
		if (!g_str_has_prefix(snake, around) || snake[strlen(around)] != '_' ||
		    !snake[strlen(around) + 1] || has_longer(f, name))
			continue;
		visit_report_token(v, item->name, "'%s' repeats the name of its %s, '%s'", name,
				   what, space);
		visit_note(v, "users write '%s::%s': leave the first out", space, name);
	}
}

static void repeated_name(struct visit *v)
{
	repetition(v, false);
}

static void repeated_type_name(struct visit *v)
{
	repetition(v, true);
}

/* --- C's names -------------------------------------------------------------------------------- */

/* The C function that a body calls, if it calls just one: the name's token; else RS_NONE. */
static guint32 only_binding_called(const struct rs_file *f, struct rs_range body)
{
	guint32 found = RS_NONE;

	for (guint32 i = body.start; i < body.end; i++) {
		guint32 name;

		if (!rs_is(f, i, "bindings") || !rs_joint(f, i, ':') || !rs_joint(f, i + 1, ':'))
			continue;
		name = i + 3;
		if (f->tokens[name].kind != RS_IDENT || f->tokens[rs_next(f, name)].kind != '(')
			continue;
		if (found != RS_NONE)
			return RS_NONE;
		found = name;
	}
	return found;
}

/* Have the two names a word in common, or one that begins with the other's? */
static bool share_word(const char *a, const char *b)
{
	g_auto(GStrv) x = g_strsplit(a, "_", -1), y = g_strsplit(b, "_", -1);

	for (char **p = x; *p; p++) {
		for (char **q = y; *q; q++) {
			size_t n = MIN(strlen(*p), strlen(*q));

			if (n >= 3 && strncmp(*p, *q, n) == 0)
				return true;
			if (n && strcmp(*p, *q) == 0)
				return true;
		}
	}
	return false;
}

/* Names that Rust has for this, whatever C calls it. */
static bool is_conventional(const char *name)
{
	static const char *const prefixes[] = { "new",	"from_", "as_",	 "to_",	  "into_",
						"is_",	"try_",	 "drop", "deref", "with_",
						"get_", "raw",	 "init" };

	for (size_t i = 0; i < G_N_ELEMENTS(prefixes); i++)
		if (g_str_has_prefix(name, prefixes[i]))
			return true;
	return false;
}

static void unlike_c_name(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 1; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		g_autofree char *name = NULL, *c_name = NULL;
		guint32 called;

		if (item->kind != RS_ITEM_FN || item->visibility != RS_PUB ||
		    item->flags & RS_IN_MACRO || !is_own_name(f, item, "krab"))
			continue;
		called = only_binding_called(f, item->body);
		if (called == RS_NONE)
			continue;
		name = name_of(f, item);
		c_name = g_strndup(rs_name(f, called).s, rs_name(f, called).n);
		if (is_conventional(name) || share_word(name, c_name))
			continue;
		visit_report_token(v, item->name, "'%s' wraps C's '%s' and is named otherwise",
				   name, c_name);
		visit_note(v, "a name close to C's helps those who switch between the two");
	}
}

/* --- the table -------------------------------------------------------------------------------- */

#define WHERE "Coding Guidelines, Naming"

const struct rule naming_rules[] = {
	{
		.name = "type-case",
		.family = "naming",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.summary = "types, traits and variants are in camel case",
		.says = "Rust kernel code follows Rust's naming conventions; C's names are adjusted\n"
			"to them.\n",
		.bad = "pub enum line_direction { LINE_IN }\n",
		.good = "pub enum LineDirection { In }\n",
		.run = type_case,
	},
	{
		.name = "function-case",
		.family = "naming",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.summary = "functions, modules and fields are in snake case",
		.says = "Rust kernel code follows Rust's naming conventions; C's names are adjusted\n"
			"to them.\n",
		.bad = "fn getPage() {}\n",
		.good = "fn get_page() {}\n",
		.run = function_case,
	},
	{
		.name = "constant-case",
		.family = "naming",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.summary = "constants and statics are in capitals",
		.says = "Rust kernel code follows Rust's naming conventions.\n",
		.bad = "const pageSize: usize = 4096;\n",
		.good = "const PAGE_SIZE: usize = 4096;\n",
		.run = constant_case,
	},
	{
		.name = "repeated-name",
		.family = "naming",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.summary = "names do not repeat the module or type that they are in",
		.says = "The namespace that modules and types make is not repeated in the names of\n"
			"what is in them. C's GPIO_LINE_DIRECTION_IN is\n"
			"`gpio::LineDirection::In`, not\n"
			"`gpio::gpio_line_direction::GPIO_LINE_DIRECTION_IN`.\n",
		.bad = "pub mod gpio { pub fn gpio_read() {} }\n",
		.good = "pub mod gpio { pub fn read() {} }\n",
		.run = repeated_name,
	},
	{
		.name = "repeated-type-name",
		.family = "naming",
		.where = WHERE,
		.level = LEVEL_OFF,
		.summary = "types do not repeat the module that they are in",
		.says = "As `repeated-name`, for types and traits. These are often imported and\n"
			"used without their module, so that opinions differ: off unless asked for.\n",
		.bad = "pub mod gpio { pub struct GpioLine; }\n",
		.good = "pub mod gpio { pub struct Line; }\n",
		.run = repeated_type_name,
	},
	{
		.name = "unlike-c-name",
		.family = "naming",
		.where = WHERE,
		.level = LEVEL_OFF,
		.summary = "what wraps a C function has a name close to C's",
		.says = "Where an existing C concept is wrapped, a name as close as reasonably\n"
			"possible to the C side is used. This looks at public functions that call\n"
			"one C function and share no word with its name; what is reasonable is for\n"
			"people to say, so it is off unless asked for.\n",
		.bad = "pub fn awake(t: &Task) { unsafe { bindings::wake_up_process(t.0) } }\n",
		.good = "pub fn wake_up(t: &Task) { unsafe { bindings::wake_up_process(t.0) } }\n",
		.run = unlike_c_name,
	},
	{ 0 }
};
