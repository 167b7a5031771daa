/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What `krab bindgen` hands to libclang, and the files it writes beside the bindings. */
#ifndef KRAB_CMD_BINDGEN_INPUT_H
#define KRAB_CMD_BINDGEN_INPUT_H

#include "clang/find.h"
#include "ir/ir.h"
#include "ir/options.h"

/* A message for a header that cannot be read, as bindgen words it; NULL if it can. Caller frees. */
char *input_problem(const char *header);

/*
 * The arguments for libclang: what the built-in headers need, the user's, those of
 * BINDGEN_EXTRA_CLANG_ARGS (and of BINDGEN_EXTRA_CLANG_ARGS_<TARGET> under a build script), and the
 * header. Owned strings; NULL-terminated.
 */
GPtrArray *input_clang_args(const struct clang_choice *choice, const struct bindgen_options *o);

/* --depfile: a make rule with the output (or `-`) as target. */
gboolean input_write_depfile(const struct bindgen_options *o, const struct ir *ir, GError **error);

#endif
