#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# The command line of bindgen: every option of bindgen-cli 0.72.1 is known, and what is
# wrong with a line gives the exit code that bindgen-cli gives.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

# The long options that a --help text lists, sorted.
long_options()
{
	sed -nE 's/^ {2,6}(-[A-Za-z], )?--([A-Za-z0-9_-]+)( .*)?$/\2/p' | LC_ALL=C sort
}

names=$(dirname "$0")/20-options.names
expected=$(grep -v '^#' "$names")
real=$(bindgen_cli)
if [ -n "$real" ]; then
	tap_is "20-options.names lists the options of bindgen-cli" \
		"$("$real" --help | long_options)" "$expected"
else
	tap_skip "20-options.names lists the options of bindgen-cli" "no bindgen-cli 0.72.1"
fi

# Only the options that krab marks as its own may be more.
ours=$("$BINDGEN" --help | long_options)
tap_is "--help lists every option of bindgen-cli" \
	"$(LC_ALL=C comm -13 <(echo "$ours") <(echo "$expected"))" ""
tap_is "--help lists only six more" \
	"$(LC_ALL=C comm -23 <(echo "$ours") <(echo "$expected") | tr '\n' ' ')" \
	"allow-opaque bitfield-tests doc-comments dump no-bitfield-tests source-tree "

# Every option is understood. --version stops before anything is read.
understood()
{
	local opt bad=0
	for opt in $expected; do
		case $opt in
		version | help | verbose | generate-shell-completions) continue ;;
		enable-cxx-namespaces) continue ;;	# refused, see below
		esac
		run "$BINDGEN" "--$opt" --version
		case $status:$err in
		0:*) ;;
		2:*"unknown option"*) echo "--$opt is unknown" && bad=1 ;;
		2:*"needs "*) ;;
		*) echo "--$opt: exit $status, $err" && bad=1 ;;
		esac
	done
	return $bad
}
tap_ok "every option of bindgen-cli is understood" understood

cat >"$scratch/a.h" <<'END'
struct foo { int a; };
END
cd "$scratch" || exit 1

# CODE ARG...: the exit code that a line must give, and which bindgen-cli gives, too.
check_code()
{
	local want=$1 line
	shift
	line=$*
	run "$BINDGEN" "$@"
	if [ "$status" != "$want" ]; then
		tap_is "bindgen $line: exit code" "$status" "$want"
		echo "# ${err//$'\n'/ | }"
		return
	fi
	if [ -n "$real" ]; then
		run "$real" "$@"
		[ "$status" = "$want" ] || echo "# bindgen-cli"
	fi
	tap_is "bindgen $line: exit code" "$status" "$want"
}

check_code 0 --version
check_code 0 -V
check_code 0 -h
check_code 0 --help --bogus
check_code 0 -hV
check_code 0 --version workaround-for-0.69.0
check_code 0 a.h --version
check_code 0 --version a b c
check_code 0 --generate-shell-completions bash a.h
check_code 1
check_code 1 --
check_code 2 --bogus a.h
check_code 2 --bogus --help
check_code 2 --version --bogus
check_code 2 --allowlist-typ x a.h
check_code 2 a.h -I x
check_code 2 a.h -x
check_code 2 --no-layout-tests --no-layout-tests a.h
check_code 2 -o x -o x a.h
check_code 2 -o
check_code 2 -o --help
check_code 2 -o -- a.h
check_code 2 -Vo
check_code 2 --no-layout-tests=true a.h
check_code 2 --version=1
check_code 2 --raw-line -foo a.h
check_code 2 --raw-line -5 a.h
check_code 2 --ctypes-prefix --use-core a.h
check_code 2 --module-raw-line root
check_code 2 --module-raw-line=root x a.h
check_code 2 --formatter foo a.h
check_code 2 --formatter none --no-rustfmt-bindings a.h
check_code 2 --rustfmt-configuration-file relative a.h
check_code 2 --rustfmt-configuration-file /x --no-rustfmt-bindings a.h
check_code 2 --default-enum-style foo a.h
check_code 2 --default-alias-style foo a.h
check_code 2 --default-visibility foo a.h
check_code 2 --default-macro-constant-type foo a.h
check_code 2 --default-non-copy-union-style foo a.h
check_code 2 --rust-target 1.32 a.h
check_code 2 --rust-target beta a.h
check_code 2 --rust-edition 2015 a.h
check_code 1 --rust-target 1.40 --rust-edition 2021 a.h
check_code 2 --override-abi foo a.h
check_code 2 --override-abi foo=bar a.h
check_code 2 --with-derive-custom foo a.h
check_code 2 --with-attribute-custom 'foo=#[' a.h
check_code 2 --with-attribute-custom 'foo=#[a"]' a.h
check_code 2 --emit-diagnostics a.h
check_code 2 --generate foo a.h
check_code 2 --generate '' a.h
check_code 2 --generate functions, a.h
check_code 2 --generate-shell-completions tcsh

run "$BINDGEN" --allowlist-typ x a.h
tap_is "a near miss has a hint" "$err" "error: unknown option '--allowlist-typ'
hint: did you mean '--allowlist-type'?
try 'bindgen --help'"

run "$KRAB" bindgen a.h -I x
tap_is "an option of clang has a hint" "$err" "error: unknown option '-I'
hint: what is meant for clang goes after '--'
try 'krab bindgen --help'"

# Where krab says more than bindgen-cli, which ignores bad patterns without a word.
run "$BINDGEN" --opaque-type 'a(' a.h
tap_is "an invalid pattern is an error" "$status $err" \
	"2 error: --opaque-type: invalid pattern 'a(': missing terminating )
try 'bindgen --help'"

run "$BINDGEN" --enable-cxx-namespaces a.h
tap_is "what would change the bindings of C is refused" "$status $err" \
	"2 error: '--enable-cxx-namespaces' is not supported: namespaces are C++, and krab reads C only
try 'bindgen --help'"

run "$BINDGEN" --generate-block a.h -- -fblocks
tap_is "--generate-block is refused with -fblocks" "$status" 2

tap_end
