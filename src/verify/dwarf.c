/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "verify/dwarf.h"

#include <string.h>

#include "verify/cname.h"
#include "verify/dwarf-file.h"

/* The entries that belong to the types of C. */
struct match {
	struct claims *claims;
	const struct ir *ir;
	struct dwarf_file file;
	GArray **of;		/* by type id: uint32_t claim indices; NULL: none */
	bool *done;		/* by type id: has its entry */
};

static struct claim *claim_of(const struct match *m, type_id id, guint i)
{
	return &g_array_index(m->claims->all, struct claim, g_array_index(m->of[id], uint32_t, i));
}

static void remember_place(const struct match *m, struct claim *claim, Dwarf_Die *die)
{
	const char *file = dwarf_file_of(die);
	int line, col;

	if (!file || libdw.dwarf_decl_line(die, &line))
		return;
	claim->c_pos.path = arena_strdup(m->claims->f->arena, file);
	claim->c_pos.line = line;
	claim->c_pos.col = libdw.dwarf_decl_column(die, &col) ? 0 : col;
}

/* @a, @b: C's numbers. */
static void answer(const struct match *m, struct claim *claim, uint64_t a, uint64_t b,
		   Dwarf_Die *die)
{
	claim->state = CLAIM_KNOWN;
	claim->c[0] = a;
	claim->c[1] = b;
	if (a != claim->rust[0] || b != claim->rust[1])
		remember_place(m, claim, die);
}

static void refuse(struct claim *claim, const char *why)
{
	claim->state = CLAIM_REFUSED;
	claim->why = why;
}

/* DWARF has no sizes for some types (T[]): then nothing can be said, and @unknown is right. */
static uint64_t size_of(Dwarf_Die *type, uint64_t unknown)
{
	Dwarf_Word size;

	return libdw.dwarf_aggregate_size(type, &size) ? unknown : size;
}

/* --- members ---------------------------------------------------------------------------------- */

/* A member of that name, as C finds it: in anonymous members, too. *@bit: from @record. */
static bool find_member(const struct match *m, Dwarf_Die *record, const char *name,
			Dwarf_Die *member, uint64_t *bit, uint64_t *width)
{
	Dwarf_Die die, type;
	uint64_t inner;

	if (libdw.dwarf_child(record, &die))
		return false;
	do {
		const char *has = libdw.dwarf_tag(&die) == DW_TAG_member ? libdw.dwarf_diename(&die) : "";

		if (has && strcmp(has, name) == 0) {
			*member = die;
			return dwarf_member_place(&m->file, &die, bit, width);
		}
		if (!has && dwarf_type_of(&die, true, &type) &&
		    find_member(m, &type, name, member, &inner, width)) {
			uint64_t none;

			if (!dwarf_member_place(&m->file, &die, bit, &none))
				return false;
			*bit += inner;
			return true;
		}
	} while (libdw.dwarf_siblingof(&die, &die) == 0);
	return false;
}

static bool has_members(Dwarf_Die *record)
{
	Dwarf_Die die;

	if (libdw.dwarf_child(record, &die))
		return false;
	do {
		if (libdw.dwarf_tag(&die) == DW_TAG_member)
			return true;
	} while (libdw.dwarf_siblingof(&die, &die) == 0);
	return false;
}

static void match_type(struct match *m, type_id id, Dwarf_Die *die);

/* From the type of a member to the types without a name that it is made of. */
static void match_inner(struct match *m, type_id id, Dwarf_Die *die)
{
	const struct type *t = ir_type(m->ir, id);
	Dwarf_Die type = *die;

	while (t->kind == TYPE_ARRAY || t->kind == TYPE_POINTER) {
		int tag = libdw.dwarf_tag(&type);

		if (tag != (t->kind == TYPE_ARRAY ? DW_TAG_array_type : DW_TAG_pointer_type))
			return;
		/* One entry stands for all dimensions of an array. */
		if (t->kind == TYPE_ARRAY) {
			while (ir_type(m->ir, t->inner.id)->kind == TYPE_ARRAY)
				t = ir_type(m->ir, t->inner.id);
		}
		if (!dwarf_type_of(&type, false, &type))
			return;
		id = t->inner.id;
		t = ir_type(m->ir, id);
	}
	if (t->kind == TYPE_RECORD || t->kind == TYPE_ENUM)
		match_type(m, id, &type);
}

