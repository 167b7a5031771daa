#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# What reaches clang, and in which order: the arguments after `--`, BINDGEN_EXTRA_CLANG_ARGS and
# its forms for one target, and TARGET as a build script has it. Where bindgen-cli 0.72.1 is
# installed, it must print the same items.
# shellcheck disable=SC2016 # quotes that hold back expansion on purpose
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET
real=$(bindgen_cli)
# Both must use the same libclang: targets differ from one version to the next.
LIBCLANG_PATH=$(echo >"$scratch/x.h"; "$BINDGEN" -v "$scratch/x.h" 2>&1 >"$scratch/.out" |
	sed -n 's/^libclang: \(.*\) (.*), because of .*/\1/p')
export LIBCLANG_PATH
# shellcheck disable=SC2154 # of tap.sh
cd "$scratch" || exit 1
mkdir -p inc "two words"
echo '#define FROM "inc"' >inc/from.h
echo '#define FROM "two words"' >"two words/from.h"
cat >x.h <<'EOF'
#ifdef A
int a_is_there;
#endif
#ifdef B
extern char b_is_this_long[sizeof(B)];
#endif
#ifdef FROM
extern char from_is_this_long[sizeof(FROM)];
#endif
#ifdef C
int c_is_there;
#endif
#ifdef __aarch64__
int is_arm;
#endif
#ifdef __riscv
int is_riscv;
#endif
#if defined(__i386__)
int is_i386;
#endif
struct s { char c; long l; long long ll; void *p; };
typedef __SIZE_TYPE__ size;
#if __SIZEOF_LONG_DOUBLE__ != 12
long double ld; /* of 12 bytes, bindgen-cli makes an f64 of it, which has 8 */
#endif
char plain;
EOF

