/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Another representation for records that rustc would not lay out as C does. Every member goes
 * where C has it, with padding in front as needed. A field stays a field where rustc allows it;
 * else its bytes are stored, with methods to reach the value (emit/bytes.c).
 *
 * Two attributes can do it: align(N), or packed(N) with N the alignment of the record in C, when
 * members must be less aligned than their types. Of the two, the one that leaves more fields is
 * taken.
 */
#include "pass/layout.h"

#include <string.h>

/* A C field or a unit, and where C has it. */
struct piece {
	struct member m;
	struct rust_layout l;
	int64_t want;		/* byte; -1: wherever it comes to lie */
	uint64_t size;		/* bytes in C */
	bool flexible;		/* T[] or T[0]: takes no storage */
};

struct plan {
	struct facts *f;
	const struct rust_scalars *s;
	const struct record *r;
	struct record_facts *rf;
	struct layout c;
	GArray *pieces;		/* struct piece */
	struct bitfield_unit *units;	/* of rf, as they are before an attempt */
	/* of one attempt: */
	uint32_t pack;		/* 0: not packed */
	GArray *members;	/* struct member */
	GArray *bytes;		/* struct byte_field; storage and names still to be given */
	uint64_t end;		/* bytes placed */
	uint32_t align, old_align;	/* of what is placed */
	uint32_t paddings;
};

/* --- where C has things ------------------------------------------------------------------- */

/* The byte at which the unit must begin for all of its bits to be where C has them; -1: none. */
static int64_t unit_start(const struct record *r, const struct bitfield_unit *u)
{
	int64_t start = -1;

	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];
		int64_t s = field->offset - (int64_t)u->bits[i].offset;

		if (!field->name || field->offset < 0)
			continue;
		if (s < 0 || s % 8 || (start >= 0 && s != start * 8))
			return -1;
		start = s / 8;
	}
	return start;
}

/* First and last bit that C has of the unit's named fields; false if it has none. */
static bool unit_extent(const struct record *r, const struct bitfield_unit *u, uint64_t *first,
			uint64_t *last)
{
	*first = UINT64_MAX;
	*last = 0;
	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];

		if (!field->name || field->offset < 0)
			continue;
		*first = MIN(*first, (uint64_t)field->offset);
		*last = MAX(*last, (uint64_t)field->offset + field->width);
	}
	return *last > 0;
}

/* Puts the unit's first byte where C's first bit is; returns that byte, -1 if nothing is known. */
static int64_t rebase_unit(const struct record *r, struct bitfield_unit *u)
{
	uint64_t first, last, start;

	if (!unit_extent(r, u, &first, &last))
		return -1;
	start = r->is_union ? 0 : first / 8;
	for (uint32_t i = 0; i < u->nbits; i++) {
		const struct field *field = &r->fields[u->bits[i].field];

		if (field->name && field->offset >= 0)
			u->bits[i].offset = field->offset - start * 8;
	}
	u->size = (last + 7) / 8 - start;
	return start;
}

static struct piece piece_of_unit(struct plan *p, uint32_t index)
{
	struct bitfield_unit *u = &p->rf->units[index];
	g_autofree char *name = g_strdup_printf("_bitfield_%u", u->nth);
	struct piece piece = {
		.m = { .kind = MEMBER_UNIT, .unit = index, .name = intern(p->f->names, name) },
		.want = unit_start(p->r, u),
	};

	if (piece.want < 0 || (p->r->is_union && piece.want))
		piece.want = rebase_unit(p->r, u);
	piece.size = u->size;
	return piece;
}

/* False if the layout of a field is not known. */
static bool collect(struct plan *p, type_id id)
{
	struct slot_iter it = { 0 };
	struct slot slot;

	while (layout_next_slot(p->r, p->rf, &it, &slot)) {
		struct piece piece;

		if (slot.is_unit) {
			piece = piece_of_unit(p, slot.index);
		} else {
			const struct field *field = &p->r->fields[slot.index];
			struct layout c = ir_layout(p->f->ir, field->type.id);

			if (!c.known)
				return false;
			piece = (struct piece){
				.m = { .kind = MEMBER_FIELD, .field = slot.index,
				       .name = p->rf->field_names[slot.index] },
				.want = field->offset < 0 ? -1 : field->offset / 8,
				.size = c.size,
				.flexible = layout_flexible_element(p->f->ir, field->type).id,
			};
		}
		piece.l = rust_layout_of_member(p->f, p->s, id, &piece.m);
		if (!piece.l.known)
			return false;
		g_array_append_val(p->pieces, piece);
	}
	return true;
}

