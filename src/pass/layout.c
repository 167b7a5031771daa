/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "pass/layout.h"

#include <string.h>

#include "pass/derive.h"
#include "pass/names.h"

bool layout_next_slot(const struct record *r, const struct record_facts *rf,
		      struct slot_iter *it, struct slot *slot)
{
	while (it->field < r->nfields) {
		if (r->fields[it->field].width < 0) {
			*slot = (struct slot){ .is_unit = false, .index = it->field++ };
			return true;
		}
		if (it->unit < rf->nunits && rf->units[it->unit].bits[0].field == it->field) {
			it->field += rf->units[it->unit].nbits;
			*slot = (struct slot){ .is_unit = true, .index = it->unit++ };
			return true;
		}
		it->field++;
	}
	return false;
}

struct layout layout_of_unit(const struct bitfield_unit *u)
{
	return (struct layout){ .size = u->size, .align = u->align, .known = true };
}

struct tref layout_flexible_element(const struct ir *ir, struct tref t)
{
	const struct type *ty = ir_type(ir, t.id);

	return ty->kind == TYPE_ARRAY && ty->count == 0 ? ty->inner : TREF(0);
}

const char *layout_integer_name(uint64_t size)
{
	switch (size) {
	case 1: return "u8";
	case 2: return "u16";
	case 4: return "u32";
	case 8: return "u64";
	case 16: return "u128";
	default: return NULL;
	}
}

/* Clang does not tell about `#pragma pack`, but a member aligned more than the whole does. */
static bool is_packed(const struct facts *f, type_id id, bool units_known)
{
	const struct type *t = ir_type(f->ir, id);
	const struct record *r = t->u.record;
	const struct record_facts *rf = f->types[id].record;
	struct slot_iter it = { 0 };
	struct slot slot;

	if (r->packed_attr)
		return true;
	if (!t->layout.known)
		return false;
	if (!units_known) {
		for (uint32_t i = 0; i < r->nfields; i++) {
			struct layout l = ir_layout(f->ir, r->fields[i].type.id);

			if (l.known && l.align > t->layout.align)
				return true;
		}
		return false;
	}
	while (layout_next_slot(r, rf, &it, &slot)) {
		struct layout l = slot.is_unit ? layout_of_unit(&rf->units[slot.index]) :
			ir_layout(f->ir, r->fields[slot.index].type.id);

		if (l.known && l.align > t->layout.align)
			return true;
	}
	return false;
}

/* Anonymous members are numbered, from 1; bitfields have accessors instead of a field. */
static void name_fields(struct facts *f, const struct record *r, struct record_facts *rf)
{
	const char *prefix = f->opts->anon_fields_prefix ? f->opts->anon_fields_prefix :
		"__bindgen_anon_";
	unsigned count = 0;

	rf->field_names = arena_new_array(f->arena, const char *, r->nfields);
	for (uint32_t i = 0; i < r->nfields; i++) {
		const struct field *field = &r->fields[i];

		if (field->width >= 0)
			continue;
		if (field->name) {
			rf->field_names[i] = rust_mangle(f->names, field->name);
		} else {
			g_autofree char *name = g_strdup_printf("%s%u", prefix, ++count);

			rf->field_names[i] = rust_mangle(f->names, intern(f->names, name));
		}
	}
}

/* A bitfield wider than its type is storage that no integer describes. */
static bool has_too_wide_bitfield(const struct facts *f, const struct record *r)
{
	for (uint32_t i = 0; i < r->nfields; i++) {
		const struct field *field = &r->fields[i];

		if (field->width >= 0 &&
		    (uint64_t)field->width / 8 > ir_layout(f->ir, field->type.id).size)
			return true;
	}
	return false;
}

/* Microsoft's compilers give an empty struct four bytes. */
static bool is_empty_in_msvc(const struct facts *f, const struct type *t)
{
	return t->layout.size <= 4 && f->ir->target.triple && strstr(f->ir->target.triple, "msvc");
}

