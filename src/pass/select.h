/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Which declarations become Rust. Needs: names, and the values of macros (a macro without one
 * is no item). Gives: allowlisted, generate, blocklisted and opaque (as far as asked for) of types;
 * generate of functions, variables and macros.
 *
 * The roots are the items that an allowlist names, all of them without one. What a root needs is
 * allowlisted too (unless --no-recursive-allowlist). A blocklisted item is not printed, but what it
 * leads to is, as users provide the missing item themselves.
 */
#ifndef KRAB_PASS_SELECT_H
#define KRAB_PASS_SELECT_H

#include "pass/facts.h"

void select_items(struct facts *f);

#endif
