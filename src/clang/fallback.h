/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* --clang-macro-fallback: values of macros as clang evaluates them. */
#ifndef KRAB_CLANG_FALLBACK_H
#define KRAB_CLANG_FALLBACK_H

#include "clang/lib.h"
#include "ir/ir.h"

/*
 * Sets clang_value of every object-like macro of @ir whose expansion is an integer expression.
 * One more parse with the same @args, in which each macro is the only statement of a function
 * of its own; what is no expression there is an error that concerns nobody else.
 */
void clang_evaluate_macros(struct ir *ir, const struct libclang *lc, char *const *args);

#endif