static void answer_member(struct match *m, struct claim *claim, Dwarf_Die *member, uint64_t bit,
			  uint64_t width)
{
	bool is_bits = claim->kind == CLAIM_BITS;
	Dwarf_Die type;

	/* A bitfield as wide as its type has no width of its own in some compilers' output. */
	if (is_bits && width) {
		answer(m, claim, bit, width, member);
	} else if (!dwarf_type_of(member, true, &type)) {
		refuse(claim, "it has no type");
	} else if (is_bits) {
		answer(m, claim, bit, size_of(&type, claim->rust[1] / 8) * 8, member);
	} else if (width || bit % 8) {
		refuse(claim, "it is a bitfield there");
	} else {
		uint64_t size = claim->rust[1] == CLAIM_NO_SIZE ? CLAIM_NO_SIZE :
			size_of(&type, claim->rust[1]);

		answer(m, claim, bit / 8, size, member);
	}
}

/*
 * The members of a struct follow each other, unless the compiler was told to shuffle them: gcc's
 * plugin and clang's -frandomize-layout-seed do.
 */
static void hint_at_order(const struct match *m, type_id outer, struct claim **first_wrong,
			  uint64_t *last, struct claim *claim)
{
	uint64_t bit = claim->kind == CLAIM_BITS ? claim->c[0] : claim->c[0] * 8;

	if (claim->state != CLAIM_KNOWN || ir_type(m->ir, outer)->u.record->is_union ||
	    claim->type != outer)
		return;
	if (claim->c[0] != claim->rust[0] && !*first_wrong)
		*first_wrong = claim;
	if (bit < *last && *first_wrong)
		(*first_wrong)->hint = "its members are in another order: the struct is randomized";
	*last = bit;
}

/* @outer: the record that the entry is of; @id: itself or an anonymous member of it. */
static void match_members(struct match *m, type_id outer, type_id id, Dwarf_Die *die)
{
	const struct record *r = ir_type(m->ir, id)->u.record;
	struct claim *first_wrong = NULL;
	uint64_t last = 0;

	for (guint i = 0; m->of[id] && i < m->of[id]->len; i++) {
		struct claim *claim = claim_of(m, id, i);
		uint64_t bit, width;
		Dwarf_Die member;

		if (claim->state != CLAIM_OPEN ||
		    (claim->kind != CLAIM_FIELD && claim->kind != CLAIM_BITS))
			continue;
		if (find_member(m, die, claim->c_name, &member, &bit, &width)) {
			answer_member(m, claim, &member, bit, width);
		} else if (!has_members(die)) {
			/* GCC 12 does not describe those of a transparent union. */
			claim->state = CLAIM_UNNAMEABLE;
			claim->why = "the entry of the record does not describe its members";
		} else {
			refuse(claim, "no such member");
		}
		hint_at_order(m, outer, &first_wrong, &last, claim);
	}
	for (uint32_t i = 0; i < r->nfields; i++) {
		const struct field *field = &r->fields[i];
		uint64_t bit, width;
		Dwarf_Die member, type;

		if (field->name && field->width < 0 &&
		    find_member(m, die, field->name, &member, &bit, &width) &&
		    dwarf_type_of(&member, false, &type))
			match_inner(m, field->type.id, &type);
		else if (!field->name && m->claims->names->of[field->type.id].within == id)
			match_members(m, outer, field->type.id, die);
	}
}

/* --- whole types ------------------------------------------------------------------------------ */

static void match_record(struct match *m, type_id id, Dwarf_Die *die)
{
	for (guint i = 0; m->of[id] && i < m->of[id]->len; i++) {
		struct claim *claim = claim_of(m, id, i);
		uint64_t size = size_of(die, 0), align;

		if (claim->kind != CLAIM_RECORD || claim->state != CLAIM_OPEN)
			continue;
		/* Alignment is only there if an attribute asked for it. */
		if (!dwarf_number(die, DW_AT_alignment, &align))
			align = claim->rust[1];
		answer(m, claim, size, align, die);
	}
	match_members(m, id, id, die);
}

