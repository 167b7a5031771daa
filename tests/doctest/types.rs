// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#![allow(warnings)]
//! How the types of impls are spelt in the names of tests.

use std::any::Any;
use std::collections::HashMap;
use std::pin::Pin;

pub trait Trait<const X: usize> {}
pub struct Own<'a, T>(&'a T);
pub struct Wrap<const X: i8>;
pub struct r#Raw;
pub struct r#type;
pub mod r#mod {
    pub struct Inner;
}
pub trait Never { type T; }

/// ```
/// impl_0();
/// ```
impl Trait<0> for u8 {}

/// ```
/// impl_1();
/// ```
impl Trait<1> for &u8 {}

/// ```
/// impl_2();
/// ```
impl Trait<2> for &'static u8 {}

/// ```
/// impl_3();
/// ```
impl<'a> Trait<3> for &'a u8 {}

/// ```
/// impl_4();
/// ```
impl Trait<4> for &mut [u8] {}

/// ```
/// impl_5();
/// ```
impl Trait<5> for &&u8 {}

/// ```
/// impl_6();
/// ```
impl Trait<6> for *const u8 {}

/// ```
/// impl_7();
/// ```
impl<'a> Trait<7> for *mut &'a u8 {}

/// ```
/// impl_8();
/// ```
impl Trait<8> for [u8] {}

/// ```
/// impl_9();
/// ```
impl Trait<9> for [u8; 3] {}

/// ```
/// impl_10();
/// ```
impl<const N: usize> Trait<10> for [u8; N] {}

/// ```
/// impl_11();
/// ```
impl Trait<11> for [u8; 1 + 2] {}

/// ```
/// impl_12();
/// ```
impl Trait<12> for [u8; { 1 + 1 }] {}

/// ```
/// impl_13();
/// ```
impl Trait<13> for () {}

/// ```
/// impl_14();
/// ```
impl Trait<14> for (u8,) {}

/// ```
/// impl_15();
/// ```
impl Trait<15> for (u8, u8) {}

/// ```
/// impl_16();
/// ```
impl Trait<16> for (u8, u8,) {}

/// ```
/// impl_17();
/// ```
impl Trait<17> for (((u8))) {}

/// ```
/// impl_18();
/// ```
impl Trait<18> for &(u8) {}

/// ```
/// impl_19();
/// ```
impl Trait<19> for ((u8,), [u8; 2],) {}

/// ```
/// impl_20();
/// ```
impl Trait<20> for Vec<u8> {}

/// ```
/// impl_21();
/// ```
impl Trait<21> for Vec<u8,> {}

/// ```
/// impl_22();
/// ```
impl Trait<22> for Vec::<u8> {}

/// ```
/// impl_23();
/// ```
impl Trait<23> for std::vec::Vec<Vec<u8>> {}

/// ```
/// impl_24();
/// ```
impl Trait<24> for ::std::vec::Vec<u8> {}

/// ```
/// impl_25();
/// ```
impl<'a> Trait<25> for crate::Own<'a, u8> {}

/// ```
/// impl_26();
/// ```
impl Trait<26> for self::Own<'_, u8> {}

/// ```
/// impl_27();
/// ```
impl<T: Iterator> Trait<27> for Own<'static, T> {}

/// ```
/// impl_28();
/// ```
impl<'a, T: Iterator + 'a> Trait<28> for Own::<'a, (T), > {}

/// ```
/// impl_29();
/// ```
impl Trait<29> for HashMap<u8, Vec<Vec<u8>>> {}

/// ```
/// impl_30();
/// ```
impl Trait<30> for dyn Any {}

/// ```
/// impl_31();
/// ```
impl Trait<31> for dyn Any + Send {}

/// ```
/// impl_32();
/// ```
impl Trait<32> for (dyn Any + Send) {}

/// ```
/// impl_33();
/// ```
impl Trait<33> for &(dyn Any + Send) {}

/// ```
/// impl_34();
/// ```
impl Trait<34> for Box<dyn Any + Send + 'static> {}

/// ```
/// impl_35();
/// ```
impl<'a> Trait<35> for Box<dyn Any + Send + 'a> {}

