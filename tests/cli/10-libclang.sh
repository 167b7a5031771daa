#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# Which libclang krab takes, as `krab env` says: real shared libraries that claim a version
# and do nothing else, and fake programs that would fail if they were run without need.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

cc=$(command -v "${HOSTCC:-cc}" || command -v gcc)
if [ -z "$cc" ]; then
	tap_skip "libclang is found" "no C compiler to make fake libraries with"
	tap_end
	exit
fi

# fake FILE VERSION [MISSING]: a libclang that says VERSION, without the function MISSING.
functions=$(tr '\n' ' ' <"$root/src/clang/lib.h" | grep -oE '\<[RO]\([^,()]+, [A-Za-z0-9_]+' |
	sed 's/.*, /clang_/' | grep -vE 'getClangVersion|getCString|disposeString$')
fake()
{
	mkdir -p "$(dirname "$1")"
	{
		echo "typedef struct { const void *data; unsigned flags; } CXString;"
		echo "CXString clang_getClangVersion(void)"
		echo "{ return (CXString){ \"Fake clang version $2 (1)\", 0 }; }"
		echo "const char *clang_getCString(CXString s) { return s.data; }"
		echo "void clang_disposeString(CXString s) { (void)s; }"
		for f in $functions; do
			[ "$f" = "${3:-}" ] || echo "void $f(void) {}"
		done
	} >"$scratch/fake.c"
	"$cc" -w -shared -fPIC -o "$1" "$scratch/fake.c"
}

never="echo run >>$scratch/was-run; exit 9"

# where [NAME=VALUE]...: what krab takes, below $scratch, and why; or the error.
where()
{
	run env -i HOME="$scratch" PATH="$scratch/bin" "$@" "$KRAB" env -v
	if grep -q '^LIBCLANG_PATH=' <<<"$err"; then
		sed -n 's/^LIBCLANG_PATH=//p' <<<"$err" | sed "s:$scratch/::g"
	else
		sed -n '/^error: .*LIBCLANG\|^error: .*libclang\|^error: LLVM_CONFIG\|^error: CLANG_/,$p' \
			<<<"$err" | sed "s:$scratch/::g"
	fi
}

mkdir -p "$scratch/bin"
fake "$scratch/l13/lib/libclang-13.so.1" 13.0.1
fake "$scratch/l16/lib/libclang.so.16" 16.0.6
fake "$scratch/l19/lib/libclang-19.so.1" 19.1.7
fake "$scratch/l12/lib/libclang.so" 12.0.1
fake "$scratch/new/lib/libclang.so" 31.2.0
fake "$scratch/half/lib/libclang.so" 18.0.0 clang_visitChildren
program "$scratch/l19/bin/clang" <<<"$never"
program "$scratch/l16/bin/clang" <<<"$never"
program "$scratch/config" <<<"echo $scratch/l13/lib"

tap_is "LIBCLANG_PATH may be a file" "$(where LIBCLANG_PATH="$scratch/l16/lib/libclang.so.16")" \
	"l16/lib/libclang.so.16 (16.0.6: LIBCLANG_PATH)"
tap_is "LIBCLANG_PATH may be a folder" "$(where LIBCLANG_PATH="$scratch/l13/lib")" \
	"l13/lib/libclang-13.so.1 (13.0.1: LIBCLANG_PATH)"
tap_is "LLVM_CONFIG_PATH comes next" \
	"$(where LLVM_CONFIG_PATH="$scratch/config" CLANG_PATH="$scratch/l19/bin/clang")" \
	"l13/lib/libclang-13.so.1 (13.0.1: LLVM_CONFIG_PATH)"
tap_is "LIBCLANG_PATH comes before it" \
	"$(where LLVM_CONFIG_PATH="$scratch/config" LIBCLANG_PATH="$scratch/l16/lib")" \
	"l16/lib/libclang.so.16 (16.0.6: LIBCLANG_PATH)"
tap_is "then CLANG_PATH" "$(where CLANG_PATH="$scratch/l19/bin/clang" CC=clang-16)" \
	"l19/lib/libclang-19.so.1 (19.1.7: CLANG_PATH)"
