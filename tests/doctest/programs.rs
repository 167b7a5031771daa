// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#![allow(warnings)]
//! What becomes of an example: attributes and crates on top, a main function around the rest.

pub fn f() {}

/// ```
/// let x = 1;
/// ```
pub fn p0() {}

/// ```
/// fn main() {}
/// ```
pub fn p1() {}

/// ```
/// fn main() { programs::f(); }
/// // a comment at the end
/// ```
pub fn p2() {}

/// ```
/// use programs::f;
/// f();
/// ```
pub fn p3() {}

/// ```
/// extern crate programs;
/// programs::f();
/// ```
pub fn p4() {}

/// ```
/// extern crate programs as p;
/// p::f();
/// ```
pub fn p5() {}

/// ```
/// extern crate core;
/// extern crate std as s;
///
/// /// documented
/// fn f() {}
/// s::mem::drop(1);
/// ```
pub fn p6() {}

/// ```
/// #![allow(unused)]
/// #![feature(a)]
/// // a comment
/// #![deny(x)] // another
///
/// fn f() {}
/// ```
pub fn p7() {}

/// ```
/// #![no_std]
/// fn f() {}
/// ```
pub fn p8() {}

/// ```
/// #![no_main]
/// extern crate alloc;
/// let x = 1;
/// ```
pub fn p9() {}

/// ```
/// //! inner documentation
/// fn main() {}
/// ```
pub fn p10() {}

/// ```
/// #![allow(internal_features)]
/// #![feature(x)]
/// fn main() {}
/// ```
pub fn p11() {}

/// ```
/// #![allow(dead_code, incomplete_features)]
/// let x = 1;
/// ```
pub fn p12() {}

/// ```
/// let x: Result<u8, ()> = Ok(1);
/// x?;
/// Ok::<(), ()>(())
/// ```
pub fn p13() {}

/// ```
/// x?;
/// Ok::<(), ()>(())
/// // a comment
/// ```
pub fn p14() {}

/// ```
/// # fn f() -> Result<(), u8> {
/// x?;
/// # Ok(())
/// # }
/// ```
pub fn p15() {}

/// ```
/// fn main() -> Result<(), u8> {
///     Ok(())
/// }
/// ```
pub fn p16() {}

/// ```
/// async fn main() {}
/// ```
pub fn p17() {}

/// ```
/// pub(crate) unsafe extern "C" fn main() {}
/// ```
pub fn p18() {}

/// ```
/// const fn main() {}
/// ```
pub fn p19() {}

/// ```
/// mod m {
///     fn main() {}
/// }
/// m::x();
/// ```
pub fn p20() {}

/// ```
/// fn f() {
///     fn main() {}
/// }
/// ```
pub fn p21() {}

/// ```
/// struct S;
/// fn main() {}
/// let x = 1;
/// ```
pub fn p22() {}

/// ```
/// fn main() {}
/// println!("x");
/// ```
pub fn p23() {}

/// ```
/// fn main() {}
/// println!("x")
/// ```
pub fn p24() {}

/// ```
/// fn main() {};
/// ```
pub fn p25() {}

/// ```
/// wrap! {
///     fn main() {}
/// }
/// ```
pub fn p26() {}

/// ```
/// wrap!(fn main() {});
/// ```
pub fn p27() {}

/// ```
/// wrap!((fn main() {}));
/// ```
pub fn p28() {}

/// ```
/// let x = wrap!(fn main() {});
/// ```
pub fn p29() {}

/// ```
/// macro_rules! m {
///     () => { fn main() {} }
/// }
/// m!();
/// ```
pub fn p30() {}

/// ```
/// macro_rules! m (
///     () => ()
/// );
/// fn main() { m!() }
/// ```
pub fn p31() {}

/// ```
/// static X: u8 = { 1; 2 };
/// const Y: [u8; 2] = [1; 2];
/// type T = [u8; { 3 }];
/// use a::{b, c};
/// fn main() {}
/// ```
pub fn p32() {}

/// ```
/// const { assert!(true) };
/// unsafe { f() };
/// fn main() {}
/// ```
pub fn p33() {}

/// ```
/// static || {};
/// fn main() {}
/// ```
pub fn p34() {}

/// ```
/// async { 1 };
/// fn main() {}
/// ```
pub fn p35() {}

/// ```
/// struct A<const N: usize = { 1 }>([u8; N]);
/// impl<const N: usize> A<{ N }> where [u8; { N }]: Sized {}
/// fn f() -> A<{ 1 + 1 }> { A([1; 2]) }
/// fn g<F: Fn(u8) -> u8>(f: F) -> impl Fn() -> u8 { move || f(1) }
/// fn main() {}
/// ```
pub fn p36() {}

/// ```
/// if let A { x } = y && let B { .. } = z { 1 } else if a == b { 2 } else { 3 }
/// extern crate late;
/// fn main() {}
/// ```
pub fn p37() {}

/// ```
/// match x { A { .. } => 1, _ => 2 }
/// for A { b } in c { }
/// while let Some(A { b }) = c { }
/// 'a: loop { break 'a; }
/// extern crate after_loops;
/// ```
pub fn p38() {}