/* --- one attempt -------------------------------------------------------------------------- */

static uint32_t capped(const struct plan *p, uint32_t align)
{
	return p->pack ? MIN(align, p->pack) : align;
}

static void add_padding(struct plan *p, uint64_t to)
{
	g_autofree char *name = g_strdup_printf("__bindgen_padding_%u", p->paddings++);
	struct member m = {
		.kind = MEMBER_PADDING, .name = intern(p->f->names, name),
		.blob = { .size = p->r->is_union ? to : to - p->end, .align = 1, .known = true },
	};

	g_array_append_val(p->members, m);
	p->end = to;
}

static void add_member(struct plan *p, const struct member *m, uint64_t at, struct rust_layout l)
{
	uint32_t align = capped(p, l.align), old = capped(p, l.old_align);

	if (!p->r->is_union &&
	    (layout_align_up(p->end, align) != at || layout_align_up(p->end, old) != at ||
	     (p->f->opts->explicit_padding && p->end != at)))
		add_padding(p, at);
	g_array_append_val(p->members, *m);
	p->end = MAX(p->end, at + l.size);
	p->align = MAX(p->align, align);
	p->old_align = MAX(p->old_align, old);
}

/* Can a member of that alignment begin at byte @at without aligning the whole too much? */
static bool fits(const struct plan *p, uint64_t at, uint32_t align)
{
	align = capped(p, align);
	return at % align == 0 && align <= p->c.align;
}

/* A unit is made of bytes: it can be anywhere, if its empty array does not align it too much. */
static void add_unit(struct plan *p, const struct piece *piece, uint64_t at, uint64_t room)
{
	struct bitfield_unit *u = &p->rf->units[piece->m.unit];
	uint64_t first = 0, last = 0;
	struct rust_layout l = piece->l;

	while (u->align > 1 && !fits(p, at, rust_scalars_int(p->s, MIN(u->align, 8))))
		u->align /= 2;
	l.align = l.old_align = rust_scalars_int(p->s, CLAMP(u->align, 1, 8));
	if (l.size > room) {
		/* Unnamed bits at the end may be cut off; nobody can ask for them. */
		u->size = unit_extent(p->r, u, &first, &last) ? (last + 7) / 8 - at : 0;
		l.size = u->size;
	}
	add_member(p, &piece->m, at, l);
}

static bool can_be_field(const struct plan *p, const struct piece *piece, uint64_t at)
{
	return fits(p, at, piece->l.align) && fits(p, at, piece->l.old_align) &&
	       !(p->pack && piece->l.has_repr_align);
}

static void add_bytes(struct plan *p, const struct piece *piece, uint64_t at)
{
	struct byte_field b = {
		.field = piece->m.field, .offset = at, .size = piece->flexible ? 0 : piece->size,
	};
	struct member m = {
		.kind = MEMBER_BYTES, .field = piece->m.field, .name = piece->m.name,
		.blob = { .size = piece->size, .align = 1, .known = true },
	};
	struct rust_layout l = {
		.size = piece->size, .align = 1, .old_align = 1, .known = true,
	};

	g_array_append_val(p->bytes, b);
	if (!piece->flexible)
		add_member(p, &m, at, l);
}

/* Where the next piece with a place of its own begins; else the end of the record. */
static uint64_t next_start(const struct plan *p, guint i)
{
	for (i++; i < p->pieces->len && !p->r->is_union; i++) {
		int64_t want = g_array_index(p->pieces, struct piece, i).want;

		if (want >= 0)
			return want;
	}
	return p->c.size;
}

static bool add_piece(struct plan *p, guint i)
{
	const struct piece *piece = &g_array_index(p->pieces, struct piece, i);
	uint64_t at, room;

	if (piece->want >= 0)
		at = piece->want;
	else
		at = p->r->is_union ? 0 : layout_align_up(p->end, capped(p, piece->l.align));
	if (!p->r->is_union && at < p->end)
		return false;
	room = next_start(p, i) < at ? 0 : next_start(p, i) - at;
	if (piece->m.kind == MEMBER_UNIT)
		add_unit(p, piece, at, room);
	else if (piece->l.size != piece->size && !piece->flexible)
		return false;	/* not the same type at all */
	else if (can_be_field(p, piece, at))
		add_member(p, &piece->m, at, piece->l);
	else
		add_bytes(p, piece, at);
	return true;
}

