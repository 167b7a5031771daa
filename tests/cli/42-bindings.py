#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""krab bindings: what Rust uses is there and compiles, what it does not use changes no file.

rustc is the judge of names, the C compiler that of values. Prints TAP.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/bindgen"))

import cases  # noqa: E402

BUILD = pathlib.Path(os.environ.get("KRAB_BUILD", ROOT / "build"))
KRAB = os.environ.get("KRAB", BUILD / "krab")
RUSTC = cases.rustc()
CC = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")

tap = cases.Tap()
result, skip = tap.check, tap.skip


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def krab(folder, *words, crates=("bindings",), clang=("-Iinclude",)):
    """krab bindings in @folder: crate NAME of include/NAME.h to out/NAME.rs, used by src."""
    line = [KRAB, "bindings", "--rust", "src", *words]
    for name in crates:
        line += ["--crate", name, "--header", f"include/{name}.h", "-o", f"out/{name}.rs"]
    (folder / "out").mkdir(exist_ok=True)
    env = {k: v for k, v in os.environ.items()
           if not k.startswith("BINDGEN_EXTRA_CLANG_ARGS") and k != "TARGET"}
    return subprocess.run([*line, "--", *clang], cwd=folder, env=env, text=True,
                          capture_output=True, check=False)


def rustc(folder, *words):
    return subprocess.run([RUSTC, "--edition=2021", "-Awarnings", *words], cwd=folder, text=True,
                          capture_output=True, check=False)


def compiles(folder, user="src/lib.rs", kind="lib"):
    """Bindings and the code that uses them."""
    done = rustc(folder, "--crate-type=rlib", "--crate-name=bindings", "out/bindings.rs", "-o",
                 "out/libbindings.rlib")
    if done.returncode == 0:
        done = rustc(folder, f"--crate-type={kind}", user, "--extern",
                     "bindings=out/libbindings.rlib", "-o", "out/user")
    return done


# --- names --------------------------------------------------------------------------------------

HEADER = """
struct inner { int left, right; };
struct hidden { int never, named; };
struct other_size { int unsaid; };
struct far { int behind; };
struct thing {
    int plain;
    struct inner whole;
    struct hidden size_only;
    struct far *reachable;
    struct other_size *sized;
    struct unreachable { int x; } *no_way;
    unsigned int bit : 3, other : 5;
    union { int in_union; long too; };
    void (*call)(struct far *f);
};
struct explicit { long long a; char b; };
struct opaque_user { struct explicit *e; int n; };
enum colour { RED = 3, GREEN };
enum { LOOSE = 7, TIGHT };
typedef struct thing thing_t;
typedef enum colour colour_t;
int function(struct thing *t);
int another(void);
int third(int x);
extern int variable;
extern const int fixed;
#define ONE 1
#define TWO (ONE + 1)
#define THREE 3
#define FOUR 4
#define FIVE 5
#define reading_1 10
#define reading_2 20
"""

