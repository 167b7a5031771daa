#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# --doc-comments=kernel-doc: rustdoc warns of nothing and finds no test in the golden tests of it,
# nor in all other headers of the golden tests when they are read that way; where the links to the
# source begin; what else the option changes, which is nothing.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET
# shellcheck disable=SC2154 # of tap.sh
cd "$scratch" || exit 1

# --- rustdoc

rustdoc=$(rust_tool rustdoc)

document()
{
	"$rustdoc" --edition 2021 --crate-name docs -o doc -D warnings -D rustdoc::all \
		-A rustdoc::missing_crate_level_docs -A unnecessary_transmutes "$1" 2>&1
}

doctests() { "$rustdoc" --edition 2021 --crate-name docs --test --test-args=--list "$1" |
	grep -c ': test$'; }

crate()
{
	echo '#![allow(non_camel_case_types, non_upper_case_globals, non_snake_case, improper_ctypes)]'
	"$BINDGEN" --doc-comments=kernel-doc "$@"
}

if [ -z "$rustdoc" ]; then
	tap_skip "rustdoc" "no rustdoc"
else
	# shellcheck disable=SC2154 # of tap.sh
	for header in "$root"/tests/bindgen/kernel-doc-*.h; do
		name=$(basename "$header" .h)
		crate "$header" >"$name.rs" 2>/dev/null
		tap_ok "rustdoc warns of nothing in $name" document "$name.rs"
		tap_is "there are no tests in $name" "$(doctests "$name.rs")" 0
	done
	printf '/**\n * f() - see\n * [nothing] and `x\n */\nvoid f(void);\n' >warn.h
	crate warn.h | sed 's/\\\\//g' >warn.rs
	run document warn.rs
	tap_is "rustdoc is looking" "$(grep -c 'unresolved link' <<<"$out")" 1
fi

# --- the links to the source

mkdir -p tree/include/linux elsewhere
cat >tree/include/linux/x.h <<'EOT'
#pragma once
/**
 * f() - a function
 */

void f(void);
EOT
printf '/**\n * g() - another\n */\nvoid g(void);\n' >elsewhere/y.h
printf '#include <linux/x.h>\n#include "%s/elsewhere/y.h"\n' "$scratch" >tree/all.h

links() { grep -o 'C source: [^"]*' | sort -u; }

link='C source: [`include/linux/x.h:6`](srctree/include/linux/x.h#L6)'
tap_is "a tree that is named" "$("$BINDGEN" --doc-comments=kernel-doc --source-tree tree tree/all.h -- \
	-Itree/include | links)" "$link"
tap_is "an absolute path of it" "$("$BINDGEN" --doc-comments=kernel-doc --source-tree "$scratch/tree" \
	tree/all.h -- -I"$scratch/tree/include" | links)" "$link"
tap_is "from a folder in it" "$(cd tree/include && "$BINDGEN" --doc-comments=kernel-doc \
	--source-tree .. ../all.h -- -I. | links)" "$link"
tap_is "the folder that krab runs in" "$(cd tree && "$BINDGEN" --doc-comments=kernel-doc all.h -- \
	-I./include | links)" "$link"
tap_is "no path of this machine" "$("$BINDGEN" --doc-comments=kernel-doc --source-tree tree \
	tree/all.h -- -Itree/include | grep -c "$scratch")" 0

# --- comments in another file

printf 'void f(int a);\nvoid g(void);\ntypedef int t;\n' >other.h
printf '#define ONE_H\n/**\n * f() - once\n * @a: a\n */\n/**\n * g() - here\n */\n' >one.h
printf '#define TWO_H\n/**\n * g() - and there\n */\n#if 0\n/**\n * typedef t - a type\n */\n#endif\n' >two.h
printf '#include "other.h"\n#include "one.h"\n#include "two.h"\n' >main.h
tap_is "a name that one other file documents, not two" \
	"$("$BINDGEN" --doc-comments=kernel-doc main.h | grep -c '#\[doc = "once')$(
	"$BINDGEN" --doc-comments=kernel-doc main.h | grep -c '#\[doc = "a type')$(
	"$BINDGEN" --doc-comments=kernel-doc main.h | grep -c 'here')" 110

# --- the option

run "$BINDGEN" --source-tree tree tree/all.h -- -Itree/include
tap_is "a tree without documentation: status" "$status" 2
tap_ok "a tree without documentation" grep -q "'--source-tree' needs '--doc-comments'" <<<"$err"
run "$BINDGEN" --doc-comments=other tree/all.h
tap_is "another style: status" "$status" 2
tap_is "--doc-comments=all is the default" \
	"$("$BINDGEN" --doc-comments=all tree/all.h -- -Itree/include)" \
	"$("$BINDGEN" tree/all.h -- -Itree/include)"
tap_is "--no-doc-comments goes before it" \
	"$("$BINDGEN" --no-doc-comments --doc-comments=kernel-doc tree/all.h -- -Itree/include)" \
	"$("$BINDGEN" --no-doc-comments tree/all.h -- -Itree/include)"

# Only documentation differs, on every header of the golden tests.
without_docs() { grep -v '^ *#\[doc = "'; }
different=
for header in "$root"/tests/bindgen/{bits,enum,fn,kernel,struct,typedef,union,var}*.h; do
	[ -e "$header" ] || continue
	if ! diff -q <("$BINDGEN" --doc-comments=kernel-doc "$header" 2>/dev/null | without_docs) \
		<("$BINDGEN" --no-doc-comments "$header" 2>/dev/null | without_docs) >/dev/null; then
		different+="$(basename "$header") "
	fi
done
tap_is "nothing but documentation differs" "$different" ""

# --- bad input

cases=0
for text in '/**' '/***/' '/**/' '/** @' '/**\n * f() -' '/**\n * f() - \n * @' '/**\n * struct' \
	'/**\n * f() - x\n * @a:\n' '/**\n *' '/**\n * : x\n */' '/**\n * enum:\n */' '/**\r\n * f() - x\r\n */'; do
	printf "$text\nvoid f(int a);\n" >bad.h
	timeout 10 "$BINDGEN" --doc-comments=kernel-doc bad.h >/dev/null 2>&1
	[ $? -le 1 ] && cases=$((cases + 1))
done
tap_is "comments that are broken off" "$cases" 12
tap_end
