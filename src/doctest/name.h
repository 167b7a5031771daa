/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* How rustdoc spells the items that examples belong to. */
#ifndef KRAB_DOCTEST_NAME_H
#define KRAB_DOCTEST_NAME_H

#include "rs/item.h"

/* The name at token @i: with r# only where it would be a keyword without. Free with g_free(). */
char *name_ident(const struct rs_file *f, guint32 i);

/*
 * The type in @r as the compiler prints it from its own tree, less all blanks, which is how the
 * type of an impl stands in the name of a test: `& 'a mut (Vec<u8,>)` is "&'amutVec<u8>". Hidden
 * lifetimes are shown for references alone. Free with g_free().
 */
char *name_type(const struct rs_file *f, struct rs_range r);

/*
 * The names that a `use` brings in, in the compiler's order, NULL for one without: a group and a
 * `*` have none. Free with g_ptr_array_unref().
 */
GPtrArray *name_uses(const struct rs_file *f, struct rs_range sig);

/* @text with '_' for all but ASCII letters and digits: part of a C symbol. Free with g_free(). */
char *name_mangle(const char *text);

#endif
