/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A model of how rustc lays out repr(C) structs, to check the members that were decided against
 * C's offsets, and to lay them out anew from these where they differ.
 */
#include "pass/layout.h"

#include <string.h>

#include "pass/derive.h"

static struct rust_layout plain(uint64_t size, uint32_t align)
{
	return (struct rust_layout){ .size = size, .align = align, .known = true };
}

/* A blob is an array of the integer of its alignment; of bytes if there is no such integer. */
static struct rust_layout of_blob(struct layout l)
{
	if (!l.known)
		return (struct rust_layout){ 0 };
	if (!l.align || !layout_integer_name(l.align))
		return plain(l.size, 1);
	return plain(l.size / l.align * l.align, l.align);
}

static struct rust_layout of_float(enum float_kind kind, struct layout l)
{
	if (kind != FLOAT_LONG_DOUBLE || layout_integer_name(l.size))
		return plain(l.size, l.align);
	return plain(8, 8);
}

static struct rust_layout times(struct rust_layout element, uint64_t count)
{
	element.size *= count;
	return element;
}

struct rust_layout rust_layout_of(const struct facts *f, const struct rust_layout *of, type_id id)
{
	const struct ir *ir = f->ir;
	const struct type *t = ir_type(ir, id);
	struct layout l = ir_layout(ir, id);

	switch (t->kind) {
	case TYPE_FLOAT:
		return of_float(t->u.float_kind, l);
	case TYPE_COMPLEX:
		return plain(l.size, l.align);
	case TYPE_POINTER:
	case TYPE_BLOCK_POINTER:
	case TYPE_FUNCTION:
		return plain(ir->target.pointer_size, ir->target.pointer_size);
	case TYPE_ARRAY:
	case TYPE_VECTOR:
		return times(rust_layout_of(f, of, t->inner.id), t->count);
	case TYPE_RECORD:
		if (of[id].known)
			return of[id];
		break;
	case TYPE_ALIAS:
		if (f->types[id].opaque)
			return of_blob(l);
		if (f->types[id].blocklisted || derive_is_stdint(f->opts, t->name))
			break;
		return rust_layout_of(f, of, t->inner.id);
	case TYPE_OPAQUE:
		return of_blob(l);
	default:
		break;
	}
	return (struct rust_layout){ .size = l.size, .align = l.align, .known = l.known };
}

static struct rust_layout of_member(const struct facts *f, const struct rust_layout *of,
				    const struct record *r, const struct record_facts *rf,
				    const struct member *m)
{
	switch (m->kind) {
	case MEMBER_FIELD:
		return rust_layout_of(f, of, r->fields[m->field].type.id);
	case MEMBER_UNIT: {
		uint32_t align = rf->units[m->unit].align;

		return plain(rf->units[m->unit].size, CLAMP(align, 1, 8));
	}
	case MEMBER_PADDING:
	case MEMBER_BLOB:
		return of_blob(m->blob);
	}
	BUG("unknown kind of member %d", m->kind);
	return plain(0, 1);
}

/* Is a member that begins at byte @at where C has it? */
static bool is_in_place(const struct record *r, const struct record_facts *rf,
			const struct member *m, uint64_t at)
{
	if (m->kind == MEMBER_FIELD)
		return r->fields[m->field].offset < 0 ||
		       (uint64_t)r->fields[m->field].offset == at * 8;
	if (m->kind != MEMBER_UNIT)
		return true;
	for (uint32_t i = 0; i < rf->units[m->unit].nbits; i++) {
		const struct bitfield *b = &rf->units[m->unit].bits[i];
		const struct field *field = &r->fields[b->field];

		if (field->name && field->offset >= 0 &&
		    (uint64_t)field->offset != at * 8 + b->offset)
			return false;
	}
	return true;
}

struct rust_layout rust_layout_of_record(const struct facts *f, const struct rust_layout *of,
					 type_id id, const char **problem)
{
	struct layout c = ir_layout(f->ir, id);
	const struct record *r = ir_type(f->ir, id)->u.record;
	const struct record_facts *rf = f->types[id].record;
	struct rust_layout whole = { .align = 1, .known = c.known };
	uint64_t end = 0;

	*problem = NULL;
	if (!c.known)
		return whole;
	for (uint32_t i = 0; i < rf->nmembers; i++) {
		struct rust_layout l = of_member(f, of, r, rf, &rf->members[i]);
		uint64_t at;

		if (rf->repr_packed)
			l.align = MIN(l.align, rf->repr_packed);
		if (rf->repr_packed && l.has_repr_align)
			*problem = "it is packed and contains a type with an align attribute";
		at = r->is_union ? 0 : layout_align_up(end, l.align);
		if (!is_in_place(r, rf, &rf->members[i], at))
			*problem = "a member would be at another offset";
		end = MAX(end, at + l.size);
		whole.align = MAX(whole.align, l.align);
		whole.has_repr_align |= l.has_repr_align;
	}
	whole.align = MAX(whole.align, rf->repr_align);
	whole.has_repr_align |= rf->repr_align > 0;
	whole.size = layout_align_up(end, whole.align);
	if (rf->repr_packed && rf->repr_align)
		*problem = "it is both packed and aligned";
	else if (whole.size != c.size)
		*problem = "it would be of another size";
	else if (whole.align != c.align)
		*problem = "it would be aligned otherwise";
	return whole;
}

