/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The helper types that the emitted items need before them. Their names, signatures, derives and
 * attributes are bindgen's, because the code that uses bindings depends on them; the bodies are
 * krab's own.
 *
 * In the texts, `$std` stands for `::std` or `::core`; `$unsafe{` and `}$` are the borders of an
 * operation that --wrap-unsafe-ops wants inside of an unsafe block of its own. `$const `, `$for`,
 * `$next` and `$len` are what differs when what reads a unit is const, to be checked at compile
 * time (bitfield-test.h), and with `$mut` before it, when what writes is: no loops over ranges, and
 * the bytes of the storage as they lie in memory, as its traits cannot be called.
 */
#include <string.h>

#include "emit/bitfield-test.h"
#include "emit/emit.h"

/*
 * Bits are numbered in the order in which the C compiler fills a unit: from the least significant
 * bit of the first byte on little-endian machines, from the most significant on big-endian ones,
 * where also the first bit of a field is its most significant.
 */
static const struct {
	uint32_t bit;
	const char *name;
} unit_traits[] = {
	{ DERIVE_COPY, "Copy" }, { DERIVE_CLONE, "Clone" }, { DERIVE_DEBUG, "Debug" },
	{ DERIVE_DEFAULT, "Default" }, { DERIVE_EQ, "Eq" }, { DERIVE_HASH, "Hash" },
	{ DERIVE_ORD, "Ord" }, { DERIVE_PARTIAL_EQ, "PartialEq" },
	{ DERIVE_PARTIAL_ORD, "PartialOrd" },
};

static const char unit_struct[] =
	"pub struct __BindgenBitfieldUnit<Storage> {\n"
	"    storage: Storage,\n"
	"}\n";

static const char unit_new[] =
	"impl<Storage> __BindgenBitfieldUnit<Storage> {\n"
	"    #[inline]\n"
	"    pub const fn new(storage: Storage) -> Self {\n"
	"        __BindgenBitfieldUnit { storage }\n"
	"    }\n"
	"}\n";

static const char unit_begin[] =
	"impl<Storage> __BindgenBitfieldUnit<Storage>\n"
	"where\n"
	"    Storage: AsRef<[u8]> + AsMut<[u8]>,\n"
	"{\n";

static const char unit_extract_bit[] =
	"    #[inline]\n"
	"    $const fn extract_bit(byte: u8, index: usize) -> bool {\n"
	"        let aligned = if cfg!(target_endian = \"big\") {\n"
	"            byte << (index % 8)\n"
	"        } else {\n"
	"            byte << (7 - index % 8)\n"
	"        };\n"
	"        aligned >= 0x80\n"
	"    }\n";

static const char unit_get_bit[] =
	"    #[inline]\n"
	"    pub fn get_bit(&self, index: usize) -> bool {\n"
	"        Self::extract_bit(self.storage.as_ref()[index / 8], index)\n"
	"    }\n";

static const char unit_const_get_bit[] =
	"    #[inline]\n"
	"    pub const fn get_bit(&self, index: usize) -> bool {\n"
	"        assert!(index / 8 < ::core::mem::size_of::<Storage>());\n"
	"        unsafe { Self::raw_get_bit(self, index) }\n"
	"    }\n";

static const char unit_raw_get_bit[] =
	"    #[inline]\n"
	"    pub $const unsafe fn raw_get_bit(this: *const Self, index: usize) -> bool {\n"
	"        debug_assert!(index / 8 < ::core::mem::size_of::<Storage>());\n"
	"        let byte = unsafe { *(this as *const u8).add(index / 8) };\n"
	"        Self::extract_bit(byte, index)\n"
	"    }\n";

static const char unit_change_bit[] =
	"    #[inline]\n"
	"    $mutconst fn change_bit(byte: u8, index: usize, val: bool) -> u8 {\n"
	"        let place = if cfg!(target_endian = \"big\") {\n"
	"            7 - index % 8\n"
	"        } else {\n"
	"            index % 8\n"
	"        };\n"
	"        (byte & !(1 << place)) | ((val as u8) << place)\n"
	"    }\n";

static const char unit_set_bit[] =
	"    #[inline]\n"
	"    pub fn set_bit(&mut self, index: usize, val: bool) {\n"
	"        let byte = &mut self.storage.as_mut()[index / 8];\n"
	"        *byte = Self::change_bit(*byte, index, val);\n"
	"    }\n";

static const char unit_const_set_bit[] =
	"    #[inline]\n"
	"    pub const fn set_bit(&mut self, index: usize, val: bool) {\n"
	"        assert!(index / 8 < ::core::mem::size_of::<Storage>());\n"
	"        unsafe { Self::raw_set_bit(self, index, val) }\n"
	"    }\n";

