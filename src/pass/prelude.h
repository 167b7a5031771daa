/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Which helper types (__BindgenBitfieldUnit, __IncompleteArrayField, …) the printed items name.
 * Decided before anything is printed.
 */
#ifndef KRAB_PASS_PRELUDE_H
#define KRAB_PASS_PRELUDE_H

#include "pass/facts.h"

/* Notes what the text of type @t needs, where it is used (named types are not entered). */
void prelude_note_type(struct facts *f, struct tref t);

/* Walks everything that is printed. Needs layout_members(). */
void prelude_decide(struct facts *f);

#endif