void rust_layout_align_by_member(struct facts *f, const struct rust_layout *of, type_id id)
{
	struct record_facts *rf = f->types[id].record;
	uint32_t align = rf->repr_align;
	struct member *members;
	const char *problem;

	rf->repr_align = 0;
	rust_layout_of_record(f, of, id, &problem);
	if (!problem)
		return;
	/* u128 has the alignment of C only since Rust 1.77, which also brought offset_of!(). */
	if (!layout_integer_name(align) || (align > 8 && !f->opts->features.offset_of)) {
		rf->repr_align = align;
		return;
	}
	members = arena_new_array(f->arena, struct member, rf->nmembers + 1);
	members[0] = (struct member){
		.kind = MEMBER_PADDING, .name = "__bindgen_align",
		.blob = { .size = 0, .align = align, .known = true },
	};
	if (rf->nmembers)
		memcpy(members + 1, rf->members, rf->nmembers * sizeof(*members));
	rf->members = members;
	rf->nmembers++;
}

/* A struct being laid out from C's offsets under repr(C, packed(pack)). */
struct repair {
	struct facts *f;
	GArray *members;
	uint64_t end;
	uint32_t pack, align, paddings;
};

static void repair_pad(struct repair *p, uint64_t to)
{
	g_autofree char *name = g_strdup_printf("__bindgen_padding_%u", p->paddings++);
	struct member m = {
		.kind = MEMBER_PADDING, .name = intern(p->f->names, name),
		.blob = { .size = to - p->end, .align = 1, .known = true },
	};

	g_array_append_val(p->members, m);
	p->end = to;
}

/* Where C has the member's first byte; -1: not known. */
static int64_t place_in_c(const struct record *r, const struct record_facts *rf,
			  const struct member *m)
{
	if (m->kind == MEMBER_FIELD)
		return r->fields[m->field].offset < 0 ? -1 : r->fields[m->field].offset / 8;
	for (uint32_t i = 0; i < rf->units[m->unit].nbits; i++) {
		const struct bitfield *b = &rf->units[m->unit].bits[i];
		const struct field *field = &r->fields[b->field];

		if (field->name && field->offset >= 0)
			return (field->offset - (int64_t)b->offset) / 8;
	}
	return -1;
}

static bool repair_member(struct repair *p, const struct record *r, const struct record_facts *rf,
			  const struct member *m, struct rust_layout l)
{
	int64_t want = place_in_c(r, rf, m);
	uint32_t align = p->pack ? MIN(l.align, p->pack) : l.align;

	if (!l.known)
		return false;
	if (want < 0)
		want = layout_align_up(p->end, align);
	if ((uint64_t)want < p->end || want % align || (p->pack && l.has_repr_align))
		return false;
	if (layout_align_up(p->end, align) != (uint64_t)want ||
	    (p->f->opts->explicit_padding && p->end != (uint64_t)want))
		repair_pad(p, want);
	g_array_append_val(p->members, *m);
	p->end = want + l.size;
	p->align = MAX(p->align, align);
	return true;
}

/* One attempt; on success the record has its new members. */
static bool repair_with(struct facts *f, const struct rust_layout *of, type_id id, uint32_t pack)
{
	struct layout c = ir_layout(f->ir, id);
	const struct record *r = ir_type(f->ir, id)->u.record;
	struct record_facts *rf = f->types[id].record;
	struct repair p = {
		.f = f, .pack = pack, .align = 1,
		.members = g_array_new(FALSE, TRUE, sizeof(struct member)),
	};
	bool ok = true;

	for (uint32_t i = 0; ok && i < rf->nmembers; i++) {
		const struct member *m = &rf->members[i];

		if (m->kind == MEMBER_FIELD || m->kind == MEMBER_UNIT)
			ok = repair_member(&p, r, rf, m, of_member(f, of, r, rf, m));
	}
	ok = ok && p.align <= c.align && !(pack && p.align < c.align) && p.end <= c.size;
	if (ok && (f->opts->explicit_padding ? p.end : layout_align_up(p.end, c.align)) < c.size)
		repair_pad(&p, c.size);
	if (ok) {
		rf->nmembers = p.members->len;
		rf->members = arena_new_array(f->arena, struct member, p.members->len);
		if (p.members->len)
			memcpy(rf->members, p.members->data,
			       p.members->len * sizeof(struct member));
		rf->repr_packed = pack;
		rf->repr_align = p.align < c.align ? c.align : 0;
	}
	g_array_free(p.members, TRUE);
	return ok;
}

bool rust_layout_repair(struct facts *f, const struct rust_layout *of, type_id id)
{
	if (!ir_layout(f->ir, id).known || f->types[id].opaque)
		return false;
	if (repair_with(f, of, id, 0))
		return true;
	for (uint32_t pack = 16; pack; pack /= 2) {
		if (repair_with(f, of, id, pack))
			return true;
	}
	return false;
}
