/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Methods of the C fields that are no fields in Rust, because rustc would not place them where C
 * does or refuses their types in a packed record: their bytes are stored, and may be aligned to
 * nothing. Names, visibility and the use of `unsafe` are those of bitfields:
 *
 *	fn x(&self) -> T			unsafe if T is not Copy, and in unions
 *	fn set_x(&mut self, val: T)
 *	unsafe fn x_ptr(this: *const Self) -> *const T
 *	unsafe fn x_mut_ptr(this: *mut Self) -> *mut T
 *	unsafe fn x_raw(this: *const Self) -> T
 *	unsafe fn set_x_raw(this: *mut Self, val: T)
 *
 * A flexible array has the two pointers alone, to its first element.
 */
#include "emit/record.h"

#include "emit/items.h"
#include "pass/derive.h"

struct bytes {
	struct emit *e;
	const struct byte_field *b;
	struct tref type;	/* of the value; of a flexible array's elements */
	enum visibility visibility;
};

static void begin_value(const struct bytes *b)
{
	w_element(b->e->w);
	w_text(b->e->w, "val: ");
	emit_type(b->e, b->type);
}

/* Up to the inside of `unsafe`. @result: "", "*const " or "*mut " and the type; NULL: nothing. */
static void begin_body(const struct bytes *b, const char *result)
{
	struct writer *w = b->e->w;

	w_list_end(w, ")");
	if (result) {
		w_printf(w, " -> %s", result);
		emit_type(b->e, b->type);
	}
	w_text(w, " ");
	w_block(w);
	w_text(w, "unsafe ");
	w_short_block(w);
}

static void end(const struct bytes *b)
{
	w_short_block_end(b->e->w);
	w_block_end(b->e->w);
	w_line(b->e->w);
}

/* The value, which is not aligned, through one of the pointers. */
static void emit_raw(const struct bytes *b)
{
	struct writer *w = b->e->w;

	emit_begin_method(b->e, b->visibility, "unsafe ", b->b->getter, "_raw",
			  "this: *const Self");
	begin_body(b, "");
	w_printf(w, "::%s::ptr::read_unaligned(Self::%s_ptr(this))", b->e->prefix, b->b->getter);
	end(b);

	emit_begin_method(b->e, b->visibility, "unsafe ", b->b->setter, "_raw", "this: *mut Self");
	begin_value(b);
	begin_body(b, NULL);
	w_printf(w, "::%s::ptr::write_unaligned", b->e->prefix);
	w_list(w, LIST_CALL, "(");
	w_element(w);
	w_printf(w, "Self::%s_mut_ptr(this)", b->b->getter);
	w_element(w);
	w_text(w, "val");
	w_list_end(w, ")");
	end(b);
}

static void emit_safe(const struct bytes *b, bool is_unsafe)
{
	struct writer *w = b->e->w;

	emit_begin_method(b->e, b->visibility, is_unsafe ? "unsafe " : "", b->b->getter, "",
			  "&self");
	begin_body(b, "");
	w_printf(w, "Self::%s_raw(self)", b->b->getter);
	end(b);

	emit_begin_method(b->e, b->visibility, "", b->b->setter, "", "&mut self");
	begin_value(b);
	begin_body(b, NULL);
	w_printf(w, "Self::%s_raw(self, val)", b->b->setter);
	end(b);
}

/* The address of the bytes; counted from the record's for a flexible array and in old Rust. */
static void emit_pointer(const struct bytes *b, bool is_mut)
{
	const char *kind = is_mut ? "*mut " : "*const ", *prefix = b->e->prefix;
	struct writer *w = b->e->w;

	emit_begin_method(b->e, b->visibility, "unsafe ", b->b->getter,
			  is_mut ? "_mut_ptr" : "_ptr",
			  is_mut ? "this: *mut Self" : "this: *const Self");
	begin_body(b, kind);
	w_binary(w);
	if (b->b->storage && b->e->o->features.raw_ref_macros)
		w_printf(w, "::%s::ptr::addr_of%s!((*this).%s)", prefix, is_mut ? "_mut" : "",
			 b->b->storage);
	else
		w_printf(w, "(this as %su8).add(%" G_GUINT64_FORMAT "usize)", kind, b->b->offset);
	w_operator(w, "as");
	w_text(w, kind);
	emit_type(b->e, b->type);
	w_binary_end(w);
	end(b);
}

void emit_byte_methods(struct emit *e, type_id id, const struct byte_field *b)
{
	const struct record *r = record_of(e, id);
	const struct field *field = &r->fields[b->field];
	struct bytes bytes = {
		.e = e, .b = b, .type = field->type,
		.visibility = field_visibility(e, id, field),
	};

	if (!b->storage)
		bytes.type = layout_flexible_element(e->ir, field->type);
	else
		emit_safe(&bytes, r->is_union || !derive_can_copy(e->f, field->type.id));
	emit_pointer(&bytes, false);
	emit_pointer(&bytes, true);
	if (b->storage)
		emit_raw(&bytes);
}
