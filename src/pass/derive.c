/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "pass/derive.h"

#include <string.h>

#include "pass/layout.h"
#include "pass/spell.h"

#define N_TRAITS 5

struct deriver {
	struct facts *f;
	uint8_t *done;		/* by type id: bit per trait */
	uint8_t *float_done;	/* by type id */
};

static enum can_derive can(struct deriver *d, type_id id, int trait);

const char *derive_primitive(const struct bindgen_options *o, const char *name)
{
	static const char *const names[][2] = {
		{ "int8_t", "i8" }, { "uint8_t", "u8" },
		{ "int16_t", "i16" }, { "uint16_t", "u16" },
		{ "int32_t", "i32" }, { "uint32_t", "u32" },
		{ "int64_t", "i64" }, { "uint64_t", "u64" },
		{ "uintptr_t", "usize" }, { "intptr_t", "isize" }, { "ptrdiff_t", "isize" },
	};
	size_t len = name ? strlen(name) : 0;

	/* All of them end in _t, few other names do. */
	if (len < 6 || name[len - 1] != 't' || name[len - 2] != '_')
		return NULL;
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		if (!strcmp(name, names[i][0]))
			return names[i][1];
	}
	if (o->size_t_is_usize && !strcmp(name, "size_t"))
		return "usize";
	if (o->size_t_is_usize && !strcmp(name, "ssize_t"))
		return "isize";
	return NULL;
}

/* Is @trait implemented for arrays of any length by this Rust release? */
static bool derives_large_arrays(const struct facts *f, int trait)
{
	return f->opts->features.larger_arrays ? trait != CAN_DEFAULT : trait == CAN_COPY;
}

static const struct nameset *excluded_names(const struct bindgen_options *o, int trait)
{
	const struct nameset *const sets[] = {
		[CAN_COPY] = &o->no_copy_types, [CAN_DEBUG] = &o->no_debug_types,
		[CAN_DEFAULT] = &o->no_default_types, [CAN_HASH] = &o->no_hash_types,
		[CAN_PARTIAL_EQ_OR_ORD] = &o->no_partialeq_types,
	};

	return sets[trait];
}

static bool is_excluded_by_name(const struct facts *f, type_id id, int trait)
{
	const struct nameset *set = excluded_names(f->opts, trait);
	const char *name = f->types[id].path_name;

	return name && !nameset_is_empty(set) && nameset_match(set, name);
}

/* The same for a type without a declaration, which is also blocklisted by name here. */
static bool is_excluded_use(const struct facts *f, struct tref t, type_id parent, int trait)
{
	const struct bindgen_options *o = f->opts;
	const struct nameset *const sets[] = {
		excluded_names(o, trait), &o->blocklist_types, &o->blocklist_items,
	};
	g_autoptr(GString) name = NULL;
	enum type_kind kind;

	if (!t.id || f->types[t.id].path_name)
		return false;
	kind = ir_type(f->ir, t.id)->kind;
	for (size_t i = 0; i < G_N_ELEMENTS(sets); i++) {
		if (nameset_is_empty(sets[i]) ||
		    ((kind == TYPE_POINTER || kind == TYPE_ARRAY) && nameset_only_words(sets[i])))
			continue;
		if (!name) {
			name = g_string_new(NULL);
			spell_type(name, f, t, parent);
		}
		if (nameset_match(sets[i], name->str))
			return true;
	}
	return false;
}

static enum can_derive can_use(struct deriver *d, struct tref t, type_id parent, int trait)
{
	return is_excluded_use(d->f, t, parent, trait) ? CAN_NO : can(d, t.id, trait);
}

/* A blob is an array of integers, or of bytes if no integer has its alignment. */
static enum can_derive can_blob(const struct facts *f, type_id id)
{
	struct layout l = ir_layout(f->ir, id);

	if (!l.known)
		return CAN_YES;
	if (!layout_integer_name(l.align))
		return CAN_MANUALLY;
	return l.size / l.align <= RUST_DERIVE_IN_ARRAY_LIMIT ? CAN_YES : CAN_MANUALLY;
}

