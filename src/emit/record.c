/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Structs and unions: attributes, members, what was declared inside them, and their impls. */
#include "emit/record.h"

#include <string.h>

#include "emit/items.h"

enum accessor { ACCESSOR_NONE, ACCESSOR_REGULAR, ACCESSOR_UNSAFE, ACCESSOR_IMMUTABLE };

enum visibility record_visibility(const struct annotations *notes, enum visibility fallback)
{
	if (!notes || !notes->visibility)
		return fallback;
	if (!strcmp(notes->visibility, "private"))
		return VISIBILITY_PRIVATE;
	if (!strcmp(notes->visibility, "crate"))
		return VISIBILITY_CRATE;
	return VISIBILITY_PUBLIC;
}

enum visibility record_default_visibility(const struct emit *e, type_id id)
{
	return record_visibility(ir_type(e->ir, id)->notes, e->o->default_visibility);
}

enum visibility field_visibility(const struct emit *e, type_id id, const struct field *field)
{
	if (e->o->respect_access)
		return record_visibility(field->notes, VISIBILITY_PUBLIC);
	return record_visibility(field->notes, record_default_visibility(e, id));
}

void emit_visibility(struct emit *e, enum visibility v)
{
	if (v == VISIBILITY_PUBLIC)
		w_text(e->w, "pub ");
	else if (v == VISIBILITY_CRATE)
		w_text(e->w, "pub(crate) ");
}

void emit_begin_method(struct emit *e, enum visibility v, const char *qualifier, const char *name,
		       const char *suffix, const char *self)
{
	w_text(e->w, "#[inline]");
	w_line(e->w);
	emit_visibility(e, v);
	w_printf(e->w, "%sfn %s%s", qualifier, name, suffix);
	w_list(e->w, LIST_PARAMS, "(");
	w_element(e->w);
	w_text(e->w, self);
}

void emit_unit_type(struct emit *e, const struct bitfield_unit *u)
{
	w_printf(e->w, "__BindgenBitfieldUnit<[u8; %" G_GUINT64_FORMAT "usize]>", u->size);
}

struct tref record_dst_element(const struct emit *e, type_id id)
{
	const struct record *r = record_of(e, id);

	if (!record_facts_of(e, id)->flex_dst)
		return TREF(0);
	return layout_flexible_element(e->ir, r->fields[r->nfields - 1].type);
}

void emit_impl_type(struct emit *e, type_id id)
{
	struct tref element = record_dst_element(e, id);

	w_text(e->w, e->f->types[id].rust_name);
	if (!element.id)
		return;
	w_text(e->w, "<[");
	emit_type(e, element);
	w_text(e->w, "; 0]>");
}

static enum accessor accessor_of(const struct annotations *notes, enum accessor fallback)
{
	if (!notes || !notes->accessor)
		return fallback;
	if (!strcmp(notes->accessor, "false"))
		return ACCESSOR_NONE;
	if (!strcmp(notes->accessor, "unsafe"))
		return ACCESSOR_UNSAFE;
	if (!strcmp(notes->accessor, "immutable"))
		return ACCESSOR_IMMUTABLE;
	return ACCESSOR_REGULAR;
}

static enum accessor field_accessor(const struct emit *e, type_id id, const struct field *field)
{
	return accessor_of(field->notes, accessor_of(ir_type(e->ir, id)->notes, ACCESSOR_NONE));
}

/* A union's member of a type that is not Copy is wrapped in one of two ways. */
static const char *union_wrapper(const struct emit *e, type_id id)
{
	const struct record_facts *rf = record_facts_of(e, id);

	if (!record_of(e, id)->is_union || (rf->is_rust_union && rf->union_can_copy))
		return NULL;
	if (!rf->is_rust_union)
		return "__BindgenUnionField<";
	return !strcmp(e->prefix, "core") ? "::core::mem::ManuallyDrop<" :
		"::std::mem::ManuallyDrop<";
}

static void emit_field_type(struct emit *e, type_id id, uint32_t index)
{
	const struct record *r = record_of(e, id);
	struct tref element = layout_flexible_element(e->ir, r->fields[index].type);
	const char *wrapper = union_wrapper(e, id);

	if (r->is_union && wrapper) {
		w_list(e->w, LIST_GENERIC, wrapper);
		w_element(e->w);
		emit_type(e, r->fields[index].type);
		w_list_end(e->w, ">");
	} else if (!r->is_union && element.id && record_facts_of(e, id)->flex_dst &&
		   index == r->nfields - 1) {
		w_text(e->w, "FAM");
	} else if (!r->is_union && element.id) {
		w_list(e->w, LIST_GENERIC, "__IncompleteArrayField<");
		w_element(e->w);
		emit_type(e, element);
		w_list_end(e->w, ">");
	} else {
		emit_type(e, r->fields[index].type);
	}
}

