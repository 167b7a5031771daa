#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab available: each requirement, found or not, and what is said of it; with fake tools.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
# shellcheck source=available.sh
. "$(dirname "$0")/available.sh"

available
tap_is "a good toolchain will do" "$status $(tail -n 1 <<<"$out")" "0 Rust is available!"
tap_is "rustc: path, version, needed, why, host and LLVM" "$(line rustc)" \
	"good/rustc, version 1.90.0 (1.78.0 or newer; RUSTC is set; a wrapper script;\
 for x86_64-unknown-linux-gnu, LLVM 20.1)"
tap_is "the library source: where, and of which release" "$(line 'library source')" \
	"good/lib/rustlib/src/rust/library, version 1.90 (of the sysroot)"
tap_is "bindgen" "$(line bindgen)" \
	"good/bindgen, version 0.72.1 (0.65.1 or newer; BINDGEN is set)"
tap_is "companions of the toolchain" "$(line clippy)" "good/clippy-driver (of the same toolchain)"
tap_is "what is optional may be missing" "$(line gdb)" \
	"not installed (10.2 or newer)"

available -- -q
tap_is "-q says nothing if all is well" "$status $out$err" "0 "
available RUSTC=/nowhere -- -q
tap_is "-q says what is wrong, and only that" "$status $out|$(grep -c '^error' <<<"$err")$(
	grep -cE '^(note|warning)' <<<"$err")" "1 |10"
available -- -v
tap_ok "-v says who asks for a version" grep -q "by krab's table for Linux 6.12" <<<"$out"

# All at once.
mkdir -p "$scratch/bad"
rust "$scratch/bad" 1.60.0
bindgen "$scratch/bad/bindgen" 0.50.0 9.0.0
available RUSTC="$scratch/bad/rustc" BINDGEN="$scratch/bad/bindgen" -- --distribution=debian-13
tap_is "every failed requirement is said" "$status $(grep -c '^error' <<<"$err")" "1 4"
tap_ok "rustc too old" grep -q \
	"^error: rustc 'bad/rustc' is version 1.60.0, and 1.78.0 is the oldest that will do" <<<"$err"
tap_ok "no source" grep -q "^error: rustc 1.60.0 has no sources of the standard library" <<<"$err"
tap_ok "bindgen too old" grep -q "^error: bindgen 'bad/bindgen' is version 0.50.0" <<<"$err"
tap_ok "libclang too old" grep -q "^error: libclang is version 9.0.0, and 13.0.1" <<<"$err"
tap_ok "one command for all of it" grep -q \
	"^all that is missing, on Debian 13: apt-get install rustc rust-src libclang1-19" <<<"$err"
available BINDGEN=/nowhere/bindgen
tap_ok "no bindgen: krab has one" grep -q "leave BINDGEN unset to use krab's own" <<<"$err"
available RUSTC="$good/rustc --x"
tap_ok "RUSTC is one word" grep -q "RUSTC is taken as the name of one program" <<<"$err"

# Pairs that are known to be bad, unless somebody mended them.
bindgen "$scratch/old" 0.66.1 15.0.0
available BINDGEN="$scratch/old" CC=gcc
tap_ok "0.66.1" grep -q "^warning: bindgen 0.66.1 stops at a string with a NUL" <<<"$err"
tap_is "is a warning" "$status" 0
bindgen "$scratch/old" 0.66.1 15.0.0 '*bindgen_0_66.h) ;;'
available BINDGEN="$scratch/old" CC=gcc
tap_ok "a mended 0.66.1 is none" test -z "$(grep 'stops at' <<<"$err")"
bindgen "$scratch/old" 0.69.4 19.1.0
available BINDGEN="$scratch/old"
tap_ok "0.69.4 with libclang 19.1" grep -q "^warning: bindgen 0.69.4 with libclang 19.1.0 does" \
	<<<"$err"
bindgen "$scratch/old" 0.69.4 19.1.0 '*libclang_concat.h) echo "int foofoo" ;;'
available BINDGEN="$scratch/old"
tap_ok "mended, it is good" test -z "$(grep 'does not see' <<<"$err")"
bindgen "$scratch/old" 0.72.0 22.1.0
available BINDGEN="$scratch/old"
tap_ok "0.72.0 with libclang 22" grep -q "libclang 22.1.0 makes records without their fields" \
	<<<"$err"
tap_ok "libclang and clang differ" grep -q \
	"^warning: libclang is version 22.1.0, but clang is 19.1.7" <<<"$err"

# The source.
mkdir -p "$scratch/other/tool"
rust "$scratch/other/tool" 1.90.0
library "$scratch/other/lib" 95
available RUSTC="$scratch/other/tool/rustc" RUST_LIB_SRC="$scratch/other/lib"
tap_ok "the source of another release" grep -q \
	"^warning: the library source in 'other/lib' is of Rust 1.95 .* but rustc is 1.90.0" <<<"$err"
