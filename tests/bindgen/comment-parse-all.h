// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: -fparse-all-comments
/* plain comment kept */
struct s5 { int a; /* member plain */ };
// slashes kept
struct s6 { int a; };