# defined [NAME=VALUE]... [-- ARG...]: what of x.h is there, or the exit code.
defined()
{
	local vars=() items
	while [ $# -gt 0 ] && [ "$1" != -- ]; do
		vars+=("$1")
		shift
	done
	run env "${vars[@]}" "$BINDGEN" x.h "$@"
	items=$(sed -nE 's/^ *pub static mut (is_)?([a-z0-9]*)(_is_[a-z_]*)?: /\2 /p' "$scratch/.out" |
		sed -E 's/ .*; ([0-9]+).*/ \1/; s/ :.*//; /^(ld|plain)/d' | paste -sd ,)
	echo "${items:-$status}"
}

# same NAME [NAME=VALUE]... [-- ARG...]: bindgen-cli prints the same, with the same exit code.
same()
{
	local name=$1 vars=() mine
	shift
	while [ $# -gt 0 ] && [ "$1" != -- ]; do
		vars+=("$1")
		shift
	done
	if [ -z "$real" ]; then
		tap_skip "$name: as bindgen-cli" "no bindgen-cli 0.72.1"
		return
	fi
	run env "${vars[@]}" "$BINDGEN" --formatter none x.h "$@"
	mine="$status $(tr -d ' \n' <.out)"
	run env "${vars[@]}" "$real" --formatter none x.h "$@"
	tap_is "$name: as bindgen-cli" "$mine" "$status $(tr -d ' \n' <.out)"
}

# check NAME EXPECTED ...: both.
check()
{
	local name=$1 expected=$2
	shift 2
	tap_is "$name" "$(defined "$@")" "$expected"
	same "$name" "$@"
}

check "nothing" 0
check "-D" "a" -- -DA
check "-D with its value apart" "a" -- -D A
check "-I" "from 4" -- -I inc -include from.h
check "-I in one word" "from 4" -- -Iinc -include from.h
check "a path with a space" "from 10" -- -I "two words" -include from.h
check "the first -I wins" "from 10" -- "-Itwo words" -Iinc -include from.h
check "-include by path" "from 4" -- -include ./inc/from.h
check "-U after -D" 0 -- -DA -UA

e=BINDGEN_EXTRA_CLANG_ARGS
check "the variable" "a" $e=-DA
check "several words" "a,c" $e="-DA -DC"
check "tabs" "a,c" $e=$'-DA\t-DC'
check "empty" 0 $e=
check "blanks" 0 $e="   "
check "double quotes" "a,b 4" $e='"-DB=\"x y\"" -DA'
check "single quotes" "b 6" $e="'-DB=\"x y z\"'"
check "quotes in the middle of a word" "b 4" $e="-DB='\"x y\"'"
check "backslashes" "a,b 4" $e='-DA -DB=\"x\ y\"'
check "a path with a space in quotes" "from 10" $e='-I "two words" -include from.h'
check "a path with a backslash before the space" "from 10" $e='-Itwo\ words -include from.h'
check "an empty word between others" "a,c" $e='-DA "" -DC'
check "a comment of the shell" "a" $e='-DA # -DC'
check "no variable is expanded, no command run" 1 $e='-DB="$HOME `id`" -DA'
check "a quote that does not end makes it one argument" 0 $e="'-DA -DC"
check "it comes after the arguments" 0 $e=-UA -- -DA
check "so it wins" "b 3" $e='-UB -DB=\"xy\"' -- '-DB="x"'
rm -f created
defined $e='-DA ; touch created' >/dev/null
defined $e='-DA $(touch created)' >/dev/null
tap_ok "it never reaches a shell" test ! -e created

t=aarch64-unknown-linux-gnu
u=aarch64_unknown_linux_gnu
check "TARGET" "arm" TARGET=$t
check "the variable of that target" "c,arm" TARGET=$t ${e}_$t=-DC
check "in place of the general one" "c,arm" TARGET=$t ${e}_$t=-DC $e=-DA
check "with underscores" "c,arm" TARGET=$t ${e}_$u=-DC $e=-DA
check "the exact name comes first" "c,arm" TARGET=$t ${e}_$u=-DA ${e}_$t=-DC
check "an empty one counts" "arm" TARGET=$t ${e}_$u= $e=-DA
check "that of another target does not" "a,arm" TARGET=$t ${e}_x86_64_unknown_linux_gnu=-DC $e=-DA
check "without TARGET none of them does" 0 ${e}_$t=-DC ${e}_$u=-DC
check "--target= wins over TARGET" "i386" TARGET=$t -- --target=i686-linux-gnu
check "-target wins over TARGET" "i386" TARGET=$t -- -target i686-linux-gnu
check "and so does one in the variable" "i386" TARGET=$t $e=--target=i686-linux-gnu

for target in x86_64-unknown-linux-gnu i686-unknown-linux-gnu armv7-unknown-linux-gnueabihf \
	riscv64gc-unknown-linux-gnu riscv64gc-unknown-none-elf riscv32imc-unknown-none-elf \
	riscv64imac-unknown-none-elf s390x-unknown-linux-gnu loongarch64-unknown-linux-gnu \
	powerpc64le-unknown-linux-gnu mips64-unknown-linux-gnuabi64 thumbv7em-none-eabihf \
	wasm32-unknown-unknown x86_64-pc-windows-gnu x86_64-pc-windows-msvc aarch64-linux-android \
	x86_64-unknown-none aarch64-apple-darwin aarch64-apple-ios aarch64-apple-ios-sim; do
	same "TARGET=$target" TARGET=$target
done
# Not m68k: what bindgen-cli prints for struct s is laid out otherwise by rustc.
for target in i686-linux-gnu armv7-linux-gnueabihf s390x-linux-gnu powerpc-linux-gnu; do
	same "--target=$target" -- --target=$target
done
for option in -m32 -mx32 -m16 -mlong-double-64 -mlong-double-128 -funsigned-char -fshort-enums \
	-fshort-wchar -std=c89 -std=c11 -std=gnu17 -ffreestanding -nostdinc -fno-builtin -O2 \
	-Werror -Wall -Weverything; do
	same "$option" -- $option
done
check "32 bits" "i386" -- -m32
"$BINDGEN" x.h -- -m32 >out.rs
tap_ok "pointers of 32 bits" grep -q 'size_of::<s>() - 20usize' out.rs
"$BINDGEN" x.h -- --target=armv7-linux-gnueabihf >out.rs
tap_ok "32-bit ARM aligns a long long" grep -q 'size_of::<s>() - 24usize' out.rs
run env TARGET=nonsense-target "$BINDGEN" x.h
tap_is "a TARGET that clang does not know" "$status" 1

tap_end