/* The bytes behind the last member that rounding up to the alignment does not give. */
static void add_tail(struct plan *p)
{
	if ((p->f->opts->explicit_padding ? p->end : layout_align_up(p->end, p->c.align)) <
	    p->c.size)
		add_padding(p, p->c.size);
}

static void begin_attempt(struct plan *p, uint32_t pack)
{
	p->pack = pack;
	for (uint32_t i = 0; i < p->rf->nunits; i++)
		p->rf->units[i] = p->units[i];
	g_array_set_size(p->members, 0);
	g_array_set_size(p->bytes, 0);
	p->end = 0;
	p->align = p->old_align = 1;
	p->paddings = 0;
}

/* Places everything under packed(@pack); false if that cannot give C's layout. */
static bool attempt(struct plan *p, uint32_t pack)
{
	begin_attempt(p, pack);
	for (guint i = 0; i < p->pieces->len; i++) {
		if (!add_piece(p, i))
			return false;
	}
	if (p->end > p->c.size)
		return false;
	add_tail(p);
	/* packed and align exclude each other, so that the members must align a packed record. */
	return !pack || (p->align == p->c.align && p->old_align == p->c.align);
}

/* --- names ---------------------------------------------------------------------------------- */

static bool is_field_name(const struct plan *p, const char *name)
{
	for (uint32_t i = 0; i < p->r->nfields; i++) {
		if (p->rf->field_names[i] == name)
			return true;
	}
	return false;
}

static const char *suffixed(struct facts *f, const char *prefix, const char *name,
			    const char *suffix)
{
	g_autofree char *s = g_strconcat(prefix, name, suffix, NULL);

	return intern(f->names, s);
}

/* The names of all methods that a getter and a setter stand for; true if they were all free. */
static bool claim(struct facts *f, GHashTable *methods, const char *getter, const char *setter)
{
	const char *names[] = {
		getter, suffixed(f, "", getter, "_raw"), suffixed(f, "", getter, "_ptr"),
		suffixed(f, "", getter, "_mut_ptr"), setter, suffixed(f, "", setter, "_raw"),
	};

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		if (g_hash_table_contains(methods, names[i]))
			return false;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
		g_hash_table_add(methods, (gpointer)names[i]);
	return true;
}

static GHashTable *methods_of_units(const struct plan *p)
{
	GHashTable *methods = g_hash_table_new(NULL, NULL);	/* the names are interned */

	for (uint32_t i = 0; i < p->rf->nunits; i++) {
		for (uint32_t j = 0; j < p->rf->units[i].nbits; j++) {
			const struct bitfield *b = &p->rf->units[i].bits[j];

			if (b->getter)
				claim(p->f, methods, b->getter, b->setter);
		}
	}
	return methods;
}

static void name_bytes(struct plan *p)
{
	GHashTable *methods = methods_of_units(p);

	for (guint i = 0; i < p->bytes->len; i++) {
		struct byte_field *b = &g_array_index(p->bytes, struct byte_field, i);
		const char *c = p->r->fields[b->field].name;
		const char *rust = p->rf->field_names[b->field];

		b->getter = rust;
		b->setter = suffixed(p->f, "set_", c ? c : rust, "");
		while (!claim(p->f, methods, b->getter, b->setter)) {
			b->getter = suffixed(p->f, "", b->getter, "_");
			b->setter = suffixed(p->f, "", b->setter, "_");
		}
	}
	for (guint i = 0; i < p->members->len; i++) {
		struct member *m = &g_array_index(p->members, struct member, i);

		if (m->kind != MEMBER_BYTES)
			continue;
		m->name = suffixed(p->f, "__bindgen_bytes_", m->name, "");
		while (is_field_name(p, m->name))
			m->name = suffixed(p->f, "", m->name, "_");
		for (guint j = 0; j < p->bytes->len; j++) {
			struct byte_field *b = &g_array_index(p->bytes, struct byte_field, j);

			if (b->field == m->field)
				b->storage = m->name;
		}
	}
	g_hash_table_destroy(methods);
}

