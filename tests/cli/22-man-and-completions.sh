#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# Manual pages and completion scripts come from the tables that parse: they name the same
# options, and their readers take them without a complaint.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

options=$("$BINDGEN" --help | sed -nE 's/^ {2,6}(-[A-Za-z], )?--([A-Za-z0-9_-]+)( .*)?$/\2/p' |
	LC_ALL=C sort)

"$KRAB" __man krab-bindgen >"$scratch/krab-bindgen.1"
tap_is "the manual page has the options of --help" \
	"$(sed -n '/^\.TP/{n;p;}' "$scratch/krab-bindgen.1" | sed -nE 's/\\-/-/g
		s/^(\\fB-.\\fR, )?\\fB--([^\\]*)\\fR.*/\2/p' | LC_ALL=C sort)" "$options"
for command in $("$KRAB" help | sed -nE 's/^  ([a-z]+)  .*/\1/p'); do
	"$KRAB" __man "krab-$command" >"$scratch/krab-$command.1"
	tap_ok "krab(1) names $command" grep -q "^.fBkrab $command" <("$KRAB" __man krab)
done
"$KRAB" __man krab >"$scratch/krab.1"
for page in "$scratch"/*.1; do
	name=$(basename "$page")
	if command -v groff >/dev/null; then
		tap_is "groff takes $name" "$(groff -man -Tutf8 -ww -z "$page" 2>&1)" ""
	else
		tap_skip "groff takes $name" "no groff"
	fi
done
tap_is "bindgen.1 leads to krab-bindgen.1" "$("$KRAB" __man bindgen)" \
	".so man1/krab-bindgen.1"
run "$KRAB" __man nonsense
tap_is "an unknown page" "$status" 2
tap_ok "the commands of the build are shown nowhere" \
	test "$( ("$KRAB" help && "$KRAB" __man krab) | grep -c __)" = 0

# SHELL EXPRESSION: the option names in its script.
listed()
{
	"$BINDGEN" --generate-shell-completions "$1" | sed -nE "$2" | LC_ALL=C sort -u
}
tap_is "fish: same options" "$(listed fish 's/.* -l ([^ ]+) .*/\1/p')" "$options"
tap_is "zsh: same options" "$(listed zsh "s/^ {8}'\*?--([A-Za-z0-9_-]+)=?\[.*/\1/p
	s/^ {8}.*,--([a-z]+)=?\}.*/\1/p")" "$options"
tap_is "elvish: same options" "$(listed elvish 's/^    cand --([^ ]+) .*/\1/p')" "$options"
tap_is "powershell: same options" "$(listed powershell "s/.*new\('--([^']+)'.*/\1/p")" "$options"
tap_is "bash: same options" "$(listed bash 's/^ {8}--([^ ]+).*/\1/p')" "$options"

for shell in bash zsh fish; do
	for program in bindgen krab; do
		"$KRAB" __completions "$shell" "$program" >"$scratch/script"
		if [ "$shell" = bash ] || command -v "$shell" >/dev/null; then
			tap_ok "$shell parses its script of $program" "$shell" -n "$scratch/script"
		else
			tap_skip "$shell parses its script of $program" "no $shell"
		fi
	done
done
run "$KRAB" __completions tcsh krab
tap_is "another shell" "$status" 2

# What bash would offer for the line in $*; the last word is being typed.
offered()
{
	COMP_WORDS=("$@")
	COMP_CWORD=$(($# - 1))
	COMPREPLY=()
	"_$1"
	printf '%s\n' "${COMPREPLY[@]}" | tr '\n' ' '
}
# shellcheck disable=SC1091 # made above
"$KRAB" __completions bash krab >"$scratch/bash" && . "$scratch/bash"
cd "$scratch" && mkdir headers && touch headers/foo.h
tap_is "bash: an option" "$(offered bindgen --allowlist-t)" "--allowlist-type "
tap_is "bash: a word that an option takes" "$(offered bindgen --formatter p)" "prettyplease "
tap_is "bash: after the equals sign" "$(offered bindgen --rust-edition = 202)" "2021 2024 "
tap_is "bash: a file" "$(offered bindgen headers/f)" "headers/foo.h "
tap_is "bash: the file of an option" "$(offered bindgen -o headers/f)" "headers/foo.h "
tap_is "bash: nothing for a pattern" "$(offered bindgen --opaque-type '')" " "
tap_is "bash: only files after --" "$(offered bindgen a.h -- --allow)" " "
tap_is "bash: a command" "$(offered krab bindg)" "bindgen "
tap_is "bash: commands" "$(offered krab bi)" "bindgen bindings "
tap_is "bash: the options of krab bindgen" "$(offered krab bindgen --use-c)" "--use-core "
tap_is "bash: an option of another command" "$(offered krab env --js)" "--json "
tap_is "bash: a short option of another command" "$(offered krab env -v)" "-v "
tap_is "bash: an option of verify's own" "$(offered krab verify --dw)" "--dwarf "
tap_is "bash: a file for another command" "$(offered krab verify headers/f)" "headers/foo.h "
tap_is "bash: no option for a command that has none" "$(offered krab help -)" " "

tap_end
