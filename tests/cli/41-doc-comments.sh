#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# Comments as documentation: rustdoc warns of nothing and finds no test in any of the headers of
# the golden tests that are about comments.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET
rustdoc=$(rust_tool rustdoc)
[ -n "$rustdoc" ] || { tap_skip "rustdoc" "no rustdoc"; tap_end; exit; }
# shellcheck disable=SC2154 # of tap.sh
cd "$scratch" || exit 1

# FILE: rustdoc's opinion, with all that may be warned of as an error.
document()
{
	"$rustdoc" --edition 2021 --crate-name docs -o doc -D warnings \
		-D rustdoc::unescaped_backticks -A rustdoc::missing_crate_level_docs \
		-A unnecessary_transmutes "$1" 2>&1
}

doctests() { "$rustdoc" --edition 2021 --crate-name docs --test --test-args=--list "$1" |
	grep -c ': test$'; }

crate()
{
	echo '#![allow(non_camel_case_types, non_upper_case_globals, non_snake_case, improper_ctypes)]'
	"$BINDGEN" "$1"
}

# shellcheck disable=SC2154 # of tap.sh
for header in "$root"/tests/bindgen/doc-*.h "$root"/tests/bindgen/comment-*.h; do
	name=$(basename "$header" .h)
	crate "$header" >"$name.rs" 2>/dev/null
	tap_ok "rustdoc warns of nothing in $name" document "$name.rs"
	tap_is "there are no tests in $name" "$(doctests "$name.rs")" 0
done

# The check itself: what rustdoc is known to run and to warn of.
cat >bad.rs <<'EOF'
//! Words.
#![allow(unused)]
#[doc = " [nothing]\n\n     let x = code;"]
pub struct Bad;
EOF
run document bad.rs
tap_is "rustdoc is looking: a link" "$(grep -c 'unresolved link' <<<"$out")" 1
tap_is "rustdoc is looking: a test" "$(doctests bad.rs)" 1
tap_end