static const char unit_raw_set_bit[] =
	"    #[inline]\n"
	"    pub $mutconst unsafe fn raw_set_bit(this: *mut Self, index: usize, val: bool) {\n"
	"        debug_assert!(index / 8 < ::core::mem::size_of::<Storage>());\n"
	"        unsafe {\n"
	"            let byte = (this as *mut u8).add(index / 8);\n"
	"            *byte = Self::change_bit(*byte, index, val);\n"
	"        }\n"
	"    }\n";

static const char unit_get[] =
	"    #[inline]\n"
	"    pub $const fn get(&self, bit_offset: usize, bit_width: u8) -> u64 {\n"
	"        let width = bit_width as usize;\n"
	"        debug_assert!(width <= 64);\n"
	"        debug_assert!(bit_offset + width <= 8 * $len);\n"
	"        let mut val = 0;\n"
	"        $for\n"
	"            let nth = if cfg!(target_endian = \"big\") {\n"
	"                i\n"
	"            } else {\n"
	"                width - 1 - i\n"
	"            };\n"
	"            val = (val << 1) | (self.get_bit(bit_offset + nth) as u64);\n"
	"$next        }\n"
	"        val\n"
	"    }\n";

static const char unit_raw_get[] =
	"    #[inline]\n"
	"    pub $const unsafe fn raw_get(this: *const Self, bit_offset: usize, bit_width: u8) -> u64 {\n"
	"        let width = bit_width as usize;\n"
	"        debug_assert!(width <= 64);\n"
	"        debug_assert!(bit_offset + width <= 8 * ::core::mem::size_of::<Storage>());\n"
	"        let mut val = 0;\n"
	"        $for\n"
	"            let nth = if cfg!(target_endian = \"big\") {\n"
	"                i\n"
	"            } else {\n"
	"                width - 1 - i\n"
	"            };\n"
	"            val = (val << 1) | (unsafe { Self::raw_get_bit(this, bit_offset + nth) } as u64);\n"
	"$next        }\n"
	"        val\n"
	"    }\n";

static const char unit_set[] =
	"    #[inline]\n"
	"    pub $mutconst fn set(&mut self, bit_offset: usize, bit_width: u8, val: u64) {\n"
	"        let width = bit_width as usize;\n"
	"        debug_assert!(width <= 64);\n"
	"        debug_assert!(bit_offset + width <= 8 * $mutlen);\n"
	"        $mutfor\n"
	"            let nth = if cfg!(target_endian = \"big\") {\n"
	"                width - 1 - i\n"
	"            } else {\n"
	"                i\n"
	"            };\n"
	"            self.set_bit(bit_offset + nth, (val >> i) & 1 != 0);\n"
	"$mutnext        }\n"
	"    }\n";

static const char unit_raw_set[] =
	"    #[inline]\n"
	"    pub $mutconst unsafe fn raw_set(this: *mut Self, bit_offset: usize, bit_width: u8, val: u64) {\n"
	"        let width = bit_width as usize;\n"
	"        debug_assert!(width <= 64);\n"
	"        debug_assert!(bit_offset + width <= 8 * ::core::mem::size_of::<Storage>());\n"
	"        $mutfor\n"
	"            let nth = if cfg!(target_endian = \"big\") {\n"
	"                width - 1 - i\n"
	"            } else {\n"
	"                i\n"
	"            };\n"
	"            unsafe { Self::raw_set_bit(this, bit_offset + nth, (val >> i) & 1 != 0) };\n"
	"$mutnext        }\n"
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

/*
 * What checks accessors. Record is nothing but a size and an alignment here: no value of that type
 * is ever made, nor a reference to it, so that none can be invalid. Every line of a test costs
 * rustc time, so that they do little but call these.
 */
static const char bits_begin[] =
	"union __BindgenBits<Record, const SIZE: usize> {\n"
	"    bytes: [u8; SIZE],\n"
	"    _record: $std::mem::ManuallyDrop<Record>,\n"
	"}\n"
	"impl<Record, const SIZE: usize> __BindgenBits<Record, SIZE> {\n"
	"    const fn new(first: usize, end: usize, others: u8) -> Self {\n"
	"        let mut bytes = [0; SIZE];\n"
	"        let mut i = first;\n"
	"        while others != 0 && i < end {\n"
	"            bytes[i] = others;\n"
	"            i += 1;\n"
	"        }\n"
	"        __BindgenBits { bytes }\n"
	"    }\n"
	"    const fn with(mut self, offset: usize, width: usize, val: u128) -> Self {\n"
	"        let mut i = 0;\n"
	"        while i < width {\n"
	"            let (at, nth) = ((offset + i) / 8, (offset + i) % 8);\n"
	"            let (bit, place) = if cfg!(target_endian = \"big\") {\n"
	"                (width - 1 - i, 7 - nth)\n"
	"            } else {\n"
	"                (i, nth)\n"
	"            };\n"
	"            let others = unsafe { self.bytes[at] } & !(1 << place);\n"
	"            unsafe { self.bytes[at] = others | (((val >> bit) as u8 & 1) << place) };\n"
	"            i += 1;\n"
	"        }\n"
	"        self\n"
	"    }\n"
	"    const fn as_ptr(&self) -> *const Record {\n"
	"        self as *const Self as *const Record\n"
	"    }\n"
	"    const fn check(got: u128, wanted: u128, name: &str) {\n"
	"        if got != wanted {\n"
	"            panic!(\"{}\", name);\n"
	"        }\n"
	"    }\n";

