/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The helper types that the emitted items need before them. Their names, signatures, derives and
 * attributes are bindgen's, because the code that uses bindings depends on them; the bodies are
 * krab's own.
 *
 * In the texts, `$std` stands for `::std` or `::core`; `$unsafe{` and `}$` are the borders of an
 * operation that --wrap-unsafe-ops wants inside of an unsafe block of its own.
 */
#include <string.h>

#include "emit/emit.h"

/*
 * Bits are numbered in the order in which the C compiler fills a unit: from the least significant
 * bit of the first byte on little-endian machines, from the most significant on big-endian ones,
 * where also the first bit of a field is its most significant.
 */
static const char unit_begin[] =
	"#[repr(C)]\n"
	"#[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]\n"
	"pub struct __BindgenBitfieldUnit<Storage> {\n"
	"    storage: Storage,\n"
	"}\n"
	"impl<Storage> __BindgenBitfieldUnit<Storage> {\n"
	"    #[inline]\n"
	"    pub const fn new(storage: Storage) -> Self {\n"
	"        __BindgenBitfieldUnit { storage }\n"
	"    }\n"
	"}\n"
	"impl<Storage> __BindgenBitfieldUnit<Storage>\n"
	"where\n"
	"    Storage: AsRef<[u8]> + AsMut<[u8]>,\n"
	"{\n"
	"    #[inline]\n"
	"    fn extract_bit(byte: u8, index: usize) -> bool {\n"
	"        let aligned = if cfg!(target_endian = \"big\") {\n"
	"            byte << (index % 8)\n"
	"        } else {\n"
	"            byte << (7 - index % 8)\n"
	"        };\n"
	"        aligned >= 0x80\n"
	"    }\n"
	"    #[inline]\n"
	"    pub fn get_bit(&self, index: usize) -> bool {\n"
	"        Self::extract_bit(self.storage.as_ref()[index / 8], index)\n"
	"    }\n";

static const char unit_raw_get_bit[] =
	"    #[inline]\n"
	"    pub unsafe fn raw_get_bit(this: *const Self, index: usize) -> bool {\n"
	"        debug_assert!(index / 8 < ::core::mem::size_of::<Storage>());\n"
	"        let byte = unsafe { *(this as *const u8).add(index / 8) };\n"
	"        Self::extract_bit(byte, index)\n"
	"    }\n";

static const char unit_set_bit[] =
	"    #[inline]\n"
	"    fn change_bit(byte: u8, index: usize, val: bool) -> u8 {\n"
	"        let place = if cfg!(target_endian = \"big\") {\n"
	"            7 - index % 8\n"
	"        } else {\n"
	"            index % 8\n"
	"        };\n"
	"        (byte & !(1 << place)) | ((val as u8) << place)\n"
	"    }\n"
	"    #[inline]\n"
	"    pub fn set_bit(&mut self, index: usize, val: bool) {\n"
	"        let byte = &mut self.storage.as_mut()[index / 8];\n"
	"        *byte = Self::change_bit(*byte, index, val);\n"
	"    }\n";

static const char unit_raw_set_bit[] =
	"    #[inline]\n"
	"    pub unsafe fn raw_set_bit(this: *mut Self, index: usize, val: bool) {\n"
	"        debug_assert!(index / 8 < ::core::mem::size_of::<Storage>());\n"
	"        unsafe {\n"
	"            let byte = (this as *mut u8).add(index / 8);\n"
	"            *byte = Self::change_bit(*byte, index, val);\n"
	"        }\n"
	"    }\n";

static const char unit_get[] =
	"    #[inline]\n"
	"    pub fn get(&self, bit_offset: usize, bit_width: u8) -> u64 {\n"
	"        let width = bit_width as usize;\n"
	"        debug_assert!(width <= 64);\n"
	"        debug_assert!(bit_offset + width <= 8 * self.storage.as_ref().len());\n"
	"        let mut val = 0;\n"
	"        for i in 0..width {\n"
	"            let nth = if cfg!(target_endian = \"big\") {\n"
	"                i\n"
	"            } else {\n"
	"                width - 1 - i\n"
	"            };\n"
	"            val = (val << 1) | (self.get_bit(bit_offset + nth) as u64);\n"
	"        }\n"
	"        val\n"
	"    }\n";

static const char unit_raw_get[] =
	"    #[inline]\n"
	"    pub unsafe fn raw_get(this: *const Self, bit_offset: usize, bit_width: u8) -> u64 {\n"
	"        let width = bit_width as usize;\n"
	"        debug_assert!(width <= 64);\n"
	"        debug_assert!(bit_offset + width <= 8 * ::core::mem::size_of::<Storage>());\n"
	"        let mut val = 0;\n"
	"        for i in 0..width {\n"
	"            let nth = if cfg!(target_endian = \"big\") {\n"
	"                i\n"
	"            } else {\n"
	"                width - 1 - i\n"
	"            };\n"
	"            val = (val << 1) | (unsafe { Self::raw_get_bit(this, bit_offset + nth) } as u64);\n"
	"        }\n"
	"        val\n"
	"    }\n";

