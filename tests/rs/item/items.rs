// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//! Items that are hard to tell from something else.
#![allow(unused)]

pub(crate) fn a1<'a, T: Into<Vec<u8>> + 'a, const N: usize>(x: &'a [T; N]) -> impl Iterator<Item = T> + 'a
where
    T: Fn(u8) -> Vec<Vec<u8>>,
    [(); { N + 1 }]:,
{
    fn inner() -> A<{ 1 > 0 }> {}
    let union = 1;
    let auto = default + union;
    unsafe { fn in_unsafe() {} }
    const { 1 };
    const IN_FN: u8 = { struct InConst(u8); 1 };
    static move || 1;
    async move {};
    let f: fn(u8) -> u8 = |x| { struct InClosure { x: u8 } x };
    let g: unsafe extern "C" fn();
    match x {
        0 => { enum InArm { A } }
        _ => (),
    }
    #[allow(x)]
    let y = 1;
    #[allow(x)]
    fn with_attribute() {}
    /// Documented.
    struct Documented;
    macro_rules! in_fn { () => { fn hidden() {} } }
    other! { fn hidden() {} }
    if a < b { struct AfterLess; }
    union Weak { a: u8 }
    union Generic<T> { a: T }
    loop { break 'a { mod in_loop { fn deep() {} } } }
    {
        #![allow(x)]
        //! Inner.
        fn after_inner() {}
    }
    return [0; { fn in_length() {} 1 }];
}

pub(in crate::x) unsafe extern "C" fn a2(...) {}
pub(self) async unsafe fn a3() {}
pub(super) const unsafe extern fn a4() -> ! { loop {} }
const fn a6<const C: char = 'x', const B: i8 = -1>() where for<'a> &'a C: D {}
fn a7() -> fn() -> fn() {}
fn a8(#[attr] self: Pin<&mut Self>, (a, b): (u8, u8), [x, ..]: [u8; { 2 }]) {}
fn r#fn() {}
fn é() {}

impl A {}
impl<T> A<T> {}
impl <A as B>::C {}
impl<'a> Trait for &'a A {}
impl<T: Fn() -> u8> !Send for A<T> {}
unsafe impl<#[may_dangle] T> Drop for A<T> {}
default impl A for B {}
impl Trait for for<'a> fn(&'a u8) {}
impl Trait<{ N }> for [u8; { 3 }] {}
impl dyn for<'a> Fn(&'a u8) {}
impl Trait for ! {}
impl Trait for (u8, u16) where u8: A {}
impl<const N: usize> Trait for [u8; N] {
    #![inner]
    const X: u8 = { 1 };
    default const Y: u8 = 2;
    type T<'a> = Vec<&'a u8> where Self: 'a;
    default type D = u8;
    pub default unsafe fn f() {}
    pub(crate) async fn g(&self) -> Result<(), E> { Ok(()) }
    call!();
    path::call! { }
    fn default() {}
    fn union(auto: u8) {}
}
impl Trait for A<{ if X { 1 } else { 2 } }> {}
impl a::b::<C>::Trait for *const A {}
impl *mut A {}
impl [A] {}
impl (A, B) {}
impl &A {}

pub unsafe auto trait B1 {}
trait B2<T = u8>: A + for<'a> B<'a> + ?Sized where T: C {
    const D: u8;
    const E: u8 = 1;
    type F: A + B = u8;
    type G<T>: A where T: B;
    fn h() -> u8 where Self: Sized;
    fn i(&self) { struct InDefault; }
    unsafe extern "C" fn j();
    call!{}
}
trait B3 = A + B where C: D;

struct C1;
struct C2();
struct C3(pub u8, pub(crate) Vec<u8, A>, pub (u8, u16), pub (crate::A), #[a] pub(in crate) fn(u8) -> u8);
struct C4<T>(T, T) where T: A;
struct C5<T = Vec<u8>> where T: A, { pub a: T, pub(crate) b: [u8; { 1 }], r#type: fn(u8, u8) -> u8, }
struct C6 { /** Doc. */ a: u8, #[x] /// More.
    b: HashMap<u8, Vec<u8>> }
struct C7 {}
struct C8<'a, const N: usize = { 1 + 1 }>(&'a [u8; N]);
pub struct C9 where u8: A;

enum D1 {}
enum D2 { A, B(u8, u16), C { a: u8, b: u16 }, D = 1 << 3, E(u8) = { fn in_value() {} 2 }, #[x] F, }
enum D3<T> where T: A { /// Doc.
    A(T), B = -1, C = b'x' as isize }

pub union E1 { a: u8, b: [u8; 2] }

const F1: u8 = 1;
const _: () = { impl A for B { fn x() {} } };
const F2: fn() -> Vec<u8> = { fn f() -> Vec<u8> { vec![] } f };
static F3: A<'static, { 1 }> = A { b: 1 };
pub static mut F4: [u8; 2] = [1, 2];
const F5: bool = 1 < 2;
const F6: &str = "; }";

type G1 = u8;
pub type G2<T> where T: A = Vec<T>;
type G3 = impl A;
type G4 = <A as B>::C;

use a;
pub use a::{self, b::{c, d as e}, f::*};
pub(crate) use ::a;
use {a, b};
extern crate a;
pub extern crate b as c;
extern crate self as d;

extern "C" {
    #![inner]
    fn h1(a: u8, ...) -> u8;
    pub static H2: u8;
    static mut H3: u8;
    type H4;
    call!();
}
unsafe extern "system" { pub fn h5(); }
extern { }

mod i1 { //! Inner.
    #![allow(x)]
    pub mod i2 { fn i3() {} }
    mod i4;
}
pub mod r#type;
unsafe mod i5 {}

macro_rules! j1 { (fn $x:ident) => { fn $x() {} }; ($($y:tt)*) => ( struct A; ) }
macro_rules! j2 ( () => {} );
macro_rules! j3 [ () => {} ];
j1! { fn hidden() {} }
j1!(fn hidden);
j1![];
a::b::j1! {}
::a::j1!();
crate::j1! {}
self::j1! {}
thread_local! { static HIDDEN: u8 = 1; }

fn k1() { if let Some(x) = y { mod k2 {} } else { use k3; } while let 1 = 2 { extern crate k4; } for x in y { extern "C" { fn k5(); } } }
fn k6() { let x = S { a: 1 }; impl S { fn k7() {} } }
fn k8() { x = { trait T { fn k9() { const X: u8 = 1; } } }; foo({ static S: u8 = 1; }) }
fn l1() { a != (b); !c; return !{ fn l2() {} }; }
fn l3() { println!("{}", { fn hidden() {} }); fn l4() {} }
fn l5() -> A<{ fn l6() {} 1 }> { }
