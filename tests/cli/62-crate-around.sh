#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# Bindings that a crate takes in beside definitions of its own, as the kernel's does: what it
# defines itself is left out, nothing else, and both together compile.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET CLANG_PATH LLVM_CONFIG_PATH

mkdir -p "$scratch/src" "$scratch/out"
cat >"$scratch/src/helper.h" <<'END'
typedef unsigned long __kernel_size_t;
typedef long __kernel_ptrdiff_t;
typedef int in_another_module;
struct iov { __kernel_size_t len; __kernel_ptrdiff_t off; in_another_module m; };
#define MINALIGN 16
#define TAKEN 1
#define N 5
const __kernel_size_t RUST_CONST_HELPER_MINALIGN = MINALIGN;
const __kernel_size_t RUST_CONST_HELPER_FLAGS = 1 | 2;
int taken_function(void);
int other_function(void);
END
cat >"$scratch/src/lib.rs" <<'END'
//! Not an item: type N = u8; mod x { type in_another_module = u8; }
#![no_std]
#![allow(warnings)]
mod raw {
	/* /* type other_function */ struct iov; */
	type __kernel_size_t = usize;
	pub(crate) type __kernel_ptrdiff_t = isize;
	pub struct A<const N: usize>;
	const TAKEN: char = '{';
	pub unsafe fn taken_function<'a>() { const N: u8 = 1; let _ = "}"; let _ = r#"type iov = "{"#; }
	include!(concat!(env!("OBJTREE"), "/bindings.rs"));
	const TEXT: &str = "type iov = 1;";
}
mod other { pub type in_another_module = u8; pub const RUST_CONST_HELPER_FLAGS: u8 = 1; }
END
generate()
{
	run "$BINDGEN" "$scratch/src/helper.h" --use-core --no-layout-tests "$@" \
		-o "$scratch/out/bindings.rs" --depfile "$scratch/out/d"
}
names()
{
	grep -oE '^ *pub (type|const|struct|fn|static) \w+' "$1" | sed 's/^ *pub //' | LC_ALL=C sort
}

generate
tap_is "what the crate defines beside the include is left out, and a constant that a helper has" \
	"$(names "$scratch/out/bindings.rs")" "const N
const RUST_CONST_HELPER_FLAGS
const RUST_CONST_HELPER_MINALIGN
fn other_function
struct iov
type in_another_module"
tap_ok "the crate is among the files read" grep -qF "$scratch/src/lib.rs" "$scratch/out/d"
if rustc=$(command -v "${RUSTC:-rustc}"); then
	sed -i 's/RUST_CONST_HELPER_//' "$scratch/out/bindings.rs"
	tap_ok "and rustc compiles them" env OBJTREE="$scratch/out" "$rustc" --edition 2021 \
		--crate-type lib --emit=metadata -o "$scratch/out/x.rmeta" "$scratch/src/lib.rs"
else
	tap_skip "and rustc compiles them" "no rustc"
fi

generate --blocklist-type '__kernel_.*' --blocklist-item 'TAKEN|MINALIGN|taken_function'
tap_ok "a crate that changed nothing is not among the files read" \
	test -z "$(grep -F lib.rs "$scratch/out/d")"
sed -i 's/bindings.rs/elsewhere.rs/' "$scratch/src/lib.rs"
generate
tap_is "another file beside the header means nothing" \
	"$(names "$scratch/out/bindings.rs" | wc -l)" 11
tap_end
