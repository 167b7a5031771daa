/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * C enums in the seven styles that bindgen has. All styles but Rust's own enum are sets of
 * constants; what differs is where the constants live and what their type is.
 *
 * The constants of duplicate values and of forced constification come before the enum itself,
 * because bindgen prints them while it still collects the variants.
 */

#include "emit/items.h"
#include "pass/names.h"

struct variant {
	const char *name;	/* in Rust, with its prefix where the style wants one */
	struct doc_of doc;
	int64_t value;
};

struct enum_writer {
	struct emit *e;
	type_id id;
	const struct type *t;
	enum enum_style style;
	const char *name;	/* of the Rust type, or of the module */
	const char *type_name;	/* as its constants name it */
	const char *prefix;	/* of constants outside of the type, or NULL */
	const char *parent;	/* Rust name of the record around it, or NULL */
	enum int_kind repr_kind;
	bool is_signed, is_bool;
	bool translated;	/* repr is int_repr_name(), not the C type */
	GArray *variants;	/* struct variant */
	GHashTable *seen;	/* int64_t value -> name of the first variant with it */
};

/* --- style ------------------------------------------------------------------------------- */

static bool any_enum_pattern(const struct bindgen_options *o)
{
	for (int i = 0; i < ENUM_STYLE_COUNT; i++)
		if (!nameset_is_empty(&o->enum_styles[i]))
			return true;
	return false;
}

enum enum_style emit_enum_style(const struct emit *e, type_id id)
{
	const struct type *t = ir_type(e->ir, id);
	const struct enumeration *en = t->u.enumeration;
	uint32_t n = t->name ? 0 : en->nvalues;
	g_autofree const char **names = NULL;
	uint32_t used = 0;

	if (en->style)
		return en->style - 1;
	if (!any_enum_pattern(e->o))
		return e->o->default_enum_style;
	names = g_new0(const char *, n + 2);
	if (emit_type_facts(e, id)->path_name)
		names[used++] = emit_type_facts(e, id)->path_name;
	for (uint32_t i = 0; i < n; i++)
		names[used++] = en->values[i].name;
	return bindgen_options_enum_style(e->o, names);
}

static bool is_newtype_style(enum enum_style s)
{
	return s == ENUM_STYLE_BITFIELD || s == ENUM_STYLE_NEWTYPE ||
	       s == ENUM_STYLE_NEWTYPE_GLOBAL;
}

/* --- representation ---------------------------------------------------------------------- */

/* Bytes of an integer kind that has the same width on every target; 0 for others. */
static uint64_t known_size(enum int_kind k)
{
	switch (k) {
	case INT_BOOL: case INT_UCHAR: case INT_SCHAR: case INT_CHAR_S: case INT_CHAR_U:
	case INT_U8: case INT_I8:
		return 1;
	case INT_U16: case INT_I16: case INT_CHAR16:
		return 2;
	case INT_U32: case INT_I32:
		return 4;
	case INT_U64: case INT_I64:
		return 8;
	case INT_I128: case INT_U128:
		return 16;
	default:
		return 0;
	}
}

static const char *translated_repr(const struct enum_writer *w)
{
	struct layout l = ir_layout(w->e->ir, w->id);
	uint64_t size = l.known ? l.size : known_size(w->repr_kind);
	const char *name = size <= 8 ? int_repr_name(size, w->is_signed) : NULL;

	return name ? name : "i32";
}

static void find_repr(struct enum_writer *w)
{
	const struct ir *ir = w->e->ir;
	type_id repr = w->t->u.enumeration->repr.id;
	const struct type *t = repr ? ir_type(ir, ir_canonical(ir, repr)) : NULL;

	if (t && t->kind != TYPE_INT)
		BUG("enum %s is represented by type kind %d", w->name, t->kind);
	/* C's own default where nothing is known. */
	w->repr_kind = t ? t->u.int_kind : INT_INT;
	w->is_signed = int_kind_is_signed(w->repr_kind);
	w->is_bool = w->repr_kind == INT_BOOL;
	w->translated = !t || w->e->o->translate_enum_integer_types || enum_style_is_rust(w->style);
}

static void emit_repr(struct enum_writer *w)
{
	if (w->translated)
		w_text(w->e->w, translated_repr(w));
	else
		emit_type(w->e, w->t->u.enumeration->repr);
}

/* --- variants ---------------------------------------------------------------------------- */

static const char *mangle(const struct enum_writer *w, const char *name)
{
	return rust_mangle(w->e->f->names, intern(w->e->f->names, name));
}

