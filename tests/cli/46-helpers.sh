#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab bindings: helpers for static inline functions and for what the map says. Their C is compiled
# by every C compiler there is and called from Rust; what cannot be one is told where it is.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET
rustc=$(rust_tool rustc)
# shellcheck disable=SC2154 # of tap.sh
cd "$scratch" || exit 1
mkdir -p include out

# --- C ------------------------------------------------------------------------------------------

cat >include/all.h <<'END_OF_FILE'
#include <inner.h>
const unsigned long RUST_CONST_HELPER_PAGE = PAGE;
END_OF_FILE
cat >include/inner.h <<'END_OF_FILE'
#ifndef INNER_H
#define INNER_H
#include <stddef.h>
#define PAGE 4096UL
#define __user
#define __init __attribute__((__section__("init.text")))
struct pair { int a, b; };
typedef struct pair pair_t;
typedef int (*op_t)(int, int);
static inline int add(int a, int b) { return a + b; }
static int before(int a);
static inline int before(int a) { return a - 1; }
static inline int not_used(int a) { return a; }
static inline void __attribute__((noreturn)) stop(int code)
{
	__builtin_trap();
	(void)code;
}
static inline int __attribute__((warn_unused_result)) must(int x) { return x; }
static inline unsigned long copy_in(void *to, const void __user *from, unsigned long n)
{
	__builtin_memcpy(to, from, n);
	return 0;
}
static inline int __init at_start(int x) { return x + 1; }
static inline pair_t swap(pair_t p) { return (pair_t){ p.b, p.a }; }
static inline int apply(int (*f)(int, int), int v[2]) { return f(v[0], v[1]); }
static inline op_t choose(int which) { return which ? add : (op_t)0; }
static inline const char *name_of(const struct pair *p) { return p->a ? "set" : "clear"; }
static inline int read_it(volatile int *p) { return *p; }
static inline int first(int (*m)[3]) { return (*m)[0]; }
static inline int no_name(int a, int b) { return b; }
int real(int x);
#define also_add add
#define twice(x) ((x) * 2)
#define current_pair (&the_pair)
#define PAIR_INIT(n) { n, n }
#define real_or_not(x) real(x)
extern struct pair the_pair;
#endif
END_OF_FILE
cat >helpers.map <<'END_OF_FILE'
/* What C has for Rust. */
#include <stdint.h>

static uint8_t other(void) { return 2; }
int __attribute__((cold)) twice(int x);
struct pair *current_pair(void);
int not_used_either(int x);
int real(int x);	/* C has it: no helper */
#ifdef SMALL
uint8_t size(void) { return 1; }
#else
uint8_t size(void)
{
	return other();
}
#endif
pair_t PAIR_INIT(int n)
{
	return (pair_t)PAIR_INIT(n);
}
_Static_assert(sizeof(size_t) == sizeof(uintptr_t), "size_t is usize");
END_OF_FILE
cat >main.c <<'END_OF_FILE'
#include <inner.h>
struct pair the_pair = { 7, 8 };
int real(int x) { return x * 10; }
END_OF_FILE

# --- Rust ---------------------------------------------------------------------------------------

cat >main.rs <<'END_OF_FILE'
#![deny(unused_must_use)]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals, dead_code)]
mod bindings {
    pub use raw::*;
    mod raw {
        pub use super::helper::*;
        include!("out/bindings.rs");
    }
    mod helper {
        use super::raw::*;
        include!("out/helpers.rs");
    }
}

fn never(code: i32) -> u32 {
    unsafe { bindings::stop(code) }
}

