// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

fn getPage() {}
struct S {
    pageSize: u8,
}

//~ 3 function-case
//~ 5 function-case