NAMES = {
    "a path": ("pub fn f() -> i32 { unsafe { bindings::another() } }", ["another"]),
    "a path from a crate that has it": (
        "pub use bindings; pub fn f() -> i32 { unsafe { crate::bindings::another() } }",
        ["another"]),
    "a tree of use": (
        "use bindings::{another, colour as paint, self as b};\n"
        "pub fn f() -> (i32, paint) { unsafe { (another(), b::colour_GREEN) } }",
        ["another", "colour", "colour_GREEN"]),
    "a nested tree": (
        "use {bindings::{function as go, {thing, {explicit}}}};\n"
        "pub fn f(t: *mut thing, _: explicit) -> i32 { unsafe { go(t) } }",
        ["function", "thing", "explicit"]),
    "a glob": ("use bindings::*; pub fn f() -> i32 { unsafe { another() + TWO + variable } }",
               ["another", "TWO", "variable"]),
    "the crate under another name": (
        "extern crate bindings as c; use bindings as d;\n"
        "pub fn f() -> i32 { unsafe { c::another() + d::third(1) } }", ["another", "third"]),
    "a re-export": (
        "pub mod low { pub use bindings::another as renamed; pub use bindings::thing_t; }\n"
        "pub fn f(_: low::thing_t) -> i32 { unsafe { low::renamed() } }", ["another", "thing_t"]),
    "a macro": ("macro_rules! m { () => { bindings::THREE } } pub fn f() -> i32 { m!() }",
                ["THREE"]),
    "a macro that appends its argument": (
        "macro_rules! m { ($n:ident) => { bindings::$n } }\n"
        "macro_rules! outer { ($($n:ident),*) => { [$(m!($n)),*] } }\n"
        "pub fn f() -> [i32; 3] { outer!(ONE, FOUR, FIVE) }", ["ONE", "FOUR", "FIVE"]),
    "a macro that is given the crate": (
        "macro_rules! m { ($b:ident) => { $b::FOUR } } pub fn f() -> i32 { m!(bindings) }",
        ["FOUR"]),
    "raw identifiers": ("pub fn f() -> i32 { unsafe { r#bindings::r#another() } }", ["another"]),
    "comments and blanks in a path": (
        "pub fn f() -> i32 { unsafe { bindings :: /* here */ another() } }", ["another"]),
    "an example in documentation": (
        "/// ```\n/// use bindings::{\n///     third,\n/// };\n/// ```\npub fn f() {}", ["third"]),
    "a link in documentation": ("/// See [`bindings::third`].\npub fn f() {}", ["third"]),
    "a string of a procedural macro": (
        'pub fn f() -> &\'static str { "unsafe { ::bindings::third(1) };" }', ["third"]),
    "names that are put together": (
        "macro_rules! paste { ($($t:tt)*) => { 0 } }\n"
        "macro_rules! m { ($x:literal) => { paste! { bindings::[<reading_ $x>] } } }\n"
        "pub fn f() -> i32 { m!(1) }", ["reading_1", "reading_2"]),
    "enumerators": ("pub fn f() -> u32 { bindings::colour_RED + bindings::TIGHT }",
                    ["colour_RED", "TIGHT"]),
    "members": (
        "pub fn f(t: &bindings::thing) -> i32 {\n"
        "    unsafe { t.plain + t.whole.left + (*t.reachable).behind + t.bit() as i32 }\n}",
        ["thing", "inner", "far"]),
    "a member through a macro": (
        "pub fn f(t: *const bindings::thing) -> *const i32 {\n"
        "    unsafe { core::ptr::addr_of!((*t).whole.right) }\n}\n"
        "pub const O: usize = core::mem::offset_of!(bindings::thing, call);", ["thing", "inner"]),
    "a pattern": (
        "pub fn f(t: &bindings::inner) -> i32 {\n"
        "    let bindings::inner { left, right: r } = *t; left + r\n}", ["inner"]),
    "a literal": (
        "pub fn f(n: i32) -> bindings::opaque_user {\n"
        "    bindings::opaque_user { n, e: core::ptr::null_mut() }\n}", ["opaque_user"]),
    "a method of a bitfield": ("pub fn f(t: &mut bindings::thing) { t.set_other(2) }", ["thing"]),
    "a member of an anonymous union": (
        "pub fn f(t: &bindings::thing) -> i32 { unsafe { t.__bindgen_anon_1.in_union } }",
        ["thing"]),
    "a type that is only as big as it is": (
        "pub const N: usize = core::mem::size_of::<bindings::explicit>();\n"
        "const _: () = assert!(N == 16 || N == 12);", ["explicit"]),
}


def test_names(scratch):
    for name, (source, wanted) in NAMES.items():
        folder = scratch / re.sub(r"\W+", "-", name)
        write(folder / "include/bindings.h", HEADER)
        write(folder / "src/lib.rs", source + "\n")
        done = krab(folder)
        text = (folder / "out/bindings.rs").read_text() if done.returncode == 0 else ""
        missing = [w for w in wanted
                   if not re.search(rf"pub (const|fn|type|struct|static( mut)?) {w}\b", text)]
        result(not done.returncode and not missing, f"used by {name}", done.stderr,
               f"missing: {missing}", text)
        if not RUSTC:
            skip(f"rustc finds {name}", "there is no rustc")
            continue
        done = compiles(folder)
        result(not done.returncode, f"rustc finds {name}", done.stderr, text)


def test_pruning(scratch):
    folder = scratch / "pruning"
    write(folder / "include/bindings.h", HEADER)
    write(folder / "src/lib.rs",
          "pub fn f(t: &bindings::thing) -> i32 { unsafe { (*t.reachable).behind } }\n"
          "pub fn g(t: &bindings::thing) -> bool { t.sized.is_null() }\n")
    krab(folder)
    text = (folder / "out/bindings.rs").read_text()

    def body(name):
        found = re.search(rf"pub struct {name} {{\n(.*?)\n}}", text, re.S)
        return found.group(1).strip() if found else None

    result(body("far") == "pub behind: ::std::os::raw::c_int,", "what can be reached is whole",
           body("far"))
    result(body("hidden") is None and
           re.search(r"^    pub size_only: \[u32; 2usize\],$", body("thing") or "", re.M),
           "a member that cannot is integers", body("thing"))
    result("_bindgen_opaque_blob" in (body("other_size") or ""),
           "of what only its pointer can, there is the size", body("other_size"))
    result("_unused: [u8; 0]" in (body("thing_unreachable") or ""),
           "what no pointer leads to is declared", text)
    for name in ("explicit", "another", "variable", "colour", "LOOSE", "TWO", "thing_t"):
        result(not re.search(rf"\b{name}\b", text), f"{name} is not there", text)