fn main() {
    unsafe {
        assert_eq!(bindings::add(1, 2), 3);
        assert_eq!(bindings::also_add(3, 4), 7);
        assert_eq!(bindings::before(5), 4);
        assert_eq!(bindings::must(5), 5);
        let (from, mut to) = (5u32, 0u32);
        assert_eq!(bindings::copy_in((&raw mut to).cast(), (&raw const from).cast(), 4), 0);
        assert_eq!(to, 5);
        assert_eq!(bindings::at_start(1), 2);
        let p = bindings::swap(bindings::pair_t { a: 1, b: 2 });
        assert_eq!((p.a, p.b), (2, 1));
        let mut v = [20, 22];
        assert_eq!(bindings::apply(bindings::choose(1), v.as_mut_ptr()), 42);
        let name = core::ffi::CStr::from_ptr(bindings::name_of(&p));
        assert_eq!(name.to_str(), Ok("set"));
        let mut x = 9;
        assert_eq!(bindings::read_it(&mut x), 9);
        let mut m = [4, 5, 6];
        assert_eq!(bindings::first(&mut m), 4);
        assert_eq!(bindings::no_name(1, 2), 2);
        assert_eq!(bindings::real(4), 40);
        assert_eq!(bindings::twice(21), 42);
        assert_eq!((*bindings::current_pair()).b, 8);
        assert_eq!(bindings::PAIR_INIT(3).b, 3);
        assert_eq!(bindings::size(), 2);
        assert_eq!(bindings::PAGE, 4096);
    }
    println!("all called");
    if std::env::args().count() > 5 {
        never(1);
    }
}
END_OF_FILE

# --- one run ------------------------------------------------------------------------------------

# shellcheck disable=SC2120 # it is, by other functions
make_bindings()
{
	"$KRAB" bindings --rust main.rs --crate bindings --header include/all.h -o out/bindings.rs \
		--helpers-map "${map:-helpers.map}" --helpers-c out/helpers.c \
		--helpers-rust out/helpers.rs --depfile out/d --enable-function-attribute-detection \
		-- -Iinclude "$@"
}

tap_ok "bindings and helpers are made" make_bindings
tap_is "a helper for each that is used, and no other" \
	"$(grep -o 'rust_helper_[A-Za-z_]*' out/helpers.c | sort -u | tr '\n' ' ')" \
	"rust_helper_PAIR_INIT rust_helper_add rust_helper_also_add rust_helper_apply \
rust_helper_at_start rust_helper_before rust_helper_choose rust_helper_copy_in \
rust_helper_current_pair rust_helper_first rust_helper_must rust_helper_name_of \
rust_helper_no_name rust_helper_read_it rust_helper_size rust_helper_stop rust_helper_swap \
rust_helper_twice "
tap_is "the same in Rust" \
	"$(grep -o 'rust_helper_[A-Za-z_]*' out/helpers.rs | sort -u)" \
	"$(grep -o 'rust_helper_[A-Za-z_]*' out/helpers.c | sort -u)"
tap_is "each declared once" "$(grep -c 'pub fn' out/helpers.rs)" \
	"$(grep -o 'pub fn [A-Za-z_]*' out/helpers.rs | sort -u | wc -l)"
tap_ok "nothing else is in the helpers' file" \
	bash -c "! grep -Eq 'pub (struct|type|const|static)' out/helpers.rs"
tap_ok "what C has itself is among the bindings" grep -q 'pub fn real' out/bindings.rs
tap_ok "a function that never returns says so, in both" \
	bash -c "grep -A2 rust_helper_stop out/helpers.rs | grep -q -- '-> !' &&
		grep -q '__noreturn__.*rust_helper_stop' out/helpers.c"
tap_ok "what must be used says so" \
	bash -c "grep -B1 '\"rust_helper_must\"' out/helpers.rs | grep -q must_use"
tap_ok "sparse's address spaces stay" grep -q 'rust_helper_copy_in(.*__user \*from' out/helpers.c
tap_ok "so do sections" grep -q '__init int rust_helper_at_start' out/helpers.c
tap_ok "and no other attribute is seen in them" \
	bash -c "! grep -A1 rust_helper_at_start out/helpers.rs | grep -q -- '-> !'"
tap_ok "constants for bindgen are not defined once more" \
	bash -c "! grep -q RUST_CONST out/helpers.c"
tap_ok "the dependency file has the map, and the other outputs" \
	bash -c "grep -q 'out/helpers.c out/helpers.rs.*:.* helpers.map' out/d"

# --- compiled, linked, run ----------------------------------------------------------------------

# works COMPILER: all helpers are called.
works()
{
	"$1" -Iinclude -Wall -Werror -O2 -c -o helpers.o out/helpers.c &&
		"$1" -Iinclude -c -o main.o main.c &&
		"$rustc" --edition 2021 -o main main.rs -C link-arg=helpers.o -C link-arg=main.o &&
		[ "$(./main)" = "all called" ]
}

