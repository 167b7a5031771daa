#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab env: which rustc, its companions and sources, and which LLVM tools; with fake ones.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
# shellcheck source-path=SCRIPTDIR source=toolchain.sh
. "$(dirname "$0")/toolchain.sh"

# env_of PATH [NAME=VALUE]... [OPTION]...: krab env there; $out, $err and $status.
env_of()
{
	local path=$1 settings=()
	shift
	while [[ ${1:-} == [A-Z]*=* ]]; do
		settings+=("$1")
		shift
	done
	run env -i HOME="$scratch" PATH="$path" "${settings[@]}" "$KRAB" env "$@"
}

# value NAME: of the last run.
value()
{
	sed -n "s/^export $1='\\(.*\\)'\$/\\1/p" <<<"$out" | sed "s:$scratch/::g"
}

rust "$scratch/new" 1.95.0
rust "$scratch/full" 1.85.1 src
rust "$scratch/old" 1.63.0 src
rust "$scratch/night" 1.97.0-nightly src
# shellcheck disable=SC2086 # a list
llvm "$scratch/l" "" 18.1.8 $tools
# shellcheck disable=SC2086
llvm "$scratch/l" -20 20.1.0 $tools
llvm "$scratch/l" -21 21.1.0 ld.lld llvm-ar
llvm "$scratch/ancient" "" 11.0.0

env_of "$scratch/old/bin:$scratch/new/bin:$scratch/full/bin:$scratch/l"
tap_is "the first rustc that is new enough and has its sources" "$(value RUSTC)" full/bin/rustc
tap_is "one compiler for the building machine, too" "$(value HOSTRUSTC)" full/bin/rustc
tap_is "rustdoc of that toolchain" "$(value RUSTDOC)" full/bin/rustdoc
tap_is "rustfmt of that toolchain" "$(value RUSTFMT)" full/bin/rustfmt
tap_is "clippy of that toolchain" "$(value CLIPPY_DRIVER)" full/bin/clippy-driver
tap_is "the sources" "$(value RUST_LIB_SRC)" full/lib/rustlib/src/rust/library
tap_is "LLVM without suffix, if complete" "$(value LLVM)" 1
env_of "$scratch/old/bin:$scratch/new/bin:$scratch/full/bin:$scratch/l" -v
tap_ok "-v says what was passed over" \
	grep -q "^RUSTC=.*passed over: .*old/bin/rustc (1.63.0, too old).*new/bin/rustc (1.95.0, without" \
	<<<"$err"
tap_ok "-v keeps stdout as it was" test "$(value LLVM)" = 1

env_of "$scratch/night/bin:$scratch/full/bin:$scratch/l"
tap_is "a nightly version is read" "$(value RUSTC)" night/bin/rustc

env_of "$scratch/full/bin:$scratch/l" RUSTC="$scratch/new/bin/rustc"
tap_is "RUSTC set: that one, whatever it lacks" "$(value RUSTC)" new/bin/rustc
tap_is "and it lacks sources" "$status $(value RUST_LIB_SRC)" "2 "
tap_ok "which is said" grep -q "^error: rustc 1.95.0 has no sources of the standard library" \
	<<<"$err"
env_of "$scratch/full/bin:$scratch/l" RUSTC="$scratch/new/bin/rustc" \
	RUST_LIB_SRC="$scratch/full/lib/rustlib/src/rust/library"
tap_is "RUST_LIB_SRC gives them" "$(value RUST_LIB_SRC)" full/lib/rustlib/src/rust/library
env_of "$scratch/full/bin:$scratch/l" RUSTC="$scratch/none"
tap_ok "a RUSTC that does not work is an error" \
	grep -q "^error: RUSTC is set to '.*/none', which does not work" <<<"$err"

# rustup: one program under every name, which looks up the toolchain by the current folder.
mkdir -p "$scratch/up"
program "$scratch/up/rustup" <"$scratch/full/bin/rustc"
ln -s rustup "$scratch/up/rustc"
env_of "$scratch/up:$scratch/l"
tap_is "the toolchain's own rustc, not rustup's" "$(value RUSTC)" full/bin/rustc

# Companions that do not belong.
rust "$scratch/mixed" 1.90.0 src
program "$scratch/mixed/bin/rustdoc" <<<"echo 'rustdoc 1.63.0'"
program "$scratch/mixed/bin/clippy-driver" <<<"echo 'clippy 0.1.63'"
rm "$scratch/mixed/bin/rustfmt"
env_of "$scratch/mixed/bin:$scratch/l"
tap_is "rustdoc of another version is not taken" "$(value RUSTDOC)" ""
tap_is "clippy of another version is not taken" "$(value CLIPPY_DRIVER)" ""
tap_ok "and rustfmt's absence is said" grep -q "rustfmt for rustc 1.90.0 is not installed" \
	<<<"$err"

