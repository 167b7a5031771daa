// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

const PAGE_SIZE: usize = 1;
static COUNTER: usize = 1;
const _: () = ();
#[no_mangle]
static c_symbol: u8 = 0;
