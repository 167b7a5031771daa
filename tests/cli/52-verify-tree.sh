#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab verify -C: everything comes from what a kernel's build recorded, and nothing is written.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

tree=$scratch/tree
mkdir -p "$tree"/rust/bindings "$tree"/rust/uapi "$tree"/rust/helpers "$tree"/include/config
cat >"$tree/include/kernel.h" <<'END'
#ifdef FOR_C
struct s { int a; FIELD b; };
#else
struct s { int a; int b; };
#endif
struct other { struct s s; unsigned bit:3; };
/* As in Linux, the bindings are those of modules, whatever the C that is asked belongs to. */
#ifdef MODULE
#define VALUE 3
#else
#define VALUE 4
#endif
END
# What rust/Makefile renames.
cat >"$tree/rust/bindings/bindings_helper.h" <<'END'
#include <kernel.h>
static const unsigned long RUST_CONST_HELPER_GFP = 5;
END
echo '#include <kernel.h>' >"$tree/rust/uapi/uapi_helper.h"

# record FILE COMMAND: as kbuild saves it.
record()
{
	printf 'savedcmd_%s := %s\n\nsource_%s := x\n' "$1" "$2" "$1" >"$tree/${1%/*}/.${1##*/}.cmd"
}
bindings=rust/bindings/bindings_generated.rs
uapi=rust/uapi/uapi_generated.rs
flags="-Iinclude -DNAME='\"a b\"' -DDOLLAR='\$\$' -DHASH=\\#"
record $bindings "bindgen rust/bindings/bindings_helper.h --use-core --no-debug '.*' -o $bindings --\
 -Wp,-MMD,rust/bindings/.bindings_generated.rs.d $flags -DMODULE  ; sed -Ei 's/(x)\$\$/\\1/' $bindings"
record $uapi "bindgen rust/uapi/uapi_helper.h --no-layout-tests -o $uapi -- -Wp,-MMD,rust/uapi/.d $flags -DMODULE"
record rust/helpers/helpers.o "gcc -Wp,-MMD,rust/helpers/.helpers.o.d $flags -DFOR_C -DFIELD=int\
 -Werror -Wall -c -o rust/helpers/helpers.o ../source/rust/helpers/helpers.c  ; false"
gcc --version | sed -n '1s/^/CONFIG_CC_VERSION_TEXT="/;1s/$/"/p' >"$tree/include/config/auto.conf"

cd "$tree" || exit 1
"$BINDGEN" rust/bindings/bindings_helper.h --use-core --no-debug '.*' -o $bindings -- -Iinclude -DMODULE
sed -i 's/pub const RUST_CONST_HELPER_/pub const /' $bindings
"$BINDGEN" rust/uapi/uapi_helper.h --no-layout-tests -o $uapi -- -Iinclude -DMODULE
cd "$scratch" || exit 1
state()
{
	(cd "$tree" && find . -printf '%p %T@ %s\n' | LC_ALL=C sort)
}
before=$(state)

counts='2 records, 3 fields, 1 bitfield, 0 enums, 0 enumerators, 0 typedefs,'
run "$KRAB" verify -C tree
tap_is "a tree is proven" "$status $err$out" "0 $bindings: $counts 2 constants proven (gcc)
$uapi: $counts 1 constant proven (gcc)"
tap_is "the tree is not written to" "$(state)" "$before"
run "$KRAB" verify -C tree --cc-arg -DFIELD=long
tap_is "what differs in one is an error" "$status $(grep -c "error: field 'b' of struct s" <<<"$err")" \
	"1 4"
tap_ok "the header is named as the build sees it" grep -q '^include/kernel.h:4:' <<<"$err"
tap_ok "the line of the bindings is named" grep -q "^$bindings:[0-9]*: note:" <<<"$err"

sed -i 's/pub a/pub b/' "$tree/$bindings"
run "$KRAB" verify -C tree
tap_ok "stale bindings are told" grep -q "^$bindings: error: these are not the bindings" <<<"$err"
tap_is "stale bindings: exit status" "$status" 1
echo 'CONFIG_CC_VERSION_TEXT="gcc 1.0"' >"$tree/include/config/auto.conf"
run "$KRAB" verify -C tree
tap_ok "another compiler than at the configuration is told" \
	grep -q "^warning: the tree was configured for 'gcc 1.0'" <<<"$err"

rm "$tree"/rust/helpers/.helpers.o.cmd
run "$KRAB" verify -C tree
tap_is "no C object yet" "$status" 2
record rust/exports.o "gcc $flags -DFOR_C -DFIELD=int -c -o rust/exports.o rust/exports.c"
run "$KRAB" verify -C tree
tap_ok "another object will do" grep -q "proven (gcc)" <<<"$out"
record rust/exports.o "gcc \$\$(cat flags) -c -o rust/exports.o rust/exports.c"
run "$KRAB" verify -C tree
tap_is "nothing that only a shell understands is guessed" "$status $err" \
	"2 error: $tree/rust/.exports.o.cmd: the recorded command has a substitution"
run "$KRAB" verify -C "$scratch"
tap_is "no tree" "$status ${err%%:*}: ${err#*: }" "2 error: $scratch has no record of bindings: it is \
no build folder of a kernel with Rust, or its bindings are not made yet"
run "$KRAB" verify -C no-such-folder
tap_is "no folder" "$status" 2
run "$KRAB" verify -C tree --use-core
tap_is "options of bindgen with -C" "$status" 2

tap_end