static enum can_derive can_opaque(const struct facts *f, type_id id, int trait)
{
	const struct type *t = ir_type(f->ir, id);

	if (trait != CAN_COPY && f->opts->untagged_union && t->kind == TYPE_RECORD &&
	    t->u.record->is_union)
		return CAN_NO;
	return can_blob(f, id);
}

static enum can_derive can_function_pointer(const struct function_type *fn, int trait)
{
	if (trait == CAN_COPY || trait == CAN_DEFAULT)
		return CAN_YES;
	if (fn->nparams <= RUST_DERIVE_FUNPTR_LIMIT && (fn->cc == CC_C || fn->cc == CC_UNKNOWN))
		return CAN_YES;
	return trait == CAN_DEBUG ? CAN_MANUALLY : CAN_NO;
}

static enum can_derive can_pointer(const struct facts *f, const struct type *t, int trait)
{
	const struct type *pointee = ir_type(f->ir, ir_canonical(f->ir, t->inner.id));

	if (pointee->kind == TYPE_FUNCTION)
		return can_function_pointer(pointee->u.fn, trait);
	return trait == CAN_DEFAULT ? CAN_NO : CAN_YES;
}

static enum can_derive can_array(struct deriver *d, const struct type *t, int trait)
{
	if (can_use(d, t->inner, 0, trait) != CAN_YES)
		return CAN_NO;
	/* A flexible array is a marker without these. */
	if (t->count == 0 && trait != CAN_DEBUG && trait != CAN_DEFAULT)
		return CAN_NO;
	if (derives_large_arrays(d->f, trait) || t->count <= RUST_DERIVE_IN_ARRAY_LIMIT)
		return CAN_YES;
	return CAN_MANUALLY;
}

static bool has_large_unit(const struct record_facts *rf)
{
	for (uint32_t i = 0; i < rf->nunits; i++) {
		if (rf->units[i].size > RUST_DERIVE_IN_ARRAY_LIMIT)
			return true;
	}
	return false;
}

static bool is_copy(const struct facts *f, type_id id)
{
	const struct annotations *notes = ir_type(f->ir, id)->notes;

	return derive_can_copy(f, id) && !(notes && notes->nocopy);
}

/* What rustc derives for a packed type copies the members, as it cannot borrow them. */
static bool derives_nothing(const struct facts *f, type_id id)
{
	return f->types[id].record->derives_packed && !is_copy(f, id);
}

/*
 * A field that is stored as bytes has the traits of its type only through its getter: not where the
 * type is not Copy, and never in a derived impl, but that zeroes are Default.
 */
static enum can_derive can_bytes(const struct facts *f, type_id id, int trait)
{
	const struct record *r = ir_type(f->ir, id)->u.record;
	const struct record_facts *rf = f->types[id].record;
	enum can_derive c = CAN_YES;

	for (uint32_t i = 0; i < rf->nbytes && trait != CAN_COPY; i++) {
		const struct byte_field *b = &rf->bytes[i];
		bool copy = derive_can_copy(f, r->fields[b->field].type.id);

		if (!b->storage)
			continue;
		if (trait == CAN_DEFAULT)
			c = MAX(c, b->size > RUST_DERIVE_IN_ARRAY_LIMIT ? CAN_MANUALLY : CAN_YES);
		else
			c = MAX(c, trait == CAN_HASH || !copy ? CAN_NO : CAN_MANUALLY);
	}
	return c;
}

static enum can_derive can_record(struct deriver *d, type_id id, int trait)
{
	const struct record *r = ir_type(d->f->ir, id)->u.record;
	enum can_derive c = CAN_YES;

	if (r->is_forward && trait != CAN_COPY && trait != CAN_DEBUG)
		return CAN_NO;
	if (trait != CAN_COPY && trait != CAN_DEFAULT && derives_nothing(d->f, id))
		return CAN_NO;
	if (r->is_union && trait != CAN_COPY)
		return d->f->opts->untagged_union ? CAN_NO : can_blob(d->f, id);
	if (!derives_large_arrays(d->f, trait) && has_large_unit(d->f->types[id].record))
		return CAN_NO;
	for (uint32_t i = 0; i < r->nfields && c != CAN_NO; i++)
		c = MAX(c, can_use(d, r->fields[i].type, id, trait));
	return MAX(c, can_bytes(d->f, id, trait));
}

