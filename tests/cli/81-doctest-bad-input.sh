#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab doctest on what nobody would write: an error with a place, or a result; never a crash, a
# hang or a file that is half there.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

cd "$scratch" || exit 1

example='/// ```
/// example();
/// ```
fn f() {}'

# names: of the tests found
names()
{
	python3 -c 'import json, sys; print([t["item"] for t in json.load(sys.stdin)["doctests"]])' <<<"$out"
}

# quick WORD...: runs krab doctest, which must end within ten seconds of CPU time and 2 GB.
# Sanitizers reserve more than that at the start, and take their time.
limits='ulimit -t 10 -v 2000000'
! grep -qa __asan_init "$KRAB" || limits='ulimit -t 100'
quick()
{
	run timeout 300 bash -c "$limits"'; exec "$@"' - "$KRAB" doctest "$@"
}

# ended NAME: it ended by itself, with a status of its own.
ended()
{
	tap_ok "$1" test "$status" -lt 3
}

run "$KRAB" doctest none.rs
tap_is "a root that is not there" "$status $(grep -c 'none.rs' <<<"$err")" "1 1"
mkdir folder.rs
run "$KRAB" doctest folder.rs
tap_is "a root that is a folder" "$status $(grep -c 'folder.rs' <<<"$err")" "1 1"
: >empty.rs
run "$KRAB" doctest empty.rs
tap_is "an empty root" "$status $err$(names)" "0 []"
run "$KRAB" doctest --format=kunit --crate-name kernel -o empty empty.rs
tap_is "no example is no test" "$status $(grep -c KUNIT_CASE empty/*.c)" "0 0"

printf '%s\n' "$example" >good.rs
printf '/// \xff\xfe\nmod good;\nfn g() {\n' >utf8.rs
run "$KRAB" doctest utf8.rs
tap_is "not UTF-8: told with its place, other files still read" \
	"$status $(grep -c '^utf8.rs:1:5: error:' <<<"$err") $(names)" "1 1 ['good::f']"
run "$KRAB" doctest --format=kunit -o utf8 utf8.rs
tap_is "but no tests are written that would be too few" "$status $(find utf8 2>/dev/null)" "1 "

for text in 'let s = "' "'" '/* /*' 'r##"' '{ { {' ') ) )' '/** ```' '#[doc = "' '#[doc = include_str!(' \
	'#![doc(test(attr(' 'macro_rules! m {' 'use a::{b, {' 'impl' 'struct' 'enum E { /// x' 'mod' \
	'pub(' 'fn f(' 'extern' '#' '#!' '#[' '#[cfg(' '#[cfg_attr(' 'impl X for (' 'use' 'unsafe' \
	'#[path = ] mod x;' '/// ```{' '/// ```"' '/// ```rust,' 'thread_local! {' 'const _:' 'type'; do
	printf '%s\n%s' "$example" "$text" >cut.rs
	quick cut.rs
	[ "$status" -lt 2 ] && [ -n "$(names 2>/dev/null)" ] || echo "$text: $status $err"
done >cut.txt
tap_is "unterminated anything" "$(cat cut.txt)" ""

printf '%s\nmod gone;\nmod good;\n' "$example" >gone.rs
run "$KRAB" doctest gone.rs
tap_is "a module that is not there" \
	"$status $(grep -c '^gone.rs:5:.* error:' <<<"$err") $(names)" "1 1 ['f', 'good::f']"
printf '#[doc = include_str!("gone.md")]\nfn a() {}\n%s\n' "$example" >include.rs
run "$KRAB" doctest include.rs
tap_is "an included file that is not there" \
	"$status $(grep -c '^include.rs:1:.* error:' <<<"$err") $(names)" "1 1 ['f']"
printf '\xff```\nx\n' >bad.md
printf '#[doc = include_str!("bad.md")]\nfn a() {}\n%s\n' "$example" >include.rs
run "$KRAB" doctest include.rs
tap_is "an included file that is not UTF-8" "$status $(names)" "1 ['f']"

mkdir cycle
printf '#[path = "cycle.rs"]\nmod again;\n%s\n' "$example" >cycle/cycle.rs
quick cycle/cycle.rs
tap_is "a file that leads to itself" "$status $(grep -c 'error' <<<"$err") $(names)" "1 1 ['f']"
mkdir -p links/a
ln -s . links/a/a
printf 'mod a;\n%s\n' "$example" >links/lib.rs
ln -s ../lib.rs links/a/mod.rs
quick links/lib.rs
tap_is "symbolic links that lead in a circle" "$status $(names)" "1 ['f']"
ln -s loop.rs loop.rs
quick loop.rs
tap_is "a symbolic link to itself" "$status" 1
if [ "$(id -u)" != 0 ]; then
	printf 'mod secret;\n%s\n' "$example" >closed.rs
	printf '%s\n' "$example" >secret.rs
	chmod 0 secret.rs
	run "$KRAB" doctest closed.rs
	tap_is "a file that may not be read" "$status $(names)" "1 ['f']"
else
	tap_skip "a file that may not be read" "root may read all"
fi
mkfifo pipe.rs
quick pipe.rs <>pipe.rs
ended "a pipe that nobody writes to"

