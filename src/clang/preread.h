/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Headers read ahead of libclang. libclang and krab both need the text of each header, and each
 * would open, stat, read and close it; and of function bodies, which it then skips, libclang lexes
 * every token and expands every macro. So the headers that the arguments lead to are read once,
 * with what is surely a function body blanked, and handed to libclang as files in memory.
 *
 * It is no preprocessor: conditionals are not looked at, so that a few headers are read in vain,
 * and what is included by a macro or found in a folder that only clang knows is left to libclang.
 * Nothing depends on a header being among these. What a body is, bodies.h says.
 *
 * Whoever parses with these adds preread_args() and parses again without all of it if clang finds an
 * error, or if a record turns out to have been blanked: see preread_is_blanked().
 */
#ifndef KRAB_CLANG_PREREAD_H
#define KRAB_CLANG_PREREAD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "clang/lib.h"

struct preread;

struct preread_file {
	const char *path;	/* as clang spells it: the folder that was searched and the name */
	const char *text;	/* NUL-terminated, and that many bytes long: */
	size_t size;
};

/*
 * Reads what the files among @args lead to, and what @main does, a file in memory that @args name,
 * too (or NULL). @args is NULL-terminated. All texts and paths live as long as @arena. NULL if an
 * argument changes how headers are found in a way that is not known here.
 */
struct preread *preread_new(struct arena *arena, char *const *args,
			    const struct CXUnsavedFile *main);
void preread_free(struct preread *p);

/* For clang_parseTranslationUnit2(): as many as returned, owned by @p. */
unsigned preread_unsaved(const struct preread *p, struct CXUnsavedFile **files);

/*
 * More arguments for clang, NULL-terminated. Blanked bodies may have counted __COUNTER__ up, so
 * that any use of it outside of bodies is to be an error, which preread_is_about() knows.
 */
const char *const *preread_args(void);
bool preread_is_about(const char *diagnostic);

/* The whole of a file, NUL-terminated, as @arena's; NULL: it is none, empty, or too long. */
char *preread_text(struct arena *arena, const char *path, size_t *size);

/* The file of that path; NULL: libclang reads it itself. */
const struct preread_file *preread_find(const struct preread *p, const char *path);

/* Is the `{` at or after byte @from of @path, and before @to, that of a body that was blanked? */
bool preread_is_blanked(const struct preread *p, const char *path, size_t from, size_t to);

#endif
