#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab doctest: the command line, and what is written. What it finds is compared with rustdoc by
# tests/doctest/run.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

cd "$scratch" || exit 1
mkdir -p src/sub
cat >src/lib.rs <<'END'
//! ```
//! assert_eq!(1 + 1, 2);
//! ```

mod sub;

/// ```should_panic
/// panic!();
/// ```
///
/// ```ignore
/// not Rust
/// ```
///
/// ```no_run
/// loop {}
/// ```
///
/// ```compile_fail,E0308
/// let x: u8 = "";
/// ```
pub fn f() {}
END
cat >src/sub/mod.rs <<'END'
/// Says {} and "x".
///
/// ```
/// # fn g() -> Result<u8, std::num::ParseIntError> { "1".parse() }
/// assert!(g()? == 1, "{}", 1);
/// # Ok::<(), std::num::ParseIntError>(())
/// ```
pub struct S;
END

# field PROGRAM FILE: what a Python expression makes of the list `t` of tests, of all of it `d`.
field()
{
	python3 -c 'import json, sys
d = json.load(open(sys.argv[2])); t = d["doctests"]
print(eval(sys.argv[1]))' "$1" "$2"
}

run "$KRAB" doctest src/lib.rs
tap_is "a list on the standard output" "$status $err" "0 "
cp .out list.json
tap_is "names, in the order in which rustdoc runs them" \
	"$(field '"\n".join(x["name"] for x in t)' list.json)" "src/lib.rs - (line 1)
src/lib.rs - f (line 11)
src/lib.rs - f (line 15)
src/lib.rs - f (line 19)
src/lib.rs - f (line 7)
src/sub/mod.rs - sub::S (line 3)"
tap_is "what it is of" "$(field '(d["format"], d["crate"], d["root"], d["edition"])' list.json)" \
	"(1, 'lib', 'src/lib.rs', '2021')"
tap_is "attributes" "$(field '[x["attributes"]["error_codes"] for x in t if x["attributes"]["compile_fail"]]' \
	list.json)" "[['E0308']]"
tap_is "the place of the code is that behind the hidden line's" \
	"$(field '(t[5]["position"]["line"], t[5]["code_position"]["line"], t[5]["position"]["column"])' \
	list.json)" "(3, 4, 5)"
run "$KRAB" doctest src/lib.rs -o list2.json
tap_is "the same into a file" "$status $out$err $(cmp list.json list2.json && echo same)" "0  same"
run "$KRAB" doctest -v src/lib.rs -o list2.json
tap_is "-v says how many" "$err" \
	"6 examples in 2 files, 1 of them ignored; 0 documentation comments with examples in macros left out"

# --- KUnit ---
run "$KRAB" doctest --format=kunit --crate-name kernel -o out src/lib.rs
tap_is "two files for a kernel" "$status $err $(echo out/* | sed 's,out/,,g') " \
	"0  doctests_kernel_generated.rs doctests_kernel_generated_kunit.c "
c=out/doctests_kernel_generated_kunit.c
rust=out/doctests_kernel_generated.rs
tap_is "the tests, by the text of file, line and number" \
	"$(sed -n 's/.*KUNIT_CASE(\(.*\)),/\1/p; s/.*\.run_case = \([a-z_0-9]*\),.*/\1/p' $c)" \
	"rust_doctest_kernel_lib_rs_0
rust_doctest_kernel_lib_rs_1_skipped
rust_doctest_kernel_lib_rs_2
rust_doctest_kernel_lib_rs_3_skipped
rust_doctest_kernel_sub_mod_rs_0"
tap_ok "the suite" grep -q '\.name = "rust_doctests_kernel",' $c
tap_is "what cannot run is skipped, and says why" "$(grep -c 'kunit_skip(test, "' $c)" 2
tap_is "only what is not to compile is no function" \
	"$(sed -n 's/^pub extern "C" fn \([a-z_0-9]*\).*/\1/p' $rust | tr '\n' ' ')" \
	"rust_doctest_kernel_lib_rs_0 rust_doctest_kernel_lib_rs_2 rust_doctest_kernel_lib_rs_3 rust_doctest_kernel_sub_mod_rs_0 "
tap_is "no_run is compiled, but not run" "$(grep -c 'let _ = main;' $rust)" 1
tap_ok "the place is in the log" grep -qF \
	'format_args!("    # rust_doctest_kernel_sub_mod_rs_0.location: src/sub/mod.rs:3\n")' $rust
"$KRAB" doctest --format=kunit --crate-name kernel --base "$PWD/src" --rust-output r.rs \
	--c-output c.c "$PWD/src/lib.rs"
