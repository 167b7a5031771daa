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

/* A packed struct has no field of an aligned type, only its bytes; the other field stays. */
static void test_aligned_in_packed(void)
{
	struct rust_place place;
	struct world w;

	world_init(&w);
	type_id inner = world_record(&w, "inner", false, 8, 8, (struct world_field[]){
		{ "a", w.i32, 0, 0 }, { 0 } });
	type_id id = world_record(&w, "pk", false, 9, 1, (struct world_field[]){
		{ "c", w.i8, 0, 0 }, { "a", inner, 8, 0 }, { 0 } });

	ir_type(&w.ir, id)->u.record->packed_attr = true;
	world_run(&w);
	g_assert_cmpuint(facts_of(&w, inner)->repr_align, ==, 8);
	g_assert_cmpuint(facts_of(&w, id)->nmembers, ==, 2);
	g_assert_cmpint(facts_of(&w, id)->members[0].kind, ==, MEMBER_FIELD);
	g_assert_cmpint(facts_of(&w, id)->members[1].kind, ==, MEMBER_BYTES);
	g_assert_cmpuint(facts_of(&w, id)->members[1].at, ==, 1);
	g_assert_cmpuint(facts_of(&w, id)->nbytes, ==, 1);
	g_assert_cmpstr(facts_of(&w, id)->bytes[0].storage, ==, "__bindgen_bytes_a");
	g_assert_cmpstr(facts_of(&w, id)->bytes[0].getter, ==, "a");
	g_assert_cmpstr(facts_of(&w, id)->bytes[0].setter, ==, "set_a");
	g_assert_cmpuint(layout_in_rust(&w.f, id).size, ==, 9);
	g_assert_cmpuint(layout_in_rust(&w.f, id).align, ==, 1);
	g_assert_true(layout_field_in_rust(&w.f, id, 1, &place));
	g_assert_cmpuint(place.offset, ==, 8);
	g_assert_cmpuint(place.width, ==, 64);
	g_assert_cmpint(place.kind, ==, MEMBER_BYTES);
	g_assert_cmpstr(w.text, ==, "");
	world_release(&w);
}

/* An alignment that rustc does not have: an error, whatever the options. */
static void test_impossible(void)
{
	for (int allow = 0; allow < 2; allow++) {
		const uint32_t align = 1u << 30;
		struct world w;

		world_init(&w);
		type_id id = world_record(&w, "big", false, align, align, (struct world_field[]){
			{ "a", w.i32, 0, 0 }, { 0 } });

		w.o.allow_opaque = allow;
		world_run(&w);
		g_assert_cmpuint(w.diag.errors, ==, 1);
		g_assert_nonnull(strstr(w.text, "struct `big` cannot be laid out in Rust"));
		g_assert_true(w.f.types[id].opaque);
		world_release(&w);
	}
}

/* Members that overlap: an error, or by option a blob and a warning. */
static void test_opaque_by_option(void)
{
	for (int allow = 0; allow < 2; allow++) {
		struct world w;

		world_init(&w);
		type_id id = world_record(&w, "odd", false, 12, 4, (struct world_field[]){
			{ "a", w.i32, 0, 0 }, { "b", w.u64, 8, 0 }, { 0 } });

		w.o.allow_opaque = allow;
		world_run(&w);
		g_assert_cmpuint(w.diag.errors, ==, !allow);
		g_assert_cmpuint(w.diag.warnings, ==, allow);
		g_assert_nonnull(strstr(w.text, "struct `odd` cannot be laid out in Rust"));
		g_assert_true(w.f.types[id].opaque);
		g_assert_cmpuint(layout_in_rust(&w.f, id).size, ==, 12);
		g_assert_cmpuint(layout_in_rust(&w.f, id).align, ==, 4);
		world_release(&w);
	}
}

/* What rustc has for its targets, by `rustc --print target-spec-json`. */
static void test_scalars(void)
{
	static const struct {
		const char *triple;
		uint32_t pointer;
		struct rust_scalars s;
	} targets[] = {
		{ "x86_64-unknown-linux-gnu", 8, { { 1, 2, 4, 8, 16 }, 16, 4, 8, 8 } },
		{ "x86_64-unknown-linux-gnux32", 4, { { 1, 2, 4, 8, 16 }, 16, 4, 8, 4 } },
		{ "i686-unknown-linux-gnu", 4, { { 1, 2, 4, 4, 16 }, 16, 4, 4, 4 } },
		{ "i686-pc-windows-msvc", 4, { { 1, 2, 4, 8, 16 }, 16, 4, 8, 4 } },
		{ "armv7-unknown-linux-gnueabihf", 4, { { 1, 2, 4, 8, 8 }, 8, 4, 8, 4 } },
		{ "aarch64-unknown-linux-gnu", 8, { { 1, 2, 4, 8, 16 }, 16, 4, 8, 8 } },
		{ "s390x-unknown-linux-gnu", 8, { { 1, 2, 4, 8, 8 }, 8, 4, 8, 8 } },
		{ "riscv32-unknown-none-elf", 4, { { 1, 2, 4, 8, 8 }, 8, 4, 8, 4 } },
		{ "m68k-unknown-linux-gnu", 4, { { 1, 2, 2, 4, 4 }, 4, 4, 8, 2 } },
		{ "avr-none", 2, { { 1, 1, 1, 1, 1 }, 1, 1, 1, 1 } },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(targets); i++) {
		struct target_info info = { targets[i].triple, targets[i].pointer, false };
		struct rust_target newest = { .nightly = true };
		struct rust_scalars s = rust_scalars_of(&info, &newest);

		g_assert_cmpmem(&s, sizeof(s), &targets[i].s, sizeof(s));
	}
}

/* Text for Rust before 1.77 is read by releases that align u128 as u64, and by newer ones. */
static void test_old_i128(void)
{
	struct target_info info = { "x86_64-unknown-linux-gnu", 8, false };
	struct rust_target old = { .minor = 76 }, newer = { .minor = 77 };

	g_assert_cmpuint(rust_scalars_of(&info, &old).ints[4], ==, 16);
	g_assert_cmpuint(rust_scalars_of(&info, &old).old_i128, ==, 8);
	g_assert_cmpuint(rust_scalars_of(&info, &newer).old_i128, ==, 16);
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
	g_test_add_func("/layout/opaque-by-option", test_opaque_by_option);
	g_test_add_func("/layout/scalars", test_scalars);
	g_test_add_func("/layout/old-i128", test_old_i128);
	g_test_add_func("/layout/empty-and-hidden", test_empty_and_hidden);
	g_test_add_func("/layout/union-styles", test_union_styles);
	g_test_add_func("/layout/explicit-padding", test_explicit_padding);
	return g_test_run();
}
