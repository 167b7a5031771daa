// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-copy .*_t --no-debug '.*_array.*|const_.*' --with-derive-hash --no-hash unsigned_.*
// Patterns also mean the types of members: s1_ptr_foo_t, s4_array2_ptr_foo_t, const_short.
typedef struct foo { int a; } foo_t;
struct bar_s { int a; };
struct s1 { foo_t *p; };
struct s2 { struct foo *p; };
struct s3 { foo_t **p; };
struct s4 { foo_t *p[2]; };
struct s5 { foo_t p[2]; };
struct s6 { const foo_t *p; };
struct s7 { const foo_t *const p; };
struct s8 { const foo_t p; };
typedef foo_t *foo_p;
struct s9 { foo_p p; };
struct s10 { void (*p)(foo_t); };
struct s11 { foo_t (*p)[2]; };
struct s12 { int a[2][3]; };
struct s13 { struct { foo_t *q; } p; };
struct s14 { struct { foo_t *q; } named; union { foo_t *u; int i; }; };
struct s15 { unsigned long l; const short s; };
struct s16 { unsigned a:3; const unsigned b:3; };
struct s17 { _Bool b; float f; double _Complex c; long double ld; };
struct s18 { struct s18 *next; };
struct s19 { char c[4]; const char *n; };
typedef const int ci_t;
struct s20 { ci_t x; };
struct s21 { unsigned char x; signed char y; __int128 z; };
struct s22 { struct bar_s *x; };
struct s23 { struct bar_s x; };
struct s24 { foo_t *p; int b; } __attribute__((packed));
