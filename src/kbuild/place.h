/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Where a kernel's source and build folder are, for which architecture it is, and what it says
 * about tools. Only reads; a tree that was never built or configured will do.
 */
#ifndef KRAB_KBUILD_PLACE_H
#define KRAB_KBUILD_PLACE_H

#include "kbuild/minimum.h"
#include "kbuild/recorded.h"

struct tree_place {
	char *source;		/* absolute */
	char *build;		/* absolute; the source itself if it is built there */
	char *version;		/* "6.12"; NULL: its Makefile does not say */
	gboolean configured;	/* the build folder has a .config */
	gboolean has_rust;	/* this source has Rust support at all */
	struct tree_arch arch;	/* ARCH if set, else the configuration's, else this machine's */
	const char *arch_reason;
	GPtrArray *notes;	/* char *: what is odd about the tree */
};

/*
 * @folder is a kernel's source or a build folder (make's O=). NULL and @error, which says what is
 * missing, if it is neither or cannot be read.
 */
struct tree_place *tree_place_open(const char *folder, GError **error);
/* For who knows that @source is one: nothing is looked at but its release; notes are empty. */
struct tree_place *tree_place_assume(const char *source);
void tree_place_free(struct tree_place *p);

/* The names without a tree: ARCH if that is set, else this machine's. */
void tree_arch_here(struct tree_arch *arch);
void tree_arch_clear(struct tree_arch *arch);

struct tree_minimum {
	char *version;	/* "1.78.0" */
	char *by;	/* who says so: "scripts/min-tool-version.sh", "krab's table for Linux 6.12" */
	char *note;	/* why not the tree's script; NULL: nothing to say */
};

/*
 * The oldest version of @tool ("rustc", "bindgen", "llvm", "gcc") that the tree takes: what its
 * script says, else what krab knows of its release. @p may be NULL: Linux 6.12 with @arch.
 */
void tree_minimum_find(const struct tree_place *p, const struct tree_arch *arch, const char *tool,
		       struct tree_minimum *m);
void tree_minimum_clear(struct tree_minimum *m);

/*
 * rustc's --target for the architecture: char *, each one that some configuration uses, by the
 * tree's Makefiles, else by krab's table; empty if the tree generates a specification of its own
 * (target.json). NULL: no Rust for this architecture.
 */
GPtrArray *tree_rust_targets(const struct tree_place *p, const struct tree_arch *arch);

#endif
