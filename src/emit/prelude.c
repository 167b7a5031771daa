/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The helper types that the emitted items need before them. Their names, signatures, derives and
 * attributes are bindgen's, because the code that uses bindings depends on them; the bodies are
 * krab's own.
 */
#include "emit/prelude.h"

#include <string.h>

#include "emit/bitfield-test.h"

static const char opaque_array[] =
	"#[doc = \" A C type of which only the size and the alignment are known.\"]\n"
	"#[derive(PartialEq, Copy, Clone, Debug, Hash)]\n"
	"#[repr(C)]\n"
	"pub struct __BindgenOpaqueArray<T: Copy, const N: usize>(pub [T; N]);\n"
	"impl<T: Copy + Default, const N: usize> Default for __BindgenOpaqueArray<T, N> {\n"
	"    fn default() -> Self {\n"
	"        __BindgenOpaqueArray([T::default(); N])\n"
	"    }\n"
	"}\n";

static const char complex[] =
	"#[derive(PartialEq, Copy, Clone, Hash, Debug, Default)]\n"
	"#[repr(C)]\n"
	"pub struct __BindgenComplex<T> {\n"
	"    pub re: T,\n"
	"    pub im: T,\n"
	"}\n";

static const char float16[] =
	"#[derive(PartialEq, Copy, Clone, Hash, Debug, Default)]\n"
	"#[repr(transparent)]\n"
	"pub struct __BindgenFloat16(pub u16);\n";

static const char incomplete_array[] =
	"#[repr(C)]\n"
	"#[derive(Default)]\n"
	"pub struct __IncompleteArrayField<T>($std::marker::PhantomData<T>, [T; 0]);\n"
	"impl<T> __IncompleteArrayField<T> {\n"
	"    #[inline]\n"
	"    pub const fn new() -> Self {\n"
	"        __IncompleteArrayField($std::marker::PhantomData, [])\n"
	"    }\n"
	"    #[inline]\n"
	"    pub fn as_ptr(&self) -> *const T {\n"
	"        self as *const Self as *const T\n"
	"    }\n"
	"    #[inline]\n"
	"    pub fn as_mut_ptr(&mut self) -> *mut T {\n"
	"        self as *mut Self as *mut T\n"
	"    }\n"
	"    #[inline]\n"
	"    pub unsafe fn as_slice(&self, len: usize) -> &[T] {\n"
	"        $unsafe{$std::slice::from_raw_parts(self.as_ptr(), len)}$\n"
	"    }\n"
	"    #[inline]\n"
	"    pub unsafe fn as_mut_slice(&mut self, len: usize) -> &mut [T] {\n"
	"        $unsafe{$std::slice::from_raw_parts_mut(self.as_mut_ptr(), len)}$\n"
	"    }\n"
	"}\n"
	"impl<T> $std::fmt::Debug for __IncompleteArrayField<T> {\n"
	"    fn fmt(&self, fmt: &mut $std::fmt::Formatter<'_>) -> $std::fmt::Result {\n"
	"        fmt.write_str(\"__IncompleteArrayField\")\n"
	"    }\n"
	"}\n";

/* Of no size: a member of a union is only a place and a type; the bytes are in a field beside. */
static const char union_field[] =
	"#[repr(C)]\n"
	"pub struct __BindgenUnionField<T>($std::marker::PhantomData<T>);\n"
	"impl<T> __BindgenUnionField<T> {\n"
	"    #[inline]\n"
	"    pub const fn new() -> Self {\n"
	"        __BindgenUnionField($std::marker::PhantomData)\n"
	"    }\n"
	"    #[inline]\n"
	"    pub $const unsafe fn as_ref(&self) -> &T {\n"
	"        $unsafe{&*(self as *const Self as *const T)}$\n"
	"    }\n"
	"    #[inline]\n"
	"    pub $mutconst unsafe fn as_mut(&mut self) -> &mut T {\n"
	"        $unsafe{&mut *(self as *mut Self as *mut T)}$\n"
	"    }\n"
	"}\n";

static const char union_field_default[] =
	"impl<T> $std::default::Default for __BindgenUnionField<T> {\n"
	"    #[inline]\n"
	"    fn default() -> Self {\n"
	"        Self::new()\n"
	"    }\n"
	"}\n";