BLOBS = """
struct holds { int *p; };
struct array { struct holds of[2][1]; };
struct nested { int n; union { long l; struct array a; } u; };
struct __attribute__((packed)) tight { char c; void *p; };
struct call { int (*f)(int *p); };
struct plain { long l[3]; };
struct all { struct holds h; struct array a; struct nested n; struct tight t; struct call c;
    struct plain p; };
"""


def test_send(scratch):
    """A blob is Send and Sync if the struct would be."""
    folder = scratch / "send"
    kinds = {"holds": 0, "array": 0, "nested": 0, "tight": 0, "call": 1, "plain": 1}
    write(folder / "include/bindings.h", BLOBS)
    uses = "".join(f"    let _ = core::mem::size_of::<bindings::{k}>();\n" for k in kinds)
    for full in (), ("--full",):
        what = "full" if full else "of blobs"
        write(folder / "src/lib.rs", f"pub fn f() {{\n{uses}}}\n")
        krab(folder, *full)
        text = (folder / "out/bindings.rs").read_text()
        blobs = text.count("_bindgen_opaque_blob:")
        result(blobs == (0 if full else len(kinds)), f"Send: bindings {what}", text)
        if not RUSTC:
            skip(f"Send: {what}", "there is no rustc")
            continue
        for kind, is_send in kinds.items():
            write(folder / "src/lib.rs", "fn needs<T: Send + Sync>() {}\n"
                  f"pub fn f() {{ needs::<bindings::{kind}>() }}\n")
            done = compiles(folder)
            result((done.returncode == 0) == bool(is_send) and
                   ("cannot be" in done.stderr or is_send),
                   f"Send: {kind} {'is' if is_send else 'is not'}, {what}", done.stderr, text)


HIDDEN = """
struct plain { long x; };
struct holds { void *p; };
typedef struct plain aligned_plain __attribute__((aligned(16)));
struct __attribute__((aligned(16))) wide { char c[16]; };
struct none {};
struct alone { struct holds hidden; int named; };
struct beside { struct holds hidden[2][3]; int *pointer; int named; };
struct without { struct plain hidden; int named; };
struct by_typedef { int named; aligned_plain hidden; };
struct by_itself { int named; struct wide hidden; };
struct empty { struct none hidden; int named; };
struct flexible { int named; struct plain hidden[]; };
struct __attribute__((packed)) tight { char first; struct plain hidden; int named; };
union either { struct plain hidden; int named; };
struct outer { struct { struct plain hidden; int inner; }; int named; };
"""

# What there is of the member that nobody names, and whether the record is Send.
HIDES = {
    "alone": ("holds", 0), "beside": (r"\[u(32|64); 6usize\]", 0), "without": ("u(32|64)", 1),
    "by_typedef": ("aligned_plain", 1), "by_itself": ("wide", 1), "empty": ("none", 1),
    "flexible": ("__IncompleteArrayField<plain>", 1), "tight": (None, 1),
    "either": ("u(32|64)", 1), "outer": (None, 1),
}


def test_hidden(scratch):
    """A record that lies in another, where nobody names it, is integers of its size and place."""
    folder = scratch / "hidden"
    write(folder / "include/bindings.h", HIDDEN)
    uses = "".join(f"pub fn f_{k}(x: &bindings::{k}) -> i32 {{ unsafe {{ x.named }} }}\n"
                   for k in HIDES if k != "tight")
    uses += "pub fn f_tight(x: &bindings::tight) -> i32 { x.named }\n"
    write(folder / "src/lib.rs", "#![allow(unused_unsafe)]\n" + uses)
    krab(folder)
    text = (folder / "out/bindings.rs").read_text()
    for kind, (wanted, _) in HIDES.items():
        found = re.search(rf"^pub (?:struct|union) {kind} {{\n(.*?)^}}", text, re.S | re.M)
        member = found and re.search(r"^    pub hidden: (.*),$", found.group(1), re.M)
        if wanted:
            result(member and re.fullmatch(wanted, member.group(1)), f"hidden in {kind}", text)
    if not RUSTC:
        skip("hidden: rustc", "there is no rustc")
        return
    done = compiles(folder)
    result(done.returncode == 0, "hidden: rustc finds everything where C has it", done.stderr, text)
    for kind, (_, is_send) in HIDES.items():
        write(folder / "src/lib.rs", "fn needs<T: Send + Sync>() {}\n"
              f"pub fn f() {{ needs::<bindings::{kind}>() }}\n")
        done = compiles(folder)
        result((done.returncode == 0) == bool(is_send), f"hidden: {kind} "
               f"{'is' if is_send else 'is not'} Send", done.stderr, text)