/* What libclang does not tell cannot be checked: an error, or by option a blob and a warning. */
static void make_opaque(struct facts *f, type_id id, const char *why)
{
	const struct type *t = ir_type(f->ir, id);
	struct type_facts *tf = &f->types[id];
	const char *kind = t->u.record->is_union ? "union" : "struct";
	bool was = tf->opaque;

	tf->opaque = true;
	if (was || !tf->generate)
		return;
	if (f->opts->allow_opaque)
		diag_warning(f->diag, t->pos, "%s `%s` %s: it is opaque", kind, tf->rust_name, why);
	else
		diag_error(f->diag, t->pos, "%s `%s` %s", kind, tf->rust_name, why);
}

/*
 * C has no record with a size and without fields. When clang shows none, it is one of libclang's
 * blind spots, and printing an empty struct or a blob would hide that from the user.
 */
static void check_visible_fields(struct facts *f, type_id id)
{
	const struct type *t = ir_type(f->ir, id);
	struct type_facts *tf = &f->types[id];
	g_autofree char *why = NULL;

	if (t->u.record->nfields || t->u.record->is_forward || tf->opaque)
		return;
	if (!t->layout.known || !t->layout.size || is_empty_in_msvc(f, t))
		return;
	why = g_strdup_printf("of %" G_GUINT64_FORMAT " bytes has no visible fields",
			      t->layout.size);
	make_opaque(f, id, why);
}

static void units_of(struct facts *f, type_id id)
{
	const struct type *t = ir_type(f->ir, id);
	const struct record *r = t->u.record;
	struct type_facts *tf = &f->types[id];
	struct record_facts *rf = arena_new(f->arena, struct record_facts);

	tf->record = rf;
	if (r->bad_bit_width)
		make_opaque(f, id, "has a bitfield of a width that libclang does not tell");
	check_visible_fields(f, id);
	name_fields(f, r, rf);
	bitfield_units(f, id, is_packed(f, id, false));
	if (has_too_wide_bitfield(f, r))
		make_opaque(f, id, "has a bitfield that is wider than its type");
	rf->is_packed = is_packed(f, id, true);
	if (r->nfields && r->fields[r->nfields - 1].width < 0)
		rf->has_flexible = layout_flexible_element(f->ir,
							   r->fields[r->nfields - 1].type).id;
	rf->flex_dst = f->opts->flexarray_dst && rf->has_flexible && !r->is_union;
	if (tf->opaque)
		tf->zero_sized = !t->layout.known || !t->layout.size;
	else
		tf->zero_sized = !layout_next_slot(r, rf, &(struct slot_iter){ 0 },
						   &(struct slot){ 0 });
}

void layout_units(struct facts *f)
{
	for (type_id id = 1; id < f->ir->types->len; id++) {
		if (ir_type(f->ir, id)->kind == TYPE_RECORD)
			units_of(f, id);
	}
}

/*
 * A Rust union needs members that are Copy, or wrapped, and a size. Types that nothing else reaches
 * (members of an opaque union) count as Copy, as no one will see them.
 */
static void choose_union(struct facts *f, type_id id)
{
	const struct type *t = ir_type(f->ir, id);
	const struct record *r = t->u.record;
	struct type_facts *tf = &f->types[id];
	struct record_facts *rf = tf->record;
	bool all_copy = true;

	if (!r->is_union || !f->opts->untagged_union || r->is_forward)
		return;
	for (uint32_t i = 0; i < r->nfields && all_copy; i++) {
		type_id member = r->fields[i].type.id;

		if (r->fields[i].width < 0 && (!tf->opaque || f->types[member].allowlisted))
			all_copy = derive_can_copy_member(f, id, r->fields[i].type);
	}
	if (!all_copy && bindgen_options_union_style(f->opts, tf->rust_name) ==
			 UNION_STYLE_BINDGEN_WRAPPER)
		return;
	if (ir_layout(f->ir, id).known && ir_layout(f->ir, id).size == 0)
		return;
	rf->is_rust_union = true;
	rf->union_can_copy = all_copy;
}

struct walk {
	struct facts *f;
	struct rust_scalars scalars;
	uint8_t *done;			/* by type id */
	uint8_t *in_packed;		/* by type id: stored inside a packed record */
};

/* The record that a value of type @id holds, itself or as elements; 0 if none. */
static type_id stored_record(const struct ir *ir, type_id id)
{
	while (id) {
		const struct type *t = ir_type(ir, id);

		if (t->kind == TYPE_RECORD)
			return id;
		if (t->kind != TYPE_ALIAS && t->kind != TYPE_ARRAY && t->kind != TYPE_VECTOR)
			return 0;
		id = t->inner.id;
	}
	return 0;
}

