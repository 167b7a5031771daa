#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab verify --dwarf: bindings against what was really built, in every version of DWARF that GCC
# and clang write, with structs that the compiler shuffled.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

clang=$(command -v clang-19 || command -v clang || echo)
cd "$scratch" || exit 1

cat >all.h <<'END'
struct bits { int a:3; unsigned b:5; long c:20; _Bool d:1; char e; unsigned short f:9; int :0;
	int g:32; };
typedef struct { int x; union { int y; struct { char z, w; } named;
	struct { short q; unsigned r:4; }; }; } anonymous;
enum negative { MINUS = -1, PLUS = 200 };
enum large { LARGE = 0xffffffff };
typedef struct tagged { anonymous t[2]; enum negative n;
	struct { enum { INNER = 7 } k; } *pointer; int flexible[]; } alias;
struct __attribute__((packed)) packed { char a; long b; unsigned c:3; };
typedef int grid[3][4];
struct aligned { char c; int i __attribute__((aligned(32))); grid m;
	struct { int deep; } dd[2][3]; };
struct unused { int nowhere; };
extern enum negative en; extern enum large el; extern alias *al; extern struct bits bi;
extern struct packed pa; extern struct aligned ag;
END
cat >all.c <<'END'
#include "all.h"
enum negative en; enum large el; alias *al; struct bits bi; struct packed pa; struct aligned ag;
END
if ! gcc -g -c all.c -o all.o 2>/dev/null; then
	tap_skip "--dwarf" "no gcc"
	tap_end
	exit
fi
run "$KRAB" verify all.h --dwarf all.o
if grep -q 'built without libdw' <<<"$err"; then
	tap_is "without libdw it is refused" "$status" 2
	tap_skip "--dwarf" "built without libdw"
	tap_end
	exit
fi

counts='10 records, 19 fields, 8 bitfields, 3 enums, 4 enumerators, 3 typedefs proven (all.o)'
counts="$counts, 1 not present"
check()
{
	local name=$1
	shift
	rm -f all.o all.dwo
	if "$@" all.c -o all.o 2>err; then
		run "$KRAB" verify all.h --dwarf all.o "${target[@]}"
		tap_is "$name: all is proven" "$status $out $err" "0 $counts "
	else
		tap_result 1 "$name: does not compile: $(cat err)"
	fi
}
target=()
# shellcheck disable=SC2086 # a folder without spaces, or nothing
for cc in gcc $clang; do
	name=$(basename "$cc")
	for version in 2 4 5; do
		check "$name, DWARF $version" "$cc" -gdwarf-$version -gstrict-dwarf -c
		[ $version = 2 ] ||
			check "$name, DWARF $version, split" "$cc" -gdwarf-$version -gsplit-dwarf -c
	done
	check "$name, type units" "$cc" -gdwarf-5 -fdebug-types-section -shared -fPIC
	check "$name, type units of DWARF 4" "$cc" -gdwarf-4 -fdebug-types-section -shared -fPIC
	check "$name, compressed" "$cc" -g -gz -c
done
for t in s390x powerpc64 aarch64 riscv64; do
	[ -n "$clang" ] || break
	target=(-- "--target=$t-linux-gnu")
	check "$t" "$clang" --target=$t-linux-gnu -g -c
	check "$t, DWARF 2" "$clang" --target=$t-linux-gnu -gdwarf-2 -gstrict-dwarf -c
done

gcc -gdwarf-5 -fdebug-types-section -c all.c -o pieces.o
run "$KRAB" verify all.h --dwarf pieces.o
tap_ok "type units before linking are refused" grep -q 'link it first' <<<"$err"
gcc -c all.c -o none.o
run "$KRAB" verify all.h --dwarf none.o
tap_is "a file without DWARF" "$status $out" "1 "
run "$KRAB" verify all.h --dwarf no-such.o
tap_is "no such file" "$status $out" "1 "
run "$KRAB" verify all.h --dwarf all.c
tap_is "no object file" "$status $out" "1 "

