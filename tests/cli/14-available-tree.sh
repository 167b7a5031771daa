#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab available -C: what a tree demands, and what is no tree, or only half of one.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
# shellcheck source=available.sh
. "$(dirname "$0")/available.sh"

tree "$scratch/linux"
available -- -C "$scratch/linux"
tap_is "a source" "$(line tree)" "linux, version 6.12"
tap_is "is good with a good toolchain" "$status" 0
available -- -v -C "$scratch/linux"
tap_ok "its script says which versions" grep -q "1.78.0 or newer, by scripts/min-tool-version.sh" \
	<<<"$out"
available ARCH=loongarch -- -C "$scratch/linux"
tap_is "by architecture" "$(line libclang | grep -o '[0-9.]* or newer')" "18.0.0 or newer"
tap_is "whose target rustc has" "$(line target)" \
	"loongarch: loongarch64-unknown-none-softfloat, which rustc has"
available ARCH=s390 -- -C "$scratch/linux"
tap_ok "an architecture without Rust" grep -q \
	"^warning: this kernel has no Rust for the architecture 's390'" <<<"$err"
tap_is "with a condition of several" "$(line libclang | grep -o '[0-9.]* or newer')" \
	"15.0.0 or newer"

# The script's own forms, and forms that are not understood.
script=$scratch/linux/scripts/min-tool-version.sh
cp "$script" "$scratch/script"
sed -i 's/1.78.0/1.95.0/' "$script"
available -- -C "$scratch/linux"
tap_is "another demand is another verdict" "$status" 1
tap_ok "which is said" grep -q "^error: rustc .* is version 1.90.0, and 1.95.0 is the oldest" <<<"$err"
available RUSTC= PATH="$good:$bin" -- -C "$scratch/linux"
tap_ok "and the search for a rustc knows it" test -z "$(grep "^good/rustc," <<<"$(line rustc)")"
# shellcheck disable=SC2016 # the script's
sed -i 's/echo 1.95.0/echo $(cat version)/' "$script"
available -- -C "$scratch/linux"
tap_ok "what would have to be run is not" grep -q \
	"^warning: linux/scripts/min-tool-version.sh: line [0-9]* is not understood: echo .*krab's table" \
	<<<"$err"
tap_is "krab's own table is used" "$(line rustc | grep -o '[0-9.]* or newer')" "1.78.0 or newer"
printf 'VERSION = 6\nPATCHLEVEL = 8\n' >"$scratch/linux/Makefile"
rm "$script"
available -- -v -C "$scratch/linux"
tap_is "which knows releases" "$(line rustc | grep -o '[0-9.]* or newer, by.*6.8')" \
	"1.74.1 or newer, by krab's table for Linux 6.8"
printf 'VERSION = 7\nPATCHLEVEL = 9\n' >"$scratch/linux/Makefile"
available -- -C "$scratch/linux"
tap_is "also those to come" "$(line bindgen | grep -o '[0-9.]* or newer')" "0.71.1 or newer"
head -c 100000 /dev/urandom >"$script"
available -- -C "$scratch/linux"
tap_ok "a script that is none" grep -q "it has no version of rustc: krab's table" <<<"$err"
cp "$scratch/script" "$script"
printf 'VERSION = 6\nPATCHLEVEL = 12\n' >"$scratch/linux/Makefile"

# A build folder.
mkdir "$scratch/build"
echo "include $scratch/linux/Makefile" >"$scratch/build/Makefile"
available -- -C "$scratch/build"
tap_is "a build folder" "$(line tree)" "linux, version 6.12 (built in build)"
printf '#\n# Automatically generated\n# Linux/loongarch 6.12.1 Kernel Configuration\n#\n' \
	>"$scratch/build/.config"
available -- -C "$scratch/build"
tap_is "is configured for an architecture" "$(line target | cut -d: -f1)" loongarch
available ARCH=x86_64 -- -C "$scratch/build"
tap_ok "another one in ARCH is said" grep -q \
	"^warning: ARCH is set to 'x86_64', but the tree is configured for 'loongarch'" <<<"$err"
