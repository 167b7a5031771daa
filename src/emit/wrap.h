/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * --wrap-static-fns: a C file with one external function for each static function that the
 * bindings declare, as bindgen writes it:
 *
 *	int twice__extern(int x) { return twice(x); }
 */
#ifndef KRAB_EMIT_WRAP_H
#define KRAB_EMIT_WRAP_H

#include "emit/emit.h"

/*
 * The text for all of e->wrapped, which emit_function() collected. A function with a type that
 * cannot be written in C is left out and diagnosed as an error. NULL if nothing was wrapped.
 */
char *wrap_source(struct emit *e);

/*
 * Where that text goes: --wrap-static-fns-path with its extension replaced by `.c`, or
 * bindgen/extern.c in the folder for temporary files. Newly allocated.
 */
char *wrap_path(const struct bindgen_options *o);

/*
 * Writes the file if there is anything to write, with the folders above it. Returns false and
 * sets @error (G_FILE_ERROR) if that fails; errors in the types are in the diagnostics.
 */
bool emit_write_wrappers(struct emit *e, GError **error);

#endif
