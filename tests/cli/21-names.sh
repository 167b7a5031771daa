#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# Under which names krab runs, what --version says to the scripts that ask, and that no
# locale changes a byte.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

version=$("$BINDGEN" --version)
tap_ok "bindgen --version is one line that names both" \
	grep -qxE 'bindgen 0\.72\.1 \(krab [0-9]+\.[0-9]+\.[0-9]+\)' <<<"$version"
tap_is "krab bindgen --version is the same" "$("$KRAB" bindgen --version)" "$version"
tap_is "and -V" "$("$BINDGEN" -V)" "$version"

# The ways in which scripts take the number out of that line.
tap_is "the kernel's rust_is_available.sh finds the version" \
	"$("$BINDGEN" --version workaround-for-0.69.0 |
		sed -nE '1s:.*bindgen ([0-9]+\.[0-9]+\.[0-9]+).*:\1:p')" 0.72.1
tap_is "awk and cut find it" "$("$BINDGEN" --version | awk '{ print $2 }')" 0.72.1
tap_is "the first number with dots is it" \
	"$("$BINDGEN" --version | grep -oE '[0-9]+(\.[0-9]+)+' | head -n 1)" 0.72.1

for name in bindgen bindgen-0.72.1; do
	ln -s "$(realpath "$KRAB")" "$scratch/$name"
	tap_is "a link named $name is bindgen" "$("$scratch/$name" --version)" "$version"
done
ln -s "$(realpath "$KRAB")" "$scratch/other"
tap_is "a link of another name is krab" "$("$scratch/other" --version)" "$("$KRAB" --version)"
tap_is "krab --version, -V and version agree" "$("$KRAB" -V)" "$("$KRAB" version)"

run "$KRAB"
tap_is "without a command: usage, on stderr, exit code 2" "$status $out" "2 "
run "$KRAB" bindgn
tap_is "an unknown command has a hint" "$status $err" "2 error: unknown command 'bindgn'
hint: did you mean 'krab bindgen'?
try 'krab help'"
run "$KRAB" help nonsense
tap_is "help for an unknown command" "$status" 2
tap_is "krab help X and krab X --help agree" "$("$KRAB" help bindgen)" \
	"$("$KRAB" bindgen --help)"

# Every command explains itself, and shows an example.
for command in $("$KRAB" help | sed -nE 's/^  ([a-z]+)  .*/\1/p'); do
	run "$KRAB" "$command" --help
	tap_ok "krab $command --help has a usage line and examples" \
		test "$status:$(grep -cE '^(usage: |Examples:)' <<<"$out")" = 0:2
done

# Locales that are not installed are as good as C; those that are must not matter.
plain=$("$BINDGEN" --help | cksum)
for locale in C C.UTF-8 POSIX $(locale -a 2>/dev/null | head -n 4); do
	tap_is "--help is the same under LC_ALL=$locale" \
		"$(LC_ALL=$locale LANGUAGE=de "$BINDGEN" --help | cksum)" "$plain"
done
run env LC_ALL=tr_TR.UTF-8 LANGUAGE=de "$BINDGEN" --opaque-type '(' x.h
tap_is "messages are not translated" "$(head -n 1 <<<"$err")" \
	"error: --opaque-type: invalid pattern '(': missing terminating )"

if [ -w /dev/full ]; then
	for command in "--version" "--help" "bindgen --help" "bindgen --version"; do
		# shellcheck disable=SC2086 # words
		"$KRAB" $command >/dev/full 2>"$scratch/err" </dev/null
		tap_is "krab $command with a full output fails" "$?" 1
	done
else
	tap_skip "a full output fails" "no /dev/full"
fi
run sh -c '"$1" --version >&-' sh "$KRAB"
tap_is "so does a closed one" "$status" 1

tap_end