static const char *join_mangled(const struct enum_writer *w, const char *prefix, const char *name)
{
	g_autofree char *joined = g_strdup_printf("%s_%s", prefix, name);

	return mangle(w, joined);
}

/* An annotation may give a variant another name. */
static const char *c_name(const struct enumerator *v)
{
	return v->notes && v->notes->replaces ? v->notes->replaces : v->name;
}

/* Constants that do not live inside a type or module are prefixed with its name. */
static const char *variant_name(const struct enum_writer *w, const struct enumerator *v)
{
	const char *name = mangle(w, c_name(v));
	bool inside = enum_style_is_rust(w->style) || w->style == ENUM_STYLE_MODULE_CONSTS ||
		      (is_newtype_style(w->style) && w->style != ENUM_STYLE_NEWTYPE_GLOBAL &&
		       w->t->name);

	return inside || !w->prefix ? name : join_mangled(w, w->prefix, name);
}

static void add_variant(struct enum_writer *w, const struct enumerator *v)
{
	struct variant out = {
		.name = variant_name(w, v), .value = v->value,
		.doc = { DOC_ENUMERATOR, w->id, v - w->t->u.enumeration->values },
	};

	g_array_append_val(w->variants, out);
}

/* `pub const NAME: Type = Type::Variant;` beside the enum. */
static void add_constant(struct enum_writer *w, const char *variant, const char *referenced)
{
	struct writer *out = w->e->w;
	g_autofree char *value = g_strdup_printf("%s::%s", w->name, referenced);
	const char *name = w->t->name && w->e->o->prepend_enum_name ?
		join_mangled(w, w->name, variant) : mangle(w, variant);

	w_printf(out, "pub const %s: %s =", name, w->type_name);
	emit_rhs_text(w->e, value);
	w_text(out, ";");
	writer_end_item(out);
}

/* Rust has no two variants of one value: the second becomes an associated constant. */
static void add_duplicate(struct enum_writer *w, const struct enumerator *v, const char *first)
{
	struct writer *out = w->e->w;
	const char *name = mangle(w, c_name(v));

	if (!w->t->name) {
		add_constant(w, w->parent ? join_mangled(w, w->parent, name) : name, first);
		return;
	}
	w_printf(out, "impl %s ", w->type_name);
	w_block(out);
	w_printf(out, "pub const %s: %s =", name, w->type_name);
	g_autofree char *value = g_strdup_printf("%s::%s", w->name, first);
	emit_rhs_text(w->e, value);
	w_text(out, ";");
	w_block_end(out);
	writer_end_item(out);
}

static bool is_constified(const struct enumerator *v)
{
	return v->notes && v->notes->constant && !v->notes->hide;
}

static void take_variant(struct enum_writer *w, const struct enumerator *v)
{
	const char *first = g_hash_table_lookup(w->seen, &v->value);
	const char *name = mangle(w, c_name(v));

	if (first) {
		if (enum_style_is_rust(w->style))
			add_duplicate(w, v, first);
		else
			add_variant(w, v);
		return;
	}
	add_variant(w, v);
	if ((enum_style_is_rust(w->style) && !w->t->name) || is_constified(v))
		add_constant(w, w->parent ? join_mangled(w, w->parent, name) : name, name);
	g_hash_table_insert(w->seen, (gpointer)&v->value, (gpointer)name);
}

/* Constified variants wait for the others, so that another of the same value is the variant. */
static void collect_variants(struct enum_writer *w)
{
	const struct enumeration *en = w->t->u.enumeration;
	g_autoptr(GPtrArray) deferred = g_ptr_array_new();

	for (uint32_t i = 0; i < en->nvalues; i++) {
		const struct enumerator *v = &en->values[i];

		if (v->notes && v->notes->hide)
			continue;
		if (is_constified(v) && i + 1 < en->nvalues)
			g_ptr_array_add(deferred, (gpointer)v);
		else
			take_variant(w, v);
	}
	for (guint i = 0; i < deferred->len; i++)
		take_variant(w, deferred->pdata[i]);
}

/* --- the enum itself --------------------------------------------------------------------- */

/* Enums have always had the last four, whatever the options say. */
static uint16_t enum_derives(const struct enum_writer *w)
{
	return emit_type_facts(w->e, w->id)->derives |
	       DERIVE_CLONE | DERIVE_HASH | DERIVE_PARTIAL_EQ | DERIVE_EQ;
}

