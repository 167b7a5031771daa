#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
# krab bindings: families of macros as Rust types, by one line of the map.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

rustc=$(rust_tool rustc)
# shellcheck disable=SC2154 # of tap.sh
cd "$scratch" || exit 1
mkdir src

cat >b.h <<'END'
#define GPIO_LINE_DIRECTION_OUT 0
#define GPIO_LINE_DIRECTION_IN 1
#define GPIO_LINE_DIRECTION_ACTIVE_LOW 2
#define GPIO_LINE_DIRECTION_64BIT 5
#define GPIO_LINE_DIRECTION_DEFAULT GPIO_LINE_DIRECTION_OUT
#define GPIO_LINE_DIRECTION_CALL(x) (x)
#define GPIO_LINE_DIRECTION_NAME "gpio"
#define GPIO_LINE_DIRECTION_
typedef unsigned int gfp_t;
#define __GFP_HIGH ((gfp_t)0x20u)
#define __GFP_IO ((gfp_t)0x40u)
#define MORE_SELF ((gfp_t)0x80u)
#define LEVEL_LOW (-3)
#define LEVEL_TOP (1L << 40)
int configure(int direction, gfp_t flags);
END
cat >m.map <<'END'
#ifdef NEVER	/* conditions are for C alone */
enum LineDirection { GPIO_LINE_DIRECTION_* };
#endif
struct Gfp { __GFP_*, MORE_* };
enum Level {
	LEVEL_*	/* both */
};
enum Unused { NOTHING_* };
END

bindings()	# source, stem of the files to write, option...
{
	local stem=$2
	printf '%s\n' "$1" >src/lib.rs
	shift 2
	"$KRAB" bindings -q --rust src --crate bindings --header b.h -o "$stem.rs" \
		--helpers-map m.map --helpers-c "$stem.c" --helpers-rust "$stem-helpers.rs" "$@"
}

lacks()	# pattern, file
{
	[ -f "$2" ] && ! grep -E "$1" "$2"
}

compiles()
{
	"$rustc" --edition=2021 -Awarnings --crate-type=rlib --crate-name=bindings out.rs &&
		"$rustc" --edition=2021 -Awarnings --crate-type=lib src/lib.rs --extern \
			bindings=libbindings.rlib
}

use='pub fn f() -> i32 { unsafe { bindings::configure(bindings::LineDirection::In as i32,
	(bindings::Gfp::HIGH | bindings::Gfp::IO).0) } }
const _: () = assert!(bindings::LineDirection::ActiveLow as i64 == 2 &&
	bindings::LineDirection::_64bit as i64 == 5 && bindings::LineDirection::Out as i64 == 0 &&
	bindings::LineDirection::Default as i64 == 0 && bindings::Gfp::SELF.0 == 0x80 &&
	bindings::Level::Low as i64 == -3 && bindings::Level::Top as i64 == 1 << 40);'
tap_ok "families of three kinds" bindings "$use" out
if [ "$rustc" ]; then
	tap_ok "rustc finds their values" compiles
else
	tap_skip "rustc finds their values" "there is no rustc"
fi
tap_ok "an enum has variants in camel case" grep -qx '    ActiveLow = 2,' out.rs
tap_ok "a newtype is of the type that C has" grep -qx 'pub struct Gfp(pub gfp_t);' out.rs
tap_ok "a wide type has all values" grep -qx '#\[repr(i64)\]' out.rs
tap_ok "what is no integer is not there" lacks 'Call|Name|__krab' out.rs
tap_ok "C does not see them" lacks 'LineDirection|Gfp \{|Level' out.c
bindings "$use" again
tap_ok "the same again" cmp -s out.rs again.rs
bindings 'pub fn f() -> i32 { unsafe { bindings::configure(1, 2) } }' less
tap_ok "what Rust does not name is not there" lacks 'LineDirection|Gfp|Level' less.rs
bindings "$use" out --why LineDirection >why 2>&1
tap_ok "--why knows where it is" grep '^m.map:2:6: ' why

fails()	# message
{
	! bindings 'pub fn f(_: bindings::X) {}' bad 2>err && cat err && [ ! -e bad.rs ] &&
		[ ! -e bad.c ] && grep -qF "$1" err
}

bad()	# name, map, message
{
	printf '%s\n' "$2" >m.map
	tap_ok "$1" fails "$3"
}
bad "no macro" 'enum X { NOTHING_* };' \
	"m.map:1:6: error: no macro with an integer value begins with 'NOTHING_'"
bad "no prefix" 'enum X { };' "m.map:1:8: error: what macros begin with"
bad "no star" 'struct X { NOTHING };' "m.map:1:12: error: what macros begin with"
bad "no comma" 'enum X { A_* B_* };' "m.map:1:14: error: ',' or '}' is needed here"
bad "twice" 'enum X { A_* }; struct X { B_* };' \
	"m.map:1:24: error: 'X' is here for the second time"
bad "not closed" 'enum X { A_*' "m.map:1:8: error: '{' is not closed"
tap_end
