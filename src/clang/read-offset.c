/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Offsets of fields. For each one that is asked for, libclang walks the whole record, the records
 * in it and so on, and as often as they occur: for what programs write it never ends, and for a
 * kernel it takes a tenth of the time of reading. So what follows from the member before is
 * worked out here.
 */
#include "clang/reader.h"

/*
 * Is @f, declared at @c, a member that only its type places: at the next multiple of that type's
 * alignment (System V ABI, "Aggregates and Unions")? Gives the layout of its type.
 */
static bool is_plain(struct reader *r, const struct field *f, CXCursor c, struct layout *l)
{
	if (f->width >= 0)
		return false;
	*l = ir_layout(r->ir, f->type.id);
	return l->known && l->align && !r->lc->Cursor_hasAttrs(c);
}

static void ask(struct reader *r, struct field *f, CXCursor c)
{
	long long offset = r->lc->Cursor_getOffsetOfField(c);

	f->offset = offset < 0 ? -1 : offset;
}

/*
 * Asks for the members behind bitfields or with attributes, and works the others out. False if
 * that cannot be what clang did, because something else (-fpack-struct) has a say.
 */
static bool follow_members(struct reader *r, struct layout known, struct record *rec,
			   const GArray *cursors)
{
	bool end_known = true;
	uint64_t end = 0;

	for (uint32_t i = 0; i < rec->nfields; i++) {
		CXCursor c = g_array_index(cursors, CXCursor, i);
		struct field *f = &rec->fields[i];
		struct layout l = { 0 };
		bool plain = is_plain(r, f, c, &l);

		if (plain && rec->is_union)
			f->offset = 0;
		else if (plain && end_known)
			f->offset = (end + l.align - 1) / l.align * l.align * 8;
		else
			ask(r, f, c);
		end_known = plain && f->offset >= 0;
		end = f->offset / 8 + l.size;
		if (plain && (l.align > known.align || end > known.size))
			return false;
	}
	return true;
}

void reader_offsets(struct reader *r, CXCursor decl, struct layout known, struct record *rec,
		    const GArray *cursors)
{
	/* Even #pragma pack and its like are attributes of the record to clang. */
	if (known.known && !r->lc->Cursor_hasAttrs(decl) &&
	    follow_members(r, known, rec, cursors))
		return;
	for (uint32_t i = 0; i < rec->nfields; i++)
		ask(r, &rec->fields[i], g_array_index(cursors, CXCursor, i));
}
