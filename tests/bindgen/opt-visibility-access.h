// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --respect-cxx-access-specs --default-visibility private
// Members of C are public, and what only Rust has is not.
struct s { int a; unsigned b:3; unsigned c:5; int d; char e; long f; struct { int x; }; union { int y; float z; }; };
union u { int a; unsigned b:3; };
/** <div rustbindgen private></div> */
struct p { int a; unsigned b:3; };
struct fl { int n; int d[]; };
typedef int td;
struct __attribute__((aligned(16))) al { char a; };
enum e { A };
