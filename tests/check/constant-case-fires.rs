// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

const pageSize: usize = 1;
static counter: usize = 1;

//~ 3 constant-case
//~ 4 constant-case
