// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// What the generated program for this machine starts with: values, checks, the loop.

pub trait V: Sized {
    fn to(self) -> u128;
    fn of(v: u128) -> Self;
}
macro_rules! ints {
    ($($t:ty)*) => { $(impl V for $t {
        fn to(self) -> u128 { self as i128 as u128 }
        fn of(v: u128) -> Self { v as $t }
    })* };
}
ints!(i8 u8 i16 u16 i32 u32 i64 u64 isize usize i128);
impl V for u128 {
    fn to(self) -> u128 { self }
    fn of(v: u128) -> Self { v }
}
impl V for bool {
    fn to(self) -> u128 { self as u128 }
    fn of(v: u128) -> Self { v & 1 != 0 }
}
impl V for f32 {
    fn to(self) -> u128 { self.to_bits() as u128 }
    fn of(v: u128) -> Self { f32::from_bits(v as u32) }
}
impl V for f64 {
    fn to(self) -> u128 { self.to_bits() as u128 }
    fn of(v: u128) -> Self { f64::from_bits(v as u64) }
}
pub trait P {
    fn to(self) -> u128;
    fn of(v: u128) -> Self;
}
impl<T> P for *const T {
    fn to(self) -> u128 { self as usize as u128 }
    fn of(v: u128) -> Self { v as usize as *const T }
}
impl<T> P for *mut T {
    fn to(self) -> u128 { self as usize as u128 }
    fn of(v: u128) -> Self { v as usize as *mut T }
}

pub unsafe fn g<T: V>(p: *const T) -> u128 { p.read_unaligned().to() }
pub unsafe fn s<T: V>(p: *mut T, v: u128) { p.write_unaligned(T::of(v)) }
pub unsafe fn gp<T: P>(p: *const T) -> u128 { p.read_unaligned().to() }
pub unsafe fn sp<T: P>(p: *mut T, v: u128) { p.write_unaligned(T::of(v)) }
// By its bytes: enums of any style, functions, long double.
pub unsafe fn gb<T>(p: *const T) -> u128 {
    let mut v = 0u128;
    core::ptr::copy_nonoverlapping(p as *const u8, &mut v as *mut u128 as *mut u8, size_of::<T>());
    v
}
pub unsafe fn sb<T>(p: *mut T, v: u128) {
    core::ptr::copy_nonoverlapping(&v as *const u128 as *const u8, p as *mut u8, size_of::<T>());
}
pub unsafe fn tb<T>(x: T) -> u128 {
    let x = core::mem::ManuallyDrop::new(x);
    gb(&*x as *const T)
}
pub unsafe fn fb<T>(v: u128) -> T {
    let mut x = core::mem::MaybeUninit::<T>::uninit();
    sb(x.as_mut_ptr(), v);
    x.assume_init()
}
// long double of x86: 10 bytes of 16.
pub unsafe fn gl<T>(p: *const T) -> u128 {
    assert!(size_of::<T>() == 16);
    let mut v = 0u128;
    core::ptr::copy_nonoverlapping(p as *const u8, &mut v as *mut u128 as *mut u8, 10);
    v
}
pub unsafe fn sl<T>(p: *mut T, v: u128) {
    assert!(size_of::<T>() == 16);
    core::ptr::copy_nonoverlapping(&v as *const u128 as *const u8, p as *mut u8, 10);
}
pub fn low<T>(_: *const T, v: u128) -> u128 { mask(size_of::<T>(), v) }
pub fn mask(size: usize, v: u128) -> u128 {
    if size < 16 { v & ((1u128 << (size * 8)) - 1) } else { v }
}
pub fn lowx<T>(_: &T, v: u128) -> u128 { mask(size_of::<T>(), v) }
pub fn aligned<T>(p: *const T) -> bool { p as usize % align_of::<T>() == 0 }

static mut NOW: (usize, usize, &str) = (0, 0, "");
static mut EXCHANGED: u64 = 0;
static mut BAD: u64 = 0;
static mut LAST: (usize, &str) = (usize::MAX, "");

pub unsafe fn ck(place: usize, how: &'static str, got: u128, want: u128) {
    EXCHANGED += 1;
    if got != want {
        BAD += 1;
        let now = NOW;
        if LAST != (now.0, how) {
            LAST = (now.0, how);
            println!("MISMATCH t{} {how} ({}), place {place}: Rust has {got:#x}, C has {want:#x}",
                     now.0, now.2);
        }
    }
}

