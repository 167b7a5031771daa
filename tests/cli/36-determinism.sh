#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# The same input gives the same bytes: from any folder, under any locale, in any environment, by
# any spelling of its path, as often as one likes.
# shellcheck disable=SC2016 # quotes that hold back expansion on purpose
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET
# shellcheck disable=SC2154 # of tap.sh
cd "$scratch" || exit 1
mkdir -p a/b "c d" tmp
# What could depend on the surroundings: names of what has none, sorting, numbers with points,
# letters whose case differs between languages, the place and time of compilation.
cat >a/b/x.h <<'EOF'
#include "y.h"
/** I and i, ß, ä. */
struct I { union { struct { int i, I; }; double d; } u; enum { INIT, init } e; };
typedef struct { int anonymous : 3; unsigned : 0; char c; } thing;
#define HALF 0.5
#define LARGE 1e300
#define FILE_NAME __FILE__
#define LINE __LINE__
#define DATE __DATE__
static const double d = 1.25;
struct Z; struct z; struct a; struct B;
void f(struct Z *, struct z *, struct a *, struct B *);
static inline int g(int x) { return x; }
#define GREETING "grüß"
extern int (*table[3])(struct I *, struct { int x; } *);
EOF
printf '#pragma once\n/// from y\nstruct y { struct y *next; };\n' >a/b/y.h

# bindings [ARG]...: with all that has an order of its own.
flags=(--with-derive-hash --with-derive-eq --impl-debug --with-derive-default)
bindings()
{
	"$BINDGEN" "${flags[@]}" "$@" 2>&1
}
reference=$(cd a/b && bindings x.h)
tap_ok "there is a reference" grep -q 'pub struct I' <<<"$reference"

same()
{
	tap_is "$1" "$(cat)" "$reference"
}

same "a path with ./" < <((cd a/b && bindings ./x.h))
same "from the folder above" < <((cd a && bindings b/x.h))
same "from a folder beside it" < <((cd "c d" && bindings ../a/b/x.h))
same "from / by an absolute path" < <((cd / && bindings "$scratch/a/b/x.h"))
same "by a detour" < <((cd a && bindings b/../b//x.h))
ln -s ../a/b/x.h "c d/link.h"
cp a/b/y.h "c d"
same "by a symbolic link" < <((cd "c d" && bindings link.h))
cp -r a "another place"
same "in a copy of the tree" < <((cd "another place/b" && bindings x.h))
tap_ok "no path of this machine is in it" sh -c '! grep -q "$1"' sh "$scratch" <<<"$reference"

cd a/b || exit 1
for locale in C POSIX C.UTF-8 tr_TR.UTF-8 de_DE.UTF-8 de_DE.ISO-8859-1 nonsense \
	$(locale -a 2>/dev/null | head -n 8); do
	same "LC_ALL=$locale" < <(LC_ALL=$locale bindings x.h)
done
same "LANG and its kin" < <(LANG=de_DE.UTF-8 LC_NUMERIC=de_DE.UTF-8 LANGUAGE=tr bindings x.h)
# Locales are rarely installed, so one is made: commas in numbers, Turkish letters.
if command -v localedef >/dev/null &&
	localedef -i tr_TR -f UTF-8 "$scratch/locale" 2>/dev/null; then
	same "a Turkish locale that is installed" < <(LOCPATH=$scratch LC_ALL=locale bindings x.h)
else
	tap_skip "a Turkish locale that is installed" "no localedef, or no definition of it"
fi

same "without HOME" < <((unset HOME && bindings x.h))
same "HOME is nowhere" < <(HOME=/nowhere bindings x.h)
same "another TMPDIR" < <(TMPDIR=$scratch/tmp bindings x.h)
same "TMPDIR is nowhere" < <(TMPDIR=/nowhere bindings x.h)
tap_is "nothing is left in TMPDIR" "$(ls -A "$scratch/tmp")" ""
same "an empty environment" \
	< <(env -i ASAN_OPTIONS=detect_leaks=0 "$BINDGEN" "${flags[@]}" x.h 2>&1)
same "another time zone" < <(TZ=Pacific/Kiritimati bindings x.h)
same "SOURCE_DATE_EPOCH" < <(SOURCE_DATE_EPOCH=1 bindings x.h)
same "another umask" < <((umask 077 && bindings x.h))
same "a narrow terminal" < <(COLUMNS=20 TERM=dumb NO_COLOR=1 bindings x.h)
same "memory that is not zero" < <(MALLOC_PERTURB_=85 bindings x.h)
same "clang's own variables" < <(CCACHE_DIR=/nowhere CLANG_NO_DEFAULT_CONFIG=1 bindings x.h)
same "empty include paths" < <(C_INCLUDE_PATH='' CPATH='' bindings x.h)
for _ in 1 2 3 4 5; do
	bindings x.h
done | awk -v n="$(wc -l <<<"$reference")" '{ print > "'"$scratch"'/run" int((NR - 1) / n) }'
tap_is "five times" "$(cat "$scratch"/run? | cksum)" \
	"$(for _ in 1 2 3 4 5; do echo "$reference"; done | cksum)"
bindings x.h -o "$scratch/out.rs"
same "-o gives what stdout gets" <"$scratch/out.rs"
same "another argv[0]" \
	< <(bash -c 'exec -a bindgen "$0" "$@"' "$BINDGEN" "${flags[@]}" x.h)
# Its own default for --bitfield-tests is another.
same "krab bindgen" < <("$KRAB" bindgen --no-bitfield-tests "${flags[@]}" x.h)

tap_end
