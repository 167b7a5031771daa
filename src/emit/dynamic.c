/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * --dynamic-loading: instead of `extern` blocks, one struct that holds the pointers that the
 * libloading crate found in a library, and a method for each. Four lists have to be printed
 * from the same functions and variables, so they are collected first.
 */
#include <string.h>

#include "emit/items.h"
#include "pass/macro.h"
#include "pass/names.h"

#define INDENTED_WIDTH 88	/* what is left of a line at the indent of a broken `let` */

/* A function (fn.sig is set) or a variable. */
struct symbol {
	struct function_plan fn;
	struct tref type;	/* of the variable */
	const char *name;	/* in Rust */
	const char *symbol;	/* in the library */
};

static void clear_symbol(gpointer p)
{
	function_plan_release(&((struct symbol *)p)->fn);
}

static void add_function(struct emit *e, uint32_t index, GArray *out)
{
	struct symbol s = { 0 };

	if (!function_plan(e, index, &s.fn)) {
		function_plan_release(&s.fn);
		return;
	}
	s.name = s.fn.name;
	s.symbol = s.fn.link_name ? s.fn.link_name : s.fn.name;
	g_array_append_val(out, s);
}

static void add_variable(struct emit *e, uint32_t index, GArray *out)
{
	const struct variable *v = emit_var(e, index);
	struct symbol s = { .type = v->type, .name = e->f->variables[index].rust_name };

	if (v->value.kind != VALUE_NONE || !variable_is_new(e, s.name))
		return;
	s.symbol = e->o->trust_clang_mangling && v->mangled ? v->mangled : v->name;
	if (symbol_is_implied(s.name, s.symbol, NULL))
		s.symbol = s.name;
	g_array_append_val(out, s);
}

static GArray *collect(struct emit *e)
{
	GArray *out = g_array_new(FALSE, FALSE, sizeof(struct symbol));

	g_array_set_clear_func(out, clear_symbol);
	for (guint i = 0; i < e->ir->items->len; i++) {
		const struct item *item = &g_array_index(e->ir->items, struct item, i);

		if (item->kind == ITEM_FUNCTION && e->f->functions[item->index].generate)
			add_function(e, item->index, out);
		else if (item->kind == ITEM_VARIABLE && e->f->variables[item->index].generate)
			add_variable(e, item->index, out);
	}
	return out;
}

/* --- the struct -------------------------------------------------------------------------- */

static void emit_symbol_type(struct emit *e, const struct symbol *s)
{
	if (s->fn.sig) {
		w_printf(e->w, "unsafe extern \"%s\" fn", s->fn.abi);
		emit_params(e, s->fn.sig);
		emit_return(e, s->fn.sig);
	} else {
		w_text(e->w, "*mut ");
		emit_type(e, s->type);
	}
}

static void emit_member(struct emit *e, const struct symbol *s)
{
	w_printf(e->w, "pub %s:", s->name);
	w_rhs(e->w);
	if (e->o->dynamic_link_require_all) {
		emit_symbol_type(e, s);
	} else {
		w_text(e->w, "Result");
		w_list(e->w, LIST_GENERIC, "<");
		w_element(e->w);
		emit_symbol_type(e, s);
		w_element(e->w);
		w_text(e->w, "::libloading::Error");
		w_list_end(e->w, ">");
	}
	w_rhs_end(e->w);
	w_text(e->w, ",");
	w_line(e->w);
}

static void emit_struct(struct emit *e, const char *name, const GArray *symbols)
{
	w_printf(e->w, "pub struct %s ", name);
	w_block(e->w);
	w_text(e->w, "__library: ::libloading::Library,");
	w_line(e->w);
	for (guint i = 0; i < symbols->len; i++)
		emit_member(e, &g_array_index(symbols, struct symbol, i));
	w_block_end(e->w);
	writer_end_item(e->w);
}

/* --- the constructors -------------------------------------------------------------------- */

static void unsafe_text(struct emit *e, const char *expression, const char *after)
{
	bool wrap = e->o->wrap_unsafe_ops;

	w_printf(e->w, "%s%s%s%s", wrap ? "unsafe { " : "", expression, wrap ? " }" : "", after);
	w_line(e->w);
}