static void mark_in_packed(struct walk *w, type_id id)
{
	const struct record *r = ir_type(w->f->ir, id)->u.record;

	for (uint32_t i = 0; i < r->nfields && !w->f->types[id].opaque; i++) {
		type_id inner = stored_record(w->f->ir, r->fields[i].type.id);

		if (!inner || w->in_packed[inner])
			continue;
		w->in_packed[inner] = 1;
		mark_in_packed(w, inner);
	}
}

static bool is_as_in_c(struct walk *w, type_id id)
{
	g_autofree char *problem = rust_layout_place(w->f, &w->scalars, id);

	return !problem;
}

/*
 * rustc refuses packed types around types with an align attribute, even one that changes nothing.
 * Does without the attribute where the members, or the empty array in front of a bitfield unit,
 * align the record as well.
 */
static void drop_align(struct walk *w, type_id id)
{
	struct record_facts *rf = w->f->types[id].record;
	uint32_t align = rf->repr_align;

	if (!w->in_packed[id] || !align)
		return;
	rf->repr_align = 0;
	if (is_as_in_c(w, id))
		return;
	for (uint32_t i = 0; i < rf->nunits && align <= 8; i++) {
		uint32_t old = rf->units[i].align;

		rf->units[i].align = align;
		if (is_as_in_c(w, id))
			return;
		rf->units[i].align = old;
	}
	rf->repr_align = align;
	is_as_in_c(w, id);
}

static void refuse(struct walk *w, type_id id, const char *problem)
{
	const struct type *t = ir_type(w->f->ir, id);
	const char *kind = t->u.record->is_union ? "union" : "struct";
	g_autofree char *why =
		g_strdup_printf("cannot be laid out in Rust as it is in C: %s", problem);

	represent_as_blob(w->f, id);
	if (is_as_in_c(w, id)) {
		make_opaque(w->f, id, why);
		return;
	}
	/* Not even a blob can have that layout. */
	w->f->types[id].opaque = true;
	if (w->f->types[id].generate)
		diag_error(w->f->diag, t->pos, "%s `%s` %s", kind, w->f->types[id].rust_name, why);
}

static void decide(struct walk *w, type_id id)
{
	struct facts *f = w->f;
	struct record_facts *rf = f->types[id].record;
	g_autofree char *problem = NULL, *left = NULL;
	bool packed = rf->is_packed;

	choose_union(f, id);
	members_build(f, id, &packed);
	rf->derives_packed = packed;
	problem = rust_layout_place(f, &w->scalars, id);
	if (!problem)
		drop_align(w, id);
	else if (represent_by_offsets(f, &w->scalars, id))
		left = rust_layout_place(f, &w->scalars, id);
	else
		left = g_strdup(problem);
	if (left)
		refuse(w, id, left);
	/* The members of packed types must be of a known size. */
	if (rf->repr_packed)
		rf->flex_dst = false;
}

static void members_of(struct walk *w, type_id id)
{
	struct facts *f = w->f;
	const struct record *r = ir_type(f->ir, id)->u.record;

	if (w->done[id])
		return;
	w->done[id] = 1;
	/* What is stored inside must be decided first. */
	for (uint32_t i = 0; i < r->nfields; i++) {
		type_id inner = stored_record(f->ir, r->fields[i].type.id);

		if (inner)
			members_of(w, inner);
	}
	decide(w, id);
}

void layout_members(struct facts *f)
{
	struct walk w = {
		.f = f,
		.scalars = rust_scalars_of(&f->ir->target, &f->opts->rust_target),
		.done = g_malloc0(f->ir->types->len),
		.in_packed = g_malloc0(f->ir->types->len),
	};

	for (type_id id = 1; id < f->ir->types->len; id++) {
		if (ir_type(f->ir, id)->kind == TYPE_RECORD && f->types[id].generate &&
		    f->types[id].record->is_packed)
			mark_in_packed(&w, id);
	}
	for (type_id id = 1; id < f->ir->types->len; id++) {
		if (ir_type(f->ir, id)->kind == TYPE_RECORD && f->types[id].generate)
			members_of(&w, id);
	}
	g_free(w.done);
	g_free(w.in_packed);
}
