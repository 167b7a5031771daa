/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Variables and macros: constants where the value is known, else `extern` statics. */
#include <math.h>
#include <string.h>

#include "emit/items.h"
#include "pass/macro.h"

bool variable_is_new(struct emit *e, const char *rust_name)
{
	return g_hash_table_add(e->variables_seen, (gpointer)rust_name);
}

/* --- constants --------------------------------------------------------------------------- */

/* The type of a constant: a C type, or for macros a Rust one. */
struct constant_text {
	const char *name;
	struct doc_of doc;
	const struct value *value;
	struct tref type;	/* id 0: a macro */
	const char *rust_type;	/* of a macro; NULL: it is a floating-point number */
	bool is_signed;		/* of VALUE_INT */
	bool is_pointer;	/* VALUE_INT is an address */
};

static void begin_constant(struct emit *e, const struct constant_text *c)
{
	emit_doc_of(e, c->doc);
	w_line(e->w);
	w_printf(e->w, "pub const %s: ", c->name);
}

static void end_constant(struct emit *e)
{
	w_text(e->w, ";");
	writer_end_item(e->w);
}

static void emit_float_value(struct emit *e, double f)
{
	g_autoptr(GString) s = g_string_new(NULL);

	/* The constants of the primitive type are younger than the module. */
	if (!isfinite(f) && !e->o->features.associated_constants)
		g_string_append_printf(s, "::%s::", e->prefix);
	macro_float_print(s, f);
	emit_rhs_text(e, s->str);
}

static void emit_scalar(struct emit *e, const struct constant_text *c)
{
	const struct value *v = c->value;

	if (v->kind == VALUE_INT && c->rust_type && !has_doc(e, c->doc) &&
	    writer_constant(e->w, c->name, c->rust_type, c->is_signed, v->i))
		return;
	begin_constant(e, c);
	if (c->rust_type)
		w_text(e->w, c->rust_type);
	else if (!c->type.id)	/* a macro's number */
		emit_float_kind(e, FLOAT_DOUBLE, NO_LAYOUT);
	else
		emit_type(e, c->type);
	w_text(e->w, " =");
	switch (v->kind) {
	case VALUE_BOOL:
		emit_rhs_text(e, v->i ? "true" : "false");
		break;
	case VALUE_INT:
		w_rhs(e->w);
		w_integer(e->w, c->is_signed, v->i);
		if (c->is_pointer)
			w_text(e->w, "usize as _");
		w_rhs_end(e->w);
		break;
	case VALUE_CHAR:
		w_rhs(e->w);
		w_printf(e->w, "%uu8", (unsigned)(v->i & 0xff));
		w_rhs_end(e->w);
		break;
	case VALUE_FLOAT:
		emit_float_value(e, v->f);
		break;
	default:
		BUG("constant %s has value kind %d", c->name, v->kind);
	}
	end_constant(e);
}

/* The bytes and a final NUL as `b"…\0"`. */
static char *bytes_literal(const struct value *v)
{
	GString *s = g_string_new(NULL);
	g_autofree char *bytes = g_malloc0(v->len + 1);

	memcpy(bytes, v->str, v->len);
	rust_bytes_literal(s, bytes, v->len + 1);
	return g_string_free(s, FALSE);
}

static void emit_cstr(struct emit *e, const struct constant_text *c)
{
	g_autoptr(GString) literal = g_string_new(NULL);
	g_autofree char *bytes = NULL;

	if (e->o->features.literal_cstr) {
		rust_cstr_literal(literal, c->value->str, c->value->len);
		begin_constant(e, c);
		w_printf(e->w, "&::%s::ffi::CStr =", e->prefix);
		emit_rhs_text(e, literal->str);
		end_constant(e);
		return;
	}
	bytes = bytes_literal(c->value);
	emit_doc_of(e, c->doc);
	w_line(e->w);
	w_text(e->w, "#[allow(unsafe_code)]");
	w_line(e->w);
	w_printf(e->w, "pub const %s: &::%s::ffi::CStr =", c->name, e->prefix);
	w_rhs(e->w);
	w_text(e->w, "unsafe ");
	w_short_block(e->w);
	w_printf(e->w, "::%s::ffi::CStr::from_bytes_with_nul_unchecked", e->prefix);
	w_list(e->w, LIST_CALL, "(");
	w_element(e->w);
	w_text(e->w, bytes);
	w_list_end(e->w, ")");
	w_short_block_end(e->w);
	w_rhs_end(e->w);
	end_constant(e);
}