tap_ok "files are named relative to --base" grep -qF '.location: sub/mod.rs:3\n' r.rs
tap_is "symbols do not change with it" \
	"$(sed 's/_listed.*//' c.c | grep KUNIT_CASE)" "$(grep KUNIT_CASE $c)"

touch -d '2001-01-01' r.rs c.c
"$KRAB" doctest --format=kunit --crate-name kernel --base "$PWD/src" --rust-output r.rs \
	--c-output c.c "$PWD/src/lib.rs"
tap_is "files that stay the same keep their time" "$(date -r r.rs +%Y) $(date -r c.c +%Y)" "2001 2001"
"$KRAB" doctest --touch --format=kunit --crate-name kernel --base "$PWD/src" --rust-output r.rs \
	--c-output c.c "$PWD/src/lib.rs"
tap_ok "--touch is for make" test "$(date -r r.rs +%Y)$(date -r c.c +%Y)" -gt 20012001

run "$KRAB" doctest --format=kunit --split --crate-name kernel -o split src/lib.rs
tap_is "one suite a module" "$status $err $(echo split/* | sed 's,split/,,g') " "0  doctests_kernel.mk doctests_kernel_lib.rs\
 doctests_kernel_lib_kunit.c doctests_kernel_sub.rs doctests_kernel_sub_kunit.c "
tap_is "the list of objects" "$(grep -o '[a-z_]*\.o' split/doctests_kernel.mk | tr '\n' ' ')" "doctests_kernel_lib.o\
 doctests_kernel_lib_kunit.o doctests_kernel_sub.o doctests_kernel_sub_kunit.o "
tap_is "symbols are the same in both" "$(cat split/*.c | grep -o 'KUNIT_CASE(.*)' | sort)" \
	"$(grep -o 'KUNIT_CASE(.*)' $c | sort)"
