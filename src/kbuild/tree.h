/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A build folder of a kernel (the source itself, or what O= named): which bindings it has and how
 * they were made, and which C compiler builds it with which flags. Only reads; starts nothing.
 */
#ifndef KRAB_KBUILD_TREE_H
#define KRAB_KBUILD_TREE_H

#include "kbuild/recorded.h"

/* Paths are relative to the folder, where all of its recorded commands were started. */
struct tree_bindings {
	const char *output;	/* the Rust file, "rust/bindings/bindings_generated.rs" */
	/*
	 * NULL-terminated: the recorded command of bindgen without what writes a dependency file
	 * (-Wp,-MMD,…), as reading it again must not leave one behind. [0] is the program.
	 */
	char **argv;
};

/* Whether @b is one run of `krab bindings`, which makes all others of the folder, too. */
gboolean tree_bindings_are_whole(const struct tree_bindings *b);

/*
 * What makes bindings in @folder, in a fixed order: struct tree_bindings *, owned. One run of `krab
 * bindings` is the only one.
 */
GPtrArray *tree_bindings_list(const char *folder, GError **error);

/* What the build does to the text of bindgen before it is used: newly allocated. */
char *tree_edit_bindings(const char *text);

struct tree_cc {
	char *target;		/* the object file that it was recorded for */
	char *program;		/* as recorded: "gcc", "clang", "/opt/bin/clang" */
	char **args;		/* without -c, -o, the source and dependency files */
	char *version;		/* first line of `--version` at the configuration; or NULL */
};

/*
 * How the tree compiles C: from the command of an object that includes the same headers as the
 * bindings do, else of any other. NULL and @error if nothing was compiled yet.
 */
struct tree_cc *tree_cc_find(const char *folder, GError **error);

/*
 * Appends to @to (char *, borrowed) the -D and -U words of the command of @b whose macros @args
 * (NULL-terminated) do not mention. The bindings are read with -DMODULE, for one, as Linux uses the
 * same for modules, while the object that tells how C is compiled may be part of the kernel itself.
 */
void tree_add_macros(GPtrArray *to, const struct tree_bindings *b, char *const *args);
void tree_cc_free(struct tree_cc *cc);

#endif