/* --- the outcome ---------------------------------------------------------------------------- */

static void *to_arena(struct arena *arena, const GArray *a, size_t size)
{
	void *copy = arena_alloc(arena, MAX(a->len, 1) * size);

	if (a->len)
		memcpy(copy, a->data, a->len * size);
	return copy;
}

static void accept(struct plan *p)
{
	const struct member *last;

	name_bytes(p);
	p->rf->members = to_arena(p->f->arena, p->members, sizeof(struct member));
	p->rf->nmembers = p->members->len;
	p->rf->bytes = to_arena(p->f->arena, p->bytes, sizeof(struct byte_field));
	p->rf->nbytes = p->bytes->len;
	p->rf->repr_packed = p->pack;
	p->rf->repr_align = 0;
	if (!p->pack && MIN(p->align, p->old_align) < p->c.align)
		p->rf->repr_align = p->c.align;
	p->rf->derives_packed |= p->pack > 0;
	/* Only the very last member of a struct can be a slice. */
	last = p->rf->nmembers ? &p->rf->members[p->rf->nmembers - 1] : NULL;
	if (!last || last->kind != MEMBER_FIELD || last->field != p->r->nfields - 1)
		p->rf->flex_dst = false;
}

/* Which of the two attributes: the last attempt is the one that counts. */
static bool choose(struct plan *p)
{
	bool plain = attempt(p, 0);
	guint cost = p->bytes->len;

	if (plain && !cost)
		return true;
	if (attempt(p, p->c.align) && (!plain || p->bytes->len < cost))
		return true;
	return plain && attempt(p, 0);
}

/* A struct of markers around a blob, as it stands for a union: the blob alone is what counts. */
static void align_union_storage(struct facts *f, const struct rust_scalars *s, type_id id)
{
	struct record_facts *rf = f->types[id].record;
	uint32_t align = ir_layout(f->ir, id).align;

	uint32_t n = 0;

	rf->repr_packed = 0;
	rf->repr_align = align;
	for (uint32_t i = 0; i < rf->nmembers; i++) {
		if (rf->members[i].kind != MEMBER_PADDING)
			rf->members[n++] = rf->members[i];
	}
	rf->nmembers = n;
	for (uint32_t i = 0; i < rf->nunits; i++) {
		struct bitfield_unit *u = &rf->units[i];

		rebase_unit(ir_type(f->ir, id)->u.record, u);
		while (u->align > 1 && rust_scalars_int(s, MIN(u->align, 8)) > align)
			u->align /= 2;
	}
}

bool represent_by_offsets(struct facts *f, const struct rust_scalars *s, type_id id)
{
	struct plan p = {
		.f = f, .s = s, .r = ir_type(f->ir, id)->u.record, .rf = f->types[id].record,
		.c = ir_layout(f->ir, id),
		.pieces = g_array_new(FALSE, TRUE, sizeof(struct piece)),
		.members = g_array_new(FALSE, TRUE, sizeof(struct member)),
		.bytes = g_array_new(FALSE, TRUE, sizeof(struct byte_field)),
	};
	bool ok = p.c.known && !f->types[id].opaque;

	if (ok && p.r->is_union && !p.rf->is_rust_union) {
		align_union_storage(f, s, id);
	} else if (ok) {
		ok = collect(&p, id);
		p.units = g_memdup2(p.rf->units, p.rf->nunits * sizeof(*p.units));
		ok = ok && choose(&p);
		if (ok)
			accept(&p);
	}
	g_free(p.units);
	g_array_free(p.pieces, TRUE);
	g_array_free(p.members, TRUE);
	g_array_free(p.bytes, TRUE);
	return ok;
}

void represent_as_blob(struct facts *f, type_id id)
{
	struct layout c = ir_layout(f->ir, id);
	struct record_facts *rf = f->types[id].record;

	f->types[id].zero_sized = !c.size;
	rf->members = arena_new(f->arena, struct member);
	rf->members[0] = (struct member){
		.kind = MEMBER_BLOB, .name = "_bindgen_opaque_blob", .blob = c,
	};
	rf->nmembers = 1;
	rf->nbytes = 0;
	rf->repr_packed = 0;
	rf->repr_align = c.align;
	rf->flex_dst = false;
}
