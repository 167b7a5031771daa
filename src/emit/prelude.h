/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What prelude.c and prelude-unit.c share: texts of helper types, and which of them are printed.
 *
 * In the texts, `$std` stands for `::std` or `::core`; `$unsafe{` and `}$` are the borders of an
 * operation that --wrap-unsafe-ops wants inside of an unsafe block of its own. `$const `, `$for`,
 * `$next` and `$len` are what differs when what reads a unit is const, to be checked at compile
 * time (bitfield-test.h), and with `$mut` before it, when what writes is: no loops over ranges, and
 * the bytes of the storage as they lie in memory, as its traits cannot be called.
 */
#ifndef KRAB_EMIT_PRELUDE_H
#define KRAB_EMIT_PRELUDE_H

#include "emit/emit.h"

void prelude_print(struct emit *e, const char *text);

/* Is anything of @traits to be printed? @used: what the types that are printed need. */
bool prelude_wants(const struct emit *e, uint32_t used, uint32_t traits);

void prelude_bitfield_unit(struct emit *e);
void prelude_bitfield_tests(struct emit *e);

#endif