# Built from another header: the same declarations with other numbers.
cat >other.h <<'END'
#ifdef OTHER
#define IF(rust, c) c
#else
#define IF(rust, c) rust
#endif
struct moved { int a; IF(, int between;) int b; };
struct bits { unsigned a:3; IF(, unsigned:1;) unsigned b:IF(5, 6); };
struct missing { int x; IF(int gone, int other); };
union u { int x; char y[IF(4, 8)]; };
enum e { FIRST = IF(1, 2) };
typedef IF(int, long) number;
extern struct moved mo; extern struct bits bi; extern struct missing mi; extern union u un;
extern enum e en; extern number nu;
END
cat >other.c <<'END'
#include "other.h"
struct moved mo; struct bits bi; struct missing mi; union u un; enum e en; number nu;
END
cat >expected <<'END'
bitfield 'b' of struct bits has 5 bits in Rust and 6 in C (other.o)
bitfield 'b' of struct bits is at bit 3 in Rust and 4 in C (other.o)
enumerator 'FIRST' is 1 in Rust and 2 in C (other.o)
field 'b' of struct moved is at 4 in Rust and 8 in C (other.o)
field 'gone' of struct missing is in Rust and not in C (other.o): no such member
field 'y' of union u has 4 bytes in Rust and 8 in C (other.o)
struct moved has 8 bytes in Rust and 12 in C (other.o)
typedef 'number' has 4 bytes in Rust and 8 in C (other.o)
union u has 4 bytes in Rust and 8 in C (other.o)
END
for cc in gcc $clang; do
	"$cc" -g -DOTHER -c other.c -o other.o
	run "$KRAB" verify other.h --dwarf other.o
	tap_is "$(basename "$cc"): everything that is wrong is found" \
		"$status $(sed -nE 's/^other.h:[0-9]+:[0-9]+: error: //p' <<<"$err" | LC_ALL=C sort)" \
		"1 $(cat expected)"
done

# The order of a randomized struct is known to who built it alone.
cat >random.h <<'END'
struct ordered { int a; char b; long c; };
struct shuffled { int a; char b; long c; short d; void *e; int f; char g; long h; }
	SHUFFLE;
extern struct shuffled sh; extern struct ordered or;
END
cat >random.c <<'END'
#define SHUFFLE __attribute__((randomize_layout))
#include "random.h"
struct shuffled sh; struct ordered or;
END
if [ -n "$clang" ] && "$clang" -g -frandomize-layout-seed=krab -c random.c -o random.o 2>/dev/null; then
	run "$KRAB" verify random.h --dwarf random.o -- -DSHUFFLE=
	tap_is "a randomized struct differs" "$status" 1
	tap_ok "only that one" test "$(grep -c 'error: .* struct ordered ' <<<"$err")" = 0
	tap_is "and the reason is told once" "$(grep -c 'the struct is randomized' <<<"$err")" 1
else
	tap_skip "a randomized struct differs" "no clang that knows -frandomize-layout-seed"
fi
gcc -g -DSHUFFLE= -c -x c -o plain.o - <<<'#include "random.h"
struct shuffled sh; struct ordered or;'
run "$KRAB" verify random.h --dwarf plain.o -- -DSHUFFLE=
tap_is "one that is not is proven" "$status $out" \
	"0 2 records, 11 fields, 0 bitfields, 0 enums, 0 enumerators, 0 typedefs proven (plain.o)"

# Another file's struct of the same name is another struct.
gcc -g -c -x c -o namesake.o - <<<'struct ordered { char other; } o;'
run "$KRAB" verify random.h --dwarf namesake.o -- -DSHUFFLE=
tap_is "a namesake is not compared" "$status $out" \
	"0 0 records, 0 fields, 0 bitfields, 0 enums, 0 enumerators, 0 typedefs proven (namesake.o),\
 2 not present"

tap_end
