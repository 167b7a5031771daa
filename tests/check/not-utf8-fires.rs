// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

const A: &str = "ÿ";

//~ 3 not-utf8
