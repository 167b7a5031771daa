/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Size, alignment and offsets of a record as C has them, for rustc to confirm: constant
 * expressions that index out of bounds or underflow when wrong where offset_of!() exists, else a
 * #[test]. What cannot be asked for, where bitfields are, is left to bitfield-test.c.
 */
#include "emit/bitfield-test.h"

/* Of the field of Rust that stores field @index; NULL: none does. */
static const char *stored_name(const struct record_facts *rf, uint32_t index)
{
	const struct byte_field *bytes = layout_byte_field(rf, index);

	return bytes ? bytes->storage : rf->field_names[index];
}

/* Anonymous members and bitfields have no offset that could be asked for. */
static bool is_tested(const struct emit *e, type_id id, const struct slot *slot)
{
	const struct field *field = &record_of(e, id)->fields[slot->index];

	return !slot->is_unit && field->name && field->offset >= 0 &&
	       stored_name(record_facts_of(e, id), slot->index);
}

static void emit_constant(struct emit *e, const char *what, const char *operation,
			  const char *name, uint64_t value)
{
	w_printf(e->w, "[\"%s %s\"]", what, name);
	w_index(e->w);
	w_binary(e->w);
	w_printf(e->w, "::%s::mem::%s::", e->prefix, operation);
	w_list(e->w, LIST_GENERIC, "<");
	w_element(e->w);
	w_text(e->w, name);
	w_list_end(e->w, ">");
	w_list(e->w, LIST_CALL, "(");
	w_list_end(e->w, ")");
	w_operator(e->w, "-");
	w_printf(e->w, "%" G_GUINT64_FORMAT "usize", value);
	w_binary_end(e->w);
	w_index_end(e->w);
	w_text(e->w, ";");
	w_line(e->w);
}

static void emit_constants(struct emit *e, type_id id, struct layout l)
{
	const char *name = e->f->types[id].rust_name;
	const struct record_facts *rf = record_facts_of(e, id);
	struct slot_iter it = { 0 };
	struct slot slot;
	struct writer *w = e->w;

	w_text(w, "#[allow(clippy::unnecessary_operation, clippy::identity_op)]");
	w_line(w);
	w_text(w, "const _: () = ");
	w_block(w);
	emit_constant(e, "Size of", "size_of", name, l.size);
	emit_constant(e, "Alignment of", "align_of", name, l.align);
	while (!e->f->types[id].opaque && layout_next_slot(record_of(e, id), rf, &it, &slot)) {
		const struct field *field = &record_of(e, id)->fields[slot.index];

		if (!is_tested(e, id, &slot))
			continue;
		w_printf(w, "[\"Offset of field: %s::%s\"]", name, rf->field_names[slot.index]);
		w_index(w);
		w_binary(w);
		w_printf(w, "::%s::mem::offset_of!", e->prefix);
		w_list(w, LIST_CALL, "(");
		w_element(w);
		w_text(w, name);
		w_element(w);
		w_text(w, stored_name(rf, slot.index));
		w_no_trailing_comma(w);
		w_list_end(w, ")");
		w_operator(w, "-");
		w_printf(w, "%" G_GINT64_FORMAT "usize", field->offset / 8);
		w_binary_end(w);
		w_index_end(w);
		w_text(w, ";");
		w_line(w);
	}
	w_block_end(w);
	w_text(w, ";");
	writer_end_item(w);
}

static void emit_assertion(struct emit *e, const char *what, const char *operation,
			   const char *name, uint64_t value)
{
	struct writer *w = e->w;

	w_list(w, LIST_CALL, "assert_eq!(");
	w_element(w);
	w_printf(w, "::%s::mem::%s::<%s>()", e->prefix, operation, name);
	w_element(w);
	w_printf(w, "%" G_GUINT64_FORMAT "usize", value);
	w_element(w);
	w_printf(w, "\"%s %s\"", what, name);
	w_no_trailing_comma(w);
	w_list_end(w, ")");
	w_text(w, ";");
	w_line(w);
}

static void emit_offset_assertion(struct emit *e, type_id id, uint32_t index)
{
	const char *field = stored_name(record_facts_of(e, id), index);
	struct writer *w = e->w;

	w_list(w, LIST_CALL, "assert_eq!(");
	w_element(w);
	w_text(w, "unsafe ");
	w_short_block(w);
	w_binary(w);
	w_printf(w, "::%s::ptr::addr_of!", e->prefix);
	w_list(w, LIST_CALL, "(");
	w_element(w);
	w_printf(w, "(*ptr).%s", field);
	w_no_trailing_comma(w);
	w_list_end(w, ")");
	w_text(w, " as usize");
	w_operator(w, "-");
	w_text(w, "ptr as usize");
	w_binary_end(w);
	w_short_block_end(w);
	w_element(w);
	w_printf(w, "%" G_GINT64_FORMAT "usize", record_of(e, id)->fields[index].offset / 8);
	w_element(w);
	w_printf(w, "\"Offset of field: %s::%s\"", e->f->types[id].rust_name, field);
	w_no_trailing_comma(w);
	w_list_end(w, ")");
	w_text(w, ";");
	w_line(w);
}

static bool has_tested_field(const struct emit *e, type_id id)
{
	struct slot_iter it = { 0 };
	struct slot slot;

	while (!e->f->types[id].opaque &&
	       layout_next_slot(record_of(e, id), record_facts_of(e, id), &it, &slot)) {
		if (is_tested(e, id, &slot))
			return true;
	}
	return false;
}

static void emit_test(struct emit *e, type_id id, struct layout l)
{
	const char *name = e->f->types[id].rust_name;
	struct slot_iter it = { 0 };
	struct slot slot;
	struct writer *w = e->w;

	w_text(w, "#[test]");
	w_line(w);
	w_printf(w, "fn bindgen_test_layout_%s() ", name);
	w_block(w);
	if (has_tested_field(e, id)) {
		w_printf(w, "const UNINIT: ::%s::mem::MaybeUninit<%s> =", e->prefix, name);
		w_rhs(w);
		w_printf(w, "::%s::mem::MaybeUninit::uninit()", e->prefix);
		w_rhs_end(w);
		w_text(w, ";");
		w_line(w);
		w_text(w, "let ptr = UNINIT.as_ptr();");
		w_line(w);
	}
	emit_assertion(e, "Size of", "size_of", name, l.size);
	emit_assertion(e, "Alignment of", "align_of", name, l.align);
	while (!e->f->types[id].opaque &&
	       layout_next_slot(record_of(e, id), record_facts_of(e, id), &it, &slot)) {
		if (is_tested(e, id, &slot))
			emit_offset_assertion(e, id, slot.index);
	}
	w_block_end(w);
	writer_end_item(w);
}

void emit_layout_test(struct emit *e, type_id id)
{
	struct layout l = ir_layout(e->ir, id);

	if (!e->o->layout_tests || record_of(e, id)->is_forward || !l.known)
		return;
	if (e->o->features.offset_of)
		emit_constants(e, id, l);
	else
		emit_test(e, id, l);
	emit_bitfield_tests(e, id);
}
