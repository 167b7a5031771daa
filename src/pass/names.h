/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Rust names of declarations. Needs: the IR. Gives: rust_name and path_name of every record,
 * enum, alias, function, variable and macro.
 *
 * A type declared inside a record is named after it (`outer_inner`), one without a name after
 * its place among its unnamed siblings (`_bindgen_ty_1`), and what is a keyword of Rust gets a
 * trailing underscore.
 */
#ifndef KRAB_PASS_NAMES_H
#define KRAB_PASS_NAMES_H

#include "pass/facts.h"

void names_assign(struct facts *f);

/*
 * @name if it can be an identifier in Rust, else interned: with a trailing underscore, and
 * with `$`, `@` and `?` replaced by underscores.
 */
const char *rust_mangle(struct intern *in, const char *name);

#endif
