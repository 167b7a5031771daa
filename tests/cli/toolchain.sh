# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# Fake toolchains in folders, for `krab env` and `krab make`; sourced after tap.sh.

# rust FOLDER VERSION [src]: a toolchain, with the standard library's sources or without.
rust()
{
	program "$1/bin/rustc" <<END
case \$* in
-vV) printf 'rustc $2 (fake)\nrelease: $2\nhost: x86_64-unknown-linux-gnu\n' ;;
"--print sysroot") echo "$1" ;;
*) exit 1 ;;
esac
END
	program "$1/bin/rustdoc" <<<"echo 'rustdoc ${2%%-*} (fake)'"
	program "$1/bin/rustfmt" <<<"echo 'rustfmt 1.8.0-stable'"
	local minor=${2#*.}
	program "$1/bin/clippy-driver" <<<"echo 'clippy 0.1.${minor%%.*} (fake)'"
	if [ "${3:-}" = src ]; then
		mkdir -p "$1/lib/rustlib/src/rust/library/core/src"
		: >"$1/lib/rustlib/src/rust/library/core/src/lib.rs"
	fi
}

# llvm FOLDER SUFFIX VERSION [TOOL]...: clang and these tools.
llvm()
{
	local folder=$1 suffix=$2 version=$3 tool
	shift 3
	program "$folder/clang$suffix" <<<"echo 'Fake clang version $version (1)'"
	for tool; do
		program "$folder/$tool$suffix" <<<"exit 1"
	done
}
# A complete set has all of these.
# shellcheck disable=SC2034 # for the caller
tools="ld.lld llvm-ar llvm-nm llvm-objcopy llvm-objdump llvm-readelf llvm-strip"