/* 1: signed, 0: unsigned, @unknown: the entry does not say. */
static uint64_t is_signed(Dwarf_Die *die, uint64_t unknown)
{
	uint64_t encoding;
	Dwarf_Die type;

	if (!dwarf_number(die, DW_AT_encoding, &encoding) &&
	    (!dwarf_type_of(die, true, &type) || !dwarf_number(&type, DW_AT_encoding, &encoding)))
		return unknown;
	return encoding == DW_ATE_signed || encoding == DW_ATE_signed_char;
}

/* A form of fixed size does not tell the sign: what Rust has decides how it is read. */
static void answer_enumerator(const struct match *m, struct claim *claim, Dwarf_Die *die)
{
	Dwarf_Attribute attr;
	Dwarf_Sword as_signed;
	Dwarf_Word as_unsigned;

	if (!libdw.dwarf_attr(die, DW_AT_const_value, &attr)) {
		refuse(claim, "it has no value");
		return;
	}
	if (libdw.dwarf_formsdata(&attr, &as_signed))
		as_signed = 0;
	if (libdw.dwarf_formudata(&attr, &as_unsigned) ||
	    libdw.dwarf_whatform(&attr) == DW_FORM_sdata ||
	    libdw.dwarf_whatform(&attr) == DW_FORM_implicit_const ||
	    (claim->rust[1] && (uint64_t)as_signed == claim->rust[0]))
		answer(m, claim, as_signed, as_signed < 0, die);
	else
		answer(m, claim, as_unsigned, 0, die);
}

static bool find_enumerator(Dwarf_Die *die, const char *name, Dwarf_Die *found)
{
	if (libdw.dwarf_child(die, found))
		return false;
	do {
		const char *has = libdw.dwarf_diename(found);

		if (has && strcmp(has, name) == 0)
			return true;
	} while (libdw.dwarf_siblingof(found, found) == 0);
	return false;
}

static void match_enum(struct match *m, type_id id, Dwarf_Die *die)
{
	for (guint i = 0; m->of[id] && i < m->of[id]->len; i++) {
		struct claim *claim = claim_of(m, id, i);
		Dwarf_Die found;

		if (claim->state != CLAIM_OPEN)
			continue;
		if (claim->kind == CLAIM_ENUM)
			answer(m, claim, size_of(die, claim->rust[0]),
			       is_signed(die, claim->rust[1]), die);
		else if (find_enumerator(die, claim->c_name, &found))
			answer_enumerator(m, claim, &found);
		else
			refuse(claim, "no such enumerator");
	}
}

static void match_type(struct match *m, type_id id, Dwarf_Die *die)
{
	int tag = libdw.dwarf_tag(die);

	if (m->done[id] || libdw.dwarf_hasattr(die, DW_AT_declaration))
		return;
	if (ir_type(m->ir, id)->kind == TYPE_ENUM && tag == DW_TAG_enumeration_type) {
		m->done[id] = true;
		match_enum(m, id, die);
	} else if (ir_type(m->ir, id)->kind == TYPE_RECORD &&
		   tag == (ir_type(m->ir, id)->u.record->is_union ? DW_TAG_union_type :
								     DW_TAG_structure_type)) {
		m->done[id] = true;
		match_record(m, id, die);
	}
}

/* --- by name ---------------------------------------------------------------------------------- */

static bool same_file(Dwarf_Die *die, const struct srcpos *pos)
{
	const char *path = dwarf_file_of(die);
	g_autofree char *file = path ? g_path_get_basename(path) : NULL;
	g_autofree char *want = pos->path ? g_path_get_basename(pos->path) : NULL;

	return !file || !want || strcmp(file, want) == 0;
}

static bool same_line(Dwarf_Die *die, const struct srcpos *pos)
{
	int line;

	return !libdw.dwarf_decl_line(die, &line) && line >= 0 && (unsigned)line == pos->line;
}

/*
 * Of several definitions of a name, those at the place of the declaration; if none is there, those
 * in a file of the same name. Another file's is another type. Among those that are left, one of
 * another size than @size goes first, so that a unit that was compiled differently is found.
 */
static bool choose(const GArray *dies, const struct srcpos *pos, uint64_t size, Dwarf_Die *chosen)
{
	bool any = false, exact = false;

	for (guint i = 0; dies && i < dies->len; i++) {
		Dwarf_Die die = g_array_index(dies, Dwarf_Die, i);
		bool here;

		if (!same_file(&die, pos))
			continue;
		here = same_line(&die, pos);
		if (exact && !here)
			continue;
		if (!any || (here && !exact) || size_of(&die, size) != size)
			*chosen = die;
		any = true;
		exact |= here;
	}
	return any;
}