tap_is "does not change the verdict" "$status" 0
mkdir -p "$scratch/rustc-1.90.0"
library "$scratch/rustc-1.90.0/library" 95
ln -s "$scratch/rustc-1.90.0/library" "$scratch/link"
available RUST_LIB_SRC="$scratch/link"
tap_ok "a release in the real name counts before all" test -z "$(grep 'of Rust' <<<"$err")"
rm "$scratch/rustc-1.90.0/library/core/src/num/mod.rs"
available RUST_LIB_SRC="$scratch/link"
tap_ok "a source that is not complete" grep -q "is not complete: no core/src/num.rs" <<<"$err"

# Wrappers, rustup, toolchains that come first.
rust "$scratch/up/toolchains/stable-x86_64/bin" 1.95.0
mkdir -p "$scratch/cargo"
program "$scratch/cargo/rustup" <<END
case "\$0 \$*" in
*"show active-toolchain") echo "nightly-x86_64 (directory override for '/src')" ;;
*) exec $scratch/up/toolchains/stable-x86_64/bin/rustc "\$@" ;;
esac
END
ln -s rustup "$scratch/cargo/rustc"
available PATH="$scratch/cargo:$good:$bin" RUSTC=
tap_is "a rustup rustc without source is passed over" "$(line rustc | cut -d, -f1)" good/rustc
tap_ok "which is said" grep -q "^note: make without RUSTC= takes '.*cargo/rustc'" <<<"$err"
tap_ok "and an empty variable, too" grep -q "^note: RUSTC is set, but empty" <<<"$err"
available PATH="$scratch/cargo:$bin" RUSTC="$scratch/cargo/rustc"
tap_ok "a rustup override is said" grep -q "^note: a rustup override chooses the toolchain" <<<"$err"
tap_ok "rustup comes first in the advice for its own" \
	grep -q "rustup component add rust-src" <<<"$(grep -A1 '^error' <<<"$err")"

# LLVM and GCC.
mkdir -p "$scratch/llvm"
clang "$scratch/llvm/clang" 19.1.7
available PATH="$scratch/llvm:$bin" CC= LLVM=1
tap_ok "lld is missing" grep -q "^warning: .*ld.lld.* missing" <<<"$err"
tap_is "which the verdict does not see" "$status" 0
program "$scratch/llvm/ld.lld" <<<"echo LLD 20.1.0"
available PATH="$scratch/llvm:$bin" CC= LLVM=1
tap_ok "lld of another version" grep -q "lld is version 20.1.0, but clang is 19.1.7" <<<"$err"
program "$scratch/gcc" <<<"echo 'gcc (Debian 12.2.0-14) 12.2.0'"
available CC="$scratch/gcc"
tap_is "gcc" "$(line gcc)" "gcc, version 12.2.0 (5.1.0 or newer; CC is set)"
available CC="$scratch/gcc" LLVM=1 PATH="$scratch/llvm:$bin"
tap_ok "LLVM=1 and CC=gcc" grep -q "^warning: LLVM=1 and CC=gcc contradict each other" <<<"$err"

# Debugging.
program "$scratch/tools/gdb" <<<"echo 'GNU gdb (GDB) 10.1'"
program "$scratch/tools/objdump" <<<"echo 'GNU objdump (GNU Binutils for Debian) 2.35.2'"
available PATH="$scratch/tools:$bin"
tap_ok "gdb too old for v0 names" grep -q "^warning: gdb 10.1 does not demangle" <<<"$err"
tap_ok "binutils too old" grep -q "^warning: binutils 2.35 does not demangle" <<<"$err"
program "$scratch/tools/gdb" <<<"echo 'GNU gdb (Debian 9.2-1) 10.2.90'"
program "$scratch/tools/objdump" <<<"echo 'GNU objdump (GNU Binutils) 2.36.50.20210101'"
available PATH="$scratch/tools:$bin"
tap_ok "new enough" test -z "$(grep demangle <<<"$err")"

# JSON.
if command -v python3 >/dev/null; then
	available RUSTC="$scratch/bad/rustc" -- --json --distribution=fedora
	got=$(python3 -c '
import json, sys
d = json.load(sys.stdin)
r = {x["name"]: x for x in d["requirements"]}
print(d["available"], r["rustc"]["status"], r["rustc"]["version"], r["rustc"]["needed"],
      r["bindgen"]["status"], d["install"], d["distribution"], d["tree"])' <<<"$out")
	tap_is "JSON" "$status $got" \
		"1 False error 1.60.0 1.78.0 ok dnf install rust rust-src Fedora None"
	printf 'echo "rustc 1.9\377"' | program "$scratch/bytes"
	available RUSTC="$scratch/bytes" -- --json
	tap_ok "JSON is UTF-8 whatever a tool prints" python3 -c '
import json, sys; json.load(sys.stdin)' <<<"$out"
else
	tap_skip "JSON" "no python3"
fi
tap_end
