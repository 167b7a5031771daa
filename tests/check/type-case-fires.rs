// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

struct line_direction;
enum E {
    LINE_IN,
}
type T_t = u8;

//~ 3 type-case
//~ 5 type-case
//~ 7 type-case
