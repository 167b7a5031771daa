/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * C types as they are written in Rust. The C type decides everything: nothing here depends
 * on where the type is used, except that parameters decay.
 */
#include <string.h>

#include "emit/items.h"
#include "pass/derive.h"
#include "pass/layout.h"
#include "pass/names.h"

/* --- names of primitive types ------------------------------------------------------------ */

static void emit_c_void(struct emit *e)
{
	if (e->o->ctypes_prefix)
		w_printf(e->w, "%s::c_void", e->o->ctypes_prefix);
	else
		w_text(e->w, e->o->use_core ? "::core::ffi::c_void" : "::std::os::raw::c_void");
}

void emit_ctype(struct emit *e, const char *name)
{
	if (e->o->ctypes_prefix)
		w_printf(e->w, "%s::%s", e->o->ctypes_prefix, name);
	else if (e->o->use_core && e->o->features.core_ffi_c)
		w_printf(e->w, "::core::ffi::%s", name);
	else
		w_printf(e->w, "::std::os::raw::%s", name);
}

const char *int_repr_name(uint64_t size, bool is_signed)
{
	if (!is_signed)
		return layout_integer_name(size);
	switch (size) {
	case 1: return "i8";
	case 2: return "i16";
	case 4: return "i32";
	case 8: return "i64";
	case 16: return "i128";
	default: return NULL;
	}
}

/* Kinds that have a Rust name of their own, and those that std or core names after C. */
static const struct {
	const char *rust, *ctype;
} int_names[] = {
	[INT_BOOL] = { "bool", NULL },
	[INT_CHAR_S] = { NULL, "c_char" },
	[INT_CHAR_U] = { NULL, "c_char" },
	[INT_SCHAR] = { NULL, "c_schar" },
	[INT_UCHAR] = { NULL, "c_uchar" },
	[INT_SHORT] = { NULL, "c_short" },
	[INT_USHORT] = { NULL, "c_ushort" },
	[INT_INT] = { NULL, "c_int" },
	[INT_UINT] = { NULL, "c_uint" },
	[INT_LONG] = { NULL, "c_long" },
	[INT_ULONG] = { NULL, "c_ulong" },
	[INT_LONGLONG] = { NULL, "c_longlong" },
	[INT_ULONGLONG] = { NULL, "c_ulonglong" },
	[INT_I128] = { "i128", NULL },
	[INT_U128] = { "u128", NULL },
	[INT_CHAR16] = { "bindgen_cchar16_t", NULL },
	[INT_I8] = { "i8", NULL },
	[INT_U8] = { "u8", NULL },
	[INT_I16] = { "i16", NULL },
	[INT_U16] = { "u16", NULL },
	[INT_I32] = { "i32", NULL },
	[INT_U32] = { "u32", NULL },
	[INT_I64] = { "i64", NULL },
	[INT_U64] = { "u64", NULL },
};

void emit_int_kind(struct emit *e, enum int_kind k, struct layout l)
{
	if (k == INT_WCHAR) {
		const char *name = l.known ? int_repr_name(l.size, false) : NULL;

		if (!name)
			BUG("wchar_t of %" G_GUINT64_FORMAT " bytes", l.size);
		w_text(e->w, name);
	} else if (int_names[k].rust) {
		w_text(e->w, int_names[k].rust);
	} else {
		emit_ctype(e, int_names[k].ctype);
	}
}

/*
 * Rust has no long double: an integer of its size keeps the layout, and where there is no such
 * integer (12 bytes on i386) a blob. double is not of 8 bytes on every target, either.
 */
static void emit_float_of_size(struct emit *e, struct layout l)
{
	const char *name = l.known ? int_repr_name(l.size, false) : NULL;

	if (l.known && l.size == 4)
		w_text(e->w, "f32");
	else if (!l.known || l.size == 8)
		w_text(e->w, "f64");
	else if (name)
		w_text(e->w, name);
	else
		emit_blob(e, l);
}

void emit_float_kind(struct emit *e, enum float_kind k, struct layout l)
{
	switch (k) {
	case FLOAT_16:
		w_text(e->w, "__BindgenFloat16");
		break;
	case FLOAT_FLOAT:
		if (e->o->convert_floats)
			w_text(e->w, "f32");
		else
			emit_ctype(e, "c_float");
		break;
	case FLOAT_DOUBLE:
		if (e->o->convert_floats)
			emit_float_of_size(e, l);
		else
			emit_ctype(e, "c_double");
		break;
	case FLOAT_LONG_DOUBLE:
		emit_float_of_size(e, l);
		break;
	case FLOAT_128:
		w_text(e->w, "u128");
		break;
	}
}