static void emit_enum_attributes(struct enum_writer *w)
{
	struct emit *e = w->e;

	emit_doc_of(e, (struct doc_of){ DOC_TYPE, w->id, 0 });
	w_line(e->w);
	if (enum_style_is_rust(w->style) || is_newtype_style(w->style)) {
		g_autoptr(GPtrArray) extra = extra_derives(e, w->id, CUSTOM_ENUM, false);

		emit_custom_attributes(e, w->id, CUSTOM_ENUM);
		emit_derives(e, enum_derives(w), extra);
		w_line(e->w);
	} else {
		emit_must_use(e, w->id);
	}
}

static void emit_number(struct enum_writer *w, int64_t value)
{
	if (w->is_bool && !enum_style_is_rust(w->style))
		w_text(w->e->w, value ? "true" : "false");
	else
		w_integer(w->e->w, w->is_signed, value);
}

static void emit_value(struct enum_writer *w, int64_t value)
{
	struct writer *out = w->e->w;

	w_rhs(out);
	if (is_newtype_style(w->style)) {
		w_printf(out, "%s(", w->type_name);
		emit_number(w, value);
		w_text(out, ")");
	} else {
		emit_number(w, value);
	}
	w_rhs_end(out);
}

static void emit_constant(struct enum_writer *w, const struct variant *v, const char *type,
			  bool as_item)
{
	struct writer *out = w->e->w;

	if (as_item && !w->is_bool && !is_newtype_style(w->style) && !has_doc(w->e, v->doc) &&
	    writer_constant(out, v->name, type, w->is_signed, v->value))
		return;
	emit_doc_of(w->e, v->doc);
	w_line(out);
	w_printf(out, "pub const %s: %s =", v->name, type);
	emit_value(w, v->value);
	w_text(out, ";");
	w_line(out);
	if (as_item)
		writer_end_item(out);
}

static void emit_constants(struct enum_writer *w, const char *type, bool as_items)
{
	for (guint i = 0; i < w->variants->len; i++)
		emit_constant(w, &g_array_index(w->variants, struct variant, i), type, as_items);
}

static void emit_type_alias(struct enum_writer *w, const char *name)
{
	struct writer *out = w->e->w;

	emit_enum_attributes(w);
	w_printf(out, "pub type %s =", name);
	w_rhs(out);
	emit_repr(w);
	w_rhs_end(out);
	w_text(out, ";");
}

static void emit_rust_enum(struct enum_writer *w)
{
	struct writer *out = w->e->w;

	w_printf(out, "#[repr(%s)]", translated_repr(w));
	w_line(out);
	if (w->style == ENUM_STYLE_RUST_NON_EXHAUSTIVE) {
		w_text(out, "#[non_exhaustive]");
		w_line(out);
	}
	emit_enum_attributes(w);
	w_printf(out, "pub enum %s ", w->name);
	w_block(out);
	for (guint i = 0; i < w->variants->len; i++) {
		const struct variant *v = &g_array_index(w->variants, struct variant, i);

		emit_doc_of(w->e, v->doc);
		w_line(out);
		w_printf(out, "%s = ", v->name);
		emit_number(w, v->value);
		w_text(out, ",");
		w_line(out);
	}
	if (!w->variants->len)
		w_text(out, "__bindgen_cannot_repr_c_on_empty_enum = 0,");
	w_block_end(out);
	writer_end_item(out);
}

/* impl BitOr and BitAnd: a new value from two. */
static void emit_bit_operator(struct enum_writer *w, const char *trait, const char *method, char op)
{
	struct writer *out = w->e->w;

	w_printf(out, "impl ::%s::ops::%s<%s> for %s ", w->e->prefix, trait, w->type_name,
		 w->type_name);
	w_block(out);
	w_text(out, "type Output = Self;");
	w_line(out);
	w_text(out, "#[inline]");
	w_line(out);
	w_printf(out, "fn %s", method);
	w_list(out, LIST_PARAMS, "(");
	w_element(out);
	w_text(out, "self");
	w_element(out);
	w_text(out, "other: Self");
	w_list_end(out, ")");
	w_text(out, " -> Self ");
	w_block(out);
	w_printf(out, "%s(self.0 %c other.0)", w->type_name, op);
	w_block_end(out);
	w_block_end(out);
	writer_end_item(out);
}

/* impl BitOrAssign and BitAndAssign: changes the value. */
static void emit_bit_assignment(struct enum_writer *w, const char *trait, const char *method,
				char op)
{
	struct writer *out = w->e->w;

	w_printf(out, "impl ::%s::ops::%s for %s ", w->e->prefix, trait, w->type_name);
	w_block(out);
	w_text(out, "#[inline]");
	w_line(out);
	w_printf(out, "fn %s", method);
	w_list(out, LIST_PARAMS, "(");
	w_element(out);
	w_text(out, "&mut self");
	w_element(out);
	w_printf(out, "rhs: %s", w->type_name);
	w_list_end(out, ")");
	w_text(out, " ");
	w_block(out);
	w_printf(out, "self.0 %c= rhs.0;", op);
	w_block_end(out);
	w_block_end(out);
	writer_end_item(out);
}

