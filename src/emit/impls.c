/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Trait implementations that rustc cannot derive, and methods of flexible arrays. */
#include "emit/record.h"

#include "emit/items.h"
#include "pass/derive.h"

#define WRITE_WIDTH 88	/* what rustfmt puts on one line inside `write!(` in a method */

static void begin_impl(struct emit *e, type_id id, const char *trait)
{
	w_printf(e->w, "impl %s for ", trait);
	emit_impl_type(e, id);
	w_text(e->w, " ");
	w_block(e->w);
}

static void end_impl(struct emit *e)
{
	w_block_end(e->w);
	w_block_end(e->w);
	writer_end_item(e->w);
}

static void statement(struct emit *e, const char *fmt)
{
	w_printf(e->w, fmt, e->prefix);
	w_line(e->w);
}

/* --- Clone ------------------------------------------------------------------------------ */

static void emit_clone(struct emit *e, type_id id)
{
	g_autofree char *trait = g_strdup_printf("::%s::clone::Clone", e->prefix);

	begin_impl(e, id, trait);
	statement(e, "#[inline]");
	w_text(e->w, "fn clone(&self) -> Self ");
	w_block(e->w);
	w_text(e->w, "*self");
	end_impl(e);
}

/* --- Default ---------------------------------------------------------------------------- */

/* No function is called, and none is made of it in this crate. */
static void emit_zero_default(struct emit *e, type_id id, uint64_t size)
{
	begin_impl(e, id, "Default");
	statement(e, "#[inline]");
	w_text(e->w, "fn default() -> Self ");
	w_block(e->w);
	w_text(e->w, "unsafe ");
	w_short_block(e->w);
	w_printf(e->w, "::%s::mem::transmute([0u8; %" G_GUINT64_FORMAT "usize])", e->prefix, size);
	w_short_block_end(e->w);
	end_impl(e);
}

/* Bytes are written, not a zeroed value: padding must be zero, too, for some C libraries. */
static void emit_default(struct emit *e, type_id id)
{
	struct layout l = ir_layout(e->ir, id);

	if (e->o->only_used && l.known && !record_dst_element(e, id).id) {
		emit_zero_default(e, id, l.size);
		return;
	}
	begin_impl(e, id, "Default");
	w_text(e->w, "fn default() -> Self ");
	w_block(e->w);
	if (e->o->features.maybe_uninit) {
		statement(e, "let mut s = ::%s::mem::MaybeUninit::<Self>::uninit();");
		w_text(e->w, "unsafe ");
		w_block(e->w);
		statement(e, "::%s::ptr::write_bytes(s.as_mut_ptr(), 0, 1);");
		w_text(e->w, "s.assume_init()");
	} else {
		w_text(e->w, "unsafe ");
		w_block(e->w);
		statement(e, "let mut s: Self = ::%s::mem::uninitialized();");
		statement(e, "::%s::ptr::write_bytes(&mut s, 0, 1);");
		w_text(e->w, "s");
	}
	w_block_end(e->w);
	end_impl(e);
}

/* --- Debug ------------------------------------------------------------------------------ */

/* A Debug impl being put together: the format string, and what fills its holes. */
struct debug {
	struct emit *e;
	GString *format;
	GPtrArray *args;	/* char *; NULL stands for the member named by `long_array` */
	GPtrArray *long_arrays;	/* const char *: Rust names, in order of the NULLs */
	bool simple;		/* all are `self.x` */
	bool by_copy;		/* the member at hand cannot be borrowed */
	unsigned parts;
};

static void debug_hole(struct debug *d, const char *c_name, const char *rust_name)
{
	g_string_append_printf(d->format, "%s: {:?}", c_name);
	g_ptr_array_add(d->args, g_strdup_printf(d->by_copy ? "{ self.%s }" : "self.%s",
						 rust_name));
	if (d->by_copy)
		d->simple = false;
}

static void debug_array(struct debug *d, uint64_t count, const char *c_name, const char *rust_name)
{
	if (count < RUST_DERIVE_IN_ARRAY_LIMIT || d->e->o->features.larger_arrays) {
		debug_hole(d, c_name, rust_name);
	} else if (d->e->o->use_core) {
		g_string_append_printf(d->format, "%s: [...]", c_name);
	} else {
		g_string_append_printf(d->format, "%s: [{}]", c_name);
		g_ptr_array_add(d->args, NULL);
		g_ptr_array_add(d->long_arrays, (gpointer)rust_name);
		d->simple = false;
	}
}

