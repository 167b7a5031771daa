/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "pass/layout.h"

#include <string.h>

#include "pass/derive.h"

/* rustc refuses greater ones (E0589). */
#define MAX_ALIGN ((uint32_t)1 << 29)

static struct rust_layout plain(uint64_t size, uint32_t align)
{
	return (struct rust_layout){
		.size = size, .align = align, .old_align = align, .known = true,
	};
}

static struct rust_layout of_int(const struct rust_scalars *s, uint64_t size)
{
	struct rust_layout l;

	if (!layout_integer_name(size))
		return (struct rust_layout){ 0 };
	l = plain(size, rust_scalars_int(s, size));
	if (size == 16)
		l.old_align = s->old_i128;
	return l;
}

static struct rust_layout times(struct rust_layout element, uint64_t count)
{
	element.size *= count;
	/* rustc does not look for aligned types behind arrays. */
	element.has_repr_align = false;
	return element;
}

uint64_t rust_blob_unit(struct layout l, uint64_t *count)
{
	uint64_t unit = 1;

	if (layout_integer_name(l.align) && l.size % l.align == 0)
		unit = l.align;
	*count = l.size / unit;
	return unit;
}

static struct rust_layout of_blob(const struct rust_scalars *s, struct layout l)
{
	uint64_t count, unit;

	if (!l.known)
		return (struct rust_layout){ 0 };
	unit = rust_blob_unit(l, &count);
	return times(of_int(s, unit), count);
}

/* C's own, for what krab does not write. */
static struct rust_layout as_in_c(struct layout l)
{
	return l.known ? plain(l.size, l.align) : (struct rust_layout){ 0 };
}

static struct rust_layout of_float(const struct rust_scalars *s, enum float_kind kind,
				   struct layout l)
{
	if (kind == FLOAT_16)
		return of_int(s, 2);
	if (kind == FLOAT_128)
		return of_int(s, 16);
	if (!l.known)
		return (struct rust_layout){ 0 };
	if (l.size == 4)
		return plain(4, s->f32);
	if (l.size == 8)
		return plain(8, s->f64);
	return layout_integer_name(l.size) ? of_int(s, l.size) : of_blob(s, l);
}

static struct rust_layout of_complex(const struct rust_scalars *s, const struct type *t)
{
	struct layout part = t->layout;

	part.size /= 2;
	return times(of_float(s, t->u.float_kind, part), 2);
}

static struct rust_layout of_enum(const struct ir *ir, const struct rust_scalars *s, type_id id)
{
	type_id repr = ir_type(ir, id)->u.enumeration->repr.id;
	struct layout l = ir_layout(ir, repr ? repr : id);

	if (!l.known)
		l = ir_layout(ir, id);
	return l.known ? of_int(s, l.size) : of_int(s, 4);
}

uint64_t layout_vector_count(const struct ir *ir, type_id id)
{
	const struct type *t = ir_type(ir, id);
	struct layout whole = ir_layout(ir, id), element = ir_layout(ir, t->inner.id);

	if (!whole.known || !element.known || !element.size)
		return t->count;
	if (whole.size % element.size || whole.size / element.size < t->count)
		return 0;
	return whole.size / element.size;
}

static struct rust_layout of_vector(const struct facts *f, const struct rust_scalars *s, type_id id)
{
	uint64_t count = layout_vector_count(f->ir, id);

	if (!count)
		return of_blob(s, ir_layout(f->ir, id));
	return times(rust_layout_of(f, s, ir_type(f->ir, id)->inner.id), count);
}

/* The typedefs that Rust has a primitive for are that, whatever C says. */
static struct rust_layout of_primitive(const struct rust_scalars *s, const char *name,
				       uint32_t pointer_size)
{
	if (g_str_has_suffix(name, "size"))
		return plain(pointer_size, s->pointer);
	return of_int(s, g_ascii_strtoull(name + 1, NULL, 10) / 8);
}

static struct rust_layout of_alias(const struct facts *f, const struct rust_scalars *s, type_id id)
{
	const struct type *t = ir_type(f->ir, id);
	const char *primitive = derive_primitive(f->opts, t->name);

	if (f->types[id].opaque)
		return of_blob(s, ir_layout(f->ir, id));
	if (f->types[id].blocklisted)
		return as_in_c(ir_layout(f->ir, id));
	if (primitive)
		return of_primitive(s, primitive, f->ir->target.pointer_size);
	return rust_layout_of(f, s, t->inner.id);
}

struct rust_layout rust_layout_of(const struct facts *f, const struct rust_scalars *s, type_id id)
{
	const struct ir *ir = f->ir;
	const struct type *t = ir_type(ir, id);
	struct layout l = ir_layout(ir, id);

