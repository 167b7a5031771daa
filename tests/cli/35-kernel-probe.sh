#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# The questions that a kernel's scripts ask bindgen before a build, and how they read the answers.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET
real=$(bindgen_cli)
# shellcheck disable=SC2154 # of tap.sh
cd "$scratch" || exit 1

# --- which bindgen ------------------------------------------

# Some releases of bindgen need a header on the line even for --version: any word must do.
for line in "--version" "--version workaround-for-0.69.0" "--version /no/such/header.h" "-V"; do
	# shellcheck disable=SC2086 # words
	run "$BINDGEN" $line
	tap_is "$line: succeeds, and is silent but for one line" \
		"$status $(wc -l <.out) $err" "0 1 "
	tap_is "$line: the number" "$(sed -nE '1s:.*bindgen ([0-9]+\.[0-9]+\.[0-9]+).*:\1:p' .out)" \
		0.72.1
done
# Makefiles compare the number as one: 7201 or 72001 by their own arithmetic.
tap_is "the number splits at its dots" "$(IFS=.
	# shellcheck disable=SC2046 # words are wanted
	set -- $("$BINDGEN" --version | sed -nE '1s:.*bindgen ([0-9.]+).*:\1:p')
	echo $((100000 * $1 + 100 * $2 + $3)))" 7201
for program in "$BINDGEN" "$BINDGEN --rust-target 1.78"; do
	tap_is "the word before the number is bindgen" \
		"$($program --version | cut -d ' ' -f 1)" bindgen
done

# --- which libclang ------------------------------------------

# The message carries the version to stderr, whatever else stands in the line.
cat >version.h <<'EOF'
#pragma message("clang version " __clang_version__)
EOF
number()
{
	sed -nE 's:.*clang version ([0-9]+\.[0-9]+\.[0-9]+).*:\1:p'
}

n=0
for lib in /usr/lib/llvm-*/lib/libclang-[0-9]*.so.1; do
	major=${lib#/usr/lib/llvm-}
	major=${major%%/*}
	if [ ! -e "$lib" ] || [ "$major" -lt 13 ]; then
		continue
	fi
	n=$((n + 1))
	run env LIBCLANG_PATH="$lib" "$BINDGEN" version.h
	tap_is "libclang $major says its version on stderr, once" \
		"$status $(number <.err | cut -d . -f 1)" "0 $major"
	tap_ok "libclang $major: with its place" grep -q 'version.h:1:9: warning: clang version ' .err
	tap_ok "libclang $major: stdout has bindings only" sh -c '! grep -q "clang version" .out'
	if [ -n "$real" ]; then
		mine=$(number <.err)
		LIBCLANG_PATH=$lib "$real" --formatter none version.h 2>.real >/dev/null
		tap_is "libclang $major: bindgen-cli says the same" "$mine" "$(number <.real)"
	fi
done
[ "$n" -gt 0 ] || tap_skip "a libclang says its version" "none is installed"
run "$BINDGEN" version.h -- "-Wno-#pragma-messages"
tap_is "-Wno-#pragma-messages silences it" "$status $(number <.err)" "0 "
run env LIBCLANG_PATH=/nowhere "$BINDGEN" version.h
tap_is "no libclang: an error, and no number" "$status $(number <.err)" "1 "
tap_ok "which says so" grep -q '^error: .*LIBCLANG_PATH' .err

# --- does it work ------------------------------------------

# A header that some pairs of bindgen and libclang got wrong: the probe greps what is printed.
cat >concat.h <<'EOF'
struct foo { int a; };
struct foobar { struct foo f; _Bool b; };
EOF
run "$BINDGEN" concat.h
tap_is "a probe header" "$status $(grep -cE '^pub struct (foo|foobar) ' .out) $err" "0 2 "
tap_is "members have their types" "$(grep -c 'pub f: foo,' .out)" 1
run "$BINDGEN" --allowlist-type foobar concat.h
tap_is "what is needed is kept" "$(grep -cE '^pub struct' .out)" 2

# The kernel's flags for the bindings crate, those that make a difference included.
cat >helper.h <<'EOF'
#include "kconfig.h"
typedef _Bool bool;
typedef unsigned int gfp_t;
#define GFP_KERNEL ((gfp_t)0xcc0)
#define SIZE_LIMIT (1 << 12)
const unsigned long RUST_CONST_HELPER_MINALIGN = sizeof(long);
const gfp_t RUST_CONST_HELPER_GFP_KERNEL = GFP_KERNEL;
struct list_head { struct list_head *next, *prev; };
struct opaque { int inside; };
enum mode { MODE_A, MODE_B = 5 };
int printk(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void panic(const char *fmt, ...) __attribute__((noreturn));
static inline int inlined(int x) { return x; }
#ifdef CONFIG_X
extern int configured;
#endif
EOF
echo '#define CONFIG_X 1' >kconfig.h
flags=(--use-core --with-derive-default --ctypes-prefix ffi --no-layout-tests
	--no-debug '.*' --enable-function-attribute-detection --rust-target 1.78
	--opaque-type opaque --blocklist-type bool --no-doc-comments
	--default-enum-style consts --constified-enum-module none)
run "$BINDGEN" helper.h "${flags[@]}" -o out.rs --no-prepend-enum-name -- -nostdinc \
	-I. -D__KERNEL__ -Wp,-MMD,.out.d -std=gnu11 -fno-PIE -mcmodel=kernel -Wno-unused \
	--target=x86_64-linux-gnu -fno-builtin -D__BINDGEN__ -DMODULE
tap_is "the kernel's flags are taken" "$status $err" "0 "
tap_is "constants come through" "$(sed -nE 's/^pub const (RUST_CONST_HELPER|SIZE)_/\1_/p' out.rs)" \
"SIZE_LIMIT: u32 = 4096;
RUST_CONST_HELPER_MINALIGN: ffi::c_ulong = 8;
RUST_CONST_HELPER_GFP_KERNEL: gfp_t = 3264;"
tap_ok "types are from core, ints with the prefix" grep -q 'fmt: \*const ffi::c_char' out.rs
tap_ok "noreturn" grep -qF 'pub fn panic(fmt: *const ffi::c_char, ...) -> !;' out.rs
tap_ok "no inline function" sh -c '! grep -q inlined out.rs'
tap_ok "-I and #include" grep -q 'pub static mut configured' out.rs
tap_ok "opaque" grep -qF 'pub _bindgen_opaque_blob: u32' out.rs
tap_is "and the dependency file lists what was read" \
	"$(tr -d '\\\n' <.out.d | tr -s ' ' '\n' | grep '\.h$' | LC_ALL=C sort | paste -sd ' ')" \
	"helper.h kconfig.h"

tap_end