static void begin_constructor(struct emit *e, const char *head, const char *bound)
{
	w_printf(e->w, "pub unsafe fn %s -> Result<Self, ::libloading::Error>", head);
	w_line(e->w);
	w_text(e->w, "where");
	w_line(e->w);
	w_printf(e->w, "    %s,", bound);
	w_line(e->w);
	w_block(e->w);
}

static void emit_new(struct emit *e)
{
	begin_constructor(e, "new<P>(path: P)", "P: AsRef<::std::ffi::OsStr>");
	w_text(e->w, "let library = ");
	unsafe_text(e, "::libloading::Library::new(path)", "?;");
	unsafe_text(e, "Self::from_library(library)", "");
	w_block_end(e->w);
	w_line(e->w);
}

/*
 * `__library.get::<*mut T>(b"symbol\0")`: functions leave the type to inference. rustfmt writes
 * type arguments of a method on one line if that leaves them on a line at all.
 */
static void emit_get(struct emit *e, const struct symbol *s, const char *type, const char *literal)
{
	bool flat = strlen(type) <= INDENTED_WIDTH;

	w_text(e->w, "__library");
	if (e->o->wrap_unsafe_ops && !flat)
		w_text(e->w, ".");
	else
		w_dot(e->w);
	w_text(e->w, "get");
	if (!s->fn.sig) {
		w_text(e->w, "::<");
		if (flat)
			w_text(e->w, type);
		else
			emit_symbol_type(e, s);
		w_text(e->w, ">");
	}
	w_list(e->w, LIST_CALL, "(");
	w_element(e->w);
	w_text(e->w, literal);
	w_list_end(e->w, ")");
}

/* `unsafe { … }` that is on one line, here or on the next. */
static void emit_short_unsafe_get(struct emit *e, const char *type, const char *literal)
{
	w_text(e->w, "unsafe ");
	w_short_block(e->w);
	w_printf(e->w, "__library.get%s%s%s(%s)", *type ? "::<" : "", type, *type ? ">" : "",
		 literal);
	w_short_block_end(e->w);
}

static void emit_map(struct emit *e)
{
	w_printf(e->w, "map(|sym| *sym)%s", e->o->dynamic_link_require_all ? "?" : "");
}

/* What follows a block of several lines is not indented, as nothing else is behind its `}`. */
static void emit_long_unsafe_lookup(struct emit *e, const struct symbol *s, const char *type,
				    const char *literal)
{
	w_printf(e->w, "let %s = unsafe ", s->name);
	w_block(e->w);
	w_chain(e->w);
	emit_get(e, s, type, literal);
	w_chain_end(e->w);
	w_block_end(e->w);
	w_line(e->w);
	w_text(e->w, ".");
	emit_map(e);
	w_text(e->w, ";");
	w_line(e->w);
}

/* Columns of `unsafe { __library.get::<*mut T>(b"symbol\0") }`. */
static size_t unsafe_get_width(const char *type, const char *literal)
{
	return strlen("unsafe { __library.get() }") + strlen(literal) +
	       (*type ? strlen("::<>") + strlen(type) : 0);
}

static void emit_lookup(struct emit *e, const struct symbol *s)
{
	g_autofree char *pointee = s->fn.sig ? NULL : emit_type_string(e, s->type);
	g_autofree char *type = pointee ? g_strconcat("*mut ", pointee, NULL) : g_strdup("");
	g_autoptr(GString) literal = g_string_new(NULL);

	rust_bytes_literal(literal, s->symbol, strlen(s->symbol) + 1);
	if (e->o->wrap_unsafe_ops && unsafe_get_width(type, literal->str) >= INDENTED_WIDTH) {
		emit_long_unsafe_lookup(e, s, type, literal->str);
		return;
	}
	w_printf(e->w, "let %s =", s->name);
	w_rhs(e->w);
	w_chain(e->w);
	if (e->o->wrap_unsafe_ops)
		emit_short_unsafe_get(e, type, literal->str);
	else
		emit_get(e, s, type, literal->str);
	w_dot(e->w);
	emit_map(e);
	w_chain_end(e->w);
	w_rhs_end(e->w);
	w_text(e->w, ";");
	w_line(e->w);
}

