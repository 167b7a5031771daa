# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# Test points for tests/cli/NN-topic.sh; sourced. A script ends in `tap_end`.
#
#	tap_ok NAME COMMAND [ARG]...      the command must succeed
#	tap_is NAME GOT EXPECTED          the strings must be equal
#	tap_skip NAME WHY                 was not run
#	run COMMAND [ARG]...              sets $status, $out and $err; always succeeds. $err is without
#	                                  the progress that a busy machine makes krab show, $err_all
#	                                  has it
#	program FILE                      makes a shell script, from stdin
#	rust_tool NAME                    prints the path of rustc and its like: $NAME in capitals,
#	                                  Debian's, or that on PATH; nothing if there is none
#
# $KRAB and $BINDGEN are the programs under test: those of $KRAB_BUILD, or of build/.
# $scratch is a folder that goes away with the script.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${KRAB_BUILD:-$root/build}
KRAB=${KRAB:-$build/krab}
# shellcheck disable=SC2034 # for the caller
BINDGEN=${KRAB_BINDGEN:-$build/bindgen}
scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT

tap_n=0
tap_failed=0
status=0
out=
err=

tap_result()
{
	tap_n=$((tap_n + 1))
	if [ "$1" = 0 ]; then
		echo "ok $tap_n - $2"
	else
		tap_failed=$((tap_failed + 1))
		echo "not ok $tap_n - $2"
	fi
}

tap_ok()
{
	local name=$1 code=0
	shift
	"$@" >"$scratch/.tap" 2>&1 || code=$?
	tap_result "$code" "$name"
	[ "$code" = 0 ] || sed 's/^/# /' "$scratch/.tap"
}

tap_is()
{
	if [ "$2" = "$3" ]; then
		tap_result 0 "$1"
	else
		tap_result 1 "$1"
		diff <(printf '%s\n' "$3") <(printf '%s\n' "$2") | sed 's/^/# /'
	fi
}

tap_skip()
{
	tap_n=$((tap_n + 1))
	echo "ok $tap_n - $1 # SKIP $2"
}

tap_end()
{
	echo "1..$tap_n"
	[ "$tap_failed" = 0 ]
}

# shellcheck disable=SC2034 # for the caller
run()
{
	status=0
	"$@" >"$scratch/.out" 2>"$scratch/.err" </dev/null || status=$?
	out=$(cat "$scratch/.out")
	err_all=$(cat "$scratch/.err")
	err=$(grep -vE '^krab [a-z]+: (reading|asking|checking|waiting for) ' "$scratch/.err") || :
}

program()
{
	mkdir -p "$(dirname "$1")"
	{
		echo '#!/bin/sh'
		cat
	} >"$1"
	chmod +x "$1"
}

# Prints the path of bindgen-cli 0.72.1, or fails: $BINDGEN_CLI, cargo's folder, PATH.
bindgen_cli()
{
	local path
	for path in "${BINDGEN_CLI:-}" ~/.cargo/bin/bindgen "$(command -v bindgen)"; do
		if [ -x "$path" ] && [ "$("$path" --version 2>/dev/null)" = "bindgen 0.72.1" ]; then
			echo "$path"
			return 0
		fi
	done
	return 1
}

rust_tool()
{
	local set=${1^^} path
	for path in "${!set:-}" "/usr/bin/$1" "$(command -v "$1")"; do
		if [ -x "$path" ]; then
			printf '%s' "$path"
			return
		fi
	done
}