static void emit_newtype(struct enum_writer *w)
{
	struct writer *out = w->e->w;

	if (!w->t->name || w->style == ENUM_STYLE_NEWTYPE_GLOBAL) {
		emit_constants(w, w->name, true);
	} else {
		w_printf(out, "impl %s ", w->name);
		w_block(out);
		emit_constants(w, w->name, false);
		w_block_end(out);
		writer_end_item(out);
	}
	if (w->style == ENUM_STYLE_BITFIELD) {
		emit_bit_operator(w, "BitOr", "bitor", '|');
		emit_bit_assignment(w, "BitOrAssign", "bitor_assign", '|');
		emit_bit_operator(w, "BitAnd", "bitand", '&');
		emit_bit_assignment(w, "BitAndAssign", "bitand_assign", '&');
	}
	w_text(out, "#[repr(transparent)]");
	w_line(out);
	emit_enum_attributes(w);
	w_printf(out, "pub struct %s", w->name);
	w_list(out, LIST_TUPLE, "(");
	w_element(out);
	w_text(out, "pub ");
	emit_repr(w);
	w_list_end(out, ")");
	w_text(out, ";");
	writer_end_item(out);
}

static void emit_module(struct enum_writer *w)
{
	struct writer *out = w->e->w;

	w_printf(out, "pub mod %s ", w->name);
	w_block(out);
	emit_type_alias(w, "Type");
	w_line(out);
	emit_constants(w, "Type", false);
	w_block_end(out);
	writer_end_item(out);
}

/*
 * A typedef of an integer that shares the enum's name (`enum e {…}; typedef u32 e;`) already
 * gives the constants their type. Whether there is one is known from all typedefs, printed or not.
 */
static bool has_integer_typedef(struct emit *e, const char *name)
{
	if (!e->integer_typedefs) {
		e->integer_typedefs = g_hash_table_new(g_direct_hash, g_direct_equal);
		for (type_id id = 1; id < e->ir->types->len; id++) {
			const struct type *t = ir_type(e->ir, id);

			if (t->kind == TYPE_ALIAS && t->name && !t->parent &&
			    ir_type(e->ir, ir_canonical(e->ir, id))->kind == TYPE_INT)
				g_hash_table_add(e->integer_typedefs, (gpointer)t->name);
		}
	}
	return name && g_hash_table_contains(e->integer_typedefs, name);
}

static void emit_plain_constants(struct enum_writer *w)
{
	emit_constants(w, w->name, true);
	if (has_integer_typedef(w->e, w->t->name))
		return;
	emit_type_alias(w, w->name);
	writer_end_item(w->e->w);
}

static struct enum_writer enum_writer(struct emit *e, type_id id)
{
	struct enum_writer w = {
		.e = e, .id = id, .t = ir_type(e->ir, id),
		.name = emit_type_facts(e, id)->rust_name,
		.style = emit_enum_style(e, id),
	};

	w.parent = w.t->parent ? emit_type_facts(e, w.t->parent)->rust_name : NULL;
	if (e->o->prepend_enum_name)
		w.prefix = w.t->name ? w.name : w.parent;
	return w;
}

const char *emit_enumerator_name(struct emit *e, type_id id, uint32_t value)
{
	struct enum_writer w = enum_writer(e, id);
	const struct enumerator *v = &w.t->u.enumeration->values[value];

	return v->notes && v->notes->hide ? NULL : variant_name(&w, v);
}

void emit_enum(struct emit *e, type_id id)
{
	g_autofree char *module_type = NULL;
	struct enum_writer w = enum_writer(e, id);

	w.type_name = w.name;
	if (w.style == ENUM_STYLE_MODULE_CONSTS)
		w.type_name = module_type = g_strconcat(w.name, "::Type", NULL);
	find_repr(&w);
	w.variants = g_array_new(FALSE, FALSE, sizeof(struct variant));
	w.seen = g_hash_table_new(g_int64_hash, g_int64_equal);

	collect_variants(&w);
	if (enum_style_is_rust(w.style))
		emit_rust_enum(&w);
	else if (is_newtype_style(w.style))
		emit_newtype(&w);
	else if (w.style == ENUM_STYLE_MODULE_CONSTS)
		emit_module(&w);
	else
		emit_plain_constants(&w);
	g_array_unref(w.variants);
	g_hash_table_unref(w.seen);
}