/* Would a reference to a field be unaligned? Then it is copied, as rustc does when it derives. */
static bool is_unaligned(const struct emit *e, type_id id, uint32_t field)
{
	uint32_t packed = record_facts_of(e, id)->repr_packed;

	return packed &&
	       layout_in_rust(e->f, record_of(e, id)->fields[field].type.id).align > packed;
}

static bool is_derivable_function(const struct emit *e, const struct type *pointer)
{
	const struct type *t = ir_type(e->ir, ir_canonical(e->ir, pointer->inner.id));

	return t->kind != TYPE_FUNCTION ||
	       (t->u.fn->nparams <= RUST_DERIVE_FUNPTR_LIMIT &&
		(t->u.fn->cc == CC_C || t->u.fn->cc == CC_UNKNOWN));
}

/*
 * What a member of type @id adds; false: nothing, since nobody knows whether the type
 * implements Debug. Vectors are arrays in Rust, and printed as such.
 */
static bool debug_member(struct debug *d, type_id id, const char *c_name, const char *rust_name)
{
	for (;;) {
		const struct type *t = ir_type(d->e->ir, id);

		if (!d->e->f->types[id].allowlisted || d->e->f->types[id].blocklisted)
			return false;
		switch (t->kind) {
		case TYPE_ALIAS:
		case TYPE_BLOCK_POINTER:
			id = t->inner.id;
			continue;
		case TYPE_OPAQUE:
		case TYPE_NONE:
			return false;
		case TYPE_VECTOR:
			if (d->e->o->use_core) {
				g_string_append_printf(d->format, "%s(...)", c_name);
				return true;
			}
			/* fall through */
		case TYPE_ARRAY:
			debug_array(d, t->count, c_name, rust_name);
			return true;
		case TYPE_POINTER:
			if (!is_derivable_function(d->e, t)) {
				g_string_append_printf(d->format, "%s: FunctionPointer", c_name);
				return true;
			}
			/* fall through */
		default:
			debug_hole(d, c_name, rust_name);
			return true;
		}
	}
}

static void debug_unit(struct debug *d, const struct record *r, const struct bitfield_unit *u)
{
	for (uint32_t i = 0; i < u->nbits; i++) {
		const char *name = r->fields[u->bits[i].field].name;

		if (i)
			g_string_append(d->format, ", ");
		if (!name)
			continue;
		g_string_append_printf(d->format, "%s : {:?}", name);
		g_ptr_array_add(d->args, g_strdup_printf("self.%s()", u->bits[i].getter));
		d->simple = false;
	}
}

/* A field that is stored as bytes, as its getter gives it; false: nothing is stored. */
static bool debug_bytes(struct debug *d, const struct field *field, const struct byte_field *b)
{
	const struct type *t = ir_type(d->e->ir, ir_canonical(d->e->ir, field->type.id));
	const char *name = field->name ? field->name : b->getter;
	g_autofree char *call = g_strconcat(b->getter, "()", NULL);

	if (!b->storage)
		return false;
	d->simple = false;
	if (derive_can_copy(d->e->f, field->type.id) &&
	    (t->kind != TYPE_ARRAY || t->count <= RUST_DERIVE_IN_ARRAY_LIMIT ||
	     d->e->o->features.larger_arrays))
		return debug_member(d, field->type.id, name, call);
	g_string_append_printf(d->format, "%s(...)", name);
	return true;
}

static bool debug_field(struct debug *d, const struct field *field, const char *rust_name)
{
	const char *name = field->name ? field->name : rust_name;

	if (!d->by_copy || derive_can_copy(d->e->f, field->type.id))
		return debug_member(d, field->type.id, name, rust_name);
	/* It can be neither borrowed nor copied. */
	g_string_append_printf(d->format, "%s(...)", name);
	return true;
}

