#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# make install and make uninstall: everything that belongs there and nothing else, below DESTDIR
# and PREFIX, working wherever it is moved to; and then nothing.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

# A build of our own: another prefix is another configuration, and what was installed is recorded.
# Without optimisation it takes seconds. What an outer make said must not leak in.
make_it()
{
	env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u MAKEOVERRIDES -u DESTDIR -u SAN -u PREFIX \
		make -C "$root" B="$scratch/build" \
		MESON_FLAGS='-Doptimization=0 -Ddebug=false' "$@"
}

# All paths below the folder $1, folders with a slash.
listing()
{
	(cd "$1" && find . -mindepth 1 \( -type d -printf '%P/\n' -o -printf '%P\n' \)) |
		LC_ALL=C sort
}

commands=$("$KRAB" help | sed -nE 's/^  ([a-z]+)  .*/\1/p')
expected()
{
	local command
	cat <<'END'
bin/
bin/bindgen
bin/krab
share/
share/bash-completion/
share/bash-completion/completions/
share/bash-completion/completions/bindgen
share/bash-completion/completions/krab
share/fish/
share/fish/vendor_completions.d/
share/fish/vendor_completions.d/bindgen.fish
share/fish/vendor_completions.d/krab.fish
share/man/
share/man/man1/
share/man/man1/bindgen.1
share/man/man1/krab.1
share/zsh/
share/zsh/site-functions/
share/zsh/site-functions/_bindgen
share/zsh/site-functions/_krab
END
	for command in $commands; do
		echo "share/man/man1/krab-$command.1"
	done
}

prefix='/opt/my krab é'
stage=$scratch/stage
there=$stage$prefix
tap_ok "make install" make_it install PREFIX="$prefix" DESTDIR="$stage"
tap_is "what is installed" "$(listing "$there")" "$(expected | LC_ALL=C sort)"
tap_is "nothing is beside it" "$(listing "$stage" | grep -v '^opt/my krab é/.')" \
	"$(printf 'opt/\n%s/' "${prefix#/}")"
tap_is "bindgen is a link to krab" "$(readlink "$there/bin/bindgen")" "krab"
tap_is "modes of the files" "$(find "$there" -type f -printf '%m %P\n' |
	sed 's,^644 share/.*,644 share,' | LC_ALL=C sort -u)" "$(printf '644 share\n755 bin/krab')"
tap_ok "no file knows the stage, the build folder or the source" \
	test -z "$(grep -rlF -e "$stage" -e "$scratch/build" "$there")"

# Moved, as a package manager does, or to a home folder.
mkdir "$scratch/elsewhere"
cp -a "$there" "$scratch/elsewhere/krab"
moved=$scratch/elsewhere/krab
tap_is "moved: krab runs" "$("$moved/bin/krab" --version)" "$("$KRAB" --version)"
tap_ok "moved: krab env names the bindgen beside it" \
	grep -qF "\"BINDGEN\": \"$moved/bin/bindgen\"" \
	<(env -u BINDGEN "$moved/bin/krab" env --json 2>/dev/null)
echo 'struct point { int x, y; };' >"$scratch/point.h"
tap_ok "moved: that bindgen works" \
	grep -q 'pub struct point' <("$moved/bin/bindgen" "$scratch/point.h")
tap_is "a link to krab called bindgen works, wherever it is" \
	"$(ln -s "$moved/bin/krab" "$scratch/bindgen" && "$scratch/bindgen" --version)" \
	"$("$BINDGEN" --version)"

# What reads the installed files.
for page in "$moved"/share/man/man1/*.1; do
	name=$(basename "$page" .1)
	if command -v man >/dev/null && command -v groff >/dev/null; then
		tap_ok "man finds and shows $name" \
			grep -q "^ *krab" <(MANPATH=$moved/share/man man -P cat "$name" 2>/dev/null)
	else
		tap_skip "man finds and shows $name" "no man or no groff"
	fi
done
for shell in bash zsh fish; do
	case $shell in
	bash) files=("$moved"/share/bash-completion/completions/*) ;;
	zsh) files=("$moved"/share/zsh/site-functions/*) ;;
	fish) files=("$moved"/share/fish/vendor_completions.d/*) ;;
	esac
	for file in "${files[@]}"; do
		if command -v "$shell" >/dev/null; then
			tap_ok "$shell reads ${file##*/}" "$shell" -n "$file"
		else
			tap_skip "$shell reads ${file##*/}" "no $shell"
		fi
	done
done

# --- a second place, and away with both ---

tap_ok "make install once more" make_it install PREFIX="$prefix" DESTDIR="$stage"
tap_ok "make install to a second place" make_it install PREFIX="$scratch/second/usr"
tap_is "the second place is like the first" "$(listing "$scratch/second/usr")" \
	"$(listing "$there")"
tap_ok "the second place is not below the first's DESTDIR" test ! -e "$stage$scratch"

tap_ok "make uninstall" make_it uninstall PREFIX="$prefix" DESTDIR="$stage"
tap_ok "nothing is left, the folders included" test ! -e "$stage"
tap_is "the second place is untouched" "$(listing "$scratch/second/usr")" "$(listing "$moved")"

touch "$scratch/second/usr/bin/mine" "$scratch/second/usr/share/man/man1/mine.1"
tap_ok "make uninstall where there are other files" make_it uninstall PREFIX="$scratch/second/usr/"
tap_is "they stay" "$(listing "$scratch/second")" \
	"$(printf '%s\n' usr/ usr/bin/ usr/bin/mine usr/share/ usr/share/man/ \
		usr/share/man/man1/ usr/share/man/man1/mine.1)"

run make_it uninstall PREFIX="$prefix" DESTDIR="$stage"
tap_is "nothing to uninstall: no failure" "$status" 0
tap_ok "nothing to uninstall: says so" grep -qF "nothing below $there was installed" <<<"$out"

run make_it install PREFIX=usr DESTDIR="$stage"
tap_is "a relative PREFIX fails" "$status" 2
tap_ok "a relative PREFIX: says why" grep -q "PREFIX must be an absolute path, not 'usr'" <<<"$err"
tap_ok "a relative PREFIX: nothing is installed" test ! -e "$stage"

tap_ok "a relative DESTDIR is one of the folder of make" \
	make_it install PREFIX=/usr DESTDIR="$(realpath --relative-to="$root" "$scratch")/relative"
tap_ok "a relative DESTDIR: krab is there" test -x "$scratch/relative/usr/bin/krab"

tap_end
