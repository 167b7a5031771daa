# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# Fake toolchains for the tests of `krab available` and `krab env`; sourced after tap.sh. The good
# one is in $scratch/good, and $bin has what scripts need on PATH and nothing else.

# shellcheck disable=SC2154 # of tap.sh
bin=$scratch/bin
mkdir -p "$bin"
for tool in sh cat sleep env kill head yes python3; do
	! command -v "$tool" >/dev/null || ln -s "$(command -v "$tool")" "$bin/$tool"
done

# rust FOLDER VERSION [src]: a toolchain, with the standard library's source or without.
rust()
{
	mkdir -p "$1"
	printf '%s' "$1" >"$1/sysroot"
	program "$1/rustc" <<END
case \$* in
--version) echo 'rustc $2 (fake)' ;;
-vV) printf 'rustc $2 (fake)\nrelease: $2\nhost: x86_64-unknown-linux-gnu\nLLVM version: 20.1\n' ;;
"--print target-list") echo loongarch64-unknown-none-softfloat ;;
*"--print sysroot") $bin/cat "\${0%/*}/sysroot" ;;
*) exit 1 ;;
esac
END
	program "$1/rustdoc" <<<"echo 'rustdoc ${2%%-*} (fake)'"
	program "$1/rustfmt" <<<"echo 'rustfmt 1.8.0-stable'"
	local minor=${2#*.}
	program "$1/clippy-driver" <<<"echo 'clippy 0.1.${minor%%.*} (fake)'"
	if [ "${3:-}" = src ]; then
		library "$1/lib/rustlib/src/rust/library" "${minor%%.*}"
	fi
}

# library FOLDER MINOR: the source of a standard library, as far as it is looked at.
library()
{
	mkdir -p "$1/core/src/num" "$1/alloc/src"
	printf '#[stable(feature = "x", since = "1.%s.0")]\nmod num;\n' "$2" >"$1/core/src/lib.rs"
	: >"$1/core/src/num/mod.rs"
	: >"$1/alloc/src/lib.rs"
}

# bindgen FILE VERSION LIBCLANG [COMMANDS]: COMMANDS are more cases.
bindgen()
{
	program "$1" <<END
case \$* in
*--version*) echo 'bindgen $2' ;;
*bindgen_libclang.h) echo 'x.h:1:9: warning: clang version $3 [-W]' >&2 ;;
${4:-}
*) exit 1 ;;
esac
END
}

# clang FILE VERSION
clang()
{
	program "$1" <<<"echo 'Fake clang version $2 (1)'"
}

good=$scratch/good
rust "$good" 1.90.0 src
bindgen "$good/bindgen" 0.72.1 19.1.7
clang "$good/clang" 19.1.7

# available [NAME=VALUE]... [-- OPTION...]: krab available with the good toolchain and these.
available()
{
	local settings=()
	while [ $# -gt 0 ] && [ "$1" != -- ]; do
		settings+=("$1")
		shift
	done
	[ $# = 0 ] || shift
	run env -i -C "$scratch" HOME="$scratch" PATH="$bin" LIBCLANG_PATH=/nowhere \
		RUSTC="$good/rustc" BINDGEN="$good/bindgen" CC="$good/clang" \
		"${settings[@]}" "$KRAB" available "$@"
	out=${out//$scratch\//}
	err=${err//$scratch\//}
}

# tree FOLDER: what looks like a kernel's source.
tree()
{
	mkdir -p "$1/scripts" "$1/init" "$1/rust" "$1/arch/x86" "$1/arch/loongarch" "$1/arch/s390"
	: >"$1/Kbuild"
	: >"$1/scripts/Kbuild.include"
	: >"$1/init/Kconfig"
	: >"$1/rust/Makefile"
	printf 'VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 0\n' >"$1/Makefile"
	for arch in x86 loongarch; do
		printf 'config X\n\tselect HAVE_RUST\n' >"$1/arch/$arch/Kconfig"
	done
	: >"$1/arch/s390/Kconfig"
	: >"$1/arch/s390/Makefile"
	# shellcheck disable=SC2016 # make's
	echo 'KBUILD_RUSTFLAGS += --target=$(objtree)/scripts/target.json' >"$1/arch/x86/Makefile"
	echo 'KBUILD_RUSTFLAGS += --target=loongarch64-unknown-none-softfloat -Cx' \
		>"$1/arch/loongarch/Makefile"
	cat >"$1/scripts/min-tool-version.sh" <<'END'
#!/bin/sh
echo run >>/nowhere/it-must-not-be-run
case "$1" in
gcc)
	echo 5.1.0
	;;
llvm)
	if [ "$SRCARCH" = s390 -o "$SRCARCH" = mips ]; then
		echo 15.0.0
	elif [ "$SRCARCH" = loongarch ]; then
		echo 18.0.0
	else
		echo 13.0.1
	fi
	;;
rustc)
	echo 1.78.0
	;;
bindgen)
	echo 0.65.1
	;;
*)
	exit 1
	;;
esac
END
}

# line TITLE: what the last run says after that title.
line()
{
	sed -n "s/^$1: *//p" <<<"$out"
}
