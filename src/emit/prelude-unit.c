/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* The type of units of bitfields, and what checks their accessors. */
#include "emit/bitfield-test.h"
#include "emit/prelude.h"

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

/* A derived one calls Storage's: see derives_by_attribute() in record.c. */
static const char unit_clone[] =
	"impl<Storage: Copy> $std::clone::Clone for __BindgenBitfieldUnit<Storage> {\n"
	"    #[inline]\n"
	"    fn clone(&self) -> Self {\n"
	"        *self\n"
	"    }\n"
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

/*
 * The same for arrays, on the machine that the bindings are for. Each operator and each method of
 * an integer or a pointer costs rustc up to a megabyte where it is met first, so that there are
 * few. print_walk() fills in which way the bits are walked through: get() begins with the most
 * significant one, set() with the least. `$nth` is the place of bit i in its byte.
 */
static const char array_begin[] =
	"impl<const N: usize> __BindgenBitfieldUnit<[u8; N]> {\n";

static const char array_get_bit[] =
	"    #[inline]\n"
	"    pub fn get_bit(&self, index: usize) -> bool {\n"
	"        self.get(index, 1) != 0\n"
	"    }\n";

static const char array_set_bit[] =
	"    #[inline]\n"
	"    pub fn set_bit(&mut self, index: usize, val: bool) {\n"
	"        self.set(index, 1, val as u64)\n"
	"    }\n";

static const char array_get[] =
	"    #[inline]\n"
	"    pub fn get(&self, bit_offset: usize, bit_width: u8) -> u64 {\n"
	"        let mut val = 0;\n"
	"        let mut i = $from;\n"
	"        while i != $to {\n"
	"$before"
	"            val = (val << 1) | ((self.storage[i >> 3] >> $nth) & 1) as u64;\n"
	"$after"
	"        }\n"
	"        val\n"
	"    }\n";

static const char array_set[] =
	"    #[inline]\n"
	"    pub fn set(&mut self, bit_offset: usize, bit_width: u8, mut val: u64) {\n"
	"        let mut i = $from;\n"
	"        while i != $to {\n"
	"$before"
	"            let others = self.storage[i >> 3] & !(1 << $nth);\n"
	"            self.storage[i >> 3] = others | ((val as u8 & 1) << $nth);\n"
	"            val = val >> 1;\n"
	"$after"
	"        }\n"
	"    }\n";

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

static bool is_clone_written(const struct emit *e)
{
	return e->o->only_used && e->f->prelude.unit_derives & DERIVE_COPY;
}

static void print_unit_derives(struct emit *e)
{
	g_autoptr(GString) s = g_string_new(NULL);
	uint32_t derives = e->f->prelude.unit_derives;

	if (is_clone_written(e))
		derives &= ~DERIVE_CLONE;
	for (size_t i = 0; i < G_N_ELEMENTS(unit_traits); i++)
		if (prelude_wants(e, derives, unit_traits[i].bit))
			g_string_append_printf(s, "%s%s", s->len ? ", " : "", unit_traits[i].name);
	if (!s->len)
		return;
	g_string_prepend(s, "#[derive(");
	g_string_append(s, ")]\n");
	prelude_print(e, s->str);
}

/* @text with the bits from the first to the last, or @down. */
static void print_walk(struct emit *e, const char *text, bool down)
{
	static const char end[] = "bit_offset + bit_width as usize";
	const struct {
		const char *from, *to;
	} words[] = {
		{ "$from", down ? end : "bit_offset" },
		{ "$to", down ? "bit_offset" : end },
		{ "$before", down ? "            i = i - 1;\n" : "" },
		{ "$after", down ? "" : "            i = i + 1;\n" },
		{ "$nth", e->ir->target.big_endian ? "(!i & 7)" : "(i & 7)" },
	};
	g_autoptr(GString) s = g_string_new(text);

	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		g_string_replace(s, words[i].from, words[i].to, 0);
	prelude_print(e, s->str);
}

/* For code that was seen to need no more of units than BIT_* @used. */
static void print_array_methods(struct emit *e, uint8_t used)
{
	bool big = e->ir->target.big_endian;

	prelude_print(e, array_begin);
	if (used & BIT_GET_ONE)
		prelude_print(e, array_get_bit);
	if (used & BIT_SET_ONE)
		prelude_print(e, array_set_bit);
	if (used & (BIT_GET | BIT_GET_ONE))
		print_walk(e, array_get, !big);
	if (used & (BIT_SET | BIT_SET_ONE))
		print_walk(e, array_set, big);
	prelude_print(e, "}\n");
}

void prelude_bitfield_unit(struct emit *e)
{
	static const uint8_t raw = BIT_RAW_GET | BIT_RAW_SET;
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
	prelude_print(e, "#[repr(C)]\n");
	print_unit_derives(e);
	prelude_print(e, unit_struct);
	if (is_clone_written(e))
		prelude_print(e, unit_clone);
	if (e->o->only_used && !get && !(used & raw) && e->o->features.min_const_generics) {
		if (used)
			print_array_methods(e, used);
		return;
	}
	used |= (used & BIT_GET_ONE ? BIT_GET : 0) | (used & BIT_SET_ONE ? BIT_SET : 0);
	if (!prelude_wants(e, used, BIT_ALL))
		return;
	if (!e->o->only_used || (used & BIT_ALL) == BIT_ALL)
		prelude_print(e, unit_new);
	prelude_print(e, unit_begin);
	for (size_t i = 0; i < G_N_ELEMENTS(methods); i++)
		if (known & methods[i].accessors && prelude_wants(e, used, methods[i].accessors))
			prelude_print(e, methods[i].text);
	prelude_print(e, "}\n");
}

void prelude_bitfield_tests(struct emit *e)
{
	bool set = bitfield_mut_tests(e);

	prelude_print(e, bits_begin);
	if (set)
		prelude_print(e, bits_mut);
	prelude_print(e, "}\n");
	prelude_print(e, test_begin);
	if (set)
		prelude_print(e, test_set);
	prelude_print(e, test_end);
	if (set)
		prelude_print(e, test_new);
	prelude_print(e, "}\n");
}