/// ```
/// match x { _ => y }.method();
/// if a { b } else { c }?;
/// { 1 }.min(2);
/// extern crate after_methods;
/// ```
pub fn p39() {}

/// ```
/// union U { a: u8 }
/// let union = 1;
/// union.x();
/// auto trait A {}
/// fn main() {}
/// ```
pub fn p40() {}

/// ```
/// let Some(x) = y else { return };
/// fn main() {}
/// ```
pub fn p41() {}

/// ```
/// #[derive(Debug)]
/// #[repr(C)]
/// struct S { a: u8 }
///
/// #[cfg(x)]
/// fn main() {}
/// ```
pub fn p42() {}

/// ```
/// /// text
/// struct S;
/// /// text
/// #[test]
/// extern crate x;
/// //  nothing
/// ```
pub fn p43() {}

/// ```
///
/// ```
pub fn p44() {}

/// ```
/// // only a comment
/// ```
pub fn p45() {}

/// ```
///
///
/// let leading = 1;
///
///
/// ```
pub fn p46() {}

/// ```
/// let s = "}";
/// let c = '{';
/// let r = r#"("#;
/// let b = b"[";
/// /* { */
/// fn main() {}
/// ```
pub fn p47() {}

/// ```
/// let unclosed = "
/// ;
/// ```
pub fn p48() {}

/// ```
/// let x = (1;
/// ```
pub fn p49() {}

/// ```
/// }
/// ```
pub fn p50() {}

/// ```
/// fn f( {}
/// ```
pub fn p51() {}

/// ```
/// let x = 1
/// ```
pub fn p52() {}

/// ```
/// struct S {
/// ```
pub fn p53() {}

/// ```
/// foo!{ a }.b();
/// foo![1].c();
/// foo!(1) + 2;
/// fn main() {}
/// ```
pub fn p54() {}

/// ```
/// foo! { a }
/// bar! { b };
/// fn main() {}
/// ```
pub fn p55() {}

/// ```
/// ::std::println!("x");
/// crate::foo!();
/// self::foo! {}
/// fn main() {}
/// ```
pub fn p56() {}

/// ```
/// a != b;
/// fn main() {}
/// ```
pub fn p57() {}

/// ```
/// return;
/// fn main() {}
/// ```
pub fn p58() {}

/// ```
/// #![doc = "x"] #![cfg_attr(a, allow(b))] #![expect(c)] #![forbid(d)] #![warn(e)] fn f() {}
/// ```
pub fn p59() {}

/// ```
///   #![allow(a)]
///   extern crate b;
///   use c;
///   d();
/// ```
pub fn p60() {}

/// ```
/// let x = 1; extern crate middle; let y = 2;
/// ```
pub fn p61() {}

/// ```
/// "programs"
/// ```
pub fn p62() {}

/// ```
/// unsafe impl S for T {}
/// unsafe trait X {}
/// unsafe extern "C" { fn f(); }
/// pub unsafe auto trait Y {}
/// fn main() {}
/// ```
pub fn p63() {}

/// ```
/// impl<T> Trait for Vec<T> where T: Fn(u8) -> [u8; 3] { }
/// enum E { A { x: u8 }, B(u8) }
/// pub(in crate::x) struct P(u8);
/// fn main() {}
/// ```
pub fn p64() {}

/// ```
/// macro m($x:expr) { $x }
/// fn main() {}
/// ```
pub fn p65() {}

/// ```
/// yield_it();
/// safe();
/// raw();
/// fn main() {}
/// ```
pub fn p66() {}

/// ```
/// x = y;
/// fn main() {}
/// ```
pub fn p67() {}

/// ```
/// fn not_main() {}
/// #[doc = "fn main() {}"]
/// struct S;
/// ```
pub fn p68() {}

/// ```
/// r#fn!(fn main() {});
/// ```
pub fn p69() {}

/// ```
/// fn r#main() {}
/// ```
pub fn p70() {}

/// ```
/// let v = Vec::<u8>::new();
/// Ok::<(), E>(( ))
/// ```
pub fn p71() {}

/// ```
/// x()?;
/// Ok::<_, E>(())
///
/// ```
pub fn p72() {}

/// ```
/// f(());
/// (())
/// ```
pub fn p73() {}

/// ```no_run
/// let attribute = 0;
/// ```
pub fn a0() {}

/// ```should_panic
/// let attribute = 1;
/// ```
pub fn a1() {}

/// ```compile_fail
/// let attribute = 2;
/// ```
pub fn a2() {}

/// ```test_harness
/// let attribute = 3;
/// ```
pub fn a3() {}

/// ```ignore
/// let attribute = 4;
/// ```
pub fn a4() {}

/// ```edition2015
/// let attribute = 5;
/// ```
pub fn a5() {}

/// ```edition2024
/// let attribute = 6;
/// ```
pub fn a6() {}

/// ```standalone_crate
/// let attribute = 7;
/// ```
pub fn a7() {}