# --- pruned and full ------------------------------------------------------------------------------

def sizes(folder, text):
    """The size and alignment that rustc gives each struct and union."""
    names = sorted(set(re.findall(r"^pub (?:struct|union) (\w+) \{", text, re.M)))
    lines = "".join(f'    println!("{n} {{}} {{}}", core::mem::size_of::<b::{n}>(), '
                    f"core::mem::align_of::<b::{n}>());\n" for n in names)
    write(folder / "out/sizes.rs", f"#[path = \"bindings.rs\"] mod b;\nfn main() {{\n{lines}}}\n")
    done = rustc(folder, "out/sizes.rs", "-o", "out/sizes")
    if done.returncode:
        return done.stderr
    out = subprocess.run([folder / "out/sizes"], text=True, capture_output=True, check=True).stdout
    return {line.split()[0]: line.split()[1:] for line in out.splitlines()}


def test_full(scratch):
    if not RUSTC:
        skip("pruned bindings are laid out as full ones", "there is no rustc")
        return
    folder = scratch / "full"
    write(folder / "include/bindings.h", HEADER)
    write(folder / "src/lib.rs", NAMES["members"][0] + NAMES["a pattern"][0].replace("f(", "g("))
    krab(folder)
    pruned_text = (folder / "out/bindings.rs").read_text()
    pruned = sizes(folder, pruned_text)
    done = krab(folder, "--full")
    full_text = (folder / "out/bindings.rs").read_text()
    full = sizes(folder, full_text)
    result(isinstance(pruned, dict), "pruned bindings compile, layout assertions included", pruned)
    result(isinstance(full, dict), "and so do those of --full", done.stderr, full)
    if not isinstance(pruned, dict) or not isinstance(full, dict):
        return
    declared = set(re.findall(r"pub struct (\w+) \{\n    _unused", pruned_text))
    wrong = [n for n, s in pruned.items() if n not in declared and full.get(n) != s]
    result(not wrong, "pruned bindings are laid out as full ones", wrong)
    items = r"^ *pub (?:const|fn|type|struct|union|static(?: mut)?) (\w+)"
    more = (set(re.findall(items, pruned_text, re.M)) -
            set(re.findall(items, full_text, re.M)) - {"new"})
    result(not more, "full bindings have all that pruned ones have", more)


# --- constants ------------------------------------------------------------------------------------

# The text of a macro, its type in Rust, and how its value is printed (C's format, Rust's).
MACROS = {
    "INT": ("42", "c_int"), "NEGATIVE": ("(-5)", "c_int"), "HEX": ("0xffffffff", "c_uint"),
    "LONG": ("1000L", "c_long"), "ALL_ONES": ("(~0UL)", "c_ulong"),
    "WIDE": ("(1ULL << 63)", "c_ulonglong"), "CAST": ("((flags_t)0x80u)", "flags_t"),
    "FLAGS": ("(CAST | ((flags_t)1))", "flags_t"), "SIZE": ("sizeof(struct pair)", "c_ulong"),
    "BITS": ("(1UL << 5)", "c_ulong"), "COND": ("(sizeof(long) > 2 ? 8 : 9)", "c_int"),
    "OFFSET": ("__builtin_offsetof(struct pair, b)", "c_ulong"),
    "ENUMERATOR": ("(MEMBER + 1)", "c_int"), "SHORT": ("((short)-3)", "c_short"),
    "CHAR": ("'a'", "c_int"), "BYTE": ("((unsigned char)200)", "c_uchar"),
    "FLOAT": ("1.5", "f64"), "SINGLE": ("(2.25f)", "f32"),
    "IOC": ("((2U << 30) | (sizeof(int) << 16) | ('x' << 8) | 3)", "c_ulong"),
    "CALL": ("TWICE(21)", "c_int"), "BOOLEAN": ("((_Bool)5)", "bool"),
    "EXTENSION": ("__extension__ 7", "c_int"), "BUILTIN": ("__builtin_popcount(0xff)", "c_int"),
}
TYPES = ("typedef unsigned int flags_t;\nstruct pair { char a; int b; };\n"
         "enum { MEMBER = 11, SAME = 13 };\n#define SAME SAME\n#define TWICE(x) ((x) * 2)\n"
         "int real(int x);\n#define alias real\n#define again alias\n#define real real\n"
         "int some_call(void);\n")
NO_VALUE = {
    "RUNTIME": ("some_call()", "not a compile-time constant"),
    "STATEMENT": ("({ 5; })", "statement expression"),
    "UNKNOWN": ("not_declared", "undeclared"), "EMPTY": ("", "expected expression"),
    "KEYWORD": ("struct pair", "expected expression"),
    "DIVISION": ("(1 / 0)", ""), "BRACE": ("{ 1, 2 }", ""), "HALF": ("(1 +", "expected"),
}


