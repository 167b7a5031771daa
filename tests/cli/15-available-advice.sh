#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab available: what it says to install, by distribution, and the other ways.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
# shellcheck source=available.sh
. "$(dirname "$0")/available.sh"

# Too old, no source, a libclang that is too old.
rust "$scratch/bad" 1.60.0
bindgen "$scratch/bad/bindgen" 0.72.1 9.0.0

# all DISTRIBUTION: the one command.
all()
{
	available RUSTC="$scratch/bad/rustc" BINDGEN="$scratch/bad/bindgen" -- --distribution="$1"
	sed -n 's/^all that is missing, on //p' <<<"$err"
}

tap_is "Debian 12" "$(all debian-12)" "Debian 12: apt-get install rustc-web rust-web-src\
 libclang1-19 libclang-common-19-dev"
tap_is "Debian 13" "$(all debian-13)" \
	"Debian 13: apt-get install rustc rust-src libclang1-19 libclang-common-19-dev"
tap_is "a Debian that is newer" "$(all debian | cut -d: -f1)" "Debian"
tap_is "Ubuntu 22.04" "$(all ubuntu-22.04)" "Ubuntu 22.04: apt install rustc-1.80 rust-1.80-src\
 libclang1-19 libclang-common-19-dev"
tap_is "Ubuntu 24.04" "$(all ubuntu-24.04 | cut -d: -f1)" "Ubuntu 24.04"
all ubuntu-24.04 >/dev/null
tap_ok "with the names of its programs" grep -q "have names with a version (rustc-1.80)" <<<"$err"
tap_is "Fedora" "$(all fedora)" "Fedora: dnf install rust rust-src clang-libs"
tap_is "Arch" "$(all arch)" "Arch Linux: pacman -S rust rust-src clang"
tap_is "openSUSE" "$(all opensuse-tumbleweed)" \
	"openSUSE Tumbleweed: zypper install rust rust-src libclang13"
tap_is "Alpine" "$(all alpine)" "Alpine: apk add rust rust-src clang-libclang"
tap_is "Gentoo" "$(all gentoo)" "Gentoo: emerge dev-lang/rust llvm-core/clang"
all gentoo >/dev/null
tap_ok "rustup" grep -q "rustup override set 1.78.0" <<<"$err"
tap_ok "kernel.org" grep -q "https://kernel.org/pub/tools/llvm/rust/" <<<"$err"
tap_ok "a standalone installer" grep -q "forge.rust-lang.org/.*#standalone" <<<"$err"
available RUSTC="$scratch/bad/rustc" -- --distribution=debian-12 -v
tap_ok "the source for a standalone toolchain, by its version and place" grep -q \
	"rust-src-1.60.0.tar.gz so that rust-src/lib/ of it becomes bad/lib/" <<<"$err"
available BINDGEN=/nowhere -- --distribution=debian-12
tap_is "a bindgen of the distribution only where it will do" \
	"$(grep -A1 '^error' <<<"$err" | tail -n 1)" "  leave BINDGEN unset to use krab's own"
available BINDGEN=/nowhere -- --distribution=fedora
tap_ok "else that, too" grep -q "or: dnf install bindgen-cli" <<<"$err"
tap_end