static const char bits_mut[] =
	"    const fn as_mut_ptr(&mut self) -> *mut Record {\n"
	"        self as *mut Self as *mut Record\n"
	"    }\n"
	"    const fn check_bytes(&self, first: usize, end: usize, wanted: &[u8], name: &str) {\n"
	"        let mut i = first;\n"
	"        while i < end {\n"
	"            let byte = unsafe { self.bytes[i] };\n"
	"            Self::check(byte as u128, wanted[i - first] as u128, name);\n"
	"            i += 1;\n"
	"        }\n"
	"    }\n"
	"    const fn check_set(&self, wanted: &Self, first: usize, end: usize, name: &str) {\n"
	"        let mut i = first;\n"
	"        while i < end {\n"
	"            let (byte, wanted) = unsafe { (self.bytes[i], wanted.bytes[i]) };\n"
	"            Self::check(byte as u128, wanted as u128, name);\n"
	"            i += 1;\n"
	"        }\n"
	"    }\n";

/*
 * The bytes of a unit in its record, and for each of its bitfields
 *
 *	a_raw set_a_raw 3 + 5: u32, 0x15, 0xa, 0xffffffe0;
 *
 * its accessors; where C has the bits; the integer of the bitfield's size; the value to try among
 * zeros and the one to try among ones, as a getter gives them; bits that a setter does not look at.
 * No setters and no such bits before Rust 1.83.
 */
static const char test_begin[] =
	"macro_rules! __bindgen_test_bitfields {\n"
	"    (\n"
	"        $record:ty, $size:literal, $first:literal..$end:literal;\n"
	"        $(\n"
	"            $get:ident $($set:ident)? $offset:literal + $width:literal: $int:ty,\n"
	"            $zeros:literal, $ones:literal $(, $excess:literal)?;\n"
	"        )*\n"
	"    ) => {\n"
	"        #[allow(unknown_lints, unnecessary_transmutes, clippy::all)]\n"
	"        const _: () = unsafe {\n"
	"            type Bits = __BindgenBits<$record, $size>;\n"
	"            let mut nth = 0;\n"
	"            while nth < 2 {\n"
	"                $({\n"
	"                    let bits = Bits::new($first, $end, [0, 0xff][nth]);\n"
	"                    let bits = bits.with($offset, $width, [$zeros, $ones][nth]);\n"
	"                    Bits::check(\n"
	"                        $std::mem::transmute::<_, $int>(<$record>::$get(bits.as_ptr())) as u128,\n"
	"                        [$zeros, $ones][nth],\n"
	"                        stringify!($get),\n"
	"                    );\n";

static const char test_set[] =
	"                    $(\n"
	"                        let set = Bits::new($first, $end, [0, 0xff][nth]);\n"
	"                        let mut set = set.with($offset, $width, [0, !0][nth]);\n"
	"                        <$record>::$set(\n"
	"                            set.as_mut_ptr(),\n"
	"                            $std::mem::transmute::<$int, _>([$zeros | $excess, $ones][nth]),\n"
	"                        );\n"
	"                        set.check_set(&bits, $first, $end, stringify!($set));\n"
	"                    )?\n";

static const char test_end[] =
	"                })*\n"
	"                nth += 1;\n"
	"            }\n"
	"        };\n"
	"    };\n";

/* The constructor takes all bitfields of the unit, in the order of the lines. */
static const char test_new[] =
	"    (\n"
	"        $record:ty, $size:literal, $first:literal..$end:literal, $new:ident;\n"
	"        $(\n"
	"            $get:ident $set:ident $offset:literal + $width:literal: $int:ty,\n"
	"            $zeros:literal, $ones:literal, $excess:literal;\n"
	"        )*\n"
	"    ) => {\n"
	"        __bindgen_test_bitfields! {\n"
	"            $record, $size, $first..$end;\n"
	"            $($get $set $offset + $width: $int, $zeros, $ones, $excess;)*\n"
	"        }\n"
	"        #[allow(unknown_lints, unnecessary_transmutes, clippy::all)]\n"
	"        const _: () = unsafe {\n"
	"            type Bits = __BindgenBits<$record, $size>;\n"
	"            let mut nth = 0;\n"
	"            while nth < 2 {\n"
	"                let bits = Bits::new(0, 0, 0)$(.with($offset, $width, [$zeros, $ones][nth]))*;\n"
	"                let unit = <$record>::$new(\n"
	"                    $($std::mem::transmute::<$int, _>([$zeros | $excess, $ones | $excess][nth])),*\n"
	"                );\n"
	"                bits.check_bytes($first, $end, &unit.storage, stringify!($new));\n"
	"                nth += 1;\n"
	"            }\n"
	"        };\n"
	"    };\n";

