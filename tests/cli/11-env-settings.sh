#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab env: a tree's demands, odd paths, empty and contradictory variables, and a reason for each.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
# shellcheck source=available.sh
. "$(dirname "$0")/available.sh"

tools="ld.lld llvm-ar llvm-nm llvm-objcopy llvm-objdump llvm-readelf llvm-strip"

# llvm FOLDER VERSION: a complete set.
llvm()
{
	clang "$1/clang" "$2"
	for tool in $tools; do
		program "$1/$tool" <<<"exit 1"
	done
}

# env_of PATH [NAME=VALUE]... [-- OPTION...]
env_of()
{
	local path=$1 settings=()
	shift
	while [ $# -gt 0 ] && [ "$1" != -- ]; do
		settings+=("$1")
		shift
	done
	[ $# = 0 ] || shift
	run env -i -C "$scratch" HOME="$scratch" PATH="$path:$bin" "${settings[@]}" "$KRAB" env "$@"
}

value()
{
	sed -n "s/^export $1='\\(.*\\)'\$/\\1/p" <<<"$out" | sed "s:$scratch/::g"
}

llvm "$scratch/l" 19.1.7
rust "$scratch/new" 1.96.0 src
env_of "$good:$scratch/new:$scratch/l"
tap_is "without a tree, the first that will do" "$(value RUSTC)" good/rustc
tree "$scratch/linux"
sed -i 's/1.78.0/1.95.0/' "$scratch/linux/scripts/min-tool-version.sh"
env_of "$good:$scratch/new:$scratch/l" -- -C "$scratch/linux"
tap_is "with one, the first that will do for it" "$(value RUSTC)" new/rustc
env_of "$good:$scratch/new:$scratch/l" -- -C "$scratch/linux" -v
tap_ok "and -v says why" grep -q "^RUSTC=.*passed over: .*good/rustc (1.90.0, too old)" <<<"$err"
missing=0
while read -r name; do
	grep -q "^$name=.* (.*)$" <<<"$err" || missing=$((missing + 1))
done < <(sed -n 's/^export \([A-Z_]*\)=.*/\1/p' <<<"$out")
tap_is "each variable has a reason" "$missing" 0
env_of "$good" -- -C "$scratch/nowhere"
tap_is "no such tree" "$status $(cut -d: -f1 <<<"$err")" "2 error"

# The compiler that a tree is configured for.
printf '#\n# Automatically generated\n# Linux/x86_64 6.12.1 Kernel Configuration\n#\n%s\n' \
	'CONFIG_CC_VERSION_TEXT="gcc (Debian 12.2.0-14) 12.2.0"' CONFIG_CC_IS_GCC=y \
	CONFIG_GCC_VERSION=120200 >"$scratch/linux/.config"
env_of "$scratch/new:$scratch/l" -- -C "$scratch/linux"
tap_is "LLVM is left out for a tree of GCC's" "$(value LLVM)" ""
tap_ok "which is said" grep -q "^note: LLVM is left out, as the tree is configured for GCC" <<<"$err"
env_of "$scratch/new:$scratch/l" LLVM=1 -- -C "$scratch/linux"
tap_is "unless it is set" "$(value LLVM)" 1
rm "$scratch/linux/.config"

# A toolchain that rustup names for a folder.
program "$scratch/cargo/rustup" <<END
case \$PWD in
*/linux) exec "$scratch/new/rustc" "\$@" ;;
*) exec "$good/rustc" "\$@" ;;
esac
END
ln -s rustup "$scratch/cargo/rustc"
program "$scratch/new/bin/rustc" <<<"exec $scratch/new/rustc \"\$@\""
env_of "$scratch/cargo:$scratch/l" -- -C "$scratch/linux"
tap_is "rustup is asked in the tree" "$(value RUSTC)" new/bin/rustc

# Settings.
env_of "$good:$scratch/l" RUSTC= LLVM= BINDGEN=
tap_is "empty ones are as not set, which is said" \
	"$(value RUSTC) $(value LLVM) $(grep -c 'is set, but empty: taken as not set' <<<"$err")" \
	"good/rustc 1 3"
env_of "$good:$scratch/l" RUSTC= -- -q
tap_is "-q does not" "$err" "$(grep '^error' <<<"$err")"
env_of "$good:$scratch/l" CC=gcc
tap_ok "a CC that make does not see" grep -q "^note: CC=gcc is in the environment, where a kernel's" \
	<<<"$err"
env_of "$good:$scratch/l" RUST_LIB_SRC=/nowhere
tap_is "RUST_LIB_SRC that is wrong" "$status $(value RUST_LIB_SRC)" "2 "
tap_ok "is an error" grep -q "RUST_LIB_SRC is set to '/nowhere'" <<<"$err"

# Odd paths, through a shell and back.
# shellcheck disable=SC2016 # names
for name in "a b" "it's" '$HOME' 'a"b' '`x`' 'back\slash' '#x' 'é ж' $'line\nend' '*?[x]' '~'; do
	rust "$scratch/odd/$name" 1.90.0 src
	env_of "$scratch/odd/$name:$scratch/l"
	tap_is "a shell reads back $(tr '\n' ' ' <<<"$name")" "$(eval "$out"; echo "$RUSTC")" \
		"$scratch/odd/$name/rustc"
	[ "$name" != 'é ж' ] || continue
	env_of "$scratch/odd/$name:$scratch/l" -- --make
	tap_ok "make is not given it" grep -q "cannot stand on make's command line" <<<"$err"
	rm -r "$scratch/odd"
done
rust "$scratch/żółw" 1.90.0 src
env_of "$scratch/żółw:$scratch/l" -- --make
tap_ok "a name beyond ASCII is no matter" grep -qx "RUSTC=$scratch/żółw/rustc" <<<"$out"

# What make does with it.
if command -v make >/dev/null; then
	# shellcheck disable=SC2016 # make's
	printf 'all:\n\t@echo "$(RUSTC)|$(LLVM)"\n' >"$scratch/Makefile"
	env_of "$good:$scratch/l" -- --make
	# shellcheck disable=SC2086 # words
	tap_is "make reads its words" "$(make -s -C "$scratch" $out)" "$good/rustc|1"
fi
tap_end
