/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Bitfield units, members, padding, packed and align, and that all of it is where C has it. */
#include "record-world.h"

static const struct record_facts *facts_of(const struct world *w, type_id id)
{
	return w->f.types[id].record;
}

static void test_plain(void)
{
	struct world w;

	world_init(&w);
	type_id id = world_record(&w, "s", false, 16, 8, (struct world_field[]){
		{ "type", w.i32, 0, 0 }, { "b", w.i8, 32, 0 }, { "p", w.ptr, 64, 0 }, { 0 } });

	world_run(&w);
	g_assert_cmpuint(facts_of(&w, id)->nmembers, ==, 3);
	g_assert_cmpstr(facts_of(&w, id)->members[0].name, ==, "type_");
	g_assert_cmpuint(facts_of(&w, id)->repr_packed, ==, 0);
	g_assert_cmpuint(facts_of(&w, id)->repr_align, ==, 0);
	g_assert_cmpstr(w.text, ==, "");
	world_release(&w);
}

/* struct { int a:3; unsigned long c:40; } */
static void test_bitfields(void)
{
	const struct bitfield_unit *u;
	struct world w;

	world_init(&w);
	type_id id = world_record(&w, "s", false, 8, 8, (struct world_field[]){
		{ "a", w.i32, 0, 3 }, { NULL, w.i32, 3, 2 }, { "c", w.u64, 5, 40 }, { 0 } });

	world_run(&w);
	u = &facts_of(&w, id)->units[0];
	g_assert_cmpuint(facts_of(&w, id)->nunits, ==, 1);
	g_assert_cmpuint(u->size, ==, 6);
	g_assert_cmpuint(u->align, ==, 8);
	g_assert_cmpuint(u->bits[2].offset, ==, 5);
	g_assert_cmpstr(u->bits[0].setter, ==, "set_a");
	g_assert_null(u->bits[1].getter);
	world_release(&w);
}

/* struct { char a; int b:20; }: the unit cannot be aligned to 4, b is at byte 1. */
static void test_unit_after_byte(void)
{
	struct world w;

	world_init(&w);
	type_id id = world_record(&w, "s", false, 4, 4, (struct world_field[]){
		{ "a", w.i8, 0, 0 }, { "b", w.i32, 8, 20 }, { 0 } });

	world_run(&w);
	g_assert_cmpuint(facts_of(&w, id)->units[0].align, ==, 1);
	g_assert_cmpuint(facts_of(&w, id)->units[0].size, ==, 3);
	g_assert_cmpuint(facts_of(&w, id)->units[0].bits[0].offset, ==, 0);
	g_assert_cmpuint(facts_of(&w, id)->repr_align, ==, 4);
	g_assert_cmpstr(w.text, ==, "");
	world_release(&w);
}

/* struct { char a; int :0; int b:3; }: b is at byte 4. */
static void test_zero_width(void)
{
	struct world w;

	world_init(&w);
	type_id id = world_record(&w, "s", false, 8, 4, (struct world_field[]){
		{ "a", w.i8, 0, 0 }, { NULL, w.i32, 32, -1 }, { "b", w.i32, 32, 3 }, { 0 } });

	world_run(&w);
	g_assert_cmpuint(facts_of(&w, id)->units[0].bits[1].offset, ==, 24);
	g_assert_cmpuint(facts_of(&w, id)->units[0].size, ==, 4);
	g_assert_cmpstr(w.text, ==, "");
	world_release(&w);
}

/* union { int a:3; int b:5; }: both begin at bit 0. */
static void test_union_bitfields(void)
{
	struct world w;

	world_init(&w);
	type_id id = world_record(&w, "u", true, 4, 4, (struct world_field[]){
		{ "a", w.i32, 0, 3 }, { "b", w.i32, 0, 5 }, { 0 } });

	world_run(&w);
	g_assert_cmpuint(facts_of(&w, id)->units[0].size, ==, 1);
	g_assert_cmpuint(facts_of(&w, id)->units[0].bits[1].offset, ==, 0);
	g_assert_true(facts_of(&w, id)->is_rust_union);
	g_assert_cmpuint(facts_of(&w, id)->repr_align, ==, 4);
	world_release(&w);
}

static void test_packed(void)
{
	struct world w;

	world_init(&w);
	/* #pragma pack(2): only the effect is visible */
	type_id pack2 = world_record(&w, "p", false, 6, 2, (struct world_field[]){
		{ "a", w.i8, 0, 0 }, { "b", w.i32, 16, 0 }, { 0 } });
	type_id one = world_record(&w, "q", false, 5, 1, (struct world_field[]){
		{ "a", w.i8, 0, 0 }, { "b", w.i32, 8, 0 }, { 0 } });

	ir_type(&w.ir, one)->u.record->packed_attr = true;
	world_run(&w);
	g_assert_cmpuint(facts_of(&w, pack2)->repr_packed, ==, 2);
	g_assert_cmpuint(facts_of(&w, one)->repr_packed, ==, 1);
	g_assert_cmpstr(w.text, ==, "");
	world_release(&w);
}

/* Members aligned by their typedef, of which Rust knows nothing, need padding. */
static void test_over_aligned_typedef(void)
{
	struct world w;

	world_init(&w);
	type_id a8 = world_type(&w, TYPE_ALIAS, 1, 8);
	ir_type(&w.ir, a8)->inner = TREF(w.i8);
	ir_type(&w.ir, a8)->name = "a8";
	type_id id = world_record(&w, "s", false, 16, 8, (struct world_field[]){
		{ "c", w.i8, 0, 0 }, { "d", a8, 64, 0 }, { 0 } });

	world_run(&w);
	g_assert_cmpuint(facts_of(&w, id)->nmembers, ==, 3);
	g_assert_cmpint(facts_of(&w, id)->members[1].kind, ==, MEMBER_PADDING);
	g_assert_cmpuint(facts_of(&w, id)->members[1].blob.size, ==, 7);
	g_assert_cmpuint(facts_of(&w, id)->repr_align, ==, 8);
	g_assert_cmpstr(w.text, ==, "");
	world_release(&w);
}