echo "CONFIG_X=y" >"$scratch/build/.config"
available -- -C "$scratch/build"
tap_ok "a configuration cut short" grep -q "does not say for which architecture it is" <<<"$err"
rm "$scratch/build/.config"
mkdir "$scratch/build/.config"
available -- -C "$scratch/build"
tap_ok "a folder in its place" grep -q "^warning: build/.config: cannot be read" <<<"$err"
tap_is "is no reason to fail" "$status" 0
rmdir "$scratch/build/.config"
rm "$scratch/build/Makefile"
ln -s "$scratch/linux" "$scratch/build/source"
available -- -C "$scratch/build"
tap_is "only its link is left" "$(line tree)" "linux, version 6.12 (built in build)"
rm "$scratch/build/source"
echo "include $scratch/gone/Makefile" >"$scratch/build/Makefile"
available -- -C "$scratch/build"
tap_is "its source is gone" "$status $err" \
	"2 error: 'build' is a build folder of 'gone', which is no kernel source (any more)"

# The compiler that it is configured for.
mkdir "$scratch/gcc"
echo "include $scratch/linux/Makefile" >"$scratch/gcc/Makefile"
printf '#\n# Automatically generated\n# Linux/x86_64 6.12.1 Kernel Configuration\n#\n%s\n' \
	'CONFIG_CC_VERSION_TEXT="gcc (Debian 12.2.0-14) 12.2.0"' CONFIG_CC_IS_GCC=y \
	CONFIG_GCC_VERSION=120200 >"$scratch/gcc/.config"
program "$scratch/g/gcc" <<<"echo 'gcc (Debian 12.2.0-14) 12.2.0'"
available CC= PATH="$scratch/g:$good:$bin" -- -C "$scratch/gcc"
tap_is "a tree that is configured for GCC" "$(line gcc)" \
	"g/gcc, version 12.2.0 (5.1.0 or newer; the tree is configured for it)"

# Names.
# shellcheck disable=SC2016 # a name
for name in "with space" "żółw/ядро" "quo'te\"s" 'dollar$(x)' "-dash"; do
	mkdir -p "$(dirname "$scratch/t/$name")"
	cp -r "$scratch/linux" "$scratch/t/$name"
	available -- -C "$scratch/t/$name"
	tap_is "a tree called $name" "$status $(line tree)" "0 t/$name, version 6.12"
done
bindgen "$scratch/t/bin den/bindgen" 0.66.0 15.0.0 '*bindgen_0_66.h) ;;'
available BINDGEN="$scratch/t/bin den/bindgen" CC=none -- -C "$scratch/t/with space"
tap_is "with a bindgen in such a place" "$status $(grep -c '^warning: bindgen' <<<"$err")" "0 0"

# No tree.
available -- -C "$scratch/nowhere"
tap_is "no folder" "$status $err" \
	"2 error: 'nowhere' cannot be used as a kernel tree: No such file or directory"
available -- -C "$scratch/script"
tap_is "a file" "$status $err" \
	"2 error: 'script' cannot be used as a kernel tree: it is not a folder"
mkdir "$scratch/empty"
available -- -C "$scratch/empty"
tap_is "an empty folder" "$status $err" "2 error: 'empty' is neither a kernel's source (it has no\
 Kbuild, scripts and init/Kconfig) nor a build folder of one"
mkdir -m 0 "$scratch/closed"
if [ "$(id -u)" != 0 ]; then
	available -- -C "$scratch/closed"
	tap_is "a folder that cannot be read" "$status" 2
elif command -v setpriv >/dev/null && chmod 711 "$scratch" &&
	setpriv --reuid=65534 --regid=65534 --clear-groups "$KRAB" version >/dev/null 2>&1; then
	run env -i PATH="$bin" HOME=/ RUSTC="$good/rustc" BINDGEN="$good/bindgen" CC="$good/clang" \
		"$(command -v setpriv)" --reuid=65534 --regid=65534 --clear-groups \
		"$KRAB" available -C "$scratch/closed"
	tap_is "a folder that cannot be read" "$status" 2
else
	tap_skip "a folder that cannot be read" "root can read all, and nobody cannot run krab here"
fi
run env -i -C "$scratch/linux" PATH="$bin" HOME="$scratch" RUSTC="$good/rustc" \
	BINDGEN="$good/bindgen" CC="$good/clang" LIBCLANG_PATH=/nowhere "$KRAB" available
tap_is "the current folder, if it is a tree" "$(line tree)" "$scratch/linux, version 6.12"
rm -r "$scratch/linux/rust"
available -- -C "$scratch/linux"
tap_ok "a kernel without Rust" grep -q "has no rust/Makefile: this kernel cannot" <<<"$err"

# A relative tool is one of the folder where make runs.
mkdir "$scratch/linux/tool"
cp "$good/rustc" "$good/sysroot" "$scratch/linux/tool"
available RUSTC=tool/rustc -- -C "$scratch/linux"
tap_is "a relative RUSTC" "$status" 0
tap_end
