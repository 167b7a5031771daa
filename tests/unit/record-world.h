/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * C declarations built by hand, for tests of the passes on structs and unions: a world holds the
 * IR and its facts; types are added first, then world_run() applies the passes.
 */
#ifndef KRAB_TESTS_RECORD_WORLD_H
#define KRAB_TESTS_RECORD_WORLD_H

#include <string.h>

#include "pass/derive.h"
#include "pass/layout.h"
#include "pass/names.h"

struct world {
	struct arena arena;
	struct intern names;
	struct ir ir;
	struct bindgen_options o;
	struct diag diag;
	struct facts f;
	FILE *messages;
	char *text;
	size_t text_len;
	type_id i8, i32, u64, f64, boolean, ptr;
};

static type_id world_type(struct world *w, enum type_kind kind, uint64_t size, uint32_t align)
{
	type_id id = ir_add_type(&w->ir, kind);

	ir_type(&w->ir, id)->layout = (struct layout){
		.size = size, .align = align, .known = true
	};
	return id;
}

static type_id world_int(struct world *w, enum int_kind kind, uint32_t size)
{
	type_id id = world_type(w, TYPE_INT, size, size);

	ir_type(&w->ir, id)->u.int_kind = kind;
	return id;
}

G_GNUC_UNUSED static type_id world_array(struct world *w, type_id element, uint64_t count)
{
	struct layout l = ir_layout(&w->ir, element);
	type_id id = world_type(w, TYPE_ARRAY, l.size * count, l.align);

	ir_type(&w->ir, id)->inner = TREF(element);
	ir_type(&w->ir, id)->count = count;
	return id;
}

static void world_init(struct world *w)
{
	memset(w, 0, sizeof(*w));
	arena_init(&w->arena);
	intern_init(&w->names, &w->arena);
	ir_init(&w->ir, &w->arena, &w->names);
	w->ir.target = (struct target_info){ "x86_64-unknown-linux-gnu", 8, false };
	bindgen_options_init(&w->o);
	w->messages = open_memstream(&w->text, &w->text_len);
	diag_init(&w->diag, w->messages);
	w->i8 = world_int(w, INT_SCHAR, 1);
	w->i32 = world_int(w, INT_INT, 4);
	w->u64 = world_int(w, INT_ULONG, 8);
	w->boolean = world_int(w, INT_BOOL, 1);
	w->f64 = world_type(w, TYPE_FLOAT, 8, 8);
	ir_type(&w->ir, w->f64)->u.float_kind = FLOAT_DOUBLE;
	w->ptr = world_type(w, TYPE_POINTER, 8, 8);
	ir_type(&w->ir, w->ptr)->inner = TREF(w->i32);
}

/* @fields end with one of type 0; offsets in bits, width 0 in the table means no bitfield. */
struct world_field {
	const char *name;
	type_id type;
	int64_t offset;
	int32_t width;		/* 0: not a bitfield; -1: a bitfield of no width */
};

static type_id world_record(struct world *w, const char *name, bool is_union, uint64_t size,
			    uint32_t align, const struct world_field *fields)
{
	type_id id = world_type(w, TYPE_RECORD, size, align);
	struct record *r = arena_new(&w->arena, struct record);

	while (fields && fields[r->nfields].type)
		r->nfields++;
	r->is_union = is_union;
	r->fields = arena_new_array(&w->arena, struct field, r->nfields + 1);
	for (uint32_t i = 0; i < r->nfields; i++)
		r->fields[i] = (struct field){
			.name = fields[i].name ? intern(&w->names, fields[i].name) : NULL,
			.type = TREF(fields[i].type), .offset = fields[i].offset,
			.width = fields[i].width ? MAX(fields[i].width, 0) : -1,
		};
	ir_type(&w->ir, id)->u.record = r;
	ir_type(&w->ir, id)->name = intern(&w->names, name);
	return id;
}

/* Everything is selected; then the passes in their order. */
static void world_run(struct world *w)
{
	GError *error = NULL;

	if (!bindgen_options_finish(&w->o, &error))
		g_error("%s", error->message);
	w->f = (struct facts){
		.ir = &w->ir, .opts = &w->o, .arena = &w->arena, .names = &w->names,
		.diag = &w->diag,
		.types = arena_new_array(&w->arena, struct type_facts, w->ir.types->len),
	};
	for (type_id id = 1; id < w->ir.types->len; id++) {
		const char *name = ir_type(&w->ir, id)->name;

		w->f.types[id].allowlisted = true;
		w->f.types[id].generate = ir_type(&w->ir, id)->kind == TYPE_RECORD;
		w->f.types[id].rust_name = w->f.types[id].path_name = name;
	}
	layout_units(&w->f);
	derive_copy(&w->f);
	layout_members(&w->f);
	derive_types(&w->f);
	fflush(w->messages);
}

static void world_release(struct world *w)
{
	fclose(w->messages);
	free(w->text);
	bindgen_options_release(&w->o);
	ir_release(&w->ir);
	intern_release(&w->names);
	arena_release(&w->arena);
}

#endif
