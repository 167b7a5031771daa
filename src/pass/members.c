/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The members of a Rust struct or union in their order, with the padding that bindgen 0.72.1
 * puts between them, and its packed and align attributes. It follows the end of what it has
 * placed so far; whether the outcome is right is for rust-layout.c to say.
 */
#include "pass/layout.h"

#include <string.h>

/* bindgen trusts natural alignment up to this many bytes. */
#define MAX_GUARANTEED_ALIGN 8

struct tracker {
	struct facts *f;
	const struct record *r;
	struct record_facts *rf;
	GArray *members;		/* struct member */
	struct layout whole;
	bool packed;
	uint64_t end;			/* bytes placed */
	uint32_t max_align;
	unsigned paddings;
	bool any, last_was_bitfield, last_was_dst;
	struct layout last;		/* of the latest field, if any */
};

static uint64_t padding_before(const struct tracker *t, uint64_t align)
{
	return layout_align_up(t->end, align) - t->end;
}

static void add_blob(struct tracker *t, const char *name, enum member_kind kind, struct layout l)
{
	struct member m = { .kind = kind, .name = name, .blob = l };

	g_array_append_val(t->members, m);
}

static void add_padding(struct tracker *t, uint64_t size, uint32_t align)
{
	g_autofree char *name = g_strdup_printf("__bindgen_padding_%u", t->paddings++);

	/* The integers that fit; what is left over lies before them, by their alignment. */
	if (layout_integer_name(align))
		size = size / align * align;
	add_blob(t, intern(t->f->names, name), MEMBER_PADDING,
		 (struct layout){ .size = size, .align = align, .known = true });
	t->max_align = MAX(t->max_align, align);
}

/* Steps over the padding after the latest field; true if @next goes into spare bits. */
static bool align_to_latest(struct tracker *t, struct layout next)
{
	uint64_t spare;

	if (t->packed || !t->any)
		return false;
	spare = t->last.size % MAX(t->last.align, 1);
	if (t->last_was_bitfield && next.align <= spare && next.size <= spare)
		return true;
	t->end += padding_before(t, t->last.align);
	return false;
}

/* Bytes between the latest field and one of layout @l at @offset (bits, or -1). */
static uint64_t gap_before(const struct tracker *t, struct layout l, int64_t offset, bool merges)
{
	if (offset >= 0 && (uint64_t)offset / 8 > t->end)
		return offset / 8 - t->end;
	if (merges || !l.align || t->r->is_union)
		return 0;
	if (!t->packed)
		return padding_before(t, l.align);
	return t->whole.known ? padding_before(t, MIN(t->whole.align, l.align)) : 0;
}

static void saw_field(struct tracker *t, struct layout l, int64_t offset)
{
	bool force = t->f->opts->explicit_padding;
	bool merges = align_to_latest(t, l);
	uint64_t gap = gap_before(t, l, offset, merges);

	t->end += gap;
	/* Padding that Rust puts there by itself is only printed on demand. */
	if (gap && !t->packed && !t->r->is_union &&
	    (force || gap >= l.align || l.align > MAX_GUARANTEED_ALIGN))
		add_padding(t, gap, force ? 1 : MIN(l.align, MAX_GUARANTEED_ALIGN));

	if (t->r->is_union)
		t->end = MAX(t->end, l.size);
	else
		t->end += l.size;
	t->last = l;
	t->any = true;
	t->max_align = MAX(t->max_align, l.align);
	t->last_was_bitfield = false;
}

/* An array of over-aligned elements counts as aligned to 8 only, as bindgen has it. */
static struct layout field_layout(const struct ir *ir, type_id id)
{
	const struct type *c = ir_type(ir, ir_canonical(ir, id));
	struct layout l = ir_layout(ir, id), element;

	if (c->kind != TYPE_ARRAY || !l.known)
		return l;
	element = ir_layout(ir, c->inner.id);
	if (element.known && element.align > MAX_GUARANTEED_ALIGN) {
		l.size = layout_align_up(element.size, element.align) * c->count;
		l.align = MAX_GUARANTEED_ALIGN;
	}
	return l;
}

static void add_field(struct tracker *t, uint32_t index, bool is_last)
{
	const struct field *field = &t->r->fields[index];
	struct layout l = field_layout(t->f->ir, field->type.id);
	struct member m = {
		.kind = MEMBER_FIELD, .field = index, .name = t->rf->field_names[index],
	};

	/* bindgen does not know where anonymous members are. */
	if (l.known)
		saw_field(t, l, field->name ? field->offset : -1);
	if (is_last && t->f->opts->flexarray_dst && !t->r->is_union && t->rf->has_flexible)
		t->last_was_dst = true;
	g_array_append_val(t->members, m);
}

static void add_unit(struct tracker *t, uint32_t index)
{
	const struct bitfield_unit *u = &t->rf->units[index];
	g_autofree char *name = g_strdup_printf("_bitfield_%u", u->nth);
	struct member m = { .kind = MEMBER_UNIT, .unit = index, .name = intern(t->f->names, name) };
	struct layout l = layout_of_unit(u);

	align_to_latest(t, l);
	t->end += l.size;
	t->last = l;
	t->any = true;
	t->last_was_bitfield = true;
	t->max_align = MAX(t->max_align, l.align);
	g_array_append_val(t->members, m);
}

