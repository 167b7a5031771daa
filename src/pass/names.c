/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include <string.h>

#include "pass/names.h"

/*
 * Sorted. The keywords of all editions, strict, reserved and weak (Rust reference, "Keywords"),
 * once reserved words that bindings have always avoided, and the primitive types.
 */
static const char *const reserved[] = {
	"Self", "_", "abstract", "alignof", "as", "async", "await", "become", "bool", "box",
	"break", "const", "continue", "crate", "do", "dyn", "else", "enum", "extern", "f32", "f64",
	"false", "final", "fn", "for", "gen", "i128", "i16", "i32", "i64", "i8", "if", "impl", "in",
	"isize", "let", "loop", "macro", "match", "mod", "move", "mut", "offsetof", "override",
	"priv", "proc", "pub", "pure", "ref", "return", "self", "sizeof", "static", "str", "struct",
	"super", "trait", "true", "try", "type", "typeof", "u128", "u16", "u32", "u64", "u8",
	"unsafe", "unsized", "use", "usize", "virtual", "where", "while", "yield",
};

#define LONGEST_RESERVED 8	/* "abstract" and others */

static int compare_word(const void *key, const void *word)
{
	const char *a = key, *b = *(const char *const *)word;

	return *a != *b ? *a - *b : strcmp(a, b);
}

const char *rust_mangle(struct intern *in, const char *name)
{
	g_autofree char *s = NULL;

	if (!strpbrk(name, "@?$") &&
	    (strlen(name) > LONGEST_RESERVED ||
	     !bsearch(name, reserved, G_N_ELEMENTS(reserved), sizeof(*reserved), compare_word)))
		return name;
	s = g_strconcat(name, "_", NULL);
	return intern(in, g_strdelimit(s, "@?$", '_'));
}

struct namer {
	struct facts *f;
	uint32_t *children;	/* unnamed types numbered so far, by parent */
	const char **base;	/* name without surroundings, by type id */
};

static const char *anonymous_name(struct namer *n, const struct type *t)
{
	g_autofree char *s = g_strdup_printf("_bindgen_ty_%u", ++n->children[t->parent]);

	return intern(n->f->names, s);
}

static bool is_declared(const struct type *t)
{
	return t->kind == TYPE_RECORD || t->kind == TYPE_ENUM || t->kind == TYPE_ALIAS;
}

static const char *base_name(struct namer *n, type_id id)
{
	const struct type *t = ir_type(n->f->ir, id);

	if (!n->base[id])
		n->base[id] = t->notes && t->notes->replaces ? t->notes->replaces :
			      t->name ? t->name : anonymous_name(n, t);
	return n->base[id];
}

static const char *c_tag(const struct type *t)
{
	switch (t->kind) {
	case TYPE_RECORD:
		return t->u.record->is_union ? "union_" : "struct_";
	case TYPE_ENUM:
		return "enum_";
	default:
		return "";
	}
}

/*
 * Is the parent's name part of the child's? Not under --disable-nested-struct-naming, as far as
 * possible.
 */
static bool names_parent(const struct namer *n, const struct type *t, bool *found_named)
{
	if (!t->parent)
		return false;
	if (n->f->opts->nested_struct_naming)
		return true;
	*found_named = *found_named || t->name != NULL;
	return !*found_named;
}

static const char *type_name(struct namer *n, type_id id)
{
	const struct ir *ir = n->f->ir;
	const struct type *t = ir_type(ir, id);
	g_autoptr(GString) s = g_string_new(base_name(n, id));
	const struct type *up = t;
	bool found_named = false;

	if (t->notes && t->notes->replaces)
		return t->notes->replaces;
	while (names_parent(n, up, &found_named)) {
		g_string_prepend_c(s, '_');
		g_string_prepend(s, base_name(n, up->parent));
		up = ir_type(ir, up->parent);
	}
	if (n->f->opts->c_naming)
		g_string_prepend(s, c_tag(t));
	return rust_mangle(n->f->names, intern(n->f->names, s->str));
}

static int by_order(gconstpointer a, gconstpointer b, gpointer ir)
{
	uint32_t x = ir_type(ir, *(const type_id *)a)->order;
	uint32_t y = ir_type(ir, *(const type_id *)b)->order;

	return x < y ? -1 : x > y;
}

/* Unnamed types are numbered in the order of the items. */
static void name_types(struct facts *f)
{
	const struct ir *ir = f->ir;
	g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(type_id));
	struct namer n = { .f = f };

	n.children = g_new0(uint32_t, ir->types->len);
	n.base = g_new0(const char *, ir->types->len);
	for (type_id id = 1; id < ir->types->len; id++)
		if (is_declared(ir_type(ir, id)))
			g_array_append_val(ids, id);
	g_array_sort_with_data(ids, by_order, (gpointer)ir);
	for (guint i = 0; i < ids->len; i++) {
		type_id id = g_array_index(ids, type_id, i);

		f->types[id].rust_name = f->types[id].path_name = type_name(&n, id);
	}
	g_free(n.children);
	g_free(n.base);
}

static const char *decl_name(struct facts *f, const char *name, const struct annotations *notes)
{
	return rust_mangle(f->names, notes && notes->replaces ? notes->replaces : name);
}

void names_assign(struct facts *f)
{
	const struct ir *ir = f->ir;

	name_types(f);
	for (guint i = 0; i < ir->functions->len; i++) {
		const struct function *fn = &g_array_index(ir->functions, struct function, i);

		f->functions[i].rust_name = decl_name(f, fn->name, fn->notes);
	}
	for (guint i = 0; i < ir->variables->len; i++) {
		const struct variable *v = &g_array_index(ir->variables, struct variable, i);

		f->variables[i].rust_name = decl_name(f, v->name, v->notes);
	}
	for (guint i = 0; i < ir->macros->len; i++) {
		const struct macro *m = &g_array_index(ir->macros, struct macro, i);

		f->macros[i].rust_name = decl_name(f, m->name, m->notes);
	}
}
