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
 * Appends `int twice__extern(int x) { return twice(x); }` for the function @f and a line end.
 * False, perhaps after a part of it, if one of the types cannot be written in C. @written: the
 * parameters with their parentheses, if they are to stand as in the source; they must have names.
 */
bool wrap_function(struct emit *e, GString *out, const struct function *f, const char *written);

/* `a, b`: what the call in a wrapper of type @fn gives on. Newly allocated. */
char *wrap_arguments(const struct function_type *fn);

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
