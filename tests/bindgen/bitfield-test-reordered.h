// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --bitfield-tests --rust-target 1.83 --sort-semantically
// differs: assertions about bitfields are krab's
struct s { unsigned a : 3, b : 5; };
int f(struct s *);
