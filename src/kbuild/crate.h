/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The crate that bindings become part of. A kernel has its lib.rs beside the C header, and that
 * takes the generated file in by include!(); what it defines in the same module itself
 * (`type __kernel_size_t = usize;`) the bindings cannot define again (rustc's E0428).
 */
#ifndef KRAB_KBUILD_CRATE_H
#define KRAB_KBUILD_CRATE_H

#include <glib.h>

struct crate_names {
	char *path;		/* of the lib.rs */
	GHashTable *types;	/* char *: names of types, modules and macros; a set */
	GHashTable *values;	/* char *: names of functions, constants and statics; a set */
};

/*
 * Reads the lib.rs in the folder of @header. NULL if there is none, or if none of its include!()s
 * names a file called like @output.
 */
struct crate_names *crate_names_read(const char *header, const char *output);

/* The same, of the Rust text @text of @len bytes; path is NULL. */
struct crate_names *crate_names_parse(const char *text, size_t len, const char *output);
void crate_names_free(struct crate_names *n);

/*
 * `const size_t RUST_CONST_HELPER_X = X;` in a kernel's header gives the constant X, as the build
 * takes the prefix away. Returns X within @name, or NULL.
 */
const char *crate_helper_constant(const char *name);

#endif
