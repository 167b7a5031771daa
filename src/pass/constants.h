/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The values of macros. Needs: ir->macros in order. Gives: facts->macros[].value and int_kind.
 * Runs before the selection, because a macro without a value is no item.
 */
#ifndef KRAB_PASS_CONSTANTS_H
#define KRAB_PASS_CONSTANTS_H

#include "pass/facts.h"

/*
 * Evaluates every macro in order, by the rules of pass/macro.h and the C standard that the clang
 * arguments ask for. Of a macro that is defined more than once, the first definition that has a
 * value keeps it and the others stay VALUE_NONE, so that one constant is printed.
 *
 * A macro that clang was asked about (ir.h: struct constant) has clang's value and C's type. With
 * options->bindgen_constants, that is only for macros of a type with a name (gfp_t), and for what
 * the rules have no value for; the others have bindgen's type.
 */
void constants_evaluate(struct facts *f);

#endif
