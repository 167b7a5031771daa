// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//! Names with everything that Rust's v0 mangling has, to be compiled and read back: paths, impls,
//! closures, generic types, lifetimes, function pointers, trait objects, constants, Punycode.
#![crate_type = "rlib"]
#![allow(dead_code, improper_ctypes_definitions, mixed_script_confusables)]

use std::fmt::{Debug, Display};
use std::marker::PhantomData;

pub struct Thing;
pub struct Of<T: ?Sized>(PhantomData<T>);
pub struct Number<const N: usize>;
pub struct Signed<const N: i32>;
pub struct Wide<const N: u128>;
pub struct Letter<const C: char>;
pub struct Truth<const B: bool>;
pub struct Mixed<'a, T, const N: usize>(&'a [T; N]);

pub trait Does {
    type Out;
    fn does(&self);
}

impl Does for Thing {
    type Out = u8;
    #[inline(never)]
    fn does(&self) {
        let inner = || std::hint::black_box(1);
        let outer = move || {
            let deeper = || std::hint::black_box(inner());
            deeper()
        };
        outer();
    }
}

impl<T: Debug> Does for Of<T> {
    type Out = T;
    fn does(&self) {}
}

impl<T: ?Sized> Of<T> {
    #[inline(never)]
    pub fn name() -> &'static str {
        std::any::type_name::<T>()
    }
}

#[inline(never)]
pub fn of<T: ?Sized>() -> &'static str {
    std::any::type_name::<T>()
}

#[inline(never)]
pub fn take<F: Fn(u32) -> u32>(f: F) -> u32 {
    f(std::hint::black_box(1))
}

pub mod żółw {
    #[inline(never)]
    pub fn gödel<T>() -> usize {
        std::mem::size_of::<T>()
    }
    pub struct 数;
    #[no_mangle]
    pub extern "C" fn plain() {}
}

mod _0 {
    #[inline(never)]
    pub fn _1() {
        fn local<T>() -> &'static str {
            super::of::<T>()
        }
        local::<u8>();
        {
            fn local<T>() -> &'static str {
                super::of::<(T, T)>()
            }
            local::<u16>();
        }
    }
}

macro_rules! all {
    ($($t:ty),* $(,)?) => {
        pub fn all() -> usize {
            let mut n = 0;
            $(n += of::<$t>().len();)*
            n
        }
    };
}

all! {
    (), fn() -> !, u8, i8, u16, i16, u32, i32, u64, i64, u128, i128, usize, isize, f32, f64, bool, char,
    str, [u8], [u8; 3], (u8,), (u8, u16), &'static str, &'static mut str, *const u8, *mut [u8],
    fn(), fn(u8) -> u8, unsafe fn(), extern "C" fn(u8), unsafe extern "C" fn(*const u8, ...) -> i32,
    extern "system" fn(), extern "C-unwind" fn(), for<'a> fn(&'a u8) -> &'a u8,
    for<'a, 'b> fn(&'a u8, &'b mut u16, for<'c> fn(&'c &'a u8)),
    dyn Debug, dyn Debug + Send, dyn Does<Out = u8>, dyn Does<Out = Of<u8>> + Send + Sync,
    dyn for<'a> Fn(&'a u8) -> &'a u16, &'static (dyn Display + Send), Box<dyn FnMut(u8)>,
    dyn Iterator<Item = (u8, Thing)>, Thing, Of<Thing>, Of<Of<Of<Thing>>>, Of<dyn Debug>,
    Number<0>, Number<10>, Number<18446744073709551615>, Signed<-1>, Signed<-2147483648>, Signed<7>,
    Wide<0>, Wide<340282366920938463463374607431768211455>, Wide<18446744073709551616>,
    Letter<'a'>, Letter<'\''>, Letter<'"'>, Letter<'\\'>, Letter<'\n'>, Letter<'\0'>, Letter<'é'>,
    Letter<'\u{301}'>, Letter<'\u{10ffff}'>, Letter<'\u{a0}'>, Truth<true>, Truth<false>,
    Mixed<'static, Thing, 4>, <Thing as Does>::Out, Option<Result<żółw::数, std::io::Error>>,
    Vec<[Of<(u8, [Number<1>; 2])>; 1]>,
}

pub fn all_others() -> u32 {
    let n = 3;
    Thing.does();
    Of::<u8>(PhantomData).does();
    _0::_1();
    let f: fn() -> &'static str = Of::<[Thing]>::name;
    let d: &dyn Fn(u32) -> u32 = &|x| x + n;
    f().len() as u32
        + take(|x| x + n)
        + take(d)
        + take(u32::swap_bytes)
        + żółw::gödel::<żółw::数>() as u32
        + [3u32, 1].iter().map(|x| x * 2).filter(|x| x % 3 == 0).sum::<u32>()
}

static TABLE: [fn() -> &'static str; 2] = [of::<Thing>, Of::<Thing>::name];

pub fn table() -> &'static [fn() -> &'static str; 2] {
    &TABLE
}

impl Drop for Thing {
    #[inline(never)]
    fn drop(&mut self) {
        println!("{}", 1);
    }
}
