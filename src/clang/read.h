/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A translation unit into the IR: one libclang parse, function bodies skipped, macros recorded.
 * Declarations get their order as bindgen numbers them, because the order of the generated
 * items and the names of anonymous types (`_bindgen_ty_1`) are part of what users see.
 */
#ifndef KRAB_CLANG_READ_H
#define KRAB_CLANG_READ_H

#include "clang/lib.h"
#include "ir/ir.h"
#include "ir/options.h"

enum read_status {
	READ_OK,
	READ_DIAGNOSED,	/* clang found errors: @messages holds its text, one diagnostic a line */
	READ_FAILED,	/* libclang refused: unusable arguments, unreadable input */
};

/*
 * A main file that is in memory only: it includes the headers and asks for the values of macros.
 * Its name must be among the arguments.
 */
struct read_main {
	const char *path, *text;
	size_t len;
	unsigned first_probe;	/* line of the first probe */
	const char *const *names;	/* of the macros that are asked for, in order */
	size_t n_names;
	const struct constant *constants;	/* result: one for each name, the arena's */
};

#define READ_PROBE_LINES 6	/* each probe has so many lines */

/* Appends to @text what asks for macro @name; it gives nothing where no such macro is defined. */
void read_add_probe(GString *text, const char *name);

/*
 * Parses with @args (NULL-terminated, the input file among them) and fills @ir. Warnings
 * of clang go to @warnings and errors to @messages, formatted by clang with their positions.
 * Without @main, libclang has shown the errors, with their notes, on stderr already, as it does for
 * bindgen-cli.
 * What the options leave out (inline functions, comments) is not read. The translation unit
 * stays alive until the process ends, as macro texts of the IR point into its files.
 *
 * @main may be NULL. With it, macros that are asked for have ->constant, errors in the probes are
 * no errors but its `why`, and a macro that is another name of a function gives a function.
 */
enum read_status clang_read(struct ir *ir, const struct libclang *lc,
			    const struct bindgen_options *o, char *const *args,
			    struct read_main *main, GString *warnings, GString *messages);

#endif
