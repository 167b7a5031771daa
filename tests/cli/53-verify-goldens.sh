#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# Every header of the golden tests is proven against clang, for the target and with the options that
# it names, and for the host against GCC. What is listed differs, for the reason said, and must.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

clang=$(command -v clang-19 || command -v clang || echo)

# name  compiler  why
cat >"$scratch/known" <<'END'
align-typedef both the alignment of a typedef, which Rust has no type for
macro-expressions both a shift by too much, which C leaves undefined: as in bindgen 0.72.1
type-own-stdint-odd both uint8_t is u8 whatever the header says, as in bindgen 0.72.1
bits-aligned gcc the compilers have different layouts
comment-parse-all gcc an option of clang
enum-c23-fixed gcc an option that GCC 12 does not know
enum-c23-fixed-rust gcc an option that GCC 12 does not know
layout-vectors gcc a type of clang
opt-builtins gcc macros of the compiler
type-bitint gcc a type that GCC 12 does not know
type-bool-c23 gcc an option that GCC 12 does not know
type-builtin-va-list-builtins gcc macros of the compiler
type-float16 gcc a type of clang
type-nullable-block gcc an extension of clang
type-vector-opaque gcc a type that GCC 12 does not know
type-vectors gcc a type of clang
type-wchar gcc macros that depend on the compiler
union-empty-members gcc what GCC 12 does not accept
END

# A line for each header: its path and the words of its tags, as tests/bindgen/cases.py reads them,
# apart by a byte that is none of white space, as words may be empty.
cat >"$scratch/headers.py" <<'END'
import glob, sys
sys.path.insert(0, sys.argv[1])
import cases
for path in sorted(glob.glob(sys.argv[1] + "/*.h")):
    header = cases.Header(path)
    words = [w.replace("@OUT@", sys.argv[2]) for w in header.bindgen_flags]
    print("\x1f".join([path, *words, "--", *header.clang_flags]))
END

verify()
{
	local kind=$1 cc=$2 header=$3 name why
	shift 3
	name=$(basename "$header" .h)
	why=$(awk -v name="$name" -v kind="$kind" '$1 == name && ($2 == kind || $2 == "both") {
		$1 = $2 = ""; print substr($0, 3) }' "$scratch/known")
	run "$KRAB" verify "$header" --cc "$cc" "$@"
	if [ -z "$why" ]; then
		tap_result "$status" "$kind: $name"
		[ "$status" = 0 ] || sed 's/^/# /' "$scratch/.err"
	elif [ "$status" = 0 ]; then
		tap_result 1 "$kind: $name is proven; it is listed as '$why'"
	else
		tap_skip "$kind: $name" "known: $why"
	fi
}

mkdir "$scratch/out"
PYTHONDONTWRITEBYTECODE=1 python3 "$scratch/headers.py" "$root/tests/bindgen" "$scratch/out" \
	>"$scratch/headers" || exit 1
while IFS=$'\x1f' read -r -a words; do
	[ -z "$clang" ] || verify clang "$clang" "${words[@]}"
	# GCC's target is built in.
	[[ " ${words[*]} " == *target=* ]] || verify gcc gcc "${words[@]}"
done <"$scratch/headers"

tap_end