static const char union_field_copy[] =
	"impl<T> $std::clone::Clone for __BindgenUnionField<T> {\n"
	"    #[inline]\n"
	"    fn clone(&self) -> Self {\n"
	"        *self\n"
	"    }\n"
	"}\n"
	"impl<T> $std::marker::Copy for __BindgenUnionField<T> {}\n";

static const char union_field_debug[] =
	"impl<T> $std::fmt::Debug for __BindgenUnionField<T> {\n"
	"    fn fmt(&self, fmt: &mut $std::fmt::Formatter<'_>) -> $std::fmt::Result {\n"
	"        fmt.write_str(\"__BindgenUnionField\")\n"
	"    }\n"
	"}\n";

static const char union_field_hash[] =
	"impl<T> $std::hash::Hash for __BindgenUnionField<T> {\n"
	"    fn hash<H: $std::hash::Hasher>(&self, _state: &mut H) {}\n"
	"}\n";

static const char union_field_eq[] =
	"impl<T> $std::cmp::PartialEq for __BindgenUnionField<T> {\n"
	"    fn eq(&self, _other: &__BindgenUnionField<T>) -> bool {\n"
	"        true\n"
	"    }\n"
	"}\n"
	"impl<T> $std::cmp::Eq for __BindgenUnionField<T> {}\n";

/* Puts @to where @s has $@word, or $mut@word. */
static void replace(GString *s, bool mut, const char *word, const char *to)
{
	g_autofree char *from = g_strdup_printf("$%s%s", mut ? "mut" : "", word);

	g_string_replace(s, from, to, 0);
}

void prelude_print(struct emit *e, const char *text)
{
	const struct {
		const char *from, *to;
	} words[] = {
		{ "$std", !strcmp(e->prefix, "core") ? "::core" : "::std" },
		{ "$unsafe{", e->o->wrap_unsafe_ops ? "unsafe { " : "" },
		{ "}$\n", e->o->wrap_unsafe_ops ? " }\n" : "\n" },
	};
	g_autoptr(GString) s = g_string_new(text);

	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		g_string_replace(s, words[i].from, words[i].to, 0);
	for (int mut = 0; mut < 2; mut++) {
		bool constant = mut ? bitfield_mut_tests(e) : bitfield_tests(e);

		replace(s, mut, "const ", constant ? "const " : "");
		replace(s, mut, "len", constant ? "::core::mem::size_of::<Storage>()" :
						   "self.storage.as_ref().len()");
		replace(s, mut, "for", constant ? "let mut i = 0;\n        while i < width {" :
						  "for i in 0..width {");
		replace(s, mut, "next", constant ? "            i += 1;\n" : "");
	}
	writer_verbatim(e->w, s->str);
}

bool prelude_wants(const struct emit *e, uint32_t used, uint32_t traits)
{
	return !e->o->only_used || used & traits;
}

static void print_union_field(struct emit *e)
{
	static const struct {
		uint32_t traits;
		const char *text;
	} impls[] = {
		{ DERIVE_DEFAULT, union_field_default },
		{ DERIVE_COPY | DERIVE_CLONE, union_field_copy },
		{ DERIVE_DEBUG, union_field_debug },
		{ DERIVE_HASH, union_field_hash },
		{ DERIVE_PARTIAL_EQ | DERIVE_EQ, union_field_eq },
	};

	prelude_print(e, union_field);
	for (size_t i = 0; i < G_N_ELEMENTS(impls); i++)
		if (prelude_wants(e, e->f->prelude.union_derives, impls[i].traits))
			prelude_print(e, impls[i].text);
}

void emit_prelude(struct emit *e)
{
	static const char unit[] = "__BindgenBitfieldUnit";
	const struct prelude_needs *need = &e->f->prelude;

	if (need->bitfield_unit && !nameset_match(&e->o->blocklist_items, unit) &&
	    !nameset_match(&e->o->blocklist_types, unit))
		prelude_bitfield_unit(e);
	if (need->bitfield_unit && need->has_accessors && bitfield_tests(e))
		prelude_bitfield_tests(e);
	if (need->opaque_array)
		prelude_print(e, opaque_array);
	if (need->complex)
		prelude_print(e, complex);
	if (need->float16)
		prelude_print(e, float16);
	if (need->incomplete_array)
		prelude_print(e, incomplete_array);
	if (need->union_field)
		print_union_field(e);
}