static void debug_members(struct debug *d, type_id id)
{
	const struct record *r = record_of(d->e, id);
	const struct record_facts *rf = record_facts_of(d->e, id);
	struct slot_iter it = { 0 };
	struct slot slot;

	while (layout_next_slot(r, rf, &it, &slot)) {
		gsize before = d->format->len;
		const struct byte_field *bytes = NULL;
		const char *rust_name;

		if (d->parts)
			g_string_append(d->format, ", ");
		if (slot.is_unit) {
			debug_unit(d, r, &rf->units[slot.index]);
		} else {
			const struct field *field = &r->fields[slot.index];

			rust_name = rf->field_names[slot.index];
			bytes = layout_byte_field(rf, slot.index);
			d->by_copy = !bytes && is_unaligned(d->e, id, slot.index);
			if (bytes ? !debug_bytes(d, field, bytes) :
			    !debug_field(d, field, rust_name)) {
				g_string_truncate(d->format, before);
				continue;
			}
		}
		d->parts++;
	}
}

/* There is no formatting of long arrays in old Rust: their elements are written one by one. */
static void emit_long_array(struct emit *e, const char *name)
{
	struct writer *w = e->w;

	w_block(w);
	statement(e, "use std::fmt::Write as _;");
	statement(e, "let mut output = String::new();");
	w_printf(w, "let mut iter = self.%s.iter();", name);
	w_line(w);
	w_text(w, "if let Some(value) = iter.next() ");
	w_block(w);
	w_text(w, "let _ = write!(output, \"{value:?}\");");
	w_line(w);
	w_text(w, "for value in iter ");
	w_block(w);
	w_text(w, "let _ = write!(output, \", {value:?}\");");
	w_block_end(w);
	w_block_end(w);
	w_line(w);
	w_text(w, "output");
	w_block_end(w);
}

static void emit_debug_arguments(struct debug *d)
{
	g_autoptr(GString) joined = g_string_new(NULL);
	guint next_array = 0;

	for (guint i = 0; d->simple && i < d->args->len; i++)
		g_string_append_printf(joined, "%s%s", i ? ", " : "", (char *)d->args->pdata[i]);
	/* rustfmt keeps simple arguments of write!() on one line of their own. */
	if (d->simple && d->args->len && joined->len <= WRITE_WIDTH) {
		w_element(d->e->w);
		w_text(d->e->w, joined->str);
		return;
	}
	for (guint i = 0; i < d->args->len; i++) {
		w_element(d->e->w);
		if (d->args->pdata[i])
			w_text(d->e->w, d->args->pdata[i]);
		else
			emit_long_array(d->e, d->long_arrays->pdata[next_array++]);
	}
}

static void emit_debug(struct emit *e, type_id id)
{
	g_autoptr(GString) format = g_string_new(NULL);
	g_autoptr(GPtrArray) args = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) arrays = g_ptr_array_new();
	struct debug d = {
		.e = e, .format = format, .args = args, .long_arrays = arrays, .simple = true,
	};
	g_autofree char *trait = g_strdup_printf("::%s::fmt::Debug", e->prefix);

	g_string_append_printf(format, "%s {{ ", e->f->types[id].rust_name);
	if (e->f->types[id].opaque)
		g_string_append(format, "opaque");
	else if (record_of(e, id)->is_union)
		g_string_append(format, "union");
	else
		debug_members(&d, id);
	g_string_append(format, " }}");

	begin_impl(e, id, trait);
	w_printf(e->w, "fn fmt(&self, f: &mut ::%s::fmt::Formatter<'_>) -> ::%s::fmt::Result ",
		 e->prefix, e->prefix);
	w_block(e->w);
	w_list(e->w, LIST_CALL, "write!(");
	w_element(e->w);
	w_text(e->w, "f");
	w_element(e->w);
	emit_string_literal(e, format->str);
	emit_debug_arguments(&d);
	w_no_trailing_comma(e->w);
	w_list_end(e->w, ")");
	end_impl(e);
}

/* --- PartialEq -------------------------------------------------------------------------- */

static void equals_by_copy(struct emit *e, unsigned *n, const char *name, bool slice)
{
	const char *amp = slice ? "&" : "", *suffix = slice ? "[..]" : "";

	if ((*n)++)
		w_operator(e->w, "&&");
	w_printf(e->w, "%s({ self.%s })%s == %s({ other.%s })%s", amp, name, suffix, amp, name,
		 suffix);
}

static void equals(struct emit *e, unsigned *n, const char *name, const char *suffix, bool by_ref)
{
	const char *amp = by_ref ? "&" : "";

	if ((*n)++)
		w_operator(e->w, "&&");
	w_printf(e->w, "%sself.%s%s == %sother.%s%s", amp, name, suffix, amp, name, suffix);
}