tap_ok "no clang is run to find the library beside it" test ! -e "$scratch/was-run"
tap_is "a version newer than the newest known one is taken, with a note" \
	"$(where LIBCLANG_PATH="$scratch/new/lib") $(grep -c 'note: .*newer than' "$scratch/.err")" \
	"new/lib/libclang.so (31.2.0: LIBCLANG_PATH) 1"

# first LINE...: the first line of what where says.
first()
{
	where "$@" | head -n 1
}

tap_is "too old: says so" "$(first LIBCLANG_PATH="$scratch/l12/lib")" \
	"error: LIBCLANG_PATH is set to 'l12/lib', which gives no usable libclang:\
 'l12/lib/libclang.so' is libclang 12.0.1, and 13 is the oldest that works"
tap_is "a function is missing: names it" "$(first LIBCLANG_PATH="$scratch/half/lib")" \
	"error: LIBCLANG_PATH is set to 'half/lib', which gives no usable libclang:\
 'half/lib/libclang.so' has no clang_visitChildren: it is no libclang, or one older than 13"
tap_is "no such folder: says so" "$(first LIBCLANG_PATH="$scratch/nowhere")" \
	"error: LIBCLANG_PATH is set to 'nowhere', which gives no usable libclang:\
 no such file or folder: 'nowhere'"
echo "GROUP ( libclang-19.so.1 )" >"$scratch/script.so"
tap_is "not a library: says so" "$(first LIBCLANG_PATH="$scratch/script.so")" \
	"error: LIBCLANG_PATH is set to 'script.so', which gives no usable libclang:\
 'script.so' is not a shared library"
"$cc" -w -shared -fPIC -o "$scratch/else.so" -x c - <<<"int x;"
tap_is "another library: says so" "$(first LIBCLANG_PATH="$scratch/else.so")" \
	"error: LIBCLANG_PATH is set to 'else.so', which gives no usable libclang:\
 'else.so' is a shared library, but not libclang"
# Byte 18 of an ELF file is the machine's number; 254 is nobody's.
cp "$scratch/else.so" "$scratch/arch.so"
printf '\376' | dd of="$scratch/arch.so" bs=1 seek=18 conv=notrunc 2>/dev/null
tap_ok "another machine's library: says so" \
	grep -q "'arch.so' is a library for another machine" \
	<<<"$(first LIBCLANG_PATH="$scratch/arch.so")"
program "$scratch/broken" <<<"exit 4"
tap_ok "an llvm-config that fails is an error" \
	grep -q "LLVM_CONFIG_PATH is set to 'broken', .* code 4" \
	<<<"$(first LLVM_CONFIG_PATH="$scratch/broken")"
tap_ok "a CLANG_PATH that is no program is an error" \
	grep -q "CLANG_PATH is set to 'nothing', .* no such program" \
	<<<"$(first CLANG_PATH="$scratch/nothing")"
run env CLANG_PATH="$scratch/nothing" "$KRAB" env
tap_is "and the exit status is 2" "$status" 2

# The message is complete: everything looked at, and what to do.
text=$(where LIBCLANG_PATH="$scratch/nowhere")
tap_ok "an error lists where it looked" grep -q '^looked at:$' <<<"$text"
tap_ok "an error says what to install" grep -q '^to get one: .' <<<"$text"

# make gives its own choice of clang to bindgen as CC.
program "$scratch/bin/ccache" <<<"$never"
program "$scratch/l16/bin/clang" <<<'echo "clang version 16.0.6"'
tap_is "the library of the clang that the build will use is taken" \
	"$(where LLVM="$scratch/l16/bin/" CC="ccache gcc")" \
	"l16/lib/libclang.so.16 (16.0.6: CC=l16/bin/clang)"
tap_ok "no other program was run" test ! -e "$scratch/was-run"

# The real ones, as far as installed, must load and be what their name says.
n=0
for lib in /usr/lib/llvm-*/lib/libclang-[0-9]*.so.1; do
	version=${lib#/usr/lib/llvm-}
	version=${version%%/*}
	if [ ! -e "$lib" ] || [ "$version" -lt 13 ]; then
		continue
	fi
	n=$((n + 1))
	tap_ok "libclang $version loads" \
		grep -q "^$lib ($version\.[0-9.]*: LIBCLANG_PATH)" <<<"$(where LIBCLANG_PATH="$lib")"
done
[ "$n" -gt 0 ] || tap_skip "an installed libclang loads" "none is installed"
tap_end
