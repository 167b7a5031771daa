/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "pass/spell.h"

static const char *integer_name(enum int_kind k)
{
	switch (k) {
	case INT_BOOL: return "_Bool";
	case INT_CHAR_S: case INT_CHAR_U: return "char";
	case INT_SCHAR: return "signed_char";
	case INT_UCHAR: return "unsigned_char";
	case INT_SHORT: return "short";
	case INT_USHORT: return "unsigned_short";
	case INT_INT: return "int";
	case INT_UINT: return "unsigned_int";
	case INT_LONG: return "long";
	case INT_ULONG: return "unsigned_long";
	case INT_LONGLONG: return "long_long";
	case INT_ULONGLONG: return "unsigned_long_long";
	case INT_I128: return "__int128";
	case INT_U128: return "unsigned___int128";
	default: return "wchar_t";
	}
}

static const char *float_name(enum float_kind k)
{
	static const char *const names[] = {
		[FLOAT_16] = "_Float16", [FLOAT_FLOAT] = "float", [FLOAT_DOUBLE] = "double",
		[FLOAT_LONG_DOUBLE] = "long_double", [FLOAT_128] = "__float128",
	};

	return names[k];
}

/* The words that a builtin type is written with, const included. */
static bool append_builtin(GString *out, const struct type *t, bool is_const)
{
	const char *name = NULL, *complex = "";

	switch (t->kind) {
	case TYPE_VOID:
		name = "void";
		break;
	case TYPE_INT:
		name = integer_name(t->u.int_kind);
		break;
	case TYPE_COMPLEX:
		complex = "_Complex_";
		name = float_name(t->u.float_kind);
		break;
	case TYPE_FLOAT:
		name = float_name(t->u.float_kind);
		break;
	default:
		return false;
	}
	g_string_append_printf(out, "%s%s%s", is_const ? "const_" : "", complex, name);
	return true;
}

/* The part of the name that the type itself gives. False if it has none: a function. */
static bool append_own(GString *out, const struct facts *f, struct tref ref)
{
	const struct type *t = ir_type(f->ir, ref.id);

	switch (t->kind) {
	case TYPE_POINTER:
		g_string_append(out, "ptr_");
		return append_own(out, f, t->inner);
	case TYPE_ARRAY:
		g_string_append_printf(out, "array%" G_GUINT64_FORMAT "_", t->count);
		return append_own(out, f, t->inner);
	default:
		if (append_builtin(out, t, ref.is_const))
			return true;
		if (t->name)
			g_string_append(out, t->name);
		return t->name != NULL;
	}
}

void spell_type(GString *out, const struct facts *f, struct tref t, type_id parent)
{
	const char *around = parent ? f->types[parent].path_name : NULL;
	size_t start = out->len, own;

	if (append_builtin(out, ir_type(f->ir, t.id), t.is_const))
		return;
	if (around)
		g_string_append_printf(out, "%s_", around);
	own = out->len;
	if (append_own(out, f, t))
		return;
	g_string_truncate(out, around ? own : start);
	g_string_append(out, "_bindgen_ty_id_0");
}