type Write = unsafe extern "C" fn(*mut u8, *const u128, *const u8);
type Read = unsafe extern "C" fn(*const u8, *mut u128, *const u8);
pub struct Rec {
    pub n: usize,
    pub size: usize,
    pub align: usize,
    pub places: usize,
    pub c: &'static [(&'static str, Write, Read)],
    pub get: unsafe fn(*const u8, *const u128, *const u8),
    pub set: unsafe fn(*mut u8, *const u128, *const u128, *const u8, u8),
}

struct Buffer(Vec<u8>, usize, usize);
impl Buffer {
    fn new(size: usize, align: usize) -> Self {
        let v = vec![0u8; size + align + 16];
        // Aligned as the record needs it and not more, so that misaligned accesses show.
        let p = v.as_ptr() as usize;
        let mut at = (p + align - 1) / align * align - p;
        if (p + at) % (align * 2) == 0 && at + align + size <= v.len() {
            at += align;
        }
        Buffer(v, at, size)
    }
    fn bytes(&mut self) -> &mut [u8] { &mut self.0[self.1..self.1 + self.2] }
}

fn values(r: &Rec, data: &[u8]) -> Vec<u128> {
    let of = |i: usize| data[r.places + i * 16..][..16].try_into().unwrap();
    (0..r.places).map(|i| u128::from_le_bytes(of(i))).collect()
}

// The bits of bitfields are no constants in C, so this is where compilers show to differ.
unsafe fn agree(r: &Rec, data: &[u8], rounds: usize) -> bool {
    let mut c = [Buffer::new(r.size, r.align), Buffer::new(r.size, r.align)];
    for round in 0..rounds {
        let data = &data[round * r.places * 17..];
        let v = values(r, data);
        for (k, (_, write, _)) in r.c.iter().enumerate() {
            c[k].bytes().fill(FILL[round % 3]);
            write(c[k].bytes().as_mut_ptr(), v.as_ptr(), data.as_ptr());
        }
        if r.c.len() == 2 && c[0].bytes().to_vec() != c[1].bytes() {
            println!("COMPILERS t{} place bits elsewhere", r.n);
            return false;
        }
    }
    true
}

const FILL: [u8; 3] = [0, 0xff, 0x5a];

unsafe fn one(r: &Rec, data: &mut &[u8], rounds: usize) {
    let mut c = Buffer::new(r.size, r.align);
    let mut m = Buffer::new(r.size, r.align);
    let mut out = vec![0u128; r.places];
    let mut back = vec![0u128; r.places];
    let compilers = if agree(r, data, rounds) { r.c } else { &r.c[..1] };
    for round in 0..rounds {
        let act = &data[..r.places];
        let v = values(r, data);
        let fill = FILL[round % 3];
        for (cc, write, read) in compilers {
            NOW = (r.n, round, cc);
            c.bytes().fill(fill);
            write(c.bytes().as_mut_ptr(), v.as_ptr(), act.as_ptr());
            read(c.bytes().as_ptr(), out.as_mut_ptr(), act.as_ptr());
            (r.get)(c.bytes().as_ptr(), out.as_ptr(), act.as_ptr());
            for mode in 0..3u8 {
                let how = ["set", "set raw", "constructor"][mode as usize];
                m.bytes().fill(fill);
                (r.set)(m.bytes().as_mut_ptr(), v.as_ptr(), out.as_ptr(), act.as_ptr(), mode);
                read(m.bytes().as_ptr(), back.as_mut_ptr(), act.as_ptr());
                for i in 0..r.places {
                    if act[i] != 0 {
                        ck(i, how, back[i], out[i]);
                    }
                }
                if mode < 2 && c.bytes() != m.bytes() {
                    let at = (0..r.size).find(|&i| c.bytes()[i] != m.bytes()[i]).unwrap();
                    let (a, b) = (m.bytes()[at] as u128, c.bytes()[at] as u128);
                    ck(at, "bytes (the place is one)", a, b);
                }
            }
        }
        *data = &data[r.places * 17..];
    }
}

pub fn run(recs: &[Rec], rounds: usize) {
    let path = std::env::args_os().nth(1).unwrap();
    let bytes = std::fs::read(path).unwrap();
    let mut data = &bytes[..];
    let loud = std::env::args_os().nth(2).is_some();
    for r in recs {
        if loud {
            eprintln!("AT t{}", r.n);
        }
        unsafe { one(r, &mut data, rounds) };
    }
    unsafe {
        let (e, b) = (EXCHANGED, BAD);
        println!("EXCHANGED {e} BAD {b}");
    }
}