for cc in gcc clang-19; do
	if command -v "$cc" >/dev/null && [ -n "$rustc" ]; then
		tap_ok "$cc: compiled without a warning, linked with Rust, all called" works "$cc"
		tap_is "$cc: the section is the function's" \
			"$(objdump -t helpers.o | grep -c 'init.text.*rust_helper_at_start')" 1
	else
		tap_skip "$cc: compiled, linked, called" "no $cc or no rustc"
	fi
done
tap_ok "a condition of the map is C's" make_bindings -DSMALL
tap_ok "and the C file has both sides" bash -c "grep -q '^#ifdef SMALL' out/helpers.c"
tap_is "__rust_helper is on each, size() being there twice" \
	"$(grep -c '^__rust_helper' out/helpers.c)" "$(($(grep -c '^    pub fn' out/helpers.rs) + 1))"

# --- nothing changes ----------------------------------------------------------------------------

make_bindings -DA
before=$(stat -c '%Y %i' out/*.rs out/*.c)
sed -i 's/^struct pair {/struct other_pair { int x; };\nstatic inline int unseen(void) { return 1; }\n&/' \
	include/inner.h
make_bindings -DA
tap_is "what nobody uses changes no file" "$(stat -c '%Y %i' out/*.rs out/*.c)" "$before"

# --- what cannot be -----------------------------------------------------------------------------

# refused NAME TEXT-OF-MAP MESSAGE: nothing is written.
refused()
{
	printf '%b' "$2" >bad.map
	rm -f out/*
	map=bad.map run make_bindings
	tap_is "$1" "$status $(grep -oE 'bad\.map:.*: error: .*' <<<"$err" | head -n 1) $(ls out)" "1 $3 "
}

refused "a map that is no C" 'int twice(int x\n' "bad.map:1:10: error: '(' or '[' is not closed"
refused "a name twice" 'int twice(int x);\nint twice(int y);\n' \
	"bad.map:2:5: error: 'twice' is here for the second time"
refused "a macro that is not there" 'int\n  size(void);\nint size_of(int x);' \
	"bad.map:2:3: error: \`size\` is neither a macro nor a function in C; a body would say what it does"
refused "too few parameters" 'int twice(void);\n' "bad.map:1:5: error: \`twice\` has 0 parameters here, and 1 in C"
refused "too many" '\n\tint twice(int x, int y);\n' \
	"bad.map:2:6: error: \`twice\` has 2 parameters here, and 1 in C"
refused "any number of arguments" 'int twice(int x, ...);\n' "bad.map:1:5: error: no helper for \
\`twice\`: it takes any number of arguments, which no C function can hand on"
refused "a type that C does not know" 'int twice(int x);\nunknown_t  size(void);' \
	"bad.map:2:1: error: unknown type name 'unknown_t'"
refused "a type behind the name, at its column" 'int size(int a, unknown_t b);' \
	"bad.map:1:17: error: unknown type name 'unknown_t'"
refused "a vector that is returned" \
	'float __attribute__((vector_size(16))) size(void) { return other(); }\n' "bad.map:1:40: error: \
no helper for \`size\`: it returns a vector by value, which Rust cannot take"
refused "a vector that is passed" 'int size(float __attribute__((vector_size(16))) v) { return 1; }\n' \
	"bad.map:1:5: error: no helper for \`size\`: its parameter 1 is a vector by value, which Rust \
cannot pass"
rm -f out/*
map=nowhere.map run make_bindings
tap_is "no map" "$status $(ls out)" "1 "
run "$KRAB" bindings --rust main.rs --crate bindings --header include/all.h -o out/bindings.rs \
	--helpers-map helpers.map -- -Iinclude
tap_is "a map without an output" "$status $(grep -c 'helpers need' <<<"$err")" "2 1"
sed -i 's/add(int a, int b)/add(int a, int b, ...)/' include/inner.h
run make_bindings
# shellcheck disable=SC2016 # not the shell's
tap_is "a static function that takes any number of arguments" \
	"$status $(grep -c '^include/inner.h:[0-9]*:19: error: no helper for `add`' <<<"$err")" "1 1"

tap_end
