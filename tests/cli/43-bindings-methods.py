#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""krab bindings: types are Default, and bitfields have accessors, where Rust asks for that.

Each case is a piece of Rust, which rustc compiles with the bindings that were made for it. Prints
TAP.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/bindgen"))

import cases  # noqa: E402

KRAB = os.environ.get("KRAB", pathlib.Path(os.environ.get("KRAB_BUILD", ROOT / "build")) / "krab")
RUSTC = cases.rustc()

HEADER = """
struct leaf { int l; };
struct pair { int a; struct leaf leaf; int *p; };
struct other { int o; struct leaf *to; struct nowhere *away; };
struct behind { int b; };
struct nowhere { int n; };
struct flags { int : 32; unsigned int low : 4, high : 28; };
struct bits { unsigned int one : 3, type : 5; int : 8; unsigned int three : 16; struct behind *q; };
typedef struct pair pair_t;
int take(struct pair *p, struct other *o, struct bits *b);
"""

# Every type is used, so that only Default decides.
ALL = ("pub fn all(p: *mut bindings::pair, o: *mut bindings::other, b: *mut bindings::bits)\n"
       "    -> i32 { unsafe { (*p).leaf.l + (*o).o + (*(*b).q).b } }\n")
EVERY = ["behind", "bits", "leaf", "other", "pair"]

# The Rust, and which types are Default then.
DEFAULTS = {
    "nobody": ("", []),
    "an impl for a type of one's own": (
        "pub struct S(i32);\nimpl Default for S { fn default() -> Self { S(1) } }\n", []),
    "a path": ("pub fn f() -> bindings::pair { bindings::pair::default() }", ["leaf", "pair"]),
    "a function that is handed on": (
        "pub fn f() -> bindings::other { None.unwrap_or_else(bindings::other::default) }",
        ["other"]),
    "an imported name": ("use bindings::leaf;\npub fn f() -> leaf { leaf::default() }", ["leaf"]),
    "a typedef": ("pub fn f() -> bindings::pair_t { bindings::pair_t::default() }",
                  ["leaf", "pair"]),
    "the trait's function": ("pub fn f() -> bindings::leaf { Default::default() }", EVERY),
    "a literal": ("pub fn f() -> bindings::pair { bindings::pair { a: 1, ..Default::default() } }",
                  EVERY),
    "a derive": ("#[derive(Default)]\npub struct S { pub x: bindings::leaf }", ["leaf"]),
    "a derive of several": (
        "#[derive(Clone, Default)]\n#[repr(C)]\npub struct S(pub(crate) bindings::other, i32);\n"
        "pub fn f(l: bindings::leaf) -> i32 { l.l }", ["other"]),
    "a derive with a parameter": (
        "#[derive(Default)]\npub struct S<T> { pub x: T }\n"
        "pub fn f() -> S<bindings::leaf> { S::default() }", EVERY),
    "a bound": ("fn make<T: Default>() -> T { T::default() }\n"
                "pub fn f() -> bindings::leaf { make() }", EVERY),
    "another name": ("type L = bindings::leaf;\npub fn f() -> L { L::default() }", EVERY),
    "another name by use": ("use bindings::leaf as L;\npub fn f() -> L { L::default() }", EVERY),
    "Self": ("pub trait Z { fn z() -> Self; }\n"
             "impl Z for bindings::leaf { fn z() -> Self { if true { Self::default() } else\n"
             "    { loop {} } } }", ["leaf"]),
    "Self in a macro": (
        "pub trait Z { fn z() -> Self; }\n"
        "macro_rules! z { ($t:ty) => { impl Z for $t { fn z() -> Self { Self::default() } } } }\n"
        "z!(bindings::leaf);", EVERY),
    "an argument of a macro": (
        "macro_rules! d { ($t:ident) => { bindings::$t::default() } }\n"
        "pub fn f() -> bindings::leaf { d!(leaf) }", EVERY),
    "mem::take": ("pub fn f(l: &mut bindings::leaf) -> bindings::leaf { core::mem::take(l) }",
                  EVERY),
    "unwrap_or_default": (
        "pub fn f(l: Option<bindings::leaf>) -> bindings::leaf { l.unwrap_or_default() }", EVERY),
    "or_default": (
        "pub fn f(m: &mut std::collections::HashMap<i32, bindings::leaf>) -> i32 {\n"
        "    m.entry(1).or_default().l }", EVERY),
}

# The Rust, and the accessors that there are then.
GET, SET, RAW, SET_RAW = "{}", "set_{}", "{}_raw", "set_{}_raw"
SHAPES = (GET, SET, RAW, SET_RAW)
EVERY_ACCESSOR = sorted([*(s.format("one") for s in SHAPES), *(s.format("three") for s in SHAPES),
                         "type_", "set_type", "type__raw", "set_type_raw"])