/* --- blobs ------------------------------------------------------------------------------- */

static void emit_blob_as(struct emit *e, struct layout l, bool ffi_safe)
{
	uint64_t count = 1, size = l.known ? rust_blob_unit(l, &count) : 1;
	const char *unit = int_repr_name(size, false);

	if (count == 1)
		w_text(e->w, unit);
	else if (ffi_safe && e->o->features.min_const_generics)
		w_printf(e->w, "__BindgenOpaqueArray<%s, %" G_GUINT64_FORMAT "usize>", unit, count);
	else
		w_printf(e->w, "[%s; %" G_GUINT64_FORMAT "usize]", unit, count);
}

void emit_blob(struct emit *e, struct layout l)
{
	emit_blob_as(e, l, true);
}

void emit_blob_array(struct emit *e, struct layout l)
{
	emit_blob_as(e, l, false);
}

/* What cannot be written. A function's type stands for pointers to it. */
static void emit_unknown(struct emit *e, type_id id)
{
	if (ir_type(e->ir, id)->kind == TYPE_FUNCTION) {
		w_text(e->w, "*mut ");
		emit_c_void(e);
	} else {
		emit_blob(e, ir_layout(e->ir, id));
	}
}

/* --- functions --------------------------------------------------------------------------- */

const struct function_type *emit_signature(const struct emit *e, type_id id)
{
	const struct type *t = ir_type(e->ir, ir_canonical(e->ir, id));

	if (t->kind != TYPE_FUNCTION)
		BUG("type %u is no function but kind %d", id, t->kind);
	return t->u.fn;
}

static const enum rust_abi abi_of_cc[] = {
	[CC_C] = RUST_ABI_C,
	[CC_STDCALL] = RUST_ABI_STDCALL,
	[CC_FASTCALL] = RUST_ABI_FASTCALL,
	[CC_THISCALL] = RUST_ABI_THISCALL,
	[CC_VECTORCALL] = RUST_ABI_VECTORCALL,
	[CC_AAPCS] = RUST_ABI_AAPCS,
	[CC_WIN64] = RUST_ABI_WIN64,
	[CC_EFIAPI] = RUST_ABI_EFIAPI,
	[CC_C_UNWIND] = RUST_ABI_C_UNWIND,
	[CC_SYSTEM] = RUST_ABI_SYSTEM,
};

/* RUST_ABI_COUNT if there is none. */
static enum rust_abi choose_abi(const struct emit *e, const struct function_type *fn,
				const char *name)
{
	for (int i = 0; name && i < RUST_ABI_COUNT; i++)
		if (!nameset_is_empty(&e->o->abi_overrides[i]) &&
		    nameset_match(&e->o->abi_overrides[i], name))
			return i;
	return fn->cc == CC_UNKNOWN ? RUST_ABI_COUNT : abi_of_cc[fn->cc];
}

const char *emit_abi(struct emit *e, const struct function_type *fn, const char *name)
{
	const struct rust_features *has = &e->o->features;
	enum rust_abi abi = choose_abi(e, fn, name ? name : fn->name);

	switch (abi) {
	case RUST_ABI_THISCALL:
		return has->thiscall_abi ? rust_abi_name(abi) : NULL;
	case RUST_ABI_VECTORCALL:
		return has->vectorcall_abi ? rust_abi_name(abi) : NULL;
	case RUST_ABI_C_UNWIND:
		return has->c_unwind_abi ? rust_abi_name(abi) : NULL;
	case RUST_ABI_EFIAPI:
		return has->abi_efiapi ? rust_abi_name(abi) : NULL;
	case RUST_ABI_WIN64:
		return emit_is_variadic(fn) ? NULL : rust_abi_name(abi);
	case RUST_ABI_COUNT:
		return NULL;
	default:
		return rust_abi_name(abi);
	}
}

static bool is_taken(const char *const *names, uint32_t n, uint32_t self, const char *name)
{
	for (uint32_t i = 0; i < n; i++)
		if (i != self && names[i] == name)
			return true;
	return false;
}

/*
 * Names that we make up (of unnamed parameters, of keywords) must not meet those of other
 * parameters, because Rust rejects duplicates; C's own names cannot clash.
 */
