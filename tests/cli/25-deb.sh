#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# The Debian package: what its files say agrees with the rest of the source, it builds, lintian has
# nothing to say, and it holds what it must. What it does in a fresh Debian, and that it can be
# built again to the byte, is scripts/deb-test's (make deb-check), which takes ten minutes.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

control=$root/scripts/debian/control

# field NAME: the words of a field of the control file, commas and versions left out.
field()
{
	awk -v name="$1:" '
		/^#/ { next }
		/^[^ ]/ { on = $1 == name; sub(/^[^ ]+/, "") }
		on' "$control" | sed 's/([^)]*)//g; s/[,|]/ /g' | tr -s ' \n' '\n' | LC_ALL=C sort
}

# --- one truth in two places ---

wanted=$(sed -n "/^build='/,/'$/p" "$root/scripts/setup" | sed "s/^build=//" | tr -d "'" |
	tr -s ' \t' '\n' | grep -vxE 'gcc|libc6-dev|make|' | LC_ALL=C sort)
tap_is "Build-Depends has what scripts/setup installs, build-essential aside" \
	"$(comm -13 <(field Build-Depends) <(echo "$wanted"))" ""
tap_is "it provides the bindgen that krab stands in for" \
	"$(sed -n 's/^Provides: bindgen (= \(.*\))$/\1/p' "$control")" \
	"$("$BINDGEN" --version | sed -n 's/^bindgen \([0-9.]*\) .*/\1/p')"
tap_is "the copyright file has the text of LICENSE" \
	"$(sed -n '/^License: BSD-2-Clause$/,$p' "$root/scripts/debian/copyright" | sed '1d; s/^ //; s/^\.$//')" \
	"$(sed -n '/^Redistribution and use/,/POSSIBILITY OF SUCH DAMAGE\.$/p' "$root/LICENSE")"

if ! command -v dpkg-buildpackage >/dev/null || ! command -v dh >/dev/null; then
	tap_skip "make deb" "no debhelper: run scripts/setup deb"
	tap_end
	exit
fi

# --- the package ---

# From a copy without git, as of a tarball, in a folder with a space, under a mask that hides all
# from others. Without optimisation it takes seconds; all else is as in `make deb`.
source="$scratch/un packed"
mkdir "$source"
"$root/scripts/deb" --list | tar -C "$root" --null -T - -cf - | tar -xf - -C "$source"
build()
{
	umask 077
	env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u MAKEOVERRIDES -u DESTDIR \
		DEB_BUILD_OPTIONS='nocheck noopt' SOURCE_DATE_EPOCH=1700000000 "$source/scripts/deb"
}

run build
umask 022
package=$(tail -n 1 <<<"$out")
tap_is "it builds" "$status" 0
tap_is "it is where make deb says" "$package" \
	"$source/build/deb/krab_$("$KRAB" --version | cut -d' ' -f2)_$(dpkg --print-architecture).deb"
[ "$status" = 0 ] || sed 's/^/# /' "$scratch/.err"
tap_is "the version is meson.build's" "$(dpkg-deb -f "$package" Version)" \
	"$("$KRAB" --version | cut -d' ' -f2)"
if command -v lintian >/dev/null; then
	# --fail-on is what scripts/deb asks for; here hints count, too.
	tap_is "lintian has nothing to say" "$(lintian --allow-root --display-info --pedantic \
		--suppress-tags hardening-no-fortify-functions "$package" 2>&1)" ""
else
	tap_skip "lintian has nothing to say" "no lintian"
fi

dpkg-deb -x "$package" "$scratch/files"
dpkg-deb -e "$package" "$scratch/scripts"
expected()
{
	cat <<'END'
usr/bin/krab
usr/lib/krab/bindgen
usr/share/bash-completion/completions/bindgen
usr/share/bash-completion/completions/krab
usr/share/fish/vendor_completions.d/bindgen.fish
usr/share/fish/vendor_completions.d/krab.fish
usr/share/man/man1/krab.1.gz
usr/share/zsh/vendor-completions/_bindgen
usr/share/zsh/vendor-completions/_krab
END
	"$KRAB" help | sed -nE 's,^  ([a-z]+)  .*,usr/share/man/man1/krab-\1.1.gz,p'
}
tap_is "its files, documents aside" \
	"$(cd "$scratch/files" && find . \( -type f -o -type l \) ! -path './usr/share/doc/*' \
		-printf '%P\n' | LC_ALL=C sort)" "$(expected | LC_ALL=C sort)"
# debhelper packs what is longer than 4 KiB.
for document in copyright changelog README.md docs/install.md; do
	tap_ok "it has $document" test -n "$(find "$scratch/files/usr/share/doc/krab" \
		-path "*/krab/$document" -size +0 -o -path "*/krab/$document.gz" -size +0)"
done
tap_is "krab runs" "$("$scratch/files/usr/bin/krab" --version)" "$("$KRAB" --version)"
tap_is "what the alternative leads to is bindgen" \
	"$("$scratch/files/usr/lib/krab/bindgen" --version)" "$("$BINDGEN" --version)"
tap_ok "krab env finds it" grep -qF "\"BINDGEN\": \"$scratch/files/usr/lib/krab/bindgen\"" \
	<(env -u BINDGEN "$scratch/files/usr/bin/krab" env --json 2>/dev/null)
tap_is "all can read it, and only root may write" "$(dpkg-deb -c "$package" |
	sed -nE 's,^(.{10}) ([^ ]*) .*,\1 \2,p' | LC_ALL=C sort -u)" "$(printf '%s root/root\n' \
		-rw-r--r-- -rwxr-xr-x drwxr-xr-x lrwxrwxrwx)"
tap_is "nothing in it is younger than the source" "$(dpkg-deb -c "$package" |
	sed -nE 's/.* (20[0-9]{2}-[0-9-]+ [0-9:]+) .*/\1/p' | sort -u)" "$(date -d @1700000000 '+%F %R')"
tap_ok "the alternative is there on installation" \
	grep -q 'update-alternatives.* /usr/bin/bindgen bindgen /usr/lib/krab/bindgen' \
	<(tr -d '\\\n' <"$scratch/scripts/postinst")
tap_ok "and goes on removal" \
	grep -q 'update-alternatives --remove bindgen /usr/lib/krab/bindgen' "$scratch/scripts/prerm"

tap_end