# big NAME PROGRAM: Python writes the root.
big()
{
	python3 -c "import sys; w = sys.stdout.write; n = 100000
$2" >big.rs
	quick big.rs
	ended "$1"
}
big "10 MB on one line" 'w("/// " + "x" * 10000000 + "\nfn f() {}\n")'
big "10 MB of code on one line" 'w("/// ```\n/// " + "f();" * 2500000 + "\n/// ```\nfn f() {}\n")'
big "a fence of 10 MB" 'w("/// " + "`" * 10000000 + "\nfn f() {}\n")'
big "attributes of 10 MB" 'w("/// ```" + "a," * 5000000 + "\n/// x\nfn f() {}\n")'
big "100,000 braces" 'w("/// ```\n/// x();\n/// ```\nfn f() " + "{" * n + "}" * n)'
big "100,000 open braces" 'w("{" * n)'
big "100,000 modules in each other" 'w("mod m {\n/// ```\n/// x();\n/// ```\n" * n + "}" * n)'
tap_is "that many are an error" "$status $(grep -c 'nested more than' <<<"$err")" "1 1"
big "100,000 modules beside each other" 'w("mod m {}\n" * n)'
big "100,000 functions in each other" 'w("fn f() {\n" * n + "}" * n)'
big "100,000 braces in an example" 'w("/// ```\n/// " + "{" * n + "}" * n + "\n/// ```\nfn f() {}\n")'
big "100,000 blocks in an example" 'w("/// ```\n" + "/// if a {}\n" * n + "/// ```\nfn f() {}\n")'
big "100,000 conditions in an example" 'w("/// ```\n/// " + "if a {} else " * n + "{}\n/// ```\nfn f() {}\n")'
big "100,000 labels in an example" "w('/// \`\`\`\n/// ' + \"'a: \" * n + '{}\n/// \`\`\`\nfn f() {}\n')"
big "100,000 qualifiers in an example" 'w("/// ```\n/// " + "unsafe " * n + "\n/// ```\nfn f() {}\n")'
big "100,000 pub in an example" 'w("/// ```\n/// " + "pub " * n + "\n/// ```\nfn f() {}\n")'
big "100,000 quotes in each other" 'w("/// " + ">" * n + "\n/// ```\nfn f() {}\n")'
big "10,000 lists in each other" 'w("".join("/// " + " " * (2 * i) + "- a\n" for i in range(2000)) + "fn f() {}\n")'
big "100,000 brackets in a text" 'w("/// " + "[" * n + "\n" + "/// ```\n/// x\nfn f() {}\n")'
big "100,000 groups in a use" 'w("/// ```\n/// x\nuse a::" + "{b::" * n + "c" + "}" * n + ";\n")'
big "100,000 names in a use without examples" 'w("/// x\nuse a::{" + "b," * n + "};\n")'
big "100,000 pointers in a type" 'w("/// ```\n/// x\nimpl T for " + "&" * n + "u8 {}\n")'
big "100,000 parentheses in a type" 'w("/// ```\n/// x\nimpl T for " + "(" * n + "u8" + ")" * n + " {}\n")'
big "100,000 tuples in a type" 'w("/// ```\n/// x\nimpl T for " + "(" * n + "u8" + ",)" * n + " {}\n")'
big "100,000 functions in a type" 'w("/// ```\n/// x\nimpl T for " + "fn(" * n + "&u8" + ")" * n + " {}\n")'
big "100,000 arguments in a type" 'w("/// ```\n/// x\nimpl T for " + "A<" * n + "u8" + ">" * n + " {}\n")'
big "100,000 examples" 'w("/// ```\n/// x();\n/// ```\nfn f() {}\n" * n)'
big "100,000 fields" 'w("struct S(" + "/** ```\nx\n``` */ u8," * 20000 + ");\n")'
big "100,000 attributes" 'w("/// ```\n/// x\n" + "#[a]\n" * n + "fn f() {}\n")'
big "100,000 doc attributes" 'w("#[doc = \"a\"]\n" * n + "fn f() {}\n")'
big "100,000 footnotes" 'w("/// [^a]: b\n" * n + "fn f() {}\n")'
big "a zero byte" 'w("/// ```\n/// \0\n/// ```\nfn f() {}\n")'
big "control characters" 'w("/// ```\x1b[31m\n/// \x07\n/// ```\nfn f() {}\n")'

# --- what cannot be written ---
printf '%s\n' "$example" >good.rs
run "$KRAB" doctest good.rs -o none/x.json
tap_is "a folder that is not there" "$status $([ -e none ] && echo made)" "1 "
: >file
run "$KRAB" doctest --format=host -o file/x good.rs
tap_is "a folder below a file" "$status" 1
if [ -w /dev/full ]; then
	status=0
	"$KRAB" doctest good.rs >/dev/full 2>.err || status=$?
	tap_is "a full disk" "$status $(grep -c 'cannot write' .err)" "1 1"
fi
echo '{' >broken.json
run "$KRAB" doctest --target broken.json good.rs
tap_is "a target that is no JSON" "$status $(grep -c 'broken.json:[0-9]*:[0-9]*: no description' <<<"$err")" "1 1"
run "$KRAB" doctest --target none.json good.rs
tap_is "a target that is not there" "$status" 1
run "$KRAB" doctest --target '' good.rs
ended "a target without a name"
run "$KRAB" doctest --cfg-file none good.rs
tap_is "a configuration that is not there" "$status" 1
run "$KRAB" doctest --crate-name 'a"b\n{}' --format=kunit -o odd good.rs
ended "a crate with an odd name"
tap_end
