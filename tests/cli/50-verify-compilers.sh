#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab verify: what is right is proven, by GCC and clang, for the host and for others; what is wrong
# is found, every one of it, with both values.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

clang=$(command -v clang-19 || command -v clang || echo)
compilers="gcc $clang"
cd "$scratch" || exit 1
# Other tests prove things at the same time: what is left behind is looked for in our own folder.
mkdir tmp
export TMPDIR=$scratch/tmp

cat >right.h <<'END'
#include "more.h"
struct plain { char a; int b; long c; void (*d)(void); };
struct bits { int a:3; unsigned b:5; _Bool c:1; enum colour { RED, GREEN = 7 } d:4; int :0;
	unsigned char e:2; unsigned short f:9; };
struct __attribute__((packed)) packed { char a; long b; unsigned c:3; unsigned d:17; };
struct aligned { char a; } __attribute__((aligned(32)));
union sum { char c[5]; double d; struct { short inner; } named; struct { int x, y; }; };
struct flexible { int n; struct plain tail[]; };
typedef struct { int x; struct { short deep; unsigned w:2; } in[2][3];
	union { int y; struct { char z; unsigned s:6; }; }; } anonymous;
typedef unsigned long word;
typedef int grid[3][4];
struct loop { struct loop *next; grid g; word w; struct { int behind; } *pointer; };
enum negative { MINUS = -5, PLUS = 5 };
enum { LOOSE = 1 << 20 };
enum small { A, B = 200 } __attribute__((packed));
static struct { int of_variable; } object;
#define COUNT 42
#define MINUS_ONE (-1)
#define LARGE 0x123456789abcdefLL
#define LETTER 'x'
#define TEXT "some\ttext\0end"
#define RATIO 2.5
#define a_macro_like_a_field 1
struct macros { int a_macro_like_a_field_not; int b_field; };
#define b_field other_name
static const int constant = -7;
static const unsigned long constant_long = 7;
END
echo 'struct more { long double ld; __int128 big; _Complex double z; };' >more.h

counts='17 records, 31 fields, 10 bitfields, 3 enums, 7 enumerators, 3 typedefs, 9 constants proven'
for cc in $compilers; do
	run "$KRAB" verify right.h --cc "$cc"
	tap_is "$(basename "$cc"): all is proven" "$status $out" "0 $counts ($(basename "$cc"))"
	tap_is "$(basename "$cc"): nothing else is said" "$err" ""
done
run "$KRAB" verify right.h --emit-c asserts.c
for cc in $compilers; do
	tap_ok "$(basename "$cc") confirms the assertions" "$cc" -c -o asserts.o asserts.c
done
run "$KRAB" verify right.h --allowlist-type bits --cc gcc
tap_is "the options of bindgen select" "$out" \
	"1 record, 0 fields, 6 bitfields, 1 enum, 2 enumerators, 0 typedefs, 0 constants proven (gcc)"

# Targets of both byte orders and widths; the compiler writes an object, nothing is run.
cat >cross.h <<'END'
struct bits { int a:3; unsigned b:5; _Bool c:1; unsigned d:20; unsigned short e:9; };
struct wide { char c; long long l; double d; void *p; unsigned f:7; };
struct __attribute__((packed)) packed { char a; long b; unsigned c:3; unsigned d:17; };
enum e { LOW = -2 };
#define TEXT "text"
#define NUMBER 0x89abcdef
END
for target in s390x aarch64 i686 riscv64 loongarch64 powerpc64 powerpc64le armv7 mips; do
	if [ -n "$clang" ]; then
		run "$KRAB" verify cross.h --cc "$clang" -- --target=$target-linux-gnu
		tap_is "$target: all is proven" "$status $out" "0 3 records, 6 fields, 8 bitfields,\
 1 enum, 1 enumerator, 0 typedefs, 2 constants proven ($(basename "$clang"))"
	else
		tap_skip "$target: all is proven" "no clang"
	fi
done