/* Old Rust compares long arrays only as slices. */
static bool needs_slice(const struct emit *e, type_id id)
{
	const struct type *t = ir_type(e->ir, ir_canonical(e->ir, id));

	return t->kind == TYPE_ARRAY && t->count > RUST_DERIVE_IN_ARRAY_LIMIT &&
	       !e->o->features.larger_arrays;
}

static void compare_members(struct emit *e, type_id id)
{
	const struct record *r = record_of(e, id);
	const struct record_facts *rf = record_facts_of(e, id);
	struct slot_iter it = { 0 };
	struct slot slot;
	unsigned n = 0;

	while (layout_next_slot(r, rf, &it, &slot)) {
		const struct bitfield_unit *u = slot.is_unit ? &rf->units[slot.index] : NULL;
		const struct byte_field *b = u ? NULL : layout_byte_field(rf, slot.index);
		bool slice = !u && needs_slice(e, r->fields[slot.index].type.id);

		if (b && b->storage)
			equals(e, &n, b->getter, slice ? "()[..]" : "()", slice);
		else if (!u && !b && is_unaligned(e, id, slot.index))
			equals_by_copy(e, &n, rf->field_names[slot.index], slice);
		else if (!u && !b)
			equals(e, &n, rf->field_names[slot.index], slice ? "[..]" : "", slice);
		for (uint32_t i = 0; u && i < u->nbits; i++) {
			if (u->bits[i].getter)
				equals(e, &n, u->bits[i].getter, "()", false);
		}
	}
}

static void emit_partial_eq(struct emit *e, type_id id)
{
	g_autofree char *trait = g_strdup_printf("::%s::cmp::PartialEq", e->prefix);
	unsigned n = 0;

	begin_impl(e, id, trait);
	w_text(e->w, "fn eq(&self, other: &");
	emit_impl_type(e, id);
	w_text(e->w, ") -> bool ");
	w_block(e->w);
	w_binary(e->w);
	if (e->f->types[id].opaque)
		equals(e, &n, "_bindgen_opaque_blob", "[..]", true);
	else if (record_of(e, id)->is_union)
		equals(e, &n, "bindgen_union_field", "[..]", true);
	else
		compare_members(e, id);
	w_binary_end(e->w);
	end_impl(e);
}

/* --- --flexarray-dst -------------------------------------------------------------------- */

/* The struct with its array as a slice, `T<[u8]>`, or empty, `T<[u8; 0]>`. */
static void emit_flex_type(struct emit *e, type_id id, bool sized)
{
	w_text(e->w, e->f->types[id].rust_name);
	w_list(e->w, LIST_GENERIC, "<");
	w_element(e->w);
	w_text(e->w, "[");
	emit_type(e, record_dst_element(e, id));
	w_text(e->w, sized ? "; 0]" : "]");
	w_list_end(e->w, ">");
}

/* What is in front of the parameters of a method: comment, attribute, name. */
static void begin_flex_method(struct emit *e, const char *docs, bool inlined, const char *name)
{
	g_auto(GStrv) lines = g_strsplit(docs, "\n", -1);

	for (char **l = lines; *docs && *l; l++) {
		w_printf(e->w, "#[doc = r\"%s%s\"]", **l ? " " : "", *l);
		w_line(e->w);
	}
	if (inlined) {
		w_text(e->w, "#[inline]");
		w_line(e->w);
	}
	w_text(e->w, name);
}

/* `(@self, len: usize) -> `, or without the length. */
static void emit_flex_params(struct emit *e, const char *self, bool has_len)
{
	w_list(e->w, LIST_PARAMS, "(");
	w_element(e->w);
	w_text(e->w, self);
	if (has_len) {
		w_element(e->w);
		w_text(e->w, "len: usize");
	}
	w_list_end(e->w, ")");
	w_text(e->w, " -> ");
}

/* `{ body }` of a method; under --wrap-unsafe-ops `{ unsafe { body } }`. */
static void one_liner(struct emit *e, const char *body)
{
	w_text(e->w, " ");
	w_block(e->w);
	if (e->o->wrap_unsafe_ops) {
		w_text(e->w, "unsafe ");
		w_short_block(e->w);
	}
	w_text(e->w, body);
	if (e->o->wrap_unsafe_ops)
		w_short_block_end(e->w);
	w_block_end(e->w);
	w_line(e->w);
}