ACCESSORS = {
    "nobody": ("", []),
    "a getter": ("pub fn f(b: &bindings::bits) -> u32 { b.one() }", ["one"]),
    "a setter": ("pub fn f(b: &mut bindings::bits) { b.set_three(2) }", ["set_three"]),
    "both of two": ("pub fn f(b: &mut bindings::bits) { b.set_three(b.one()) }",
                    ["one", "set_three"]),
    "through a pointer": (
        "pub fn f(b: *mut bindings::bits) -> u32 { unsafe {\n"
        "    bindings::bits::set_one_raw(b, 1); bindings::bits::three_raw(b) } }",
        ["set_one_raw", "three_raw"]),
    "a function that is handed on": (
        "use bindings::bits as b;\npub const F: fn(&b) -> u32 = b::one;", ["one"]),
    "a keyword": ("pub fn f(b: &mut bindings::bits) { b.set_type(b.type_()) }",
                  ["set_type", "type_"]),
    "the constructor": ("pub fn f(b: &mut bindings::bits) {\n"
                        "    b._bitfield_1 = bindings::bits::new_bitfield_1(1, 2, 3) }",
                        EVERY_ACCESSOR),
    "the unit": ("pub fn f(b: &mut bindings::bits) -> u64 {\n"
                 "    b._bitfield_1.set(0, 3, 5); b._bitfield_1.get(8, 8) }", []),
    "the unit alone": ("pub fn g(f: &mut bindings::flags) -> u64 { f._bitfield_1.get(0, 4) }", []),
    "the constructor alone": (
        "pub fn g(f: &mut bindings::flags) {\n"
        "    f._bitfield_1 = bindings::flags::new_bitfield_1(1, 2) }", EVERY_ACCESSOR),
    "the unit by name": (
        "pub fn f(b: *const bindings::bits) -> u64 { unsafe {\n"
        "    bindings::__BindgenBitfieldUnit::raw_get(core::ptr::addr_of!((*b)._bitfield_1), 0, 3)"
        " } }", []),
    "a macro": ("macro_rules! m { ($b:expr, $n:ident) => { $b.$n() } }\n"
                "pub fn f(b: &bindings::bits) -> u32 { m!(b, three) }", ["three"]),
}

tap = cases.Tap()


def run(folder, *words):
    return subprocess.run(words, cwd=folder, text=True, capture_output=True, check=False)


def krab(folder, *words):
    return run(folder, KRAB, "bindings", "-q", "--rust", "src.rs", "--crate", "bindings",
               "--header", "bindings.h", "-o", "bindings.rs", "--with-derive-default", *words)


def compiles(folder):
    done = run(folder, RUSTC, "--edition=2021", "-Awarnings", "--crate-type=rlib", "bindings.rs")
    if done.returncode == 0:
        done = run(folder, RUSTC, "--edition=2021", "-Awarnings", "--crate-type=lib", "src.rs",
                   "--extern", "bindings=libbindings.rlib")
    return done