# What C has is not what Rust has, as only the C compiler gets the macro.
cat >wrong.h <<'END'
#ifdef OTHER
#define IF(rust, c) c
#define CONSTANT 2
#define NEGATIVE (-2)
#else
#define IF(rust, c) rust
#define CONSTANT 1
#define NEGATIVE (-1)
#endif
struct moved { int a; IF(, int between;) int b; int tail[IF(3, 2)]; };
struct size { IF(int, short) x; long y; };
struct bit_place { unsigned a:3; IF(, unsigned:1;) unsigned b:5; };
struct bit_width { unsigned a:IF(3, 4); unsigned:0; };
struct align { char x; } __attribute__((aligned(IF(4, 8))));
struct pack { char x; int y; } IF(, __attribute__((packed)));
union big { int x; char y[IF(4, 8)]; };
struct flex { IF(int, long) n; char tail[]; };
struct missing { int x; IF(int gone;, int other;) };
struct anonymous { int x; struct { IF(, int hidden;) int inner; }; IF(int more;,) };
enum value { FIRST = IF(1, 2), SECOND = 7 };
enum sign { S = IF(0, -1) };
enum size_of_enum { E } IF(, __attribute__((packed)));
typedef IF(int, long) number;
static const int variable = IF(3, 4);
END
cat >expected <<'END'
field 'b' of struct moved is at 4 in Rust and 8 in C (CC)
field 'tail' of struct moved is at 8 in Rust and 12 in C (CC)
field 'tail' of struct moved has 12 bytes in Rust and 8 in C (CC)
field 'x' of struct size has 4 bytes in Rust and 2 in C (CC)
bitfield 'b' of struct bit_place is at bit 3 in Rust and 4 in C (CC)
bitfield 'a' of struct bit_width has 3 bits in Rust and 4 in C (CC)
struct align has 4 bytes in Rust and 8 in C (CC)
struct align is aligned to 4 in Rust and 8 in C (CC)
struct pack has 8 bytes in Rust and 5 in C (CC)
struct pack is aligned to 4 in Rust and 1 in C (CC)
field 'y' of struct pack is at 4 in Rust and 1 in C (CC)
union big has 4 bytes in Rust and 8 in C (CC)
field 'y' of union big has 4 bytes in Rust and 8 in C (CC)
struct flex has 4 bytes in Rust and 8 in C (CC)
struct flex is aligned to 4 in Rust and 8 in C (CC)
field 'n' of struct flex has 4 bytes in Rust and 8 in C (CC)
field 'tail' of struct flex is at 4 in Rust and 8 in C (CC)
field 'gone' of struct missing is in Rust and not in C (CC)
field 'inner' of struct anonymous is at 4 in Rust and 8 in C (CC)
field 'more' of struct anonymous is in Rust and not in C (CC)
enumerator 'FIRST' is 1 in Rust and 2 in C (CC)
enumerator 'S' is 0 in Rust and -1 in C (CC)
enum sign is unsigned in Rust and signed in C (CC)
enum size_of_enum has 4 bytes in Rust and 1 in C (CC)
typedef 'number' has 4 bytes in Rust and 8 in C (CC)
constant 'CONSTANT' is 1 in Rust and 2 in C (CC)
constant 'NEGATIVE' is -1 in Rust and -2 in C (CC)
constant 'variable' is 3 in Rust and 4 in C (CC)
END
for cc in $compilers; do
	name=$(basename "$cc")
	run "$KRAB" verify wrong.h --cc "$cc"
	tap_is "$name: without the macro nothing is wrong" "$status $err" "0 "
	run "$KRAB" verify wrong.h --cc "$cc" --cc-arg -DOTHER
	tap_is "$name: everything that is wrong is found" \
		"$(sed -nE 's/^[^ ]*wrong.h:[0-9]+:[0-9]+: error: //p' <<<"$err" |
			sed -E 's/(not in C \([^)]*\)): .*/\1/' | LC_ALL=C sort)" \
		"$(sed "s/CC/$name/" expected | LC_ALL=C sort)"
	tap_is "$name: exit status" "$status" 1
	tap_ok "$name: the sum tells" grep -q " proven ($name), 24 wrong" <<<"$out"
done
run "$KRAB" verify wrong.h --cc gcc --cc-arg=-DOTHER --allowlist-type moved
tap_ok "the position is the field's" grep -q '^wrong.h:10:.*: error: .*moved' <<<"$err"
"$KRAB" bindgen wrong.h --allowlist-type moved -o wrong.rs
run "$KRAB" verify wrong.h --cc gcc --cc-arg=-DOTHER --allowlist-type moved -o wrong.rs
tap_is "the position in Rust is named, too" \
	"$(sed -n "$(sed -n 's/^wrong.rs:\([0-9]*\): note:.*/\1/p' <<<"$err" | head -n 1)p" wrong.rs |
		tr -d ' ')" "pubb:::std::os::raw::c_int,"
run "$KRAB" verify wrong.h --cc gcc --allowlist-type moved -o wrong.rs
tap_is "-o with the same bindings" "$status $err" "0 "
sed -i 's/moved/mover/' wrong.rs
cp wrong.rs kept.rs
run "$KRAB" verify wrong.h --cc gcc --allowlist-type moved -o wrong.rs
tap_ok "-o with other bindings" grep -q '^wrong.rs: error: these are not the bindings' <<<"$err"
tap_is "-o with other bindings: exit status" "$status" 1
tap_ok "-o is never written" cmp -s wrong.rs kept.rs

cat >odd.h <<'END'
#define GONE 1
#undef GONE
#define MAX (~0U)
#define FIRST 1
enum e { X } ;
END
run "$KRAB" verify -v odd.h --cc gcc
tap_ok "a macro that is undefined again is not nameable" \
	grep -q "GONE' is not proven: the macro is not defined" <<<"$err"
tap_is "constants of another sign are counted apart" "$status $out" "0 0 records, 0 fields, 0\
 bitfields, 1 enum, 1 enumerator, 0 typedefs, 1 constant proven (gcc), 1 constant with C's bits and\
 another sign, 1 not nameable"

# Usage and environment.
run "$KRAB" verify
tap_is "no header" "$status" 2
run "$KRAB" verify --cc
tap_is "no value" "$status $err" "2 error: '--cc' needs a value
try 'krab verify --help'"
run "$KRAB" verify right.h --cc ./no-such-compiler
tap_is "no such compiler" "$status" 2
run "$KRAB" verify --nonsense right.h
tap_is "an unknown option" "$status" 2
run "$KRAB" verify no-such.h
tap_is "no such header" "$status" 1
run "$KRAB" verify right.h --cc gcc --cc-arg -include --cc-arg no-such.h
tap_is "the compiler refuses the header" "$status" 1
tap_ok "what it says is shown" grep -q 'no-such.h' <<<"$err"
run "$KRAB" verify --help
tap_ok "--help" grep -q -- '--cc-arg' <<<"$out"
tap_is "nothing is left behind" "$(ls -A "$TMPDIR")" ""

tap_end
