// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[repr(C)]
#[derive(Copy, Clone)]
pub struct a {
    pub arr: [::std::os::raw::c_int; 64usize],
    pub c: ::std::os::raw::c_char,
    pub v: [f32; 33usize],
}
#[test]
fn bindgen_test_layout_a() {
    const UNINIT: ::std::mem::MaybeUninit<a> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<a>(), 392usize, "Size of a");
    assert_eq!(::std::mem::align_of::<a>(), 4usize, "Alignment of a");
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).arr) as usize - ptr as usize },
        0usize,
        "Offset of field: a::arr"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).c) as usize - ptr as usize },
        256usize,
        "Offset of field: a::c"
    );
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).v) as usize - ptr as usize },
        260usize,
        "Offset of field: a::v"
    );
}
impl ::std::fmt::Debug for a {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        write!(
            f,
            "a {{ arr: [{}], c: {:?}, v: [{}] }}",
            {
                use std::fmt::Write as _;
                let mut output = String::new();
                let mut iter = self.arr.iter();
                if let Some(value) = iter.next() {
                    let _ = write!(output, "{value:?}");
                    for value in iter {
                        let _ = write!(output, ", {value:?}");
                    }
                }
                output
            },
            self.c,
            {
                use std::fmt::Write as _;
                let mut output = String::new();
                let mut iter = self.v.iter();
                if let Some(value) = iter.next() {
                    let _ = write!(output, "{value:?}");
                    for value in iter {
                        let _ = write!(output, ", {value:?}");
                    }
                }
                output
            }
        )
    }
}
#[repr(C)]
#[derive(Copy, Clone)]
pub struct b {
    pub m: a,
}
#[test]
fn bindgen_test_layout_b() {
    const UNINIT: ::std::mem::MaybeUninit<b> = ::std::mem::MaybeUninit::uninit();
    let ptr = UNINIT.as_ptr();
    assert_eq!(::std::mem::size_of::<b>(), 392usize, "Size of b");
    assert_eq!(::std::mem::align_of::<b>(), 4usize, "Alignment of b");
    assert_eq!(
        unsafe { ::std::ptr::addr_of!((*ptr).m) as usize - ptr as usize },
        0usize,
        "Offset of field: b::m"
    );
}
impl ::std::fmt::Debug for b {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        write!(f, "b {{ m: {:?} }}", self.m)
    }
}