def c_values():
    lines = "".join(
        f'printf("{n} %.6f\\n", (double)({n}));\n' if rust in ("f64", "f32") else
        f'printf("{n} %llu\\n", (unsigned long long)({n}));\n'
        for n, (_, rust) in MACROS.items())
    return (f'#include <stdio.h>\n#include "include/bindings.h"\nint main(void) {{\n{lines}'
            "return 0;\n}\n")


def rust_values():
    lines = ""
    for name, (_, rust) in MACROS.items():
        kind = (f"bindings::{rust}" if rust == "flags_t" else
                f"core::ffi::{rust}" if rust.startswith("c_") else rust)
        lines += f"    let v: {kind} = bindings::{name};\n"
        if rust in ("f64", "f32"):
            lines += f'    println!("{name} {{:.6}}", v as f64);\n'
        else:
            lines += f'    println!("{name} {{}}", v as i128 as u64);\n'.replace(
                "v as i128", "v as u64" if rust == "bool" else "v as i128")
    return (f"fn main() {{\n{lines}"
            '    assert_eq!(bindings::TEXT, b"text more\\0");\n'
            "    assert_eq!(bindings::ADDRESS as usize, 0x1000);\n"
            "    assert_eq!(bindings::LAST as usize, usize::MAX - 15);\n"
            "    assert_eq!(bindings::SAME, 13);\n"
            "    let _ = (bindings::alias, bindings::again, bindings::real);\n}\n")


def test_constants(scratch):
    folder = scratch / "constants"
    text = "".join(f"#define {n} {t}\n" for n, (t, _) in {**MACROS, **NO_VALUE}.items())
    text += ('#define TEXT "text" " more"\n#define ADDRESS ((void *)0x1000)\n'
             "#define LAST ((struct pair *)(-16L))\n")
    write(folder / "include/bindings.h", TYPES + text)
    unused = "".join(f"// bindings::{n}\n/// bindings::{n}\n" for n in NO_VALUE)
    write(folder / "src/main.rs", unused + rust_values())
    done = krab(folder)
    result(not done.returncode, "macros without a value are no error", done.stderr)
    out = (folder / "out/bindings.rs").read_text() if not done.returncode else ""
    result(out.count("pub const SAME:") == 1, "an enumerator that is a macro, too, is there once",
           out)
    # An alias is the same type to rustc, so only the text can tell.
    result("pub const CAST: flags_t = 128;" in out, "a cast to a typedef is of that typedef", out)
    there = [n for n in NO_VALUE if re.search(rf"pub const {n}\b", out)]
    result(not there, "what has no value is no constant", there)
    for name, (_, reason) in NO_VALUE.items():
        why = krab(folder, "--why", name)
        result(f"macro {name}" in why.stdout and "it has no value" in why.stdout and
               reason in why.stdout, f"--why {name}", why.stdout, why.stderr)
    if not RUSTC or not CC:
        skip("constants have C's values and types", "a compiler is missing")
        return
    write(folder / "values.c", c_values())
    subprocess.run([CC, "values.c", "-w", "-o", "values"], cwd=folder, check=True)
    write(folder / "real.c", "int real(int x) { return x; }\n")
    subprocess.run([CC, "-c", "real.c", "-o", "real.o"], cwd=folder, check=True)
    done = rustc(folder, "--crate-type=rlib", "--crate-name=bindings", "out/bindings.rs", "-o",
                 "out/libbindings.rlib")
    if not done.returncode:
        done = rustc(folder, "src/main.rs", "--extern", "bindings=out/libbindings.rlib", "-o",
                     "out/main", "-Clink-arg=real.o")
    result(not done.returncode, "constants have C's types", done.stderr, out)
    if done.returncode:
        return
    wanted = subprocess.run([folder / "values"], text=True, capture_output=True, check=True).stdout
    got = subprocess.run([folder / "out/main"], text=True, capture_output=True, check=False)
    result(got.stdout == wanted and not got.returncode, "constants have C's values",
           f"C: {wanted}", f"Rust: {got.stdout}", got.stderr)


def test_32_bits(scratch):
    folder = scratch / "constants"
    done = krab(folder, clang=("-Iinclude", "--target=i686-linux-gnu"))
    text = (folder / "out/bindings.rs").read_text() if not done.returncode else ""
    result(re.search(r"pub const ALL_ONES: \S*c_ulong = 4294967295;", text),
           "~0UL has 32 bits where long has", done.stderr, text)


# --- nothing changes, nothing is written ----------------------------------------------------------