static const char *tag_in(const char *c_type)
{
	static const char *const words[] = { "struct ", "union ", "enum " };

	for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
		if (g_str_has_prefix(c_type, words[i]))
			return c_type + strlen(words[i]);
	}
	return NULL;
}

/* Finds the entry of the type that @claim is about, where it has a name of its own. */
static bool find_type(const struct match *m, const struct claim *claim, Dwarf_Die *die)
{
	const char *tag = tag_in(claim->c_type);
	const GArray *dies = dwarf_file_find(&m->file, tag ? DWARF_TAGS : DWARF_ORDINARY,
					     tag ? tag : claim->c_type);

	return choose(dies, &claim->pos, claim->rust[0], die);
}

static void match_claim(struct match *m, struct claim *claim)
{
	Dwarf_Die die, type;

	switch (claim->kind) {
	case CLAIM_RECORD:
	case CLAIM_ENUM:
		if (!claim->c_type || m->done[claim->type] || !find_type(m, claim, &die))
			return;
		if (libdw.dwarf_tag(&die) != DW_TAG_typedef)
			match_type(m, claim->type, &die);
		else if (dwarf_type_of(&die, true, &type))
			match_type(m, claim->type, &type);
		return;
	case CLAIM_TYPEDEF:
		if (find_type(m, claim, &die) && dwarf_type_of(&die, true, &type))
			answer(m, claim, size_of(&type, claim->rust[0]), 0, &die);
		return;
	case CLAIM_ENUMERATOR:
		if (!m->done[claim->type] &&
		    choose(dwarf_file_find(&m->file, DWARF_ORDINARY, claim->c_name), &claim->pos, 0,
			   &die) && libdw.dwarf_tag(&die) == DW_TAG_enumerator)
			answer_enumerator(m, claim, &die);
		return;
	default:
		return;
	}
}

/* --- all -------------------------------------------------------------------------------------- */

static void prepare(struct match *m)
{
	for (uint32_t i = 0; i < m->claims->all->len; i++) {
		const struct claim *claim = &g_array_index(m->claims->all, struct claim, i);
		const char *tag = claim->c_type ? tag_in(claim->c_type) : NULL;

		if (tag)
			dwarf_file_want(&m->file, DWARF_TAGS, tag);
		else if (claim->c_type)
			dwarf_file_want(&m->file, DWARF_ORDINARY, claim->c_type);
		if (claim->kind == CLAIM_ENUMERATOR)
			dwarf_file_want(&m->file, DWARF_ORDINARY, claim->c_name);
		if (claim->kind == CLAIM_CONSTANT)
			continue;
		if (!m->of[claim->type])
			m->of[claim->type] = g_array_new(FALSE, FALSE, sizeof(uint32_t));
		g_array_append_val(m->of[claim->type], i);
	}
}

static void match_all(struct match *m)
{
	for (guint i = 0; i < m->claims->all->len; i++) {
		struct claim *claim = &g_array_index(m->claims->all, struct claim, i);

		if (claim->state == CLAIM_OPEN)
			match_claim(m, claim);
	}
	for (guint i = 0; i < m->claims->all->len; i++) {
		struct claim *claim = &g_array_index(m->claims->all, struct claim, i);

		if (claim->state == CLAIM_OPEN && !claim->is_through &&
		    (claim->kind == CLAIM_RECORD || claim->kind == CLAIM_ENUM))
			claim->state = CLAIM_ABSENT;
	}
}

bool dwarf_run(struct claims *c, const char *path, GError **error)
{
	struct match m = { .claims = c, .ir = c->f->ir };
	bool ok;

	if (!libdw_load(error))
		return false;
	m.of = g_new0(GArray *, m.ir->types->len);
	m.done = g_new0(bool, m.ir->types->len);
	dwarf_file_init(&m.file);
	prepare(&m);
	ok = dwarf_file_read(&m.file, path, error);
	if (ok)
		match_all(&m);
	dwarf_file_close(&m.file);
	for (guint i = 0; i < m.ir->types->len; i++) {
		if (m.of[i])
			g_array_unref(m.of[i]);
	}
	g_free(m.of);
	g_free(m.done);
	return ok;
}
