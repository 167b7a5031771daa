/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The oldest versions of tools that a tree takes. Its scripts/min-tool-version.sh knows them; it is
 * read as a text, not run, as a file of a tree that is only looked at should not be.
 */
#ifndef KRAB_KBUILD_MINIMUM_H
#define KRAB_KBUILD_MINIMUM_H

#include <glib.h>

/* The two names of an architecture that the script may ask for. */
struct tree_arch {
	char *arch;	/* ARCH: "x86_64", "um" */
	char *srcarch;	/* SRCARCH, the folder below arch/: "x86", "um" */
};

/*
 * What the script, whose text is @text, prints for @tool ("rustc", "bindgen", "llvm", "gcc"):
 * "1.78.0", newly allocated. NULL and @error if it does not know the tool, or if it is written in
 * a way that this reader does not understand: a case of the tool's name, in each branch an echo or
 * an if, elif, else with comparisons of $ARCH and $SRCARCH.
 */
char *minimum_parse(const char *text, const char *tool, const struct tree_arch *arch,
		    GError **error);

#endif
