/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Offsets of fields. For each one that is asked for, libclang walks the whole record, the records
 * in it and so on, and as often as they occur. That is nothing for what people write and
 * never ends for what programs can, so that deep records of the plainest kind are laid out here.
 */
#include "clang/reader.h"

/* A walk of so many records and fields takes libclang well under a millisecond. */
#define HEAVY 4000

static uint32_t weight_of(const struct reader *r, type_id id)
{
	id = ir_canonical(r->ir, id);
	return id < r->weights->len ? g_array_index(r->weights, uint32_t, id) : 0;
}

static uint32_t record_weight(struct reader *r, type_id id, const struct record *rec)
{
	uint64_t sum = 1 + (uint64_t)rec->nfields;

	for (uint32_t i = 0; i < rec->nfields; i++)
		sum += weight_of(r, rec->fields[i].type.id);
	sum = MIN(sum, G_MAXUINT32);
	if (r->weights->len <= id)
		g_array_set_size(r->weights, id + 1);
	g_array_index(r->weights, uint32_t, id) = sum;
	return sum;
}

/*
 * The layout without any attribute, bitfield or flexible array: each member at the next multiple of
 * its alignment (System V ABI, "Aggregates and Unions"). False if the record is not that plain,
 * or if this does not give the size that clang knows.
 */
static bool plain_offsets(struct reader *r, struct layout known, struct record *rec,
			  const GArray *cursors)
{
	uint64_t end = 0, max_end = 0;
	uint32_t align = 1;

	if (rec->packed_attr || !known.known)
		return false;
	for (uint32_t i = 0; i < rec->nfields; i++) {
		struct field *f = &rec->fields[i];
		struct layout l = ir_layout(r->ir, f->type.id);

		if (f->width >= 0 || !l.known || !l.align || !l.size ||
		    r->lc->Cursor_hasAttrs(g_array_index(cursors, CXCursor, i)))
			return false;
		end = rec->is_union ? 0 : (end + l.align - 1) / l.align * l.align;
		f->offset = end * 8;
		end += l.size;
		max_end = MAX(max_end, end);
		align = MAX(align, l.align);
	}
	return align == known.align && (max_end + align - 1) / align * align == known.size;
}

void reader_offsets(struct reader *r, type_id id, struct record *rec, const GArray *cursors)
{
	struct layout known = ir_type(r->ir, id)->layout;

	if (record_weight(r, id, rec) > HEAVY && plain_offsets(r, known, rec, cursors))
		return;
	for (uint32_t i = 0; i < rec->nfields; i++) {
		long long offset =
			r->lc->Cursor_getOffsetOfField(g_array_index(cursors, CXCursor, i));

		rec->fields[i].offset = offset < 0 ? -1 : offset;
	}
}