/* Puts @to where @s has $@word, or $mut@word. */
static void replace(GString *s, bool mut, const char *word, const char *to)
{
	g_autofree char *from = g_strdup_printf("$%s%s", mut ? "mut" : "", word);

	g_string_replace(s, from, to, 0);
}

static void print(struct emit *e, const char *text)
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

/* What is printed derives @used of the helper type that is in it. */
static bool wants(const struct emit *e, uint32_t used, uint32_t traits)
{
	return !e->o->only_used || used & traits;
}

static void print_unit_derives(struct emit *e)
{
	g_autoptr(GString) s = g_string_new(NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(unit_traits); i++)
		if (wants(e, e->f->prelude.unit_derives, unit_traits[i].bit))
			g_string_append_printf(s, "%s%s", s->len ? ", " : "", unit_traits[i].name);
	if (!s->len)
		return;
	g_string_prepend(s, "#[derive(");
	g_string_append(s, ")]\n");
	print(e, s->str);
}

static void print_bitfield_unit(struct emit *e)
{
	bool get = bitfield_tests(e), set = bitfield_mut_tests(e);
	const struct {
		const char *text;
		uint8_t accessors;	/* any of these is made of it */
	} methods[] = {
		{ unit_extract_bit, BIT_GET | BIT_RAW_GET },
		{ get ? unit_const_get_bit : unit_get_bit, BIT_GET },
		{ unit_raw_get_bit, BIT_RAW_GET },
		{ unit_change_bit, BIT_SET | BIT_RAW_SET },
		{ set ? unit_const_set_bit : unit_set_bit, BIT_SET },
		{ unit_raw_set_bit, BIT_RAW_SET },
		{ unit_get, BIT_GET }, { unit_raw_get, BIT_RAW_GET },
		{ unit_set, BIT_SET }, { unit_raw_set, BIT_RAW_SET },
	};
	uint8_t known = BIT_ALL, used = e->f->prelude.unit_methods;

	/* What is const works through pointers. */
	used |= (get && used & BIT_GET ? BIT_RAW_GET : 0) |
		(set && used & BIT_SET ? BIT_RAW_SET : 0);
	if (!e->o->features.raw_ref_macros)
		known &= ~(BIT_RAW_GET | BIT_RAW_SET);
	print(e, "#[repr(C)]\n");
	print_unit_derives(e);
	print(e, unit_struct);
	if (!wants(e, used, BIT_ALL))
		return;
	if (!e->o->only_used || used == BIT_ALL)
		print(e, unit_new);
	print(e, unit_begin);
	for (size_t i = 0; i < G_N_ELEMENTS(methods); i++)
		if (known & methods[i].accessors && wants(e, used, methods[i].accessors))
			print(e, methods[i].text);
	print(e, "}\n");
}

static void print_bitfield_tests(struct emit *e)
{
	bool set = bitfield_mut_tests(e);

	print(e, bits_begin);
	if (set)
		print(e, bits_mut);
	print(e, "}\n");
	print(e, test_begin);
	if (set)
		print(e, test_set);
	print(e, test_end);
	if (set)
		print(e, test_new);
	print(e, "}\n");
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

	print(e, union_field);
	for (size_t i = 0; i < G_N_ELEMENTS(impls); i++)
		if (wants(e, e->f->prelude.union_derives, impls[i].traits))
			print(e, impls[i].text);
}

void emit_prelude(struct emit *e)
{
	static const char unit[] = "__BindgenBitfieldUnit";
	const struct prelude_needs *need = &e->f->prelude;

	if (need->bitfield_unit && !nameset_match(&e->o->blocklist_items, unit) &&
	    !nameset_match(&e->o->blocklist_types, unit))
		print_bitfield_unit(e);
	if (need->bitfield_unit && need->has_accessors && bitfield_tests(e))
		print_bitfield_tests(e);
	if (need->opaque_array)
		print(e, opaque_array);
	if (need->complex)
		print(e, complex);
	if (need->float16)
		print(e, float16);
	if (need->incomplete_array)
		print(e, incomplete_array);
	if (need->union_field)
		print_union_field(e);
}