touch -d '2001-01-01' split/*
sed -i 's/loop {}/loop { }/' src/lib.rs
"$KRAB" doctest --format=kunit --split --crate-name kernel -o split src/lib.rs
tap_is "one changed example is one changed file" \
	"$(find split -newermt 2002-01-01 -printf '%f\n')" "split
doctests_kernel_lib.rs"

# --- programs ---
if command -v rustc >/dev/null; then
	"$KRAB" doctest --format=host -o host src/lib.rs
	tap_ok "the runner compiles" rustc host/run.rs -o host/run
	run host/run
	tap_is "programs are built and run, as their attributes say" "$status $out" "0 1..6
ok 1 - src/lib.rs - (line 1)
ok 2 - src/lib.rs - f (line 11) # SKIP ignore
ok 3 - src/lib.rs - f (line 15)
ok 4 - src/lib.rs - f (line 19)
ok 5 - src/lib.rs - f (line 7)
ok 6 - src/sub/mod.rs - sub::S (line 3)"
	sed -i 's/1 + 1, 2/1 + 1, 3/; s/panic!()/let x = 1/; s/u8 = ""/u8 = 1/; s/loop/lop/' src/lib.rs
	"$KRAB" doctest --format=host -o host src/lib.rs
	run host/run
	tap_is "and those that are wrong fail" "$status $(grep -c '^not ok' <<<"$out")" "1 4"
	tap_is "each says what is wrong" "$(grep -E '^# it ' <<<"$out")" "# it fails
# it does not compile
# it compiles, but is marked compile_fail
# it does not panic, but is marked should_panic"
else
	tap_skip "programs" "no rustc"
fi

# --- the command line ---
# usage NAME MESSAGE WORD...
usage()
{
	local name=$1 message=$2
	shift 2
	run "$KRAB" doctest "$@"
	tap_is "$name" "$status $(head -n 1 <<<"$err")" "2 error: $message"
}
usage "no crate" "the root of a crate (lib.rs) is needed, or -C"
usage "two" "'b.rs' is a second file: only the root of a crate is named" a.rs b.rs
usage "an unknown option" "unknown option '--formats'" --formats a.rs
usage "a missing value" "'--format' needs a value" a.rs --format
usage "an unknown format" "unknown format 'xml': json, kunit or host" --format=xml a.rs
usage "an unknown edition" "unknown edition '2020': 2015, 2018, 2021 or 2024" --edition 2020 a.rs
usage "no folder" "'-o FOLDER' is needed for --format=kunit" --format=kunit a.rs
usage "one output alone" "'--rust-output' and '--c-output' go together" --format=kunit --rust-output x a.rs
usage "a bad cfg" "'--cfg 1=2' is neither a name nor name=\"value\"" --cfg 1=2 src/lib.rs
usage "-C and a file" "a file cannot be named with -C, which takes it from the tree" -C . a.rs
run "$KRAB" doctest --help
tap_ok "help" grep -q -- '--format=kunit' <<<"$out"

# --- the configuration ---
cat >cfg.rs <<'END'
/// ```
/// a();
/// ```
#[cfg(A)]
fn a() {}
/// ```
/// b();
/// ```
#[cfg(B = "y")]
fn b() {}
/// ```
/// c();
/// ```
#[cfg(target_arch = "riscv64")]
fn c() {}
/// ```ignore-riscv64
/// d();
/// ```
fn d() {}
END
printf '%s\n' '--cfg=A' '--cfg=B="y"' >cfgs
"$KRAB" doctest cfg.rs -o a.json
"$KRAB" doctest --cfg A cfg.rs -o b.json
"$KRAB" doctest --cfg-file cfgs --target riscv64gc-unknown-none-elf cfg.rs -o c.json
tap_is "--cfg, --cfg-file and --target" "$(for f in a b c; do
	field '[(x["item"], x["ignored"]) for x in t]' $f.json; done)" "[('d', False)]
[('a', False), ('d', False)]
[('a', False), ('b', False), ('c', False), ('d', True)]"
if command -v rustc >/dev/null; then
	: >differ
	for target in x86_64-unknown-linux-gnu aarch64-unknown-none riscv64gc-unknown-none-elf \
		loongarch64-unknown-none-softfloat s390x-unknown-linux-gnu i686-unknown-linux-musl \
		armv7-unknown-linux-gnueabihf powerpc64le-unknown-linux-gnu x86_64-pc-windows-msvc \
		aarch64-apple-darwin powerpc-unknown-linux-gnu; do
		rustc --print cfg --target $target 2>/dev/null | sort -u |
			grep -E '^(target_(arch|os|vendor|pointer_width|endian|family)=|unix|windows)' >want ||
			continue
		n=0
		while read -r cfg; do
			n=$((n + 1))
			# shellcheck disable=SC2016 # Markdown, not the shell's
			printf '/// ```\n/// x();\n/// ```\n#[cfg(not(%s))]\nfn f%d() {}\n' "$cfg" $n
		done <want >target.rs
		"$KRAB" doctest --target $target target.rs -o t.json
		[ "$(field 'len(t)' t.json)" = 0 ] || {
			echo "$target: $(field '[x["item"] for x in t]' t.json)" >>differ
			cat want >>differ
		}
	done
	tap_is "targets are as rustc knows them" "$(cat differ)" ""
else
	tap_skip "targets" "no rustc"
fi

# --- a kernel's build folder ---
tree=$scratch/tree
mkdir -p "$tree/source/rust/kernel" "$tree/build/rust" "$tree/build/include/generated" \
	"$tree/build/scripts"
cp cfg.rs "$tree/source/rust/kernel/lib.rs"
cp cfgs "$tree/build/include/generated/rustc_cfg"
echo '{ "arch": "riscv64", "llvm-target": "riscv64", "target-pointer-width": 64 }' \
	>"$tree/build/scripts/target.json"
record="OBJTREE=$tree/build rustc --edition=2021 -Cpanic=abort --target=./scripts/target.json\
 @./include/generated/rustc_cfg --emit=obj=rust/kernel.o --crate-type rlib --crate-name kernel\
 $tree/source/rust/kernel/lib.rs --sysroot=/dev/null"
echo "savedcmd_rust/kernel.o := $record" >"$tree/build/rust/.kernel.o.cmd"
run "$KRAB" doctest -C "$tree/build" -o tree.json
tap_is "-C takes all from the tree" "$status $err $(field \
	'(d["crate"], d["target"], [(x["item"], x["ignored"]) for x in t])' tree.json)" \
	"0  ('kernel', 'target', [('a', False), ('b', False), ('c', False), ('d', False)])"
run "$KRAB" doctest -C "$tree"
tap_is "no build folder" "$status" 2
echo "savedcmd_rust/kernel.o := cat x" >"$tree/build/rust/.kernel.o.cmd"
run "$KRAB" doctest -C "$tree/build"
tap_is "a record of something else" "$status $err" \
	"1 error: $tree/build/rust/.kernel.o.cmd: this is no run of rustc on a crate"
printf 'savedcmd_rust/kernel.o := rustc --edition=2021 "%s' "$tree/sou" >"$tree/build/rust/.kernel.o.cmd"
run "$KRAB" doctest -C "$tree/build"
tap_is "a record that is cut off" "$status" 1
run "$KRAB" doctest -q src/lib.rs -o list3.json
tap_is "doctest -q" "$status $err" "0 "
tap_end