def case(scratch, name, source, *words):
    """The text of bindings for @source, which rustc has compiled with them; None if not."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    (folder / "bindings.h").write_text(HEADER)
    (folder / "src.rs").write_text(ALL + source + "\n")
    done = krab(folder, *words)
    text = (folder / "bindings.rs").read_text() if done.returncode == 0 else ""
    if done.returncode == 0 and not RUSTC:
        tap.skip(f"{name}: compiles", "there is no rustc")
        return text
    if done.returncode == 0:
        done = compiles(folder)
    tap.check(done.returncode == 0, f"{name}: compiles", source, done.stderr, text)
    return text


def defaults(text):
    written = re.findall(r"^impl Default for (\w+)", text, re.M)
    derived = re.findall(r"^#\[derive\([^\n]*\bDefault\b[^\n]*\)\]\npub struct (\w+)", text, re.M)
    return sorted({*written, *derived} - {"__BindgenBitfieldUnit"})


def accessors(text):
    body = re.search(r"^impl bits \{\n(.*?)^\}", text, re.M | re.S)
    names = re.findall(r"fn (\w+)\(", body.group(1)) if body else []
    return sorted(n for n in names if not n.startswith("new_"))


# Bits by the definition: C's compilers fill a unit from the least significant bit of its first
# byte on, or from the most significant.
MODEL = """
fn place(at: usize) -> (usize, u8) { (at / 8, if BIG { 7 - (at % 8) as u8 } else { (at % 8) as u8 }) }
fn bit(unit: &[u8; 11], offset: usize, width: u8, nth: usize) -> (usize, u8) {
    let _ = unit;
    place(offset + if BIG { width as usize - 1 - nth } else { nth })
}
fn main() {
    let mut seed = 1u64;
    let mut random = || {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        seed >> 11 ^ seed << 40
    };
    for _ in 0..20000 {
        let width = 1 + (random() >> 20) as u8 % 64;
        let offset = (random() >> 20) as usize % (88 - width as usize + 1);
        let mut bytes = [0u8; 11];
        bytes.fill_with(|| (random() >> 30) as u8);
        let val = random();
        let mut wanted = bytes;
        for nth in 0..width as usize {
            let (byte, shift) = bit(&bytes, offset, width, nth);
            wanted[byte] = wanted[byte] & !(1 << shift) | (val >> nth & 1) as u8 * (1 << shift);
        }
        let mut unit = __BindgenBitfieldUnit { storage: bytes };
        unit.set(offset, width, val);
        assert_eq!(unit.storage, wanted);
        assert_eq!(unit.get(offset, width), val & (!0 >> (64 - width)));
        let (byte, shift) = place(offset);
        assert_eq!(unit.get_bit(offset), wanted[byte] >> shift & 1 == 1);
        unit.set_bit(offset, val & 2 == 0);
        assert_eq!(unit.storage[byte] >> shift & 1 == 1, val & 2 == 0);
    }
}
"""


def units(scratch):
    """What the unit's methods do, on machines of both orders of bytes: they look at bytes alone."""
    source = ("pub fn f(b: &mut bindings::bits) {\n    b._bitfield_1.set(0, 3, 5); "
              "b._bitfield_1.set_bit(1, true);\n"
              "    let _ = (b._bitfield_1.get(8, 8), b._bitfield_1.get_bit(1)); }\n")
    for target in ("x86_64-linux-gnu", "s390x-linux-gnu"):
        folder = pathlib.Path(tempfile.mkdtemp(dir=scratch))
        (folder / "bindings.h").write_text(HEADER)
        (folder / "src.rs").write_text(ALL + source)
        done = krab(folder, "--no-layout-tests", "--", f"--target={target}")
        text = (folder / "bindings.rs").read_text() if done.returncode == 0 else ""
        unit = re.search(r"^#\[derive[^\n]*\npub struct __BindgenBitfieldUnit.*?"
                         r"^impl<const N: usize>.*?^}\n", text, re.M | re.S)
        tap.check(unit, f"units of {target}", done.stderr, text)
        if not unit or not RUSTC:
            tap.skip(f"units of {target}: bits", "there is no rustc" if unit else "no unit")
            continue
        big = "true" if target.startswith("s390x") else "false"
        (folder / "unit.rs").write_text(f"const BIG: bool = {big};\n{unit[0]}{MODEL}")
        done = run(folder, RUSTC, "--edition=2021", "-Awarnings", "-O", "-Coverflow-checks=on",
                   "unit.rs")
        if done.returncode == 0:
            done = run(folder, "./unit")
        tap.check(done.returncode == 0, f"units of {target}: bits", done.stderr, text)


def written(scratch):
    """Clone and Default that are written out, Default's for what cannot derive it."""
    text = case(scratch, "written traits", "pub fn f(b: &bindings::bits) -> bindings::bits {\n"
                "    let _ = bindings::pair::default(); b.clone() }\n", "--no-layout-tests")
    tap.check("#[derive(Copy, Clone)]\npub struct bits" not in text and
              "::clone::Clone for bits" in text, "Clone is written out", text)
    tap.check(re.search(r"^impl Default for pair \{\n.*\n.*\n +unsafe \{ ::std::mem::transmute\(",
                        text, re.M), "Default is zeros", text)
    text = case(scratch, "a derive of one's own", "", "--no-layout-tests",
                "--with-derive-custom-struct", "bits=Hash")
    tap.check(re.search(r"^#\[derive\(Debug, Copy, Clone, Hash\)\]\npub struct bits", text, re.M),
              "a derive of one's own leaves the others", text)


def main():
    with tempfile.TemporaryDirectory() as scratch:
        for name, (source, wanted) in DEFAULTS.items():
            text = case(scratch, f"Default by {name}", source)
            tap.check(defaults(text) == wanted, f"Default by {name}", wanted, defaults(text))
        for what, words in (("--full", ["--full"]), ("--keep", ["--keep", "pair"])):
            text = case(scratch, what, "", *words)
            wanted = sorted([*EVERY, "flags", "nowhere"]) if what == "--full" else ["leaf", "pair"]
            tap.check(defaults(text) == wanted, f"Default by {what}", defaults(text))
        for name, (source, wanted) in ACCESSORS.items():
            text = case(scratch, f"accessors by {name}", source, "--no-layout-tests")
            tap.check(accessors(text) == wanted, f"accessors by {name}", wanted, accessors(text))
            # Tests of what is there need all of it.
            text = case(scratch, f"tested accessors by {name}", source)
            tap.check(set(accessors(text)) >= set(wanted) and bool(accessors(text)) == bool(wanted),
                   f"tested accessors by {name}", accessors(text))
        units(scratch)
        written(scratch)
        text = case(scratch, "declared types", "pub fn f(_: &bindings::bits) {}")
        declared = re.search(r"((?:#[^\n]*\n)*)pub struct nowhere \{\n    _unused", text)
        tap.check(declared and "Copy" not in declared[1], "what has no size is not Copy", text)
    return tap.end()


sys.exit(main())
