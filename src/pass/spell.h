/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The names by which patterns such as those of --no-copy and --blocklist-type mean types without a
 * declaration, as bindgen 0.72.1 has them: `int`, `unsigned_int`, `const_int`, `s_ptr_foo_t` for
 * a member `foo_t *` of struct s, `s_array3_int` for `int [3]`.
 */
#ifndef KRAB_PASS_SPELL_H
#define KRAB_PASS_SPELL_H

#include "pass/facts.h"

/*
 * Appends the name of @t, a type without a declaration that record @parent (0: something else)
 * uses. A pointer to a function has a number in bindgen's name, which here is 0.
 */
void spell_type(GString *out, const struct facts *f, struct tref t, type_id parent);

#endif