static void emit_field(struct emit *e, type_id id, const struct member *m)
{
	const struct field *field = &record_of(e, id)->fields[m->field];

	emit_doc_of(e, (struct doc_of){ DOC_FIELD, id, m->field });
	emit_visibility(e, field_visibility(e, id, field));
	w_printf(e->w, "%s:", m->name);
	w_rhs(e->w);
	emit_field_type(e, id, m->field);
	w_rhs_end(e->w);
	w_text(e->w, ",");
	w_line(e->w);
}

/* The unit is preceded by a field of no size that aligns it. */
static void emit_unit(struct emit *e, type_id id, const struct member *m)
{
	const struct bitfield_unit *u = &record_facts_of(e, id)->units[m->unit];
	/* Bytes are Copy: ManuallyDrop would only be in the way of the accessors. */
	const char *wrapper = record_facts_of(e, id)->is_rust_union ? NULL : union_wrapper(e, id);
	const char *align = layout_integer_name(CLAMP(u->align, 1, 8));

	emit_visibility(e, record_default_visibility(e, id));
	w_printf(e->w, "_bitfield_align_%u: [%s; 0],", u->nth, align);
	w_line(e->w);
	emit_visibility(e, bitfield_unit_visibility(e, id, u));
	w_printf(e->w, "%s: %s", m->name, wrapper ? wrapper : "");
	emit_unit_type(e, u);
	w_text(e->w, wrapper ? ">," : ",");
	w_line(e->w);
}

static void emit_bytes(struct emit *e, type_id id, const struct member *m)
{
	const struct field *field = &record_of(e, id)->fields[m->field];

	emit_doc_of(e, (struct doc_of){ DOC_FIELD, id, m->field });
	emit_visibility(e, field_visibility(e, id, field));
	w_printf(e->w, "%s: [u8; %" G_GUINT64_FORMAT "usize],", m->name, m->blob.size);
	w_line(e->w);
}

/* What C's struct has of pointers keeps it from being Send and Sync; so with its blob. */
static void emit_pointer_marker(struct emit *e, type_id id)
{
	const struct annotations *notes = ir_type(e->ir, id)->notes;

	if (!notes || !notes->holds_pointers)
		return;
	w_printf(e->w, "_bindgen_pointers: ::%s::marker::PhantomData<*mut ()>,", e->prefix);
	w_line(e->w);
}

static void emit_member(struct emit *e, type_id id, const struct member *m)
{
	switch (m->kind) {
	case MEMBER_FIELD:
		emit_field(e, id, m);
		return;
	case MEMBER_UNIT:
		emit_unit(e, id, m);
		return;
	case MEMBER_BYTES:
		emit_bytes(e, id, m);
		return;
	case MEMBER_PADDING:
		emit_visibility(e, record_default_visibility(e, id));
		break;
	case MEMBER_BLOB:
		if (!m->blob.size && record_of(e, id)->is_forward) {
			w_printf(e->w, "%s: [u8; 0],", m->name);
			w_line(e->w);
			return;
		}
		w_text(e->w, "pub ");
		break;
	}
	w_printf(e->w, "%s: ", m->name);
	emit_blob_array(e, m->blob);
	w_text(e->w, ",");
	w_line(e->w);
	if (m->kind == MEMBER_BLOB)
		emit_pointer_marker(e, id);
}

/*
 * What the attribute derives. A written Clone of what is Copy is a third of the work for rustc, as
 * it looks at no field; nothing can be added to by an attribute then.
 */
static uint16_t derives_by_attribute(const struct emit *e, type_id id, const GPtrArray *extra)
{
	uint16_t derives = e->f->types[id].derives;

	if (e->o->only_used && derives & DERIVE_COPY && !extra->len && !record_dst_element(e, id).id)
		derives &= ~DERIVE_CLONE;
	return derives;
}

/* Gives what is derived: DERIVE_*. */
static uint16_t emit_attributes(struct emit *e, type_id id)
{
	const struct record_facts *rf = record_facts_of(e, id);
	enum custom_kind kind = rf->is_rust_union ? CUSTOM_UNION : CUSTOM_STRUCT;
	g_autoptr(GPtrArray) extra = extra_derives(e, id, kind, false);
	uint16_t derives = derives_by_attribute(e, id, extra);

	emit_doc_of(e, (struct doc_of){ DOC_TYPE, id, 0 });
	if (rf->repr_packed > 1)
		w_printf(e->w, "#[repr(C, packed(%u))]", rf->repr_packed);
	else
		w_text(e->w, rf->repr_packed ? "#[repr(C, packed)]" : "#[repr(C)]");
	w_line(e->w);
	if (rf->repr_align) {
		w_printf(e->w, "#[repr(align(%u))]", rf->repr_align);
		w_line(e->w);
	}
	emit_derives(e, derives, extra);
	emit_custom_attributes(e, id, kind);
	return derives;
}