CHANGES = """
#define USED_MACRO 1
#define UNUSED_MACRO 1
enum used_enum { UE_A = 1, UE_B };
enum unused_enum { UU_A = 1 };
struct used_struct { int member; };
struct unused_struct { int member; };
union used_union { int member; long two; };
union unused_union { int member; };
typedef int used_typedef;
typedef int unused_typedef;
int used_function(int x);
int unused_function(int x);
static inline int used_inline(int x) { return x; }
static inline int unused_inline(int x) { return x; }
extern int used_variable;
extern int unused_variable;
struct behind { int a; };
struct pointed { struct behind *unnamed; int named; };
"""
USER = """
pub fn f(s: &bindings::used_struct, u: &bindings::used_union, p: &bindings::pointed) -> i32 {
    let _: bindings::used_typedef = 0;
    let _ = (bindings::USED_MACRO, bindings::used_enum_UE_A, bindings::used_inline);
    unsafe { bindings::used_function(s.member + u.member + p.named) + bindings::used_variable }
}
"""
UAPI_USER = "pub fn g() -> i32 { uapi::USED_MACRO }\n"
BINDINGS, UAPI, C, HELPERS = "bindings.rs", "uapi.rs", "helpers.c", "helpers.rs"
# What is replaced by what, and which files change.
EDITS = [
    ("an unused macro", "UNUSED_MACRO 1", "UNUSED_MACRO 2", set()),
    ("a used macro", "define USED_MACRO 1", "define USED_MACRO 2", {BINDINGS, UAPI}),
    ("an unused enum", "UU_A = 1", "UU_A = 2", set()),
    ("an unused enumerator of a used enum", "UE_B }", "UE_B = 9 }", set()),
    ("a used enumerator", "UE_A = 1", "UE_A = 2", {BINDINGS}),
    ("an unused struct", "unused_struct { int", "unused_struct { long", set()),
    ("a used struct", "struct used_struct { int", "struct used_struct { short",
     {BINDINGS}),
    ("an unused union", "unused_union { int", "unused_union { long", set()),
    ("a used union", "union used_union { int", "union used_union { short", {BINDINGS}),
    ("an unused typedef", "typedef int unused", "typedef long unused", set()),
    ("a used typedef", "typedef int used", "typedef long used", {BINDINGS}),
    ("an unused function", "int unused_function(int", "int unused_function(long", set()),
    ("a used function", "int used_function(int", "int used_function(long", {BINDINGS}),
    ("an unused static inline function", "unused_inline(int", "unused_inline(long", set()),
    ("a used static inline function", "used_inline(int x) { return x", "used_inline(long x) { return x",
     {C, HELPERS}),
    ("the body of a used static inline function", "used_inline(int x) { return x",
     "used_inline(int x) { return x + 1", set()),
    ("an unused variable", "int unused_variable", "long unused_variable", set()),
    ("a used variable", "int used_variable", "long used_variable", {BINDINGS}),
    ("a struct that no code can reach", "behind { int a", "behind { long a", set()),
    ("a comment", "struct behind", "/* more */ struct behind", set()),
    ("the order of declarations", "extern int used_variable;\nextern int unused_variable;",
     "extern int unused_variable;\nextern int used_variable;", set()),
    ("a new declaration", "extern int used_variable;", "extern int used_variable; int new(void);",
     set()),
    ("an unnamed enum in front", "#define USED_MACRO", "enum { NEW_A };\n#define USED_MACRO",
     set()),
]


def test_changes(scratch):
    folder = scratch / "changes"
    write(folder / "include/bindings.h", '#include "all.h"\n')
    write(folder / "include/uapi.h", '#include "all.h"\n')
    write(folder / "include/all.h", "#pragma once\n" + CHANGES)
    write(folder / "src/lib.rs", USER)
    write(folder / "src/uapi.rs", UAPI_USER)
    (folder / "out").mkdir()
    line = [KRAB, "bindings", "--rust", "src", "--crate", "bindings", "--header",
            "include/bindings.h", "-o", f"out/{BINDINGS}", "--helpers-c", f"out/{C}",
            "--helpers-rust", f"out/{HELPERS}", "--crate", "uapi", "--header", "include/uapi.h",
            "-o", f"out/{UAPI}", "--", "-Iinclude"]

    def state():
        done = subprocess.run(line, cwd=folder, text=True, capture_output=True, check=False)
        if done.returncode:
            return done.stderr
        return {f.name: (f.stat().st_mtime_ns, f.stat().st_ino) for f in
                (folder / "out").iterdir()}

    first = state()
    result(isinstance(first, dict) and set(first) == {BINDINGS, UAPI, C, HELPERS},
           "all files are made", first)
    if not isinstance(first, dict):
        return
    result(state() == first, "a second run writes none of them")
    (folder / "include/all.h").touch()
    result(state() == first, "nor does one after a header was touched")
    for name, old, new, files in EDITS:
        text = "#pragma once\n" + CHANGES
        # The shorter name is part of the longer one.
        at = text.index("\n" + old) + 1 if "\n" + old in text else text.index(old)
        before = state()
        write(folder / "include/all.h", text[:at] + new + text[at + len(old):])
        after = state()
        write(folder / "include/all.h", text)
        if not isinstance(after, dict):
            result(False, f"{name} changes", after)
            continue
        changed = {f for f in after if after[f] != before.get(f)}
        result(changed == files, f"{name} changes {', '.join(sorted(files)) or 'nothing'}",
               f"changed: {sorted(changed)}")