rm "$scratch/l/llvm-strip"
env_of "$scratch/full/bin:$scratch/l"
tap_is "otherwise the newest complete set with a suffix" "$(value LLVM)" -20
env_of "$scratch/full/bin:$scratch/l" LLVM=-21
tap_is "one that is incomplete is taken if LLVM says so" "$(value LLVM)" -21
tap_ok "with what is missing" grep -q "^note: LLVM=-21: llvm-nm, llvm-objcopy, .* missing: " \
	<<<"$err"
env_of "$scratch/full/bin" LLVM="$scratch/l/"
tap_is "LLVM set: kept" "$(value LLVM)" l/
env_of "$scratch/full/bin:$scratch/ancient" LLVM=1
tap_ok "nor is one that is too old" grep -q "^error: LLVM is set to '1'.* is version 11.0.0: too old" \
	<<<"$err"
env_of "$scratch/full/bin" LLVM=-55
tap_ok "an LLVM that does not work is an error" \
	grep -q "^error: LLVM is set to '-55', which does not work: no such clang" <<<"$err"

# The forms of output.
mkdir -p "$scratch/a'b c"
cp -r "$scratch/full/." "$scratch/a'b c"
rust "$scratch/a'b c" 1.85.1 src
env_of "$scratch/a'b c/bin:$scratch/l"
tap_is "a shell reads back odd names" "$(eval "$out"; echo "$RUSTC")" "$scratch/a'b c/bin/rustc"
env_of "$scratch/a'b c/bin:$scratch/l" --make
tap_ok "make's command line cannot have them, which is said" \
	grep -q "^error: '.*/a'b c/bin/rustc' cannot stand on make's command line" <<<"$err"
env_of "$scratch/full/bin:$scratch/l" --make
tap_ok "words for make" grep -qx "RUSTC=$scratch/full/bin/rustc" <<<"$out"
env_of "$scratch/full/bin:$scratch/l" --json
if command -v python3 >/dev/null; then
	tap_is "JSON is well formed" "$(python3 -c '
import json, sys
d = json.load(sys.stdin)
print(d["variables"]["RUSTC"], sorted(d))' <<<"$out")" \
		"$scratch/full/bin/rustc ['errors', 'looked_at', 'notes', 'reasons', 'variables']"
else
	tap_skip "JSON is well formed" "no python3"
fi

# A program of that name beside krab may be any: only krab itself is krab's own.
mkdir -p "$scratch/inst/bin" "$scratch/inst/lib/krab"
cp "$KRAB" "$scratch/inst/bin/krab"
printf '#!/bin/sh\necho bindgen 0.65.1\n' >"$scratch/inst/bin/bindgen"
chmod +x "$scratch/inst/bin/bindgen"
own_bindgen()
{
	run env -u BINDGEN "$scratch/inst/bin/krab" env
	value BINDGEN
}
tap_is "another bindgen beside krab is not krab's own" "$(own_bindgen)" ""
ln -s ../../bin/krab "$scratch/inst/lib/krab/bindgen"
tap_is "that of lib/krab is" "$(own_bindgen)" inst/lib/krab/bindgen
rm "$scratch/inst/lib/krab/bindgen"
ln -sf krab "$scratch/inst/bin/bindgen"
tap_is "as is a link beside krab that leads to it" "$(own_bindgen)" inst/bin/bindgen

run "$KRAB" env --nonsense
tap_is "an unknown option" "$status $err" \
	"2 error: unknown option '--nonsense'
try 'krab env --help'"
run "$KRAB" env nonsense
tap_is "an argument" "$status $err" \
	"2 error: unexpected argument 'nonsense'
try 'krab env --help'"
# Ubuntu's way: the source of that release is in /usr/src, where no rustc looks for it.
for folder in /usr/src/rustc-*/library; do
	[ -e "$folder/core/src/lib.rs" ] || continue
	release=${folder#/usr/src/rustc-}
	rust "$scratch/apart" "${release%/library}"
	# shellcheck disable=SC2154 # of this script
	env_of "$scratch/apart/bin:$scratch/llvm:$scratch/base"
	tap_is "a library source apart from its rustc" "$(value RUST_LIB_SRC)" "$folder"
	run env -i HOME="$scratch" PATH="$scratch/apart/bin" CC=none "$KRAB" available
	tap_ok "is told of" grep -q "^note: make without RUST_LIB_SRC= does not find .*$folder" <<<"$err"
	env_of "$scratch/apart/bin:$scratch/llvm:$scratch/base" RUST_LIB_SRC=/nowhere
	tap_is "and is not taken for what is set" "$(value RUST_LIB_SRC)" ""
	break
done
tap_end