static void emit_flex_layout(struct emit *e)
{
	w_printf(e->w, "pub fn layout(len: usize) -> ::%s::alloc::Layout ", e->prefix);
	w_block(e->w);
	w_text(e->w, "unsafe ");
	w_block(e->w);
	w_printf(e->w, "let p: *const Self = "
		 "::%s::ptr::from_raw_parts(::%s::ptr::null::<()>(), len);", e->prefix, e->prefix);
	w_line(e->w);
	w_printf(e->w, "::%s::alloc::Layout::for_value_raw(p)", e->prefix);
	w_block_end(e->w);
	w_block_end(e->w);
	w_line(e->w);
}

static void emit_fixed(struct emit *e, type_id id, bool is_mut)
{
	const char *mut = is_mut ? "mut " : "", *kind = is_mut ? "mut" : "const";

	begin_flex_method(e, "", true, is_mut ? "pub fn fixed_mut" : "pub fn fixed");
	emit_flex_params(e, is_mut ? "&mut self" : "&self", false);
	w_list(e->w, LIST_TUPLE, "(");
	w_element(e->w);
	w_printf(e->w, "&%s", mut);
	emit_flex_type(e, id, true);
	w_element(e->w);
	w_text(e->w, "usize");
	w_list_end(e->w, ")");
	w_text(e->w, " ");
	w_block(e->w);
	w_text(e->w, "unsafe ");
	w_block(e->w);
	w_printf(e->w, "let (ptr, len) = (self as *%s Self).to_raw_parts();", kind);
	w_line(e->w);
	w_list(e->w, LIST_TUPLE, "(");
	w_element(e->w);
	w_printf(e->w, "&%s*(ptr as *%s ", mut, kind);
	emit_flex_type(e, id, true);
	w_text(e->w, ")");
	w_element(e->w);
	w_text(e->w, "len");
	w_list_end(e->w, ")");
	w_block_end(e->w);
	w_block_end(e->w);
	w_line(e->w);
}

static void emit_flex_ref(struct emit *e, type_id id)
{
	begin_flex_method(e, "Convert a sized prefix to an unsized structure with the given "
			  "length.\n\nSAFETY: Underlying storage is initialized up to at least "
			  "`len` elements.", false, "pub unsafe fn flex_ref");
	emit_flex_params(e, "&self", true);
	w_text(e->w, "&");
	emit_flex_type(e, id, false);
	one_liner(e, "Self::flex_ptr(self, len)");

	begin_flex_method(e, "Convert a mutable sized prefix to an unsized structure with the "
			  "given length.\n\nSAFETY: Underlying storage is initialized up to at "
			  "least `len` elements.", true, "pub unsafe fn flex_ref_mut");
	emit_flex_params(e, "&mut self", true);
	w_text(e->w, "&mut ");
	emit_flex_type(e, id, false);
	one_liner(e, "Self::flex_ptr_mut(self, len).assume_init()");
}

static void emit_flex_ptr(struct emit *e, type_id id)
{
	g_autofree char *body =
		g_strdup_printf("&*::%s::ptr::from_raw_parts(ptr as *const (), len)", e->prefix);

	begin_flex_method(e, "Construct DST variant from a pointer and a size.\n\n"
			  "NOTE: lifetime of returned reference is not tied to any underlying "
			  "storage.\nSAFETY: `ptr` is valid. Underlying storage is fully "
			  "initialized up to at least `len` elements.", true,
			  "pub unsafe fn flex_ptr<'unbounded>");
	emit_flex_params(e, "ptr: *const Self", true);
	w_text(e->w, "&'unbounded ");
	emit_flex_type(e, id, false);
	one_liner(e, body);
}