def test_order(scratch):
    """Neither the order of headers nor where they are is in the text."""
    folder = scratch / "order"
    parts = {"a": "struct one { int a; };\nenum { FIRST_A = 1 };\n",
             "b": "struct two { int b; };\nenum { FIRST_B = 2 };\nint call(struct two *unnamed);\n",
             "c": "int call(struct two *t);\nextern struct { int anon; } strange;\n"}
    user = ("pub fn f(a: &bindings::one, b: &mut bindings::two) -> i32 { unsafe {\n"
            "    bindings::call(b) + a.a + b.b + bindings::strange.anon +\n"
            "    (bindings::FIRST_A + bindings::FIRST_B) as i32 } }\n")
    texts = set()
    for where, order in (("here", "abc"), ("here", "bca"), ("elsewhere/deep", "cba")):
        sub = folder / where
        for name, text in parts.items():
            guard = "struct two;\n" if name == "c" else ""
            write(sub / f"include/{name}.h", "#pragma once\n" + guard + text)
        write(sub / "include/bindings.h", "".join(f"#include <{n}.h>\n" for n in order))
        write(sub / "src/lib.rs", user)
        done = krab(sub)
        texts.add((sub / "out/bindings.rs").read_text() if not done.returncode else done.stderr)
    result(len(texts) == 1, "the order of headers and their folder do not matter", *texts)


# --- bad input ------------------------------------------------------------------------------------

BAD = {
    "Rust that does not lex": (
        {"src/lib.rs": 'fn f() {}\nconst A: &str = "never closed;\n'}, (),
        "src/lib.rs:2:17: error: "),
    "Rust whose braces do not match": (
        {"src/lib.rs": "fn f() { bindings::another(\n"}, (), "src/lib.rs:1:"),
    "headers that disagree": (
        {"include/uapi.h": "struct inner { long other; };\n"}, (), "include/uapi.h:1:8: error: "),
    "a --keep that keeps nothing": (
        {}, ("--keep", "no_such_.*"),
        "nothing in the headers is called 'no_such_.*', which is to be kept"),
    "a line of a --keep-file that keeps nothing": (
        {"keep": "# why\n  third\n\n  no_such\n"}, ("--keep-file", "keep"), "keep:4:3: error: "),
    "a --keep that is no pattern": ({}, ("--keep", "a("), "--keep"),
    "a --keep-file that is not there": ({}, ("--keep-file", "none"), "none"),
    "a header that is not there": ({"include/bindings.h": None}, (), "include/bindings.h"),
    "a header with an error": (
        {"include/bindings.h": "int f(;\n"}, (), "include/bindings.h:1:7: error: "),
    "Rust that is not there": ({"src/lib.rs": None}, ("--rust", "gone"), "gone"),
}


def test_bad_input(scratch):
    for name, (files, words, message) in BAD.items():
        folder = scratch / ("bad-" + re.sub(r"\W+", "-", name))
        write(folder / "include/bindings.h", HEADER)
        write(folder / "include/uapi.h", "int only_here(void);\n")
        write(folder / "src/lib.rs", "pub fn f() { bindings::another(); }\n")
        for path, text in files.items():
            if text is None:
                (folder / path).unlink()
            else:
                write(folder / path, text)
        write(folder / "out/bindings.rs", "old\n")
        done = krab(folder, *words, "--depfile", "out/dep", crates=("bindings", "uapi"))
        result(done.returncode in (1, 2) and message in done.stderr, f"{name}: an error",
               f"status {done.returncode}", done.stderr)
        left = {f.name: f.read_text() for f in (folder / "out").iterdir()}
        result(left == {"bindings.rs": "old\n"}, f"{name}: nothing is written", left)


USAGE = {
    "no crate": ["--rust", "src"], "a crate without header": ["--crate", "a", "-o", "x"],
    "a header before its crate": ["--header", "x.h"], "an unknown option": ["--nonsense"],
    "a file": ["x.h"], "an option without its value": ["--crate"],
    "two crates and one output": ["--crate", "a", "--header", "a.h", "-o", "a.rs", "--crate", "b",
                                  "--header", "b.h"],
}