const char **emit_param_names(struct emit *e, const struct function_type *fn)
{
	const char **names = g_new0(const char *, fn->nparams + 1);
	uint32_t unnamed = 0;

	for (uint32_t i = 0; i < fn->nparams; i++)
		if (fn->params[i].name)
			names[i] = rust_mangle(e->f->names, fn->params[i].name);
	for (uint32_t i = 0; i < fn->nparams; i++) {
		g_autofree char *made = NULL;

		if (!names[i]) {
			made = g_strdup_printf("arg%u", ++unnamed);
			names[i] = intern(e->f->names, made);
		} else if (names[i] == fn->params[i].name) {
			continue;
		}
		while (is_taken(names, fn->nparams, i, names[i])) {
			g_free(made);
			made = g_strconcat(names[i], "_", NULL);
			names[i] = intern(e->f->names, made);
		}
	}
	return names;
}

static bool is_const_array(const struct emit *e, struct tref t)
{
	const struct type *type = ir_type(e->ir, t.id);

	return type->kind == TYPE_ARRAY && !type->is_incomplete && type->inner.is_const;
}

void emit_param_type(struct emit *e, struct tref t)
{
	const struct type *canonical = ir_type(e->ir, ir_canonical(e->ir, t.id));
	bool is_const;

	if (canonical->kind != TYPE_ARRAY) {
		emit_type(e, t);
		return;
	}
	is_const = t.is_const || canonical->inner.is_const || is_const_array(e, canonical->inner);
	w_text(e->w, is_const ? "*const " : "*mut ");
	emit_type(e, e->o->array_pointers_in_arguments ? t : canonical->inner);
}

void emit_params(struct emit *e, const struct function_type *fn)
{
	g_autofree const char **names = emit_param_names(e, fn);

	w_list(e->w, LIST_PARAMS, "(");
	for (uint32_t i = 0; i < fn->nparams; i++) {
		w_element(e->w);
		w_printf(e->w, "%s: ", names[i]);
		emit_param_type(e, fn->params[i].type);
	}
	if (emit_is_variadic(fn)) {
		w_element(e->w);
		w_text(e->w, "...");
		w_no_trailing_comma(e->w);
	}
	w_list_end(e->w, ")");
}

void emit_return(struct emit *e, const struct function_type *fn)
{
	if (fn->noreturn) {
		w_text(e->w, " -> !");
	} else if (ir_type(e->ir, ir_canonical(e->ir, fn->ret.id))->kind != TYPE_VOID) {
		w_text(e->w, " -> ");
		emit_type(e, fn->ret);
	}
}

/* C function pointers may be NULL, those of Rust may not: Option has the same layout. */
static void emit_function_type(struct emit *e, const struct function_type *fn)
{
	w_printf(e->w, "::%s::option::Option", e->prefix);
	w_list(e->w, LIST_GENERIC, "<");
	w_element(e->w);
	w_printf(e->w, "unsafe extern \"%s\" fn", emit_abi(e, fn, NULL));
	emit_params(e, fn);
	emit_return(e, fn);
	w_list_end(e->w, ">");
}

/* --- paths ------------------------------------------------------------------------------- */

/* An alias that is not printed, as it has the name of its enum, goes for the enum. */
static bool names_enum_module(const struct emit *e, type_id id)
{
	const struct type *t = ir_type(e->ir, id);

	while (t->kind == TYPE_ALIAS) {
		const char *inner = emit_type_facts(e, t->inner.id)->rust_name;

		if (g_strcmp0(emit_type_facts(e, id)->rust_name, inner))
			return false;
		id = t->inner.id;
		t = ir_type(e->ir, id);
	}
	return t->kind == TYPE_ENUM && emit_enum_style(e, id) == ENUM_STYLE_MODULE_CONSTS;
}

void emit_type_path(struct emit *e, type_id id)
{
	const struct type_facts *tf = emit_type_facts(e, id);

	if (!tf->rust_name)
		BUG("type %u (%s) has no name in Rust", id, ir_type(e->ir, id)->name);
	w_text(e->w, tf->rust_name);
	if (names_enum_module(e, id))
		w_text(e->w, "::Type");
}

static void emit_alias_use(struct emit *e, type_id id)
{
	const char *primitive = derive_primitive(e->o, ir_type(e->ir, id)->name);

	if (primitive)
		w_text(e->w, primitive);
	else
		emit_type_path(e, id);
}

