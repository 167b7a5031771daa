/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What can be derived, by type, option, name and annotation. */
#include "record-world.h"

static uint16_t derives(const struct world *w, type_id id)
{
	return w->f.types[id].derives;
}

static type_id one_field(struct world *w, const char *name, type_id type)
{
	struct layout l = ir_layout(&w->ir, type);

	return world_record(w, name, false, l.size, l.align, (struct world_field[]){
		{ "f", type, 0, 0 }, { 0 } });
}

static void all_derives(struct world *w)
{
	w->o.derive_default = w->o.derive_hash = w->o.derive_partialeq = w->o.derive_eq = true;
	w->o.derive_partialord = w->o.derive_ord = true;
}

static void test_defaults(void)
{
	struct world w;

	world_init(&w);
	type_id id = one_field(&w, "s", w.i32);

	world_run(&w);
	g_assert_cmphex(derives(&w, id), ==, DERIVE_COPY | DERIVE_CLONE | DERIVE_DEBUG);
	world_release(&w);
}

static void test_members(void)
{
	const uint16_t all = (DERIVE_EQ << 1) - 1;
	struct world w;

	world_init(&w);
	all_derives(&w);
	type_id integer = one_field(&w, "integer", w.i32);
	type_id real = one_field(&w, "real", w.f64);
	type_id pointer = one_field(&w, "pointer", w.ptr);
	type_id outer = one_field(&w, "outer", real);

	world_run(&w);
	g_assert_cmphex(derives(&w, integer), ==, all);
	g_assert_cmphex(derives(&w, real), ==, all & ~(DERIVE_HASH | DERIVE_EQ | DERIVE_ORD));
	g_assert_cmphex(derives(&w, outer), ==, derives(&w, real));
	g_assert_cmphex(derives(&w, pointer), ==, all & ~DERIVE_DEFAULT);
	world_release(&w);
}

/* Old releases implement traits for arrays up to 32; Default still does. */
static void test_arrays(void)
{
	for (int old = 0; old < 2; old++) {
		struct world w;

		world_init(&w);
		all_derives(&w);
		if (old) {
			w.o.rust_target = (struct rust_target){ .minor = 46 };
			w.o.rust_edition = RUST_EDITION_2018;
		}
		type_id small = one_field(&w, "small", world_array(&w, w.i32, 32));
		type_id large = one_field(&w, "large", world_array(&w, w.i32, 33));
		type_id flex = one_field(&w, "flex", world_array(&w, w.i32, 0));

		world_run(&w);
		g_assert_true(derives(&w, small) & DERIVE_DEFAULT);
		g_assert_false(derives(&w, large) & DERIVE_DEFAULT);
		g_assert_cmpint(!(derives(&w, large) & DERIVE_DEBUG), ==, old);
		g_assert_true(derives(&w, large) & DERIVE_COPY);
		g_assert_cmphex(derives(&w, flex), ==, DERIVE_DEBUG | DERIVE_DEFAULT);
		world_release(&w);
	}
}

static void test_function_pointers(void)
{
	struct world w;

	world_init(&w);
	w.o.derive_hash = true;
	type_id fn = world_type(&w, TYPE_FUNCTION, 1, 4);
	type_id ptr = world_type(&w, TYPE_POINTER, 8, 8);
	struct function_type *sig = arena_new(&w.arena, struct function_type);

	sig->nparams = 13;
	ir_type(&w.ir, fn)->u.fn = sig;
	ir_type(&w.ir, ptr)->inner = TREF(fn);
	type_id id = one_field(&w, "s", ptr);

	world_run(&w);
	g_assert_cmphex(derives(&w, id), ==, DERIVE_COPY | DERIVE_CLONE);
	g_assert_cmpint(w.f.types[id].can[CAN_DEBUG], ==, CAN_MANUALLY);
	g_assert_cmpint(w.f.types[id].can[CAN_HASH], ==, CAN_NO);
	world_release(&w);
}

static void test_unions(void)
{
	struct world w;

	world_init(&w);
	type_id u = world_record(&w, "u", true, 4, 4, (struct world_field[]){
		{ "a", w.i32, 0, 0 }, { 0 } });
	type_id s = one_field(&w, "s", u);

	world_run(&w);
	g_assert_cmphex(derives(&w, u), ==, DERIVE_COPY | DERIVE_CLONE);
	g_assert_cmphex(derives(&w, s), ==, DERIVE_COPY | DERIVE_CLONE);
	world_release(&w);
}

static void test_by_name_and_notes(void)
{
	static const struct annotations nodebug = { .nodebug = true };
	struct world w;

	world_init(&w);
	nameset_add(&w.o.no_copy_types, "a.*");
	type_id a = one_field(&w, "abc", w.i32);
	type_id b = one_field(&w, "b", a);
	type_id c = one_field(&w, "c", w.i32);
	ir_type(&w.ir, c)->notes = &nodebug;

	world_run(&w);
	g_assert_cmphex(derives(&w, a), ==, DERIVE_DEBUG);
	g_assert_cmphex(derives(&w, b), ==, DERIVE_DEBUG);
	g_assert_cmphex(derives(&w, c), ==, DERIVE_COPY | DERIVE_CLONE);
	world_release(&w);
}

/* Without Copy, a packed struct derives nothing: the derives would borrow unaligned members. */
static void test_packed(void)
{
	struct world w;

	world_init(&w);
	nameset_add(&w.o.no_copy_types, "s");
	type_id id = one_field(&w, "s", w.i32);

	ir_type(&w.ir, id)->u.record->packed_attr = true;
	ir_type(&w.ir, id)->layout.align = 1;
	world_run(&w);
	g_assert_cmphex(derives(&w, id), ==, 0);
	world_release(&w);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/derive/defaults", test_defaults);
	g_test_add_func("/derive/members", test_members);
	g_test_add_func("/derive/arrays", test_arrays);
	g_test_add_func("/derive/function-pointers", test_function_pointers);
	g_test_add_func("/derive/unions", test_unions);
	g_test_add_func("/derive/by-name-and-notes", test_by_name_and_notes);
	g_test_add_func("/derive/packed", test_packed);
	return g_test_run();
}