	switch (t->kind) {
	case TYPE_INT:
		return l.known ? of_int(s, l.size) : as_in_c(l);
	case TYPE_FLOAT:
		return of_float(s, t->u.float_kind, l);
	case TYPE_COMPLEX:
		return of_complex(s, t);
	case TYPE_POINTER:
		if (t->layout.known && t->layout.size != ir->target.pointer_size)
			return of_blob(s, l);	/* a pointer of another width */
		/* fall through */
	case TYPE_BLOCK_POINTER:
	case TYPE_FUNCTION:
	case TYPE_NULLPTR:
		return plain(ir->target.pointer_size, s->pointer);
	case TYPE_ARRAY:
		return times(rust_layout_of(f, s, t->inner.id), t->count);
	case TYPE_VECTOR:
		return of_vector(f, s, id);
	case TYPE_ENUM:
		return f->types[id].blocklisted ? as_in_c(l) : of_enum(ir, s, id);
	case TYPE_RECORD:
		if (f->types[id].blocklisted || !f->types[id].record ||
		    !f->types[id].record->in_rust.known)
			return as_in_c(l);
		return f->types[id].record->in_rust;
	case TYPE_ALIAS:
		return of_alias(f, s, id);
	case TYPE_OPAQUE:
		return of_blob(s, l);
	default:
		return as_in_c(l);
	}
}

/* A union's field of a type that is not Copy is wrapped in one of two ways. */
static struct rust_layout of_field(const struct facts *f, const struct rust_scalars *s, type_id id,
				   uint32_t field)
{
	const struct record *r = ir_type(f->ir, id)->u.record;
	const struct record_facts *rf = f->types[id].record;
	struct rust_layout l;

	if (r->is_union && !rf->is_rust_union)
		return plain(0, 1);	/* __BindgenUnionField is a marker */
	l = rust_layout_of(f, s, r->fields[field].type.id);
	if (r->is_union && !rf->union_can_copy)
		l.has_repr_align = false;	/* not seen through ManuallyDrop */
	return l;
}

struct rust_layout rust_layout_of_member(const struct facts *f, const struct rust_scalars *s,
					 type_id id, const struct member *m)
{
	const struct record *r = ir_type(f->ir, id)->u.record;
	const struct record_facts *rf = f->types[id].record;

	switch (m->kind) {
	case MEMBER_FIELD:
		return of_field(f, s, id, m->field);
	case MEMBER_UNIT: {
		const struct bitfield_unit *u = &rf->units[m->unit];
		bool wrapped = r->is_union && !rf->is_rust_union;

		/* An array of bytes behind an empty array that aligns it. */
		return plain(wrapped ? 0 : u->size, rust_scalars_int(s, CLAMP(u->align, 1, 8)));
	}
	case MEMBER_PADDING:
	case MEMBER_BLOB:
	case MEMBER_BYTES:
		return of_blob(s, m->blob);
	}
	BUG("unknown kind of member %d", m->kind);
	return plain(0, 1);
}

/* What is wrong with a member that begins at byte @at; NULL: nothing. */
static char *misplaced(const struct record *r, const struct record_facts *rf,
		       const struct member *m, uint64_t at)
{
	if (m->kind == MEMBER_FIELD || m->kind == MEMBER_BYTES) {
		int64_t want = r->fields[m->field].offset;

		if (want < 0 || want == (int64_t)at * 8)
			return NULL;
		return g_strdup_printf("field `%s` would be at byte %" G_GUINT64_FORMAT
				       " instead of %" G_GINT64_FORMAT, m->name, at, want / 8);
	}
	if (m->kind != MEMBER_UNIT)
		return NULL;
	for (uint32_t i = 0; i < rf->units[m->unit].nbits; i++) {
		const struct bitfield *b = &rf->units[m->unit].bits[i];
		const struct field *field = &r->fields[b->field];

		if (field->name && field->offset >= 0 &&
		    (uint64_t)field->offset != at * 8 + b->offset)
			return g_strdup_printf("bitfield `%s` would be at bit %" G_GUINT64_FORMAT
					       " instead of %" G_GINT64_FORMAT, field->name,
					       at * 8 + b->offset, field->offset);
		if (field->name && b->offset + (uint64_t)field->width > rf->units[m->unit].size * 8)
			return g_strdup_printf("bitfield `%s` would be cut off", field->name);
	}
	return NULL;
}

/* The whole record against C's. */
static char *compare_whole(const struct record_facts *rf, struct layout c, uint64_t size,
			   uint32_t align)
{
	if (rf->repr_packed && rf->repr_align)
		return g_strdup("it would be both packed and aligned");
	if (rf->repr_align > MAX_ALIGN)
		return g_strdup_printf("an alignment of %u is more than Rust has", rf->repr_align);
	if (align != c.align)
		return g_strdup_printf("it would be aligned to %u instead of %u", align, c.align);
	if (size != c.size)
		return g_strdup_printf("it would have %" G_GUINT64_FORMAT " bytes instead of %"
				       G_GUINT64_FORMAT, size, c.size);
	return NULL;
}