/* --- types ------------------------------------------------------------------------------- */

static bool is_odd_pointer(const struct emit *e, const struct type *t)
{
	return t->layout.known && t->layout.size != e->ir->target.pointer_size;
}

bool emit_expressible(struct emit *e, type_id id)
{
	for (;;) {
		const struct type *t = ir_type(e->ir, id);

		switch (t->kind) {
		case TYPE_VECTOR:
			if (!layout_vector_count(e->ir, id))
				return false;
			/* fall through */
		case TYPE_ARRAY:
			id = t->inner.id;
			break;
		case TYPE_FUNCTION:
			return emit_abi(e, t->u.fn, NULL) != NULL;
		case TYPE_POINTER:
			return !is_odd_pointer(e, t);
		case TYPE_OPAQUE:
			return t->layout.known;
		case TYPE_NONE:
			return false;
		default:
			return true;
		}
	}
}

/* What is neither a pointer nor an array: nothing follows in front of or behind it. */
static void emit_plain_type(struct emit *e, type_id id)
{
	const struct type *t = ir_type(e->ir, id);

	switch (t->kind) {
	case TYPE_VOID:
		emit_c_void(e);
		break;
	case TYPE_NULLPTR:
		w_text(e->w, "*const ");
		emit_c_void(e);
		break;
	case TYPE_INT:
		emit_int_kind(e, t->u.int_kind, ir_layout(e->ir, id));
		break;
	case TYPE_FLOAT:
		emit_float_kind(e, t->u.float_kind, ir_layout(e->ir, id));
		break;
	case TYPE_COMPLEX: {
		struct layout part = ir_layout(e->ir, id);

		part.size /= 2;
		w_text(e->w, "__BindgenComplex<");
		emit_float_kind(e, t->u.float_kind, part);
		w_text(e->w, ">");
		break;
	}
	case TYPE_BLOCK_POINTER:
		w_text(e->w, "*mut ");
		emit_c_void(e);
		break;
	case TYPE_FUNCTION:
		emit_function_type(e, t->u.fn);
		break;
	case TYPE_RECORD:
	case TYPE_ENUM:
		emit_type_path(e, id);
		break;
	case TYPE_ALIAS:
		emit_alias_use(e, id);
		break;
	default:
		emit_unknown(e, id);
		break;
	}
}

/*
 * Pointers print only in front of their pointee and arrays on both sides of their element, so one
 * loop with a stack of lengths does; C programs may nest them deeper than our stack.
 */
void emit_type(struct emit *e, struct tref t)
{
	g_autoptr(GArray) lengths = NULL;
	type_id id = t.id;
	bool known_good = false;
	uint64_t count;

	for (;;) {
		const struct type *type = ir_type(e->ir, id);

		if (!known_good && !emit_expressible(e, id)) {
			emit_unknown(e, id);
			break;
		}
		if (type->kind == TYPE_POINTER) {
			struct tref in = type->inner;
			bool is_const = in.is_const || is_const_array(e, in);

			/* The first level of a function pointer is in Option<fn> already. */
			if (ir_type(e->ir, ir_canonical(e->ir, in.id))->kind != TYPE_FUNCTION)
				w_text(e->w, is_const ? "*const " : "*mut ");
			id = in.id;
			known_good = false;
		} else if (type->kind == TYPE_ARRAY || type->kind == TYPE_VECTOR) {
			if (!lengths)
				lengths = g_array_new(FALSE, FALSE, sizeof(uint64_t));
			count = type->count;
			if (type->kind == TYPE_VECTOR)
				count = layout_vector_count(e->ir, id);
			g_array_append_val(lengths, count);
			w_text(e->w, "[");
			id = type->inner.id;
			known_good = true;
		} else {
			emit_plain_type(e, id);
			break;
		}
	}
	for (guint i = lengths ? lengths->len : 0; i-- > 0;)
		w_printf(e->w, "; %" G_GUINT64_FORMAT "usize]",
			 g_array_index(lengths, uint64_t, i));
}

char *emit_type_string(struct emit *e, struct tref t)
{
	struct writer *saved = e->w;
	char *s;

	e->w = writer_new(true);
	emit_type(e, t);
	writer_end_item(e->w);
	s = g_strchomp(g_strdup(writer_output(e->w)->str));
	writer_free(e->w);
	e->w = saved;
	return s;
}