static enum can_derive decide(struct deriver *d, type_id id, int trait)
{
	const struct facts *f = d->f;
	const struct type *t = ir_type(f->ir, id);

	/* Whoever writes what we do not print tells nobody what it implements. */
	if (!f->types[id].allowlisted || f->types[id].blocklisted)
		return derive_is_stdint(f->opts, t->name) ? CAN_YES : CAN_NO;
	if (is_excluded_by_name(f, id, trait))
		return CAN_NO;
	if (f->types[id].opaque)
		return can_opaque(f, id, trait);

	switch (t->kind) {
	case TYPE_VOID:
	case TYPE_NULLPTR:
	case TYPE_ENUM:
		return trait == CAN_DEFAULT ? CAN_NO : CAN_YES;
	case TYPE_FLOAT:
	case TYPE_COMPLEX:
		return trait == CAN_HASH ? CAN_NO : CAN_YES;
	case TYPE_POINTER:
		return can_pointer(f, t, trait);
	case TYPE_FUNCTION:
		return can_function_pointer(t->u.fn, trait);
	case TYPE_ARRAY:
		return can_array(d, t, trait);
	case TYPE_VECTOR:
		if (trait == CAN_PARTIAL_EQ_OR_ORD || can(d, t->inner.id, trait) != CAN_YES)
			return CAN_NO;
		return CAN_YES;
	case TYPE_RECORD:
		return can_record(d, id, trait);
	case TYPE_ALIAS:
		if (derive_is_stdint(f->opts, t->name))
			return CAN_YES;
		return can_use(d, t->inner, 0, trait);
	case TYPE_BLOCK_POINTER:
		return can(d, t->inner.id, trait);
	case TYPE_OPAQUE:
		return can_opaque(f, id, trait);
	default:
		return CAN_YES;
	}
}

static enum can_derive can(struct deriver *d, type_id id, int trait)
{
	uint8_t bit = 1 << trait;
	enum can_derive c;
	struct layout l;

	if (!id)
		return CAN_YES;
	if (d->done[id] & bit)
		return d->f->types[id].can[trait];
	d->done[id] |= bit;
	c = decide(d, id, trait);
	/* Padding for such an alignment may become an array that is too long. */
	if (c == CAN_YES && !derives_large_arrays(d->f, trait)) {
		l = ir_layout(d->f->ir, id);
		if (l.known && l.align > RUST_DERIVE_IN_ARRAY_LIMIT)
			c = CAN_MANUALLY;
	}
	return d->f->types[id].can[trait] = c;
}

static void find_floats(struct deriver *d, type_id id);

static void inherit_floats(struct deriver *d, struct type_facts *tf, type_id from)
{
	if (!from)
		return;
	find_floats(d, from);
	tf->has_float |= d->f->types[from].has_float;
	tf->has_unordered |= d->f->types[from].has_unordered;
}

static void find_floats(struct deriver *d, type_id id)
{
	const struct type *t = ir_type(d->f->ir, id);
	struct type_facts *tf = &d->f->types[id];

	if (d->float_done[id])
		return;
	d->float_done[id] = 1;
	if (!tf->allowlisted)
		return;
	switch (t->kind) {
	case TYPE_FLOAT:
		tf->has_float = true;
		/* A long double of 12 bytes is __BindgenOpaqueArray. */
		tf->has_unordered = !layout_integer_name(ir_layout(d->f->ir, id).size);
		break;
	case TYPE_COMPLEX:
		tf->has_float = tf->has_unordered = true;
		break;
	case TYPE_ARRAY:
	case TYPE_VECTOR:
	case TYPE_ALIAS:
	case TYPE_BLOCK_POINTER:
		inherit_floats(d, tf, t->inner.id);
		break;
	case TYPE_RECORD:
		for (uint32_t i = 0; i < t->u.record->nfields; i++)
			inherit_floats(d, tf, t->u.record->fields[i].type.id);
		break;
	default:
		break;
	}
}

