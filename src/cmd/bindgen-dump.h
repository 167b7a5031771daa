/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What `krab bindgen` can show of its work, for those who look for a bug in it or in a header. */
#ifndef KRAB_CMD_BINDGEN_DUMP_H
#define KRAB_CMD_BINDGEN_DUMP_H

#include "cmd/bindgen-input.h"
#include "pass/facts.h"

/* --dump=facts: what was decided about each type and declaration, on @out. */
void dump_facts(const struct facts *f, FILE *out);

/* --dump=order: the items that are printed, in order. */
void dump_order(const struct facts *f, FILE *out);

/* --emit-ir-graphviz: a file for dot(1). */
gboolean dump_graphviz(const struct bindgen_options *o, const struct ir *ir, GError **error);

/*
 * --dump-preprocessed-input: writes __bindgen.c, which includes the header, and __bindgen.i, its
 * preprocessed text, into the current folder. Starts the clang that belongs to the libclang.
 */
gboolean dump_preprocessed(const struct clang_choice *choice, const struct bindgen_options *o,
			   GError **error);

#endif
