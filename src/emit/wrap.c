/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * C types are written inside out: what stands around the name depends on the type, so the
 * declarator grows at both ends while we walk from the outermost type to the innermost.
 */
#include "emit/wrap.h"

#include <glib/gstdio.h>
#include <string.h>

#include "base/replace.h"
#include "emit/items.h"

static bool write_type(struct emit *e, GString *out, struct tref t, GPtrArray *stack);

static const char *int_c_name(enum int_kind k)
{
	switch (k) {
	case INT_BOOL: return "bool";
	case INT_CHAR_S: case INT_CHAR_U: return "char";
	case INT_SCHAR: return "signed char";
	case INT_UCHAR: return "unsigned char";
	case INT_WCHAR: return "wchar_t";
	case INT_SHORT: return "short";
	case INT_USHORT: return "unsigned short";
	case INT_INT: return "int";
	case INT_UINT: return "unsigned int";
	case INT_LONG: return "long";
	case INT_ULONG: return "unsigned long";
	case INT_LONGLONG: return "long long";
	case INT_ULONGLONG: return "unsigned long long";
	case INT_I128: return "__int128";
	case INT_U128: return "unsigned __int128";
	default: return NULL;
	}
}

static const char *float_c_name(enum float_kind k)
{
	switch (k) {
	case FLOAT_16: return "_Float16";
	case FLOAT_FLOAT: return "float";
	case FLOAT_DOUBLE: return "double";
	case FLOAT_LONG_DOUBLE: return "long double";
	case FLOAT_128: return "__float128";
	}
	return NULL;
}

const char *builtin_c_name(const struct type *t)
{
	switch (t->kind) {
	case TYPE_VOID:
		return "void";
	case TYPE_NULLPTR:
		return "nullptr_t";
	case TYPE_INT:
		return int_c_name(t->u.int_kind);
	case TYPE_FLOAT:
		return float_c_name(t->u.float_kind);
	default:
		return NULL;
	}
}

static void push(GPtrArray *stack, const char *s)
{
	g_ptr_array_add(stack, g_strdup(s));
}

static GPtrArray *stack_new(const char *name)
{
	GPtrArray *stack = g_ptr_array_new_with_free_func(g_free);

	if (name)
		push(stack, name);
	return stack;
}

/* The stars that were met, innermost first, and the name. */
static void pop_all(GString *out, GPtrArray *stack)
{
	for (guint i = stack->len; i-- > 0;)
		g_string_append(out, stack->pdata[i]);
	g_ptr_array_set_size(stack, 0);
}

static void write_name(GString *out, bool is_const, const char *tag, const char *name)
{
	g_string_append_printf(out, "%s%s%s", is_const ? "const " : "", tag, name);
}

/*
 * The parameter list goes behind the declarator as brackets do. A pointer to a function needs the
 * parentheses; bindgen always writes them.
 */
static bool write_function(struct emit *e, GString *out, const struct function_type *fn,
			   GPtrArray *stack)
{
	g_autoptr(GString) declarator = g_string_new("(");

	pop_all(declarator, stack);
	g_string_append(declarator, fn->nparams ? ") (" : ") (void");
	for (uint32_t i = 0; i < fn->nparams; i++) {
		g_autoptr(GPtrArray) param = stack_new(fn->params[i].name);

		if (i)
			g_string_append(declarator, ", ");
		if (!write_type(e, declarator, fn->params[i].type, param))
			return false;
	}
	g_string_append(declarator, fn->variadic && fn->nparams ? ", ...)" : ")");
	push(stack, declarator->str);
	return write_type(e, out, fn->ret, stack);
}

/*
 * The brackets go right behind what is declared, before those of the element type; they bind
 * tighter than stars, hence the parentheses: `T (*p) [3]`.
 */
static bool write_array(struct emit *e, GString *out, const struct type *t, GPtrArray *stack)
{
	g_autoptr(GString) declarator = g_string_new(NULL);
	bool starred = stack->len && ((char *)stack->pdata[stack->len - 1])[0] == '*';

	pop_all(declarator, stack);
	if (starred) {
		g_string_prepend_c(declarator, '(');
		g_string_append_c(declarator, ')');
	}
	if (t->is_incomplete)
		g_string_append(declarator, " []");
	else
		g_string_append_printf(declarator, " [%" G_GUINT64_FORMAT "]", t->count);
	push(stack, declarator->str);
	return write_type(e, out, t->inner, stack);
}

/* Does <stdbool.h> say what `bool` is? It is a keyword since C23 only. */
static bool has_bool(const struct ir *ir)
{
	const char *name = intern(ir->names, "bool");

	for (guint i = 0; i < ir->macros->len; i++)
		if (g_array_index(ir->macros, struct macro, i).name == name)
			return true;
	return false;
}

/* A type that starts the declaration. False if C has no name for it. */
static bool write_base(struct emit *e, GString *out, struct tref t)
{
	const struct type *type = ir_type(e->ir, t.id);
	const char *name = type->name;
	const char *tag = "";
	g_autofree char *built = NULL;

	switch (type->kind) {
	case TYPE_INT:
		if (type->u.int_kind == INT_BOOL && !has_bool(e->ir)) {
			name = "_Bool";
			break;
		}
		/* fall through */
	case TYPE_VOID:
	case TYPE_NULLPTR:
	case TYPE_FLOAT:
		name = builtin_c_name(type);
		break;
	case TYPE_COMPLEX:
		/* <complex.h>'s `complex` may not be there. */
		name = built = g_strconcat(float_c_name(type->u.float_kind), " _Complex", NULL);
		break;
	case TYPE_RECORD:
		tag = type->u.record->is_union ? "union " : "struct ";
		break;
	case TYPE_ENUM:
		tag = "enum ";
		break;
	case TYPE_ALIAS:
		break;
	default:
		name = NULL;
	}
	if (!name)
		return false;
	write_name(out, t.is_const, tag, name);
	return true;
}

