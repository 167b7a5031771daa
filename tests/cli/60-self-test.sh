#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab available puts libclang to the test: every version that is installed passes, and one that
# behaves otherwise is caught and named with what differs. The fakes are real libraries but for one
# function, which lies.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET CLANG_PATH LLVM_CONFIG_PATH LLVM

# available LIBRARY: krab available with that libclang.
available()
{
	run env LIBCLANG_PATH="$1" "$KRAB" available
}

real=
for lib in /usr/lib/llvm-*/lib/libclang-[0-9]*.so.1; do
	version=${lib#/usr/lib/llvm-}
	version=${version%%/*}
	if [ ! -e "$lib" ] || [ "$version" -lt 13 ]; then
		continue
	fi
	available "$lib"
	tap_ok "libclang $version passes" grep -qE '^self-test: +passed, [0-9]{3} facts$' <<<"$out"
	real=$lib
done
if [ -z "$real" ]; then
	tap_skip "a libclang that lies is caught" "no libclang is installed"
	tap_end
	exit
fi

# A bare chroot has no /proc.
if unshare -m sh -c 'mount -t tmpfs none /proc' 2>/dev/null; then
	mkdir "$scratch/tmp"
	run unshare -m sh -c 'mount -t tmpfs none /proc && exec "$@"' sh \
		env TMPDIR="$scratch/tmp" LIBCLANG_PATH="$real" "$KRAB" available
	tap_ok "it passes without /proc" grep -qE '^self-test: +passed, [0-9]{3} facts$' <<<"$out"
	tap_is "and leaves nothing behind" "$(ls "$scratch/tmp")" ""
else
	tap_skip "it passes without /proc" "no mount namespace of one's own"
fi

cc=$(command -v "${HOSTCC:-cc}" || command -v gcc)
include=
for folder in /usr/lib/llvm-*/include; do
	[ ! -e "$folder/clang-c/Index.h" ] || include=$folder
done
if [ -z "$cc" ] || [ -z "$include" ]; then
	tap_skip "a libclang that lies is caught" "no C compiler or no clang-c/Index.h"
	tap_end
	exit
fi

# lie NAME: $scratch/NAME/libclang.so, which has the functions on stdin and, for the rest, is $real.
# NEXT(f) is the true function f.
lie()
{
	mkdir -p "$scratch/$1"
	{
		echo '#define _GNU_SOURCE'
		echo '#include <dlfcn.h>'
		echo '#include <string.h>'
		echo '#include <clang-c/Index.h>'
		echo '#define NEXT(f) ((__typeof__(&f))dlsym(RTLD_NEXT, #f))'
		echo 'static int is(CXCursor c, const char *name)'
		echo '{ return !strcmp(clang_getCString(NEXT(clang_getCursorSpelling)(c)), name); }'
		cat
	} >"$scratch/$1/lie.c"
	"$cc" -w -shared -fPIC -I"$include" -o "$scratch/$1/libclang.so" "$scratch/$1/lie.c" \
		-Wl,--no-as-needed "$real" -Wl,-rpath,"${real%/*}" -ldl || exit 1
}

# caught NAME FACT IS SHOULD: the self-test says so of that library, and krab fails.
caught()
{
	available "$scratch/$1/libclang.so"
	tap_is "$1: the exit status is 1" "$status" 1
	tap_is "$1: and it says what differs" \
		"$(sed -n "/^  $2: /{s/^  //p;q}" <<<"$err")" "$2: $3; it should be: $4"
	tap_ok "$1: Rust is not available" test -z "$(grep available <<<"$out")"
}

lie truth </dev/null
available "$scratch/truth/libclang.so"
tap_ok "one that only passes calls on passes" grep -q '^self-test: *passed' <<<"$out"

lie an-offset <<'END'
long long clang_Cursor_getOffsetOfField(CXCursor c)
{
	return NEXT(clang_Cursor_getOffsetOfField)(c) + (is(c, "s") ? 8 : 0);
}
END
caught an-offset "struct packed: s" "short at bit 88" "short at bit 80"

lie a-width <<'END'
int clang_getFieldDeclBitWidth(CXCursor c)
{
	int width = NEXT(clang_getFieldDeclBitWidth)(c);

	return width == 30 ? 29 : width;
}
END
caught a-width "struct bits: b" "uint at bit 32, 29 wide" "uint at bit 32, 30 wide"

lie a-value <<'END'
long long clang_getEnumConstantDeclValue(CXCursor c)
{
	return NEXT(clang_getEnumConstantDeclValue)(c) & 0xffffffff;
}
END
caught a-value "enum mode: MODE_NEGATIVE" 4294967295 -1

lie a-size <<'END'
long long clang_Type_getSizeOf(CXType t)
{
	long long size = NEXT(clang_Type_getSizeOf)(t);

	return size == 192 ? 136 : size;
}
END
caught a-size "struct uses_aligned" "136 bytes, aligned to 64, 3 members" \
	"192 bytes, aligned to 64, 3 members"

# What bindgen before 0.72.1 makes of version 22: a record without its fields.
lie no-definition <<'END'
CXCursor clang_getCursorDefinition(CXCursor c)
{
	return is(c, "inner") ? clang_getNullCursor() : NEXT(clang_getCursorDefinition)(c);
}
unsigned clang_Type_visitFields(CXType t, CXFieldVisitor v, CXClientData d)
{
	return is(clang_getTypeDeclaration(t), "inner") ? 0 :
		NEXT(clang_Type_visitFields)(t, v, d);
}
END
caught no-definition "struct inner: i" missing "int at bit 0"

lie a-kind <<'END'
CXType clang_getCanonicalType(CXType t)
{
	t = NEXT(clang_getCanonicalType)(t);
	if (t.kind == CXType_LongDouble)
		t.kind = 999;
	return t;
}
CXType clang_getCursorType(CXCursor c)
{
	CXType t = NEXT(clang_getCursorType)(c);

	if (t.kind == CXType_LongDouble)
		t.kind = 999;
	return t;
}
END
caught a-kind "struct kinds: ld" "opaque at bit 768" "long double at bit 768"

lie a-place <<'END'
void clang_getFileLocation(CXSourceLocation l, CXFile *f, unsigned *line, unsigned *c, unsigned *o)
{
	clang_getSpellingLocation(l, f, line, c, o);
}
END
available "$scratch/a-place/libclang.so"
tap_ok "a-place: a name made by ## has a place" grep -q '^  .*pasted_one: .*; it should be: ' <<<"$err"

# The other way round: what krab finds out by itself must not matter.
lie first-declaration <<'END'
CXCursor clang_getTypeDeclaration(CXType t)
{
	return clang_getCanonicalCursor(NEXT(clang_getTypeDeclaration)(t));
}
END
available "$scratch/first-declaration/libclang.so"
tap_ok "a type that leads to its first declaration is followed to the definition" \
	grep -q '^self-test: *passed' <<<"$out"

lie a-name <<'END'
unsigned clang_Cursor_isAnonymous(CXCursor c)
{
	return 0;
}
END
available "$scratch/a-name/libclang.so"
tap_ok "a spelling for what has no name is never taken for a name" \
	grep -q '^self-test: *passed' <<<"$out"

lie refuses <<'END'
enum CXErrorCode clang_parseTranslationUnit2(CXIndex i, const char *s, const char *const *a, int n,
	struct CXUnsavedFile *u, unsigned nu, unsigned o, CXTranslationUnit *t)
{
	return CXError_Crashed;
}
END
available "$scratch/refuses/libclang.so"
tap_ok "refuses: the parse failed" grep -q '^  the parse failed$' <<<"$err"
tap_end
