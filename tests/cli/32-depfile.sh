#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# Dependency files: --depfile, whose bytes are those of bindgen-cli, and the ones that clang
# writes itself for -Wp,-MMD and its kin, as the kernel's build asks for them.
# shellcheck disable=SC2016 # quotes that hold back expansion on purpose
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset BINDGEN_EXTRA_CLANG_ARGS TARGET
real=$(bindgen_cli)
# shellcheck disable=SC2154 # of tap.sh
cd "$scratch" || exit 1
mkdir -p inc/sub "two words"
printf '#pragma once\nstruct a { int a; };\n' >inc/a.h
echo 'struct b { int b; };' >inc/b.h
echo '#include "../b.h"' >inc/sub/b.h
echo 'struct c { int c; };' >"two words/c.h"
# Characters that mean something to make, or did.
echo 'struct d { int d; };' >'do$llar.h'
echo 'struct e { int e; };' >'ha#sh.h'
echo 'struct f { int f; };' >'back\slash.h'
echo 'struct g { int g; };' >'co:lon.h'
printf '#include "inc/a.h"\n#include <sub/b.h>\nstruct x { int x; };\n' >x.h
printf '#include "two words/c.h"\n' >spaces.h
printf '#include "do$llar.h"\n#include "ha#sh.h"\n#include "back\\slash.h"\n#include "co:lon.h"\n' \
	>odd.h
printf '#include <stddef.h>\n#include <stdint.h>\n' >system.h

# dep NAME EXPECTED ARG...: the dependency file; bindgen-cli's must be equal if it is here.
dep()
{
	local name=$1 expected=$2
	shift 2
	rm -f d
	run "$BINDGEN" --depfile d "$@"
	tap_is "$name" "$(cat d)" "$expected"
	[ "$status" = 0 ] || echo "# exit code $status: $err"
	cp d mine
	if [ -n "$real" ]; then
		rm -f d
		run "$real" --formatter none --depfile d "$@"
		tap_ok "$name: as bindgen-cli" cmp d mine
	else
		tap_skip "$name: as bindgen-cli" "no bindgen-cli 0.72.1"
	fi
}

dep "a header alone" "out.rs: inc/a.h" -o out.rs inc/a.h
dep "what it includes, sorted, each once" "out.rs: ./inc/a.h inc/sub/../b.h inc/sub/b.h x.h" \
	-o out.rs x.h -- -I inc
dep "an absolute path" "out.rs: $PWD/inc/a.h" -o out.rs "$PWD/inc/a.h"
dep "an absolute output" "$PWD/out.rs: inc/a.h" -o "$PWD/out.rs" inc/a.h
dep "spaces are escaped" "two\\ words/out.rs: ./two\\ words/c.h spaces.h" \
	-o "two words/out.rs" spaces.h
dep "a header in a folder with spaces" "out.rs: two\\ words/c.h" -o out.rs "two words/c.h"
dep "other characters of make" \
	'out.rs: ./back\\slash.h ./co:lon.h ./do$llar.h ./ha#sh.h odd.h' -o out.rs odd.h
# bindgen-cli forgets files that -include names; a build must not.
run "$BINDGEN" --depfile d -o out.rs x.h -- -I inc -include "two words/c.h"
tap_is "an -include is a dependency" "$(cat d)" \
	"out.rs: ./inc/a.h ./two\\ words/c.h inc/sub/../b.h inc/sub/b.h x.h"
if [ -n "$real" ]; then
	for args in "./x.h -- -I inc" "$PWD/x.h -- -I $PWD/inc" "system.h" "x.h -- -isystem inc" \
		"x.h -- -I inc -D A=1" "x.h --block-file .*a.h -- -I inc" \
		"x.h --allowlist-file .*x.h -- -I inc"; do
		# shellcheck disable=SC2086 # words
		"$BINDGEN" --depfile mine -o out.rs $args 2>/dev/null
		# shellcheck disable=SC2086 # words
		"$real" --formatter none --depfile theirs -o out.rs $args 2>/dev/null
		tap_ok "as bindgen-cli: $args" cmp mine theirs
	done
	"$BINDGEN" --depfile mine x.h -- -I inc >/dev/null 2>&1
	"$real" --formatter none --depfile theirs x.h -- -I inc >/dev/null 2>&1
	tap_ok "as bindgen-cli: output to stdout" cmp mine theirs
fi

echo "old" >d
run "$BINDGEN" --depfile d -o out.rs missing.h
tap_is "a run that fails leaves the old one" "$status $(cat d)" "1 old"
run "$BINDGEN" --depfile d -o out.rs x.h -- -I inc
touch -d '2001-02-03' d
before=$(stat -c '%y %i' d)
run "$BINDGEN" --depfile d -o out.rs x.h -- -I inc
tap_is "an unchanged one keeps its time stamp" "$(stat -c '%y %i' d)" "$before"

# clang's own. bindgen names no object, so the target is clang's idea of one; the build's fixdep
# only reads the prerequisites.
prerequisites()
{
	tr -d '\\\n' <"$1" | sed 's/^[^:]*: *//' | tr -s ' ' '\n' | sort
}

# clang_dep NAME EXPECTED ARG...: the file `d` that the arguments for clang ask for.
clang_dep()
{
	local name=$1 expected=$2
	shift 2
	rm -f d out.rs
	run "$BINDGEN" -o out.rs x.h -- -I inc "$@"
	tap_is "$name" "$status $(prerequisites d | paste -sd ' ')" "0 $expected"
	[ -n "$real" ] || return
	cp d mine
	rm -f d
	run "$real" --formatter none -o out.rs x.h -- -I inc "$@"
	tap_ok "$name: as bindgen-cli" cmp d mine
}

files="inc/a.h inc/sub/../b.h inc/sub/b.h x.h"
# The same as krab has them from libclang: clang's dependency files leave out the ./.
ours="./$files"
clang_dep "-Wp,-MMD,file" "$files" -Wp,-MMD,d
clang_dep "-Wp,-MD,file" "$files" -Wp,-MD,d
clang_dep "-MMD -MF" "$files" -MMD -MF d
clang_dep "-Wp,-MMD,file with a target" "$files" -Wp,-MMD,d -Wp,-MT,out.rs
clang_dep "-MMD -MF -MT" "$files" -MMD -MF d -MT out.rs
rm -f d
run "$BINDGEN" -o out.rs system.h -- -Wp,-MMD,d
tap_is "-MMD leaves out system headers" "$(prerequisites d)" "system.h"
run "$BINDGEN" -o out.rs x.h -- -I inc -Wp,-MMD,nowhere/d
tap_is "one that cannot be written" "$status" 1
run "$BINDGEN" --depfile both -o out.rs x.h -- -I inc -Wp,-MMD,d
tap_is "both kinds at once" "$status $(cat both)" "0 out.rs: $ours"
rm -f d
run "$BINDGEN" -o out.rs --clang-macro-fallback x.h -- -I inc -Wp,-MMD,d
tap_is "with a second parse it is still the header's" "$(prerequisites d | paste -sd ' ')" "$files"
tap_is "and nothing else is left" "$(find . -maxdepth 1 -name '*.d' -o -name '*.pch' \
	-o -name '*macro_eval*')" ""

tap_end