static void emit_from_library(struct emit *e, const char *name, const GArray *symbols)
{
	begin_constructor(e, "from_library<L>(library: L)", "L: Into<::libloading::Library>");
	w_text(e->w, "let __library = library.into();");
	w_line(e->w);
	for (guint i = 0; i < symbols->len; i++)
		emit_lookup(e, &g_array_index(symbols, struct symbol, i));
	w_printf(e->w, "Ok(%s ", name);
	w_list(e->w, LIST_STRUCT, "{");
	w_element(e->w);
	w_text(e->w, "__library");
	for (guint i = 0; i < symbols->len; i++) {
		w_element(e->w);
		w_text(e->w, g_array_index(symbols, struct symbol, i).name);
	}
	w_list_end(e->w, "}");
	w_text(e->w, ")");
	w_block_end(e->w);
	w_line(e->w);
}

/* --- the methods ------------------------------------------------------------------------- */

static void emit_self_member(struct emit *e, const struct symbol *s, const char *kind)
{
	w_chain(e->w);
	w_text(e->w, "self");
	w_dot(e->w);
	w_text(e->w, s->name);
	if (!e->o->dynamic_link_require_all) {
		w_dot(e->w);
		w_text(e->w, "as_ref()");
		w_dot(e->w);
		w_printf(e->w, "expect(\"Expected %s, got error.\")", kind);
	}
	w_chain_end(e->w);
}

static void emit_call(struct emit *e, const struct symbol *s)
{
	g_autofree const char **names = emit_param_names(e, s->fn.sig);

	w_text(e->w, "(");
	emit_self_member(e, s, "function");
	w_text(e->w, ")");
	w_list(e->w, LIST_CALL, "(");
	for (uint32_t i = 0; i < s->fn.sig->nparams; i++) {
		w_element(e->w);
		w_text(e->w, names[i]);
	}
	w_list_end(e->w, ")");
}

static void emit_method(struct emit *e, const struct symbol *s)
{
	const struct function_type *sig = s->fn.sig;
	g_autofree const char **names = emit_param_names(e, sig);

	/* Rust cannot pass `...` on: such a function is called through the member. */
	if (emit_is_variadic(sig))
		return;
	emit_function_attributes(e, &s->fn, false);
	w_printf(e->w, "pub unsafe fn %s", s->name);
	w_list(e->w, LIST_PARAMS, "(");
	w_element(e->w);
	w_text(e->w, "&self");
	for (uint32_t i = 0; i < sig->nparams; i++) {
		w_element(e->w);
		w_printf(e->w, "%s: ", names[i]);
		emit_param_type(e, sig->params[i].type);
	}
	w_list_end(e->w, ")");
	emit_return(e, sig);
	w_text(e->w, " ");
	w_block(e->w);
	if (e->o->wrap_unsafe_ops) {
		w_text(e->w, "unsafe ");
		w_short_block(e->w);
		emit_call(e, s);
		w_short_block_end(e->w);
	} else {
		emit_call(e, s);
	}
	w_block_end(e->w);
	w_line(e->w);
}

static void emit_accessor(struct emit *e, const struct symbol *s)
{
	w_printf(e->w, "pub unsafe fn %s", s->name);
	w_list(e->w, LIST_PARAMS, "(");
	w_element(e->w);
	w_text(e->w, "&self");
	w_list_end(e->w, ")");
	w_text(e->w, " -> ");
	emit_symbol_type(e, s);
	w_text(e->w, " ");
	w_block(e->w);
	if (!e->o->dynamic_link_require_all)
		w_text(e->w, "*");
	emit_self_member(e, s, "variable");
	w_block_end(e->w);
	w_line(e->w);
}

void emit_dynamic_library(struct emit *e)
{
	g_autoptr(GArray) symbols = collect(e);
	const char *name = rust_mangle(e->f->names,
				       intern(e->f->names, e->o->dynamic_library_name));

	emit_struct(e, name, symbols);
	w_printf(e->w, "impl %s ", name);
	w_block(e->w);
	emit_new(e);
	emit_from_library(e, name, symbols);
	for (guint i = 0; i < symbols->len; i++) {
		const struct symbol *s = &g_array_index(symbols, struct symbol, i);

		if (s->fn.sig)
			emit_method(e, s);
		else
			emit_accessor(e, s);
	}
	w_block_end(e->w);
	writer_end_item(e->w);
}
