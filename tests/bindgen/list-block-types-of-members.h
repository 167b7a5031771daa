// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --blocklist-type .*_t --blocklist-item .*_bool
// rustc: no, the blocklisted types are left out
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
typedef _Bool my_bool;
struct s99 { my_bool *p; };