static void emit_string(struct emit *e, const struct constant_text *c)
{
	const struct value *v = c->value;
	g_autofree char *bytes = NULL;

	/* A CStr ends at its first NUL, so a string with one inside stays an array. */
	if (e->o->generate_cstr && e->o->features.const_cstr && !memchr(v->str, 0, v->len)) {
		emit_cstr(e, c);
		return;
	}
	bytes = bytes_literal(v);
	begin_constant(e, c);
	w_printf(e->w, "&[u8; %zu] =", v->len + 1);
	emit_rhs_text(e, bytes);
	end_constant(e);
}

static void emit_constant(struct emit *e, const struct constant_text *c)
{
	if (c->value->kind == VALUE_STRING)
		emit_string(e, c);
	else
		emit_scalar(e, c);
}

/* --- variables --------------------------------------------------------------------------- */

static void emit_static(struct emit *e, uint32_t index, const char *name)
{
	const struct variable *v = emit_var(e, index);
	const char *symbol = e->o->trust_clang_mangling && v->mangled ? v->mangled : v->name;
	struct writer *w = e->w;

	w_printf(w, "%sextern \"C\" ", e->o->features.unsafe_extern_blocks ? "unsafe " : "");
	w_block(w);
	emit_doc_of(e, (struct doc_of){ DOC_VARIABLE, index, 0 });
	w_line(w);
	/* --prefix-link-name leaves variables without the attribute, as it does in bindgen. */
	if (!e->o->prefix_link_name && !symbol_is_implied(name, symbol, NULL))
		emit_link_name(e, symbol, true);
	w_printf(w, "pub static %s%s:", v->is_const ? "" : "mut ", name);
	w_rhs(w);
	emit_type(e, v->type);
	w_rhs_end(w);
	w_text(w, ";");
	w_block_end(w);
	writer_end_item(w);
}

void emit_variable(struct emit *e, uint32_t index)
{
	const struct variable *v = emit_var(e, index);
	const char *name = e->f->variables[index].rust_name;
	const struct type *t = ir_type(e->ir, ir_canonical(e->ir, v->type.id));

	/* A static of the library's struct takes its name only there: see dynamic.c. */
	if (v->value.kind == VALUE_NONE && e->o->dynamic_library_name)
		return;
	if (!variable_is_new(e, name))
		return;
	if (v->value.kind == VALUE_NONE) {
		emit_static(e, index, name);
	} else {
		struct constant_text c = {
			.name = name,
			.doc = { DOC_VARIABLE, index, 0 },
			.value = &v->value,
			.type = v->type,
			.is_signed = t->kind == TYPE_INT && int_kind_is_signed(t->u.int_kind),
		};

		emit_constant(e, &c);
	}
}

void emit_macro(struct emit *e, uint32_t index)
{
	const struct decl_facts *df = &e->f->macros[index];
	static const char *const int_types[] = {
		[INT_I8] = "i8", [INT_U8] = "u8", [INT_I16] = "i16", [INT_U16] = "u16",
		[INT_I32] = "i32", [INT_U32] = "u32", [INT_I64] = "i64", [INT_U64] = "u64",
	};
	struct constant_text c = {
		.name = df->rust_name, .doc = { DOC_MACRO, index, 0 }, .value = &df->value,
	};

	if (df->value.kind == VALUE_NONE || !variable_is_new(e, df->rust_name))
		return;
	if (df->type.id) {
		const struct type *t = ir_type(e->ir, ir_canonical(e->ir, df->type.id));

		c.type = df->type;
		c.is_signed = t->kind == TYPE_INT && int_kind_is_signed(t->u.int_kind);
		c.is_pointer = t->kind == TYPE_POINTER;
	} else if (df->value.kind == VALUE_INT) {
		c.rust_type = int_types[df->int_kind];
		c.is_signed = int_kind_is_signed(df->int_kind);
	} else if (df->value.kind == VALUE_CHAR) {
		c.rust_type = "u8";
	} else if (df->value.kind == VALUE_BOOL) {
		c.rust_type = "bool";
	}
	emit_constant(e, &c);
}
