/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Bodies of functions in the text of a header, found without a preprocessor: what starts with `{`
 * and ends with `}`, both first on their line, as the kernel's coding style has it ("Placing
 * Braces and Spaces"), after what reads like a function's declarator, outside of comments. One with
 * a directive in it is none.
 *
 * With macros, such a text can be another thing than a function. Then clang is left with an empty
 * record, or with an error: see preread.h.
 */
#ifndef KRAB_CLANG_BODIES_H
#define KRAB_CLANG_BODIES_H

#include <glib.h>

/*
 * Puts blanks for all that is between the braces of each body of @text, which is @size bytes long
 * and followed by a NUL, but for line ends: every other character keeps its place. Returns where
 * the `{` are, as size_t and ascending, or NULL for none; the caller unrefs it.
 */
GArray *bodies_blank(char *text, size_t size);

#endif