def test_usage(scratch):
    for name, words in USAGE.items():
        done = subprocess.run([KRAB, "bindings", *words], cwd=scratch, text=True,
                              capture_output=True, check=False)
        result(done.returncode == 2 and done.stderr, f"wrong usage: {name}", done.stderr)


# --- the rest -------------------------------------------------------------------------------------

def test_keep(scratch):
    folder = scratch / "keep"
    write(folder / "include/bindings.h", HEADER)
    write(folder / "src/lib.rs", "pub fn f() { bindings::another(); }\n")
    write(folder / "keep", "THREE\n# not: FOUR\n")
    done = krab(folder, "--keep", "th.*", "--keep-file", "keep")
    text = (folder / "out/bindings.rs").read_text() if not done.returncode else ""
    result("pub fn third" in text and "pub struct thing {" in text and "pub const THREE" in text
           and "FOUR" not in text, "--keep and --keep-file", done.stderr, text)


def test_depfile(scratch):
    folder = scratch / "keep"
    krab(folder, "--depfile", "out/dep")
    text = (folder / "out/dep").read_text() if (folder / "out/dep").exists() else ""
    target, _, deps = text.partition(":")
    result(target == "out/bindings.rs" and "include/bindings.h" in deps.split() and
           "src/lib.rs" in deps.split() and "krab-bindings.h" not in text,
           "the dependency file has headers and Rust", text)
    for path in deps.split():
        if not (folder / path).exists():
            result(False, f"{path} of the dependency file is there")


def test_why(scratch):
    folder = scratch / "names-members"
    write(folder / "include/bindings.h", HEADER)
    write(folder / "src/lib.rs", NAMES["members"][0] +
          "pub fn g(t: &bindings::thing) -> bool { t.sized.is_null() }\n")
    for name, status, *words in (
            ("thing", 0, "include/bindings.h:6:8: struct thing", "bindings: whole: named by src/lib.rs"),
            ("hidden", 0, "integers in thing, as no Rust source names that member"),
            ("other_size", 0, "size and alignment only", "for thing"),
            ("thing_unreachable", 0, "declared only", "for thing"),
            ("explicit", 0, "left out: no Rust source names it"),
            ("GREEN", 0, "enumerator, in Rust colour_GREEN", "left out"),
            ("another", 0, "function another", "left out"),
            ("variable", 0, "variable variable"), ("TWO", 0, "macro TWO", "left out"),
            ("nonsense", 1, "no header declares it")):
        done = krab(folder, "--why", name)
        result(done.returncode == status and all(w in done.stdout for w in words),
               f"--why {name}", f"status {done.returncode}", done.stdout, done.stderr)
    result(not (folder / "out/bindings.rs").exists(), "--why writes nothing")


COMMENTS = """/**
 * frob() - Frobnicates
 * @x: the thing
 */
int frob(int x);
/* Not documentation. */
int other(void);
"""


def test_comments(scratch):
    """kernel-doc, without the lines of C unless they are asked for."""
    folder = scratch / "comments"
    write(folder / "src/lib.rs", "pub fn f() { unsafe { bindings::frob(bindings::other()); } }\n")

    def text(header, *words):
        write(folder / "include/bindings.h", header)
        done = krab(folder, *words)
        return (folder / "out/bindings.rs").read_text() if not done.returncode else done.stderr

    usual = text(COMMENTS)
    result('#[doc = "Frobnicates\\n\\n# Parameters\\n\\n- `x`: the thing"]' in usual and
           "Not documentation" not in usual, "kernel-doc is documentation, other comments are not",
           usual)
    result(text("\n\n" + COMMENTS) == usual, "and does not change with the lines")
    linked = text(COMMENTS, "--doc-comments=kernel-doc", "--source-tree", ".")
    result("srctree/include/bindings.h#L5" in linked, "links are there for the asking", linked)
    result("Not documentation" in text(COMMENTS.replace("/* Not", "/** Not"), "--doc-comments=all"),
           "so are all comments")
    result("#[doc" not in text(COMMENTS, "--no-doc-comments"), "or none")


def main():
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        test_names(scratch)
        test_pruning(scratch)
        test_send(scratch)
        test_hidden(scratch)
        test_full(scratch)
        test_constants(scratch)
        test_32_bits(scratch)
        test_changes(scratch)
        test_order(scratch)
        test_bad_input(scratch)
        test_usage(scratch)
        test_keep(scratch)
        test_depfile(scratch)
        test_why(scratch)
        test_comments(scratch)
    return tap.end()


sys.exit(main())
