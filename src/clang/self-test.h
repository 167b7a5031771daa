/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Does this libclang behave as the reader expects? Each release changes something: which of two
 * declarations a type leads to, how a record without a tag is spelled, the numbers of kinds. What
 * went wrong with other tools was never an error but a record without its fields.
 *
 * A small header that is part of krab is read in the same way as any other, for x86_64 Linux,
 * and every fact of the IR that comes out is compared with what C and that psABI say: sizes,
 * alignments, bit positions, values, which types are complete, which macros and declarations there
 * are, and where. Nothing but libclang is needed: no installed header is read.
 */
#ifndef KRAB_CLANG_SELF_TEST_H
#define KRAB_CLANG_SELF_TEST_H

#include <glib.h>

struct clang_choice;

/*
 * Returns char *, one for each fact that differs, to be freed with g_ptr_array_unref(); none if
 * all is well. *@facts is how many were compared.
 */
GPtrArray *clang_self_test(const struct clang_choice *choice, unsigned *facts);

/* The header, which is C, for who wants to see it. */
extern const char clang_self_test_header[];

#endif