/*
 * As one release of rustc does it: each member at the next multiple of its alignment, which
 * packed(N) caps, and the size rounded up to the greatest of them or that of align(N).
 */
static char *place_once(struct facts *f, const struct rust_scalars *s, type_id id, bool old,
			struct rust_layout *whole)
{
	const struct record *r = ir_type(f->ir, id)->u.record;
	struct record_facts *rf = f->types[id].record;
	uint32_t align = MAX(rf->repr_align, 1);
	char *problem = NULL;
	uint64_t end = 0;

	*whole = plain(0, 1);
	whole->has_repr_align = rf->repr_align > 0;
	for (uint32_t i = 0; i < rf->nmembers; i++) {
		struct member *m = &rf->members[i];
		struct rust_layout l = rust_layout_of_member(f, s, id, m);
		uint32_t a = old ? l.old_align : l.align;

		if (rf->repr_packed)
			a = MIN(a, rf->repr_packed);
		if (rf->repr_packed && l.has_repr_align && !problem)
			problem = g_strdup_printf("it is packed, but `%s` has an align attribute",
						  m->name);
		/* A union in old style is a struct of markers and a blob, which must be first. */
		m->at = rf->is_rust_union ? 0 : layout_align_up(end, a);
		if (r->is_union && m->kind == MEMBER_BLOB && m->at && !problem)
			problem = g_strdup_printf("`%s` would be displaced", m->name);
		if (!problem)
			problem = misplaced(r, rf, m, m->at);
		end = MAX(end, m->at + l.size);
		align = MAX(align, a);
		whole->align = MAX(whole->align, l.align);
		whole->old_align = MAX(whole->old_align, l.old_align);
		whole->has_repr_align |= l.has_repr_align;
	}
	whole->size = layout_align_up(end, align);
	whole->align = whole->old_align = align;
	return problem ? problem : compare_whole(rf, ir_layout(f->ir, id), whole->size, align);
}

char *rust_layout_place(struct facts *f, const struct rust_scalars *s, type_id id)
{
	struct record_facts *rf = f->types[id].record;
	char *problem = NULL;

	if (!ir_layout(f->ir, id).known)
		return NULL;
	if (s->old_i128 != s->ints[4])
		problem = place_once(f, s, id, true, &rf->in_rust);
	return problem ? problem : place_once(f, s, id, false, &rf->in_rust);
}

/* --- questions ---------------------------------------------------------------------------- */

struct rust_layout layout_in_rust(const struct facts *f, type_id id)
{
	struct rust_scalars s = rust_scalars_of(&f->ir->target, &f->opts->rust_target);

	return rust_layout_of(f, &s, id);
}

const struct byte_field *layout_byte_field(const struct record_facts *rf, uint32_t field)
{
	for (uint32_t i = 0; i < rf->nbytes; i++) {
		if (rf->bytes[i].field == field)
			return &rf->bytes[i];
	}
	return NULL;
}

static bool bit_in_unit(const struct record *r, const struct bitfield_unit *u, uint32_t field,
			uint64_t at, struct rust_place *place)
{
	for (uint32_t i = 0; i < u->nbits; i++) {
		if (u->bits[i].field != field)
			continue;
		place->offset = at * 8 + u->bits[i].offset;
		place->width = r->fields[field].width;
		return r->fields[field].name != NULL;
	}
	return false;
}

bool layout_field_in_rust(const struct facts *f, type_id id, uint32_t field,
			  struct rust_place *place)
{
	const struct record *r = ir_type(f->ir, id)->u.record;
	const struct record_facts *rf = f->types[id].record;
	const struct byte_field *bytes = layout_byte_field(rf, field);

	if (f->types[id].opaque || r->is_forward)
		return false;
	for (uint32_t i = 0; i < rf->nmembers; i++) {
		const struct member *m = &rf->members[i];

		*place = (struct rust_place){
			.offset = m->at * 8, .kind = m->kind, .name = m->name,
		};
		if (m->kind == MEMBER_UNIT &&
		    bit_in_unit(r, &rf->units[m->unit], field, m->at, place))
			return true;
		if ((m->kind != MEMBER_FIELD && m->kind != MEMBER_BYTES) || m->field != field)
			continue;
		place->width = m->kind == MEMBER_BYTES ? m->blob.size * 8 :
			layout_in_rust(f, r->fields[field].type.id).size * 8;
		return true;
	}
	/* A flexible array that has methods only. */
	*place = (struct rust_place){
		.offset = bytes ? bytes->offset * 8 : 0, .kind = MEMBER_BYTES,
	};
	return bytes != NULL;
}