/* Inside a packed struct, alignment comes from a member instead of an attribute. */
static void test_aligned_in_packed(void)
{
	struct world w;

	world_init(&w);
	type_id inner = world_record(&w, "inner", false, 8, 8, (struct world_field[]){
		{ "a", w.i32, 0, 0 }, { 0 } });
	type_id id = world_record(&w, "pk", false, 9, 1, (struct world_field[]){
		{ "c", w.i8, 0, 0 }, { "a", inner, 8, 0 }, { 0 } });

	ir_type(&w.ir, id)->u.record->packed_attr = true;
	world_run(&w);
	g_assert_cmpuint(facts_of(&w, inner)->repr_align, ==, 0);
	g_assert_cmpstr(facts_of(&w, inner)->members[0].name, ==, "__bindgen_align");
	g_assert_cmpuint(facts_of(&w, inner)->members[0].blob.align, ==, 8);
	g_assert_cmpstr(w.text, ==, "");
	world_release(&w);
}

/* Packed around an align attribute is nothing that rustc accepts. */
static void test_impossible(void)
{
	struct world w;

	world_init(&w);
	type_id big = world_record(&w, "big", false, 64, 64, (struct world_field[]){
		{ "a", w.i32, 0, 0 }, { 0 } });
	type_id id = world_record(&w, "pk", false, 65, 1, (struct world_field[]){
		{ "c", w.i8, 0, 0 }, { "a", big, 8, 0 }, { 0 } });

	ir_type(&w.ir, id)->u.record->packed_attr = true;
	world_run(&w);
	g_assert_cmpuint(facts_of(&w, big)->repr_align, ==, 64);
	g_assert_nonnull(strstr(w.text, "`pk` cannot be laid out in Rust as it is in C"));
	world_release(&w);
}

static void test_empty_and_hidden(void)
{
	struct world w;

	world_init(&w);
	type_id empty = world_record(&w, "empty", false, 0, 1, NULL);
	type_id forward = world_record(&w, "forward", false, 0, 0, NULL);
	world_record(&w, "hidden", false, 8, 8, NULL);

	ir_type(&w.ir, forward)->layout.known = false;
	ir_type(&w.ir, forward)->u.record->is_forward = true;
	world_run(&w);
	g_assert_cmpuint(facts_of(&w, empty)->nmembers, ==, 0);
	g_assert_cmpstr(facts_of(&w, forward)->members[0].name, ==, "_unused");
	g_assert_cmpuint(w.diag.errors, ==, 1);
	g_assert_nonnull(strstr(w.text, "`hidden` of 8 bytes has no visible fields"));
	world_release(&w);
}

/* A union with a member that is not Copy is a struct of wrappers, or of ManuallyDrop. */
static void test_union_styles(void)
{
	for (int manual = 0; manual < 2; manual++) {
		struct world w;

		world_init(&w);
		if (manual)
			w.o.default_union_style = UNION_STYLE_MANUALLY_DROP;
		type_id flex = world_record(&w, "flex", false, 4, 4, (struct world_field[]){
			{ "n", w.i32, 0, 0 }, { "d", world_array(&w, w.i8, 0), 32, 0 }, { 0 } });
		type_id id = world_record(&w, "u", true, 4, 4, (struct world_field[]){
			{ "f", flex, 0, 0 }, { "i", w.i32, 0, 0 }, { 0 } });

		world_run(&w);
		g_assert_true(facts_of(&w, flex)->has_flexible);
		g_assert_cmpint(facts_of(&w, id)->is_rust_union, ==, manual);
		g_assert_false(facts_of(&w, id)->union_can_copy);
		g_assert_cmpuint(facts_of(&w, id)->nmembers, ==, manual ? 2 : 3);
		world_release(&w);
	}
}

static void test_explicit_padding(void)
{
	struct world w;

	world_init(&w);
	w.o.explicit_padding = true;
	type_id id = world_record(&w, "s", false, 24, 8, (struct world_field[]){
		{ "a", w.i8, 0, 0 }, { "b", w.u64, 64, 0 }, { "c", w.i8, 128, 0 }, { 0 } });

	world_run(&w);
	g_assert_cmpuint(facts_of(&w, id)->nmembers, ==, 5);
	g_assert_cmpuint(facts_of(&w, id)->members[1].blob.size, ==, 7);
	g_assert_cmpstr(facts_of(&w, id)->members[4].name, ==, "__bindgen_padding_1");
	g_assert_cmpuint(facts_of(&w, id)->members[4].blob.size, ==, 7);
	world_release(&w);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/layout/plain", test_plain);
	g_test_add_func("/layout/bitfields", test_bitfields);
	g_test_add_func("/layout/unit-after-byte", test_unit_after_byte);
	g_test_add_func("/layout/zero-width", test_zero_width);
	g_test_add_func("/layout/union-bitfields", test_union_bitfields);
	g_test_add_func("/layout/packed", test_packed);
	g_test_add_func("/layout/over-aligned-typedef", test_over_aligned_typedef);
	g_test_add_func("/layout/aligned-in-packed", test_aligned_in_packed);
	g_test_add_func("/layout/impossible", test_impossible);
	g_test_add_func("/layout/empty-and-hidden", test_empty_and_hidden);
	g_test_add_func("/layout/union-styles", test_union_styles);
	g_test_add_func("/layout/explicit-padding", test_explicit_padding);
	return g_test_run();
}
