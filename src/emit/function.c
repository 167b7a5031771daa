/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Functions: one `extern` block each, as bindgen prints them; emit_reorder() can merge these. */
#include <string.h>

#include "emit/helper.h"
#include "emit/items.h"
#include "pass/names.h"

/* Compilers decorate with a prefix on some targets, stdcall and fastcall with a suffix, too. */
bool symbol_is_implied(const char *name, const char *mangled, const char *abi)
{
	size_t len = strlen(name);
	bool suffix = false;
	char prefix = '_';

	if (!strcmp(name, mangled))
		return true;
	if (!g_strcmp0(abi, "stdcall")) {
		suffix = true;
	} else if (!g_strcmp0(abi, "fastcall")) {
		suffix = true;
		prefix = '@';
	} else if (abi && strcmp(abi, "C")) {
		return false;
	}
	if (mangled[0] != prefix || strncmp(mangled + 1, name, len))
		return false;
	mangled += 1 + len;
	if (!suffix)
		return !*mangled;
	/* `@` and the bytes of the parameters */
	return mangled[0] == '@' && mangled[1] &&
	       strspn(mangled + 1, "0123456789") == strlen(mangled + 1);
}

/* Functions of one Rust name but different symbols are numbered from the second on. */
static char *unique_name(struct emit *e, const char *name)
{
	gpointer seen = g_hash_table_lookup(e->overloads, name);
	guint times = GPOINTER_TO_UINT(seen);

	g_hash_table_insert(e->overloads, (gpointer)name, GUINT_TO_POINTER(times + 1));
	return times ? g_strdup_printf("%s%u", name, times) : g_strdup(name);
}

static char *link_name(const struct emit *e, const struct function_plan *p, const char *symbol)
{
	if (e->o->prefix_link_name)
		return g_strconcat(e->o->prefix_link_name, p->f->name, NULL);
	if (symbol_is_implied(p->name, symbol, p->abi))
		return NULL;
	return g_strdup(symbol);
}

static void report_abi(struct emit *e, const struct function *f)
{
	diag_warning(e->f->diag, f->pos,
		     "skipped function `%s`: its calling convention cannot be written for this "
		     "Rust target", f->name);
}

/*
 * A helper of the map: in C it is called rust_helper_X, in Rust X. It is not declared where C has a
 * real function X, which may depend on the configuration.
 */
static bool plan_helper(struct emit *e, struct function_plan *p)
{
	const char *name = p->f->name + strlen(e->o->helper_prefix);

	if (helper_is_real(e, name) || !g_hash_table_add(e->functions_seen, (gpointer)p->f->name))
		return false;
	p->abi = emit_abi(e, p->sig, p->f->name);
	if (!p->abi) {
		report_abi(e, p->f);
		return false;
	}
	p->name = unique_name(e, rust_mangle(e->f->names, name));
	p->wrap = true;
	g_ptr_array_add(e->wrapped, (gpointer)p->f);
	return true;
}

bool function_plan(struct emit *e, uint32_t index, struct function_plan *p)
{
	const char *name = e->f->functions[index].rust_name;
	const char *mangled;

	*p = (struct function_plan){ .f = emit_fn(e, index), .index = index };
	p->sig = emit_signature(e, p->f->type);
	if (p->f->is_internal && !e->o->wrap_static_fns)
		return false;
	if (p->f->is_internal && helper_is(e->o, p->f) && helper_is_in_map(e, p->f->name))
		return false;
	if (helper_is(e->o, p->f) && !helper_can_cross(e, p->f, p->sig))
		return false;
	if (helper_is_written(e->o, p->f))
		return plan_helper(e, p);
	if (p->f->is_internal && emit_is_variadic(p->sig)) {
		diag_warning(e->f->diag, p->f->pos,
			     "no wrapper for the static variadic function `%s`", p->f->name);
		return false;
	}
	mangled = e->o->trust_clang_mangling ? p->f->mangled : NULL;
	if (!g_hash_table_add(e->functions_seen,
			      (gpointer)(mangled && !p->f->is_alias ? mangled : name)))
		return false;
	p->abi = emit_abi(e, p->sig, p->f->name);
	if (!p->abi) {
		report_abi(e, p->f);
		return false;
	}
	p->name = unique_name(e, name);
	if (!helper_is(e->o, p->f))
		p->link_name = link_name(e, p, mangled ? mangled : p->f->name);
	p->wrap = p->f->is_internal && !p->link_name;
	if (p->wrap)
		g_ptr_array_add(e->wrapped, (gpointer)p->f);
	return true;
}

bool function_can_be_planned(struct emit *e, uint32_t index)
{
	const struct function *f = emit_fn(e, index);
	const struct function_type *sig = emit_signature(e, f->type);

	if (f->is_internal && (!e->o->wrap_static_fns || emit_is_variadic(sig) ||
			       (helper_is(e->o, f) && helper_is_in_map(e, f->name))))
		return false;
	if (helper_is_written(e->o, f) && helper_is_real(e, helper_name(e->o, f)))
		return false;
	return emit_abi(e, sig, f->name) != NULL;
}

void function_plan_release(struct function_plan *p)
{
	g_free(p->name);
	g_free(p->link_name);
}

/* \001 in front of a name tells LLVM that it is decorated already. */
void emit_link_name(struct emit *e, const char *symbol, bool mark)
{
	g_autofree char *name = g_strconcat(mark ? "\001" : "", symbol, NULL);

	w_text(e->w, "#[link_name = ");
	emit_string_literal(e, name);
	w_text(e->w, "]");
	w_line(e->w);
}

void emit_function_attributes(struct emit *e, const struct function_plan *p, bool with_link_name)
{
	if (p->sig->must_use || type_must_use(e, p->sig->ret.id)) {
		w_text(e->w, "#[must_use]");
		w_line(e->w);
	}
	emit_doc_of(e, (struct doc_of){ DOC_FUNCTION, p->index, 0 });
	w_line(e->w);
	if (p->link_name && with_link_name)
		emit_link_name(e, p->link_name, true);
	if (p->wrap) {
		g_autofree char *wrapper = helper_is(e->o, p->f) ?
			helper_c_name(e->o, p->f) : wrapper_name(e->o, p->name);

		emit_link_name(e, wrapper, false);
	}
}

static void emit_extern_function(struct emit *e, const struct function_plan *p)
{
	if (e->o->wasm_import_module_name) {
		w_text(e->w, "#[link(wasm_import_module = ");
		emit_string_literal(e, e->o->wasm_import_module_name);
		w_text(e->w, ")]");
		w_line(e->w);
	}
	w_printf(e->w, "%sextern \"%s\" ", e->o->features.unsafe_extern_blocks ? "unsafe " : "",
		 p->abi);
	w_block(e->w);
	emit_function_attributes(e, p, true);
	w_printf(e->w, "pub fn %s", p->name);
	emit_params(e, p->sig);
	emit_return(e, p->sig);
	w_text(e->w, ";");
	w_block_end(e->w);
	writer_end_item(e->w);
}

void emit_function(struct emit *e, uint32_t index)
{
	struct function_plan p;

	/* They become members of the library's struct, all at once and last. */
	if (e->o->dynamic_library_name)
		return;
	if (function_plan(e, index, &p)) {
		struct writer *w = e->w;

		if (e->helpers && helper_is(e->o, p.f))
			e->w = e->helpers;
		emit_extern_function(e, &p);
		e->w = w;
	}
	function_plan_release(&p);
}