static const char unit_set[] =
	"    #[inline]\n"
	"    pub fn set(&mut self, bit_offset: usize, bit_width: u8, val: u64) {\n"
	"        let width = bit_width as usize;\n"
	"        debug_assert!(width <= 64);\n"
	"        debug_assert!(bit_offset + width <= 8 * self.storage.as_ref().len());\n"
	"        for i in 0..width {\n"
	"            let nth = if cfg!(target_endian = \"big\") {\n"
	"                width - 1 - i\n"
	"            } else {\n"
	"                i\n"
	"            };\n"
	"            self.set_bit(bit_offset + nth, (val >> i) & 1 != 0);\n"
	"        }\n"
	"    }\n";

static const char unit_raw_set[] =
	"    #[inline]\n"
	"    pub unsafe fn raw_set(this: *mut Self, bit_offset: usize, bit_width: u8, val: u64) {\n"
	"        let width = bit_width as usize;\n"
	"        debug_assert!(width <= 64);\n"
	"        debug_assert!(bit_offset + width <= 8 * ::core::mem::size_of::<Storage>());\n"
	"        for i in 0..width {\n"
	"            let nth = if cfg!(target_endian = \"big\") {\n"
	"                width - 1 - i\n"
	"            } else {\n"
	"                i\n"
	"            };\n"
	"            unsafe { Self::raw_set_bit(this, bit_offset + nth, (val >> i) & 1 != 0) };\n"
	"        }\n"
	"    }\n";

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
	"    pub unsafe fn as_ref(&self) -> &T {\n"
	"        $unsafe{&*(self as *const Self as *const T)}$\n"
	"    }\n"
	"    #[inline]\n"
	"    pub unsafe fn as_mut(&mut self) -> &mut T {\n"
	"        $unsafe{&mut *(self as *mut Self as *mut T)}$\n"
	"    }\n"
	"}\n"
	"impl<T> $std::default::Default for __BindgenUnionField<T> {\n"
	"    #[inline]\n"
	"    fn default() -> Self {\n"
	"        Self::new()\n"
	"    }\n"
	"}\n"
	"impl<T> $std::clone::Clone for __BindgenUnionField<T> {\n"
	"    #[inline]\n"
	"    fn clone(&self) -> Self {\n"
	"        *self\n"
	"    }\n"
	"}\n"
	"impl<T> $std::marker::Copy for __BindgenUnionField<T> {}\n"
	"impl<T> $std::fmt::Debug for __BindgenUnionField<T> {\n"
	"    fn fmt(&self, fmt: &mut $std::fmt::Formatter<'_>) -> $std::fmt::Result {\n"
	"        fmt.write_str(\"__BindgenUnionField\")\n"
	"    }\n"
	"}\n"
	"impl<T> $std::hash::Hash for __BindgenUnionField<T> {\n"
	"    fn hash<H: $std::hash::Hasher>(&self, _state: &mut H) {}\n"
	"}\n"
	"impl<T> $std::cmp::PartialEq for __BindgenUnionField<T> {\n"
	"    fn eq(&self, _other: &__BindgenUnionField<T>) -> bool {\n"
	"        true\n"
	"    }\n"
	"}\n"
	"impl<T> $std::cmp::Eq for __BindgenUnionField<T> {}\n";

static void print(struct emit *e, const char *text)
{
	g_autoptr(GString) s = g_string_new(text);
	g_autofree char *std = g_strdup_printf("::%s", e->prefix);

	g_string_replace(s, "$std", std, 0);
	g_string_replace(s, "$unsafe{", e->o->wrap_unsafe_ops ? "unsafe { " : "", 0);
	g_string_replace(s, "}$", e->o->wrap_unsafe_ops ? " }" : "", 0);
	writer_verbatim(e->w, s->str);
}

static void print_bitfield_unit(struct emit *e)
{
	bool raw = e->o->features.raw_ref_macros;

	print(e, unit_begin);
	if (raw)
		print(e, unit_raw_get_bit);
	print(e, unit_set_bit);
	if (raw)
		print(e, unit_raw_set_bit);
	print(e, unit_get);
	if (raw)
		print(e, unit_raw_get);
	print(e, unit_set);
	if (raw)
		print(e, unit_raw_set);
	print(e, "}\n");
}

void emit_prelude(struct emit *e)
{
	static const char unit[] = "__BindgenBitfieldUnit";
	const struct prelude_needs *need = &e->f->prelude;

	if (need->bitfield_unit && !nameset_match(&e->o->blocklist_items, unit) &&
	    !nameset_match(&e->o->blocklist_types, unit))
		print_bitfield_unit(e);
	if (need->opaque_array)
		print(e, opaque_array);
	if (need->complex)
		print(e, complex);
	if (need->float16)
		print(e, float16);
	if (need->incomplete_array)
		print(e, incomplete_array);
	if (need->union_field)
		print(e, union_field);
}
