// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rustc: no, as bindgen-cli 0.72.1 prints it: names clash
struct _; struct __ { int a; }; struct $dollar { int a$b; }; struct _1 { int _2; }; int $fn(int a$); struct é { int ü; };