static bool write_type(struct emit *e, GString *out, struct tref t, GPtrArray *stack)
{
	const struct type *type = ir_type(e->ir, t.id);

	while (type->kind == TYPE_POINTER) {
		push(stack, t.is_const ? "*const " : "*");
		t = type->inner;
		type = ir_type(e->ir, t.id);
	}
	if (type->kind == TYPE_FUNCTION)
		return write_function(e, out, type->u.fn, stack);
	if (type->kind == TYPE_ARRAY)
		return write_array(e, out, type, stack);
	if (!write_base(e, out, t))
		return false;
	if (stack->len) {
		g_string_append_c(out, ' ');
		pop_all(out, stack);
	}
	return true;
}

/* What the wrapper calls its parameters: C's own names, and arg_0, arg_1, … for the others. */
static char **wrapper_params(const struct function_type *fn)
{
	char **names = g_new0(char *, fn->nparams + 1);
	unsigned unnamed = 0;

	for (uint32_t i = 0; i < fn->nparams; i++)
		names[i] = fn->params[i].name ? g_strdup(fn->params[i].name) :
			   g_strdup_printf("arg_%u", unnamed++);
	return names;
}

/* `name(int a, char *b)`: what the return type is written around. */
static bool write_prototype(struct emit *e, GString *out, const char *name,
			    const struct function_type *fn, char **names)
{
	g_string_append_printf(out, "%s(%s", name, fn->nparams ? "" : "void");
	for (uint32_t i = 0; i < fn->nparams; i++) {
		g_autoptr(GPtrArray) declarator = stack_new(names[i]);

		if (i)
			g_string_append(out, ", ");
		if (!write_type(e, out, fn->params[i].type, declarator))
			return false;
	}
	g_string_append_c(out, ')');
	return true;
}

char *wrapper_name(const struct bindgen_options *o, const char *name)
{
	if (o->helper_prefix)
		return g_strconcat(o->helper_prefix, name, NULL);
	return g_strconcat(name, o->wrap_static_fns_suffix ? o->wrap_static_fns_suffix : "__extern",
			   NULL);
}

char *wrap_arguments(const struct function_type *fn)
{
	g_auto(GStrv) names = wrapper_params(fn);

	return g_strjoinv(", ", names);
}

bool wrap_function(struct emit *e, GString *out, const struct function *f, const char *written)
{
	const struct function_type *fn = emit_signature(e, f->type);
	bool is_pointer = ir_type(e->ir, fn->ret.id)->kind == TYPE_POINTER;
	bool is_void = ir_type(e->ir, ir_canonical(e->ir, fn->ret.id))->kind == TYPE_VOID;
	g_autofree char *wrapper = wrapper_name(e->o, f->name);
	g_autofree char *name = g_strconcat(is_pointer ? " " : "", wrapper, NULL);
	g_auto(GStrv) names = wrapper_params(fn);
	g_autofree char *args = g_strjoinv(", ", names);
	g_autoptr(GString) prototype = g_string_new(NULL);
	g_autoptr(GPtrArray) declarator = NULL;

	if (written)
		g_string_append_printf(prototype, "%s%s", name, written);
	else if (!write_prototype(e, prototype, name, fn, names))
		return false;
	declarator = stack_new(prototype->str);
	if (!write_type(e, out, fn->ret, declarator))
		return false;
	g_string_append_printf(out, " { %s%s(%s); }\n", is_void ? "" : "return ", f->name, args);
	return true;
}

char *wrap_source(struct emit *e)
{
	g_autoptr(GString) out = g_string_new(NULL);

	if (!e->wrapped->len)
		return NULL;
	if (e->o->header)
		g_string_append_printf(out, "#include \"%s\"\n\n", e->o->header);
	g_string_append(out, "// Static wrappers\n\n");
	for (guint i = 0; i < e->wrapped->len; i++) {
		const struct function *f = e->wrapped->pdata[i];
		gsize start = out->len;

		if (!wrap_function(e, out, f, NULL)) {
			g_string_truncate(out, start);
			diag_error(e->f->diag, f->pos,
				   "no wrapper for `%s`: one of its types has no name in C",
				   f->name);
		}
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

char *wrap_path(const struct bindgen_options *o)
{
	g_autofree char *dir = NULL;
	g_autofree char *base = NULL;
	char *dot;

	if (!o->wrap_static_fns_path)
		return g_build_filename(g_get_tmp_dir(), "bindgen", "extern.c", NULL);
	dir = g_path_get_dirname(o->wrap_static_fns_path);
	base = g_path_get_basename(o->wrap_static_fns_path);
	dot = strrchr(base, '.');
	if (dot && dot != base)
		*dot = '\0';
	dot = g_strconcat(base, ".c", NULL);
	g_free(base);
	base = dot;
	return g_build_filename(dir, base, NULL);
}

static bool make_folder(const char *path, GError **error)
{
	g_autofree char *dir = g_path_get_dirname(path);

	if (!g_mkdir_with_parents(dir, 0777))
		return true;
	g_set_error(error, G_FILE_ERROR, g_file_error_from_errno(errno),
		    "cannot make the folder %s: %s", dir, g_strerror(errno));
	return false;
}

bool emit_write_wrappers(struct emit *e, GError **error)
{
	g_autofree char *source = wrap_source(e);
	g_autofree char *path = wrap_path(e->o);

	if (!source)
		return true;
	return make_folder(path, error) && replace_file(path, source, strlen(source), error);
}