/* --explicit-padding: the tail, too. */
static void add_tail_padding(struct tracker *t)
{
	if (t->whole.known && t->f->opts->explicit_padding && !t->rf->is_rust_union &&
	    !t->last_was_dst && t->end < t->whole.size)
		add_padding(t, t->whole.size - t->end, 0);
}

/* The largest power of two, up to a pointer, that divides @size. */
static uint32_t align_for_size(const struct facts *f, uint64_t size)
{
	uint32_t next = 2;

	while (size % next == 0 && next <= f->ir->target.pointer_size)
		next *= 2;
	return next / 2;
}

/* What Rust's own rounding up at the end would not add. */
static void pad_struct(struct tracker *t)
{
	uint64_t gap;
	uint32_t align;

	if (!t->whole.known || t->whole.size <= t->end)
		return;
	gap = t->whole.size - t->end;
	if (gap < t->whole.align && !(t->last_was_bitfield && gap >= t->last.align))
		return;
	if (t->packed)
		align = 1;
	else if (t->last_was_bitfield || t->whole.align > MAX_GUARANTEED_ALIGN)
		align = align_for_size(t->f, gap);
	else
		align = t->whole.align;
	add_padding(t, gap, align);
}

/* From 16 bytes on always, since what the members give differs between Rust releases. */
static bool requires_explicit_align(const struct tracker *t)
{
	return t->max_align >= 16 || t->max_align < t->whole.align;
}

static void add_opaque_blob(struct tracker *t)
{
	if (!t->whole.known)
		return;
	t->rf->repr_align = t->whole.align;
	add_blob(t, "_bindgen_opaque_blob", MEMBER_BLOB, t->whole);
}

static void finish_struct(struct tracker *t, bool *packed)
{
	pad_struct(t);
	if (!t->whole.known || !requires_explicit_align(t))
		return;
	if (t->whole.align == 1)
		*packed = true;
	else
		t->rf->repr_align = t->whole.align;
}

static void finish_union(struct tracker *t)
{
	if (!t->whole.known)
		return;
	if (requires_explicit_align(t))
		t->rf->repr_align = t->whole.align;
	if (!t->rf->is_rust_union)
		add_blob(t, "bindgen_union_field", MEMBER_BLOB, t->whole);
}

/* Records without members that C++ would give a byte; of no known size in C. */
static void add_address(struct tracker *t, bool opaque)
{
	struct layout byte = { .size = 1, .align = 1, .known = true };

	if (opaque ? t->whole.known : t->whole.known && !t->whole.size)
		return;
	saw_field(t, byte, 0);
	add_blob(t, "_address", MEMBER_BLOB, byte);
}

/* Fields in a row that need no packing: then an align attribute can stand alone. */
static bool already_packed(const struct tracker *t)
{
	uint64_t total = 0;
	struct slot_iter it = { 0 };
	struct slot slot;

	while (layout_next_slot(t->r, t->rf, &it, &slot)) {
		struct layout l = slot.is_unit ? layout_of_unit(&t->rf->units[slot.index]) :
			ir_layout(t->f->ir, t->r->fields[slot.index].type.id);

		if (!l.known || (l.align && total % l.align))
			return false;
		total += l.size;
	}
	return true;
}

static void add_slots(struct tracker *t)
{
	struct slot_iter it = { 0 };
	struct slot slot;

	while (layout_next_slot(t->r, t->rf, &it, &slot)) {
		if (slot.is_unit)
			add_unit(t, slot.index);
		else
			add_field(t, slot.index, slot.index == t->r->nfields - 1);
	}
	add_tail_padding(t);
}

void members_build(struct facts *f, type_id id, bool *packed)
{
	const struct type_facts *tf = &f->types[id];
	const struct record *r = ir_type(f->ir, id)->u.record;
	struct tracker t = {
		.f = f, .r = r, .rf = tf->record, .packed = *packed,
		.whole = ir_layout(f->ir, id),
		.members = g_array_new(FALSE, TRUE, sizeof(struct member)),
	};

	if (!tf->opaque)
		add_slots(&t);
	if (!r->is_forward && tf->zero_sized)
		add_address(&t, tf->opaque);

	if (tf->opaque)
		add_opaque_blob(&t);
	else if (!r->is_union && !tf->zero_sized)
		finish_struct(&t, packed);
	else if (r->is_union && !r->is_forward)
		finish_union(&t);
	if (r->is_forward)
		add_blob(&t, "_unused", MEMBER_BLOB,
			 (struct layout){ .size = 0, .align = 1, .known = true });

	if (*packed && !tf->opaque && !(t.rf->repr_align && already_packed(&t)))
		t.rf->repr_packed = t.whole.known ? t.whole.align : 1;
	t.rf->nmembers = t.members->len;
	t.rf->members = arena_new_array(f->arena, struct member, t.members->len);
	if (t.members->len)
		memcpy(t.rf->members, t.members->data, t.members->len * sizeof(struct member));
	g_array_free(t.members, TRUE);
}