/* Gives what is derived: DERIVE_*. */
static uint16_t emit_definition(struct emit *e, type_id id)
{
	const struct record_facts *rf = record_facts_of(e, id);
	struct tref element = record_dst_element(e, id);
	uint16_t derives = emit_attributes(e, id);

	w_printf(e->w, "pub %s %s", rf->is_rust_union ? "union" : "struct",
		 e->f->types[id].rust_name);
	if (element.id) {
		w_list(e->w, LIST_GENERIC, "<");
		w_element(e->w);
		w_text(e->w, "FAM: ?Sized = [");
		emit_type(e, element);
		w_text(e->w, "; 0]");
		w_list_end(e->w, ">");
	}
	w_text(e->w, " ");
	w_block(e->w);
	for (uint32_t i = 0; i < rf->nmembers; i++)
		emit_member(e, id, &rf->members[i]);
	w_block_end(e->w);
	writer_end_item(e->w);
	return derives;
}

static void emit_inner_types(struct emit *e, type_id id)
{
	const struct record *r = record_of(e, id);

	for (uint32_t i = 0; i < r->ninner; i++) {
		struct item item = {
			.kind = ITEM_TYPE, .index = r->inner[i],
			.order = ir_type(e->ir, r->inner[i])->order,
		};

		emit_item(e, &item);
	}
}

/* --- methods ------------------------------------------------------------------------------ */

static void emit_getter(struct emit *e, type_id id, uint32_t index, bool is_unsafe, bool is_mut)
{
	const char *name = record_facts_of(e, id)->field_names[index];
	const char *mut = is_mut ? "mut " : "";

	w_text(e->w, "#[inline]");
	w_line(e->w);
	w_printf(e->w, "pub %sfn get_%s%s", is_unsafe ? "unsafe " : "", name, is_mut ? "_mut" : "");
	w_list(e->w, LIST_PARAMS, "(");
	w_element(e->w);
	w_printf(e->w, "&%sself", mut);
	w_list_end(e->w, ")");
	w_printf(e->w, " -> &%s", mut);
	emit_field_type(e, id, index);
	w_text(e->w, " ");
	w_block(e->w);
	w_printf(e->w, "&%sself.%s", mut, name);
	w_block_end(e->w);
	w_line(e->w);
}

static void emit_field_accessors(struct emit *e, type_id id, uint32_t index)
{
	enum accessor kind = field_accessor(e, id, &record_of(e, id)->fields[index]);
	const struct byte_field *bytes = layout_byte_field(record_facts_of(e, id), index);

	if (bytes)
		emit_byte_methods(e, id, bytes);
	/* There is no reference to bytes that may be aligned to nothing. */
	if (bytes || kind == ACCESSOR_NONE)
		return;
	emit_getter(e, id, index, kind == ACCESSOR_UNSAFE, false);
	if (kind != ACCESSOR_IMMUTABLE)
		emit_getter(e, id, index, kind == ACCESSOR_UNSAFE, true);
}

static bool has_methods(const struct emit *e, type_id id)
{
	const struct record *r = record_of(e, id);
	const struct record_facts *rf = record_facts_of(e, id);
	struct slot_iter it = { 0 };
	struct slot slot;

	if (rf->nbytes)
		return true;
	while (layout_next_slot(r, rf, &it, &slot)) {
		if (slot.is_unit ? bitfield_has_methods(e, id, &rf->units[slot.index]) :
		    field_accessor(e, id, &r->fields[slot.index]) != ACCESSOR_NONE)
			return true;
	}
	return false;
}

static void emit_methods(struct emit *e, type_id id)
{
	const struct record_facts *rf = record_facts_of(e, id);
	struct slot_iter it = { 0 };
	struct slot slot;

	if (e->f->types[id].opaque || !has_methods(e, id))
		return;
	w_text(e->w, "impl ");
	emit_impl_type(e, id);
	w_text(e->w, " ");
	w_block(e->w);
	while (layout_next_slot(record_of(e, id), rf, &it, &slot)) {
		if (slot.is_unit)
			emit_bitfield_methods(e, id, &rf->units[slot.index]);
		else
			emit_field_accessors(e, id, slot.index);
	}
	w_block_end(e->w);
	writer_end_item(e->w);
}

void emit_record(struct emit *e, type_id id)
{
	uint16_t derives = emit_definition(e, id);

	emit_inner_types(e, id);
	emit_layout_test(e, id);
	emit_record_impls(e, id, derives);
	emit_methods(e, id);
}