/// ```
/// impl_36();
/// ```
impl Trait<36> for Box<dyn Fn(u8) -> u8> {}

/// ```
/// impl_37();
/// ```
impl Trait<37> for Box<dyn Fn(u8)> {}

/// ```
/// impl_38();
/// ```
impl Trait<38> for Box<dyn Fn(u8,) + Send> {}

/// ```
/// impl_39();
/// ```
impl Trait<39> for Box<dyn FnMut(&u8)> {}

/// ```
/// impl_40();
/// ```
impl<'a> Trait<40> for Box<dyn Fn(&'a u8) -> &'a u8> {}

/// ```
/// impl_41();
/// ```
impl Trait<41> for Box<dyn for<'b> Fn(&'b u8)> {}

/// ```
/// impl_42();
/// ```
impl Trait<42> for fn() {}

/// ```
/// impl_43();
/// ```
impl Trait<43> for fn(u8) -> u8 {}

/// ```
/// impl_44();
/// ```
impl Trait<44> for fn(a: u8, _: u8) -> (u8) {}

/// ```
/// impl_45();
/// ```
impl Trait<45> for fn(&u8) {}

/// ```
/// impl_46();
/// ```
impl Trait<46> for unsafe fn(u8) {}

/// ```
/// impl_47();
/// ```
impl Trait<47> for extern "C" fn(u8) {}

/// ```
/// impl_48();
/// ```
impl Trait<48> for extern fn(u8) {}

/// ```
/// impl_49();
/// ```
impl Trait<49> for unsafe extern "C" fn(u8, ...) -> ! {}

/// ```
/// impl_50();
/// ```
impl Trait<50> for for<'b> fn(&'b u8) {}

/// ```
/// impl_51();
/// ```
impl<T: Iterator> Trait<51> for <T as Iterator>::Item {}

/// ```
/// impl_52();
/// ```
impl Trait<52> for <Vec<u8> as IntoIterator>::Item {}

/// ```
/// impl_53();
/// ```
impl Trait<53> for Wrap<{ 1 + 2 }> {}

/// ```
/// impl_54();
/// ```
impl Trait<54> for Wrap<-1> {}

/// ```
/// impl_55();
/// ```
impl Trait<55> for Wrap<3> {}

/// ```
/// impl_56();
/// ```
impl Trait<56> for Option<Box<dyn Iterator<Item = u8>>> {}

/// ```
/// impl_57();
/// ```
impl<'a> Trait<57> for Option<Box<dyn Iterator<Item = Vec<u8>> + 'a>> {}

/// ```
/// impl_58();
/// ```
impl Trait<58> for r#Raw {}

/// ```
/// impl_59();
/// ```
impl Trait<59> for r#type {}

/// ```
/// impl_60();
/// ```
impl Trait<60> for r#mod::Inner {}

/// ```
/// impl_61();
/// ```
impl<'a, T: Iterator + 'a> Trait<61> for Own<'a, /* a comment */ T> {}

/// ```
/// impl_62();
/// ```
impl<'a> Trait<62> for Own<
    'a,
    u16,
> {}

/// ```
/// impl_63();
/// ```
impl Trait<63> for Result<Vec<u8>, Box<dyn std::error::Error>> {}

/// ```
/// impl_64();
/// ```
impl<T: Iterator> Trait<64> for Pin<&mut T> {}

/// ```
/// impl_65();
/// ```
impl<'a, T: Iterator + 'a> Trait<65> for Pin<&'a mut T> {}

/// ```
/// impl_66();
/// ```
impl Trait<66> for str {}

/// ```
/// impl_67();
/// ```
impl Trait<67> for Option<fn(&u8) -> u8> {}

/// ```
/// impl_68();
/// ```
impl Trait<68> for Option<unsafe extern "C" fn(*mut u8) -> u8> {}

impl<'a> Own<'a, u8> {
    /// ```
    /// method();
    /// ```
    pub fn method() {}
}

impl<const X: i8> Wrap<X>
where
    Vec<u8>: Clone,
{
    /// ```
    /// where_clause();
    /// ```
    pub fn f() {}
}