bool derive_can_copy(const struct facts *f, type_id id)
{
	return f->opts->derive_copy && f->types[id].can[CAN_COPY] == CAN_YES;
}

bool derive_can_copy_member(const struct facts *f, type_id id, struct tref member)
{
	return derive_can_copy(f, member.id) && !is_excluded_use(f, member, id, CAN_COPY);
}

/* From can[], options and annotations. @packed: without Copy nothing can be derived. */
static void choose(struct facts *f, type_id id, bool packed)
{
	const struct bindgen_options *o = f->opts;
	const struct annotations *notes = ir_type(f->ir, id)->notes;
	struct type_facts *tf = &f->types[id];
	bool ordered = tf->can[CAN_PARTIAL_EQ_OR_ORD] == CAN_YES;

	tf->derives = 0;
	if (is_copy(f, id))
		tf->derives |= DERIVE_COPY | DERIVE_CLONE;
	else if (packed)	/* references to members would be unaligned: derives copy them */
		return;
	if (o->derive_debug && tf->can[CAN_DEBUG] == CAN_YES && !(notes && notes->nodebug))
		tf->derives |= DERIVE_DEBUG;
	if (o->derive_default && tf->can[CAN_DEFAULT] == CAN_YES && !(notes && notes->nodefault))
		tf->derives |= DERIVE_DEFAULT;
	if (o->derive_hash && tf->can[CAN_HASH] == CAN_YES)
		tf->derives |= DERIVE_HASH;
	if (o->derive_partialord && ordered && !tf->has_unordered)
		tf->derives |= DERIVE_PARTIAL_ORD;
	if (o->derive_ord && ordered && !tf->has_float)
		tf->derives |= DERIVE_ORD;
	if (o->derive_partialeq && ordered)
		tf->derives |= DERIVE_PARTIAL_EQ;
	if (o->derive_eq && ordered && !tf->has_float)
		tf->derives |= DERIVE_EQ;
}

static void deriver_init(struct deriver *d, struct facts *f, uint8_t done)
{
	d->f = f;
	d->done = g_malloc(f->ir->types->len);
	memset(d->done, done, f->ir->types->len);
	d->float_done = g_malloc0(f->ir->types->len);
}

static void deriver_release(struct deriver *d)
{
	g_free(d->done);
	g_free(d->float_done);
}

void derive_copy(struct facts *f)
{
	struct deriver d;

	deriver_init(&d, f, 0);
	for (type_id id = 1; id < f->ir->types->len; id++) {
		if (f->types[id].allowlisted)
			can(&d, id, CAN_COPY);
	}
	deriver_release(&d);
}

static void choose_for(struct facts *f, type_id id)
{
	switch (ir_type(f->ir, id)->kind) {
	case TYPE_RECORD:
		if (f->types[id].generate)
			choose(f, id, f->types[id].record->derives_packed);
		break;
	case TYPE_ALIAS:
	case TYPE_ENUM:
		if (f->types[id].allowlisted)
			choose(f, id, false);
		break;
	default:
		break;
	}
}

void derive_types(struct facts *f)
{
	const struct bindgen_options *o = f->opts;
	const bool wanted[N_TRAITS] = {
		[CAN_DEBUG] = o->derive_debug,
		[CAN_DEFAULT] = o->derive_default, [CAN_HASH] = o->derive_hash,
		[CAN_PARTIAL_EQ_OR_ORD] =
			o->derive_partialord || o->derive_partialeq || o->derive_eq,
	};
	struct deriver d;

	deriver_init(&d, f, 1 << CAN_COPY);
	for (type_id id = 1; id < f->ir->types->len; id++) {
		for (int trait = 0; trait < N_TRAITS && f->types[id].allowlisted; trait++) {
			if (wanted[trait])
				can(&d, id, trait);
		}
		if (f->types[id].allowlisted &&
		    (o->derive_eq || o->derive_ord || o->derive_partialord))
			find_floats(&d, id);
		choose_for(f, id);
	}
	deriver_release(&d);
}
