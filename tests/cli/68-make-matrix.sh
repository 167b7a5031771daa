#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# scripts/matrix itself: a cell that does not work is told from one that does, and the table is what
# the results are; with a krab that only plays its part.
# shellcheck disable=SC2016 # what is quoted is for the krab of here
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
command -v python3 >/dev/null || {
	echo "1..0 # SKIP no python3"
	exit 0
}

mkdir -p "$scratch/tree/rust"
printf 'VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 7\n' >"$scratch/tree/Makefile"
for tool in rustc clang rustfmt; do
	printf '#!/bin/sh\necho "%s 1.2.3 (fake)"\n' $tool >"$scratch/$tool"
done
# krab: what it does for make is in $scratch/act.
cat >"$scratch/krab" <<END
#!/bin/sh
[ "\$1" != env ] || {
	echo '{"variables": {"RUSTC": "$scratch/rustc", "LLVM": "$scratch/", "BINDGEN": "b",
		"RUSTDOC": "$scratch/rustc", "RUSTFMT": "$scratch/rustfmt"}}'
	exit 0
}
for word; do
	case \$word in O=*) out=\${word#O=} ;; esac
done
. "$scratch/act"
END
chmod +x "$scratch"/{krab,rustc,clang,rustfmt}

# What a table is written into.
copy=$scratch/root
mkdir -p "$copy/docs" "$copy/tests/matrix" "$copy/scripts"
cp "$root"/tests/matrix/*.py "$copy/tests/matrix/"
cp "$root/scripts/matrix" "$copy/scripts/"
echo '{"rustavailable.um": "Because.", "rustfmtcheck": "Formats."}' >"$copy/tests/matrix/reasons.json"
printf 'before\n<!-- matrix:begin -->\nold\n<!-- matrix:end -->\nafter\n' >"$copy/README.md"

matrix()
{
	run "$copy/scripts/matrix" --krab "$scratch/krab" --tree "$scratch/tree" --work "$scratch/work" "$@"
}

# act TEXT: from now on.
act()
{
	echo "$1" >"$scratch/act"
}

act 'echo "Rust is available!"'
matrix um:rustavailable riscv:rustavailable
tap_is "cells that work" "$status $(awk '{ print $1, $2 }' <<<"$out" | paste -sd' ')" \
	"0 um:rustavailable ok riscv:rustavailable ok"
act 'echo "foo.c:1: error: it is broken"; exit 2'
matrix um:rustavailable
tap_is "one that fails" "$status $(awk '{ $3 = $4 = ""; print }' <<<"$out")" \
	"1 um:rustavailable fails   foo.c:1: error: it is broken"
tap_ok "its output is kept" grep -q 'it is broken' "$scratch/work/logs/rustavailable.um.log"
# kunit.py: a test in C that fails is told from one in Rust.
mkdir -p "$scratch/tree/tools/testing/kunit"
cat >"$scratch/tree/tools/testing/kunit/kunit.py" <<'END'
#!/bin/sh
for word; do
	[ "$last" != --build_dir ] || log=$word/test.log
	last=$word
done
cat >"$log" <<END_OF_LOG
KTAP version 1
1..2
    KTAP version 1
    # Subtest: overflow
    1..2
    ok 1 fine
    $IN_C 2 odd
not ok 1 overflow
    # Subtest: rust_doctests_kernel
    1..2
    $IN_RUST 1 rust_doctest_kernel_lib_rs_0
    ok 2 rust_doctest_kernel_lib_rs_1 # SKIP
ok 2 rust_doctests_kernel
END_OF_LOG
echo "Ran 4 tests: passed: 3"
[ "$last" = rust_doctests_kernel ] || [ "$IN_C" = ok ]
END
chmod +x "$scratch/tree/tools/testing/kunit/kunit.py"
verdict()
{
	echo "$status $(awk '{ $1 = $3 = $4 = ""; print }' <<<"$out" | xargs)"
}
IN_C=ok IN_RUST=ok matrix um:kunit
tap_is "tests of which all pass" "$(verdict)" "0 ok 4 tests, 1 of them examples in Rust"
IN_C='not ok' IN_RUST=ok matrix um:kunit
tap_is "one in C fails" "$(verdict)" \
	"0 partly 4 tests, 1 of them examples in Rust, which all pass; overflow.odd does not.\
 With rust_doctests_kernel at its end, for the tests in Rust alone, the command succeeds"
tap_ok "is one cell of the table" grep -q '| \[Rust ok\](docs/matrix.md#kunit-um) |' "$copy/README.md"
IN_C=ok IN_RUST='not ok' matrix um:kunit
tap_is "one in Rust fails" "$(verdict)" \
	"1 fails in Rust, rust_doctests_kernel.rust_doctest_kernel_lib_rs_0 fails"
rm "$scratch/work/results/kunit.um.json"

act 'echo "all is well"'
matrix arm64:rustavailable
tap_is "a target that says nothing of the kind" "$status" 1
act 'kill -SEGV $$'
matrix arm64:rustavailable
tap_is "one that ends by a signal" "$status" 1
act 'mkdir -p "$out"; : >"$out/.config"'
matrix um:rustfmtcheck
tap_is "rustfmtcheck that configures" "$status $(grep -c 'it made a configuration' <<<"$out")" "1 1"
matrix um:config
tap_is "CONFIG_RUST that is never shown" "$status" 1
act 'echo "# CONFIG_RUST is not set" >"$out/.config"'
matrix um:config
tap_is "or always" "$status" 1
act 'case $* in *nonexistent*) : ;; *) echo "# CONFIG_RUST is not set" ;; esac >"$out/.config"'
matrix um:config
tap_is "shown with the toolchain only" "$status" 0
act 'mkdir -p "$out/rust"; : >"$out/rust/kernel.o"; echo "warning: x"'
mkdir -p "$scratch/work/um/rust"
: >"$scratch/work/um/rust/kernel.o"
matrix um:clippy
tap_is "CLIPPY=1 that runs no clippy" "$status $(grep -c 'nothing was run by clippy' <<<"$out")" "1 1"
act 'echo "  CLIPPY L rust/kernel.o"; echo "warning: x"; echo "warning: 1 warning emitted"'
matrix um:clippy
tap_is "its warnings are counted" "$status $(grep -c ' 1 warnings$' <<<"$out")" "0 1"
act 'echo "test result: ok. 0 passed; 1 failed"'
matrix um:rusttest
tap_is "no test that passed" "$status" 1

html=$scratch/work/um/Documentation/output/rust/rustdoc/kernel
mkdir -p "$html"
act ':'
: >"$scratch/tree/there.h"
page()
{
	printf '<a href="%s">\n' "$@" >"$html/index.html"
	matrix um:rustdoc
}
page "$scratch/tree/there.h" ../x.html
tap_is "links into the source" "$status $(grep -c '1 files linked to' <<<"$out")" "0 1"
page "$scratch/tree/there.h" "$scratch/tree/gone.h"
tap_is "to a file that is not there" "$status $(grep -c '1 of 2 links .* dead: .*/gone.h' <<<"$out")" "1 1"
page "$scratch/tree/there.h" srctree/there.h
tap_is "that were not turned into paths" "$status" 1
page ../x.html
tap_is "none at all" "$status" 1
act 'echo "{\"crates\": [{\"display_name\": \"core\", \"root_module\": \"/nowhere\"}]}" >"$out/rust-project.json"'
matrix um:rust-analyzer
tap_is "a crate without its source" "$status $(grep -c 'not there: /nowhere' <<<"$out")" "1 1"
act 'echo rubbish >"$out/rust-project.json"'
matrix um:rust-analyzer
tap_is "rubbish instead of JSON" "$status" 1

# --- the table ---

act 'exit 1'
matrix um:rustfmtcheck riscv:kunit
tap_ok "results of several runs are one table" \
	grep -qF '| `make rustavailable` | not run | [fails](docs/matrix.md#rustavailable-um) |' \
	"$copy/README.md"
tap_is "what is around it stays" "$(sed -n '1p;$p' "$copy/README.md" | paste -sd' ') \
$(grep -c '^old' "$copy/README.md")" "before after 0"
tap_ok "the page has the reason" grep -q '^\*\*rustavailable, um\*\*: foo.c:1: error: it is broken. Because.$' \
	"$copy/docs/matrix.md"
tap_ok "one for a whole row, too" grep -q '^\*\*rustfmtcheck, um\*\*: .* Formats.$' "$copy/docs/matrix.md"
tap_ok "what cannot be is no failure" grep -q '^\*\*kunit, riscv\*\*: kunit.py is documented for' \
	"$copy/docs/matrix.md"
tap_ok "the versions are named" grep -q '^Linux 6.12.7, rustc 1.2.3, clang 1.2.3 (fake);' "$copy/docs/matrix.md"
links=$(grep -o '(docs/matrix.md#[^)]*)' "$copy/README.md" | sed 's/.*#//; s/)//')
missing=
for link in $links; do
	grep -q "<a id=\"$link\">" "$copy/docs/matrix.md" || missing="$missing $link"
done
tap_is "every link has its place" "$missing" ""
cp "$copy/docs/matrix.md" "$scratch/page"
matrix --table
tap_ok "the table alone is the same again" cmp "$copy/docs/matrix.md" "$scratch/page"
matrix --work "$scratch/elsewhere" --table
tap_ok "elsewhere, too" cmp "$copy/docs/matrix.md" "$scratch/page"
cp -r "$scratch/work/um" "$scratch/built"
act 'echo "Rust is available!"'
matrix --tap --copy um="$scratch/built" um:rustavailable
tap_is "as TAP" "$status $(paste -sd' ' <<<"$out")" "0 1..1 ok 1 - um: rustavailable"
tap_ok "which keeps nothing" test ! -e "$scratch/work"
matrix --tap --work "$scratch/w2" --copy um="$scratch/nowhere" um:rustavailable
tap_is "without a built kernel it is skipped" "$status $out" \
	"0 1..0 # SKIP $scratch/nowhere has no kernel with Rust"

printf '#!/bin/sh\nexit 1\n' >"$scratch/krab"
matrix --no-table um:rustavailable
tap_is "without a toolchain" "$status $(grep -c '^um:rustavailable *fails' <<<"$out")" "1 1"
matrix --krab "$scratch/nowhere" --no-table um:rustavailable
tap_is "without krab" "$status $err" "2 scripts/matrix: no $scratch/nowhere: run make first"
for words in nonsense um:nonsense; do
	matrix "$words"
	tap_is "no such cell: $words" "$status $(grep -c "no cell is called '$words'" <<<"$err")" "2 1"
done
tap_end
