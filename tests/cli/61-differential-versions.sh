#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# A part of the differential run with each libclang: bindgen-cli is given the same one, so that
# what a version shows otherwise is seen on both sides. tests/diff/run has the rest, with the
# reference version.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET CLANG_PATH LLVM_CONFIG_PATH

if ! bindgen_cli >/dev/null || ! command -v python3 >/dev/null; then
	tap_skip "krab and bindgen-cli agree with every libclang" "no bindgen-cli 0.72.1 or no python3"
	tap_end
	exit
fi
n=0
for folder in /usr/lib/llvm-*/lib; do
	version=${folder#/usr/lib/llvm-}
	version=${version%/lib}
	# 19 is the one that tests/diff/run takes by itself.
	if [ "$version" -lt 13 ] || [ "$version" = 19 ] ||
		! compgen -G "$folder/libclang*.so*" >/dev/null; then
		continue
	fi
	n=$((n + 1))
	# What bindgen-cli said is kept by version, as it is the slower one.
	run env LIBCLANG_PATH="$folder" KRAB_BUILD="$build/diff-libclang-$version" \
		KRAB_ORACLE_CACHE="$build/diff/oracle" \
		KRAB_BINDGEN="$BINDGEN" "$root/tests/diff/run" -q --only 'extra/*' \
		--only 'own/issue-*' --only 'own/struct-*' --only 'own/kernel-*' --only 'own/flex-*'
	tap_is "libclang $version: $(grep -c '^ok' <<<"$out") headers as bindgen-cli has them, or better" \
		"$(grep -E '^not ok|^# .*error' <<<"$out")$status" 0
done
[ "$n" -gt 0 ] || tap_skip "krab and bindgen-cli agree with every libclang" "only one is installed"
tap_end