static void emit_flex_ptr_mut_body(struct emit *e, type_id id)
{
	w_text(e->w, "let mut uninit =");
	w_rhs(e->w);
	w_printf(e->w, "::%s::mem::MaybeUninit::", e->prefix);
	w_list(e->w, LIST_GENERIC, "<");
	w_element(e->w);
	w_text(e->w, "&mut ");
	emit_flex_type(e, id, false);
	w_list_end(e->w, ">");
	w_text(e->w, "::uninit()");
	w_rhs_end(e->w);
	w_text(e->w, ";");
	w_line(e->w);
	w_chain(e->w);
	w_text(e->w, "(");
	w_binary(e->w);
	w_text(e->w, "uninit.as_mut_ptr()");
	w_operator(e->w, "as");
	w_text(e->w, "*mut *mut ");
	emit_flex_type(e, id, false);
	w_binary_end(e->w);
	w_text(e->w, ")");
	w_dot(e->w);
	w_printf(e->w, "write(::%s::ptr::from_raw_parts_mut(ptr as *mut (), len))", e->prefix);
	w_chain_end(e->w);
	w_text(e->w, ";");
	w_line(e->w);
	w_text(e->w, "uninit");
}

static void emit_flex_ptr_mut(struct emit *e, type_id id)
{
	begin_flex_method(e, "Construct mutable DST variant from a pointer and a\n"
			  "size. The returned `&mut` reference is initialized\n"
			  "pointing to memory referenced by `ptr`, but there's\n"
			  "no requirement that that memory be initialized.\n\n"
			  "NOTE: lifetime of returned reference is not tied to any underlying "
			  "storage.\nSAFETY: `ptr` is valid. Underlying storage has space for at "
			  "least `len` elements.", true, "pub unsafe fn flex_ptr_mut<'unbounded>");
	emit_flex_params(e, "ptr: *mut Self", true);
	w_printf(e->w, "::%s::mem::MaybeUninit", e->prefix);
	w_list(e->w, LIST_GENERIC, "<");
	w_element(e->w);
	w_text(e->w, "&'unbounded mut ");
	emit_flex_type(e, id, false);
	w_list_end(e->w, ">");
	w_text(e->w, " ");
	w_block(e->w);
	if (e->o->wrap_unsafe_ops) {
		w_text(e->w, "unsafe ");
		w_block(e->w);
	}
	emit_flex_ptr_mut_body(e, id);
	if (e->o->wrap_unsafe_ops)
		w_block_end(e->w);
	w_block_end(e->w);
	w_line(e->w);
}

static void begin_flex_impl(struct emit *e, type_id id, bool sized)
{
	w_text(e->w, "impl ");
	emit_flex_type(e, id, sized);
	w_text(e->w, " ");
	w_block(e->w);
}

static void emit_flexible(struct emit *e, type_id id)
{
	begin_flex_impl(e, id, false);
	if (e->o->features.layout_for_ptr)
		emit_flex_layout(e);
	if (e->o->features.ptr_metadata) {
		emit_fixed(e, id, false);
		emit_fixed(e, id, true);
	}
	w_block_end(e->w);
	writer_end_item(e->w);

	begin_flex_impl(e, id, true);
	if (e->o->features.ptr_metadata) {
		emit_flex_ref(e, id);
		emit_flex_ptr(e, id);
		emit_flex_ptr_mut(e, id);
	}
	w_block_end(e->w);
	writer_end_item(e->w);
}

/* --- which ------------------------------------------------------------------------------ */

static bool is_named(const struct emit *e, type_id id, const struct nameset *set)
{
	const char *path = e->f->types[id].path_name;

	return path && !nameset_is_empty(set) && nameset_match(set, path);
}

void emit_record_impls(struct emit *e, type_id id, uint16_t derives)
{
	const struct bindgen_options *o = e->o;
	const struct type_facts *tf = &e->f->types[id];
	const struct annotations *notes = ir_type(e->ir, id)->notes;

	if (record_dst_element(e, id).id)
		emit_flexible(e, id);
	if (tf->derives & DERIVE_CLONE & ~derives)
		emit_clone(e, id);
	if (o->derive_default && !(tf->derives & DERIVE_DEFAULT) && !record_of(e, id)->is_forward &&
	    !(notes && notes->nodefault) && !is_named(e, id, &o->no_default_types))
		emit_default(e, id);
	if (o->derive_debug && o->impl_debug && !(tf->derives & DERIVE_DEBUG) &&
	    !(notes && notes->nodebug) && !is_named(e, id, &o->no_debug_types))
		emit_debug(e, id);
	if (o->derive_partialeq && o->impl_partialeq && !(tf->derives & DERIVE_PARTIAL_EQ) &&
	    tf->can[CAN_PARTIAL_EQ_OR_ORD] == CAN_MANUALLY)
		emit_partial_eq(e, id);
}
