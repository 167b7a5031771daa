/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The Rust crates of a kernel tree in one configuration, or of one external module.
 *
 * Which there are is said by Kbuild's Makefiles with the configuration: from the top Kbuild file
 * down, only into folders that the configuration enters. How each is compiled is said by the
 * record of its last build, and by the Makefiles where there is none. Nothing is run.
 */
#ifndef KRAB_KBUILD_GRAPH_H
#define KRAB_KBUILD_GRAPH_H

#include <glib.h>

#include "base/diag.h"
#include "kbuild/config.h"
#include "kbuild/rustc.h"

struct graph_crate {
	struct rustc_run *run;
	char *label;		/* what make calls it, "samples/rust/rust_minimal.o"; absolute for an
				 * external module */
	char *makefile;		/* absolute, what builds it */
	GPtrArray *sources;	/* char *: folders of Rust files it takes in from elsewhere */
	gboolean recorded;	/* run is what the build did, rather than what it would do */
	gboolean library;	/* others may name it with --extern */
	gboolean host;		/* runs where the kernel is built: has std */
	gboolean generated;	/* no one's source */
};

/* What a kernel whose core was not built yet cannot tell of itself. */
struct graph_rust {
	char *lib_src;		/* the folder with core/src/lib.rs */
	char *sysroot;
};

struct graph_options {
	const char *module;		/* folder of an external module (M=); NULL: the kernel */
	const char *module_output;	/* MO=; NULL: the same folder */
	gboolean all;			/* also drivers that the configuration leaves out */
	const char *around;		/* also crates of this folder, whatever the configuration
					 * says; or NULL */
	/* Fills in what *rust lacks, if it can; called once, only if need be. NULL: never. */
	void (*find_rust)(struct graph_rust *rust);
};

struct graph {
	char *source, *output;	/* of the kernel; absolute */
	struct config *config;
	struct graph_rust rust;
	GPtrArray *crates;	/* struct graph_crate *, a crate after those it depends on */
	unsigned recorded;	/* how many of them are */
	unsigned folders;	/* how many were looked at */
};

/*
 * Reads the tree whose source is @source (absolute) and whose build folder is @output (absolute;
 * the same for a build in the source). What is wrong with one file is reported to @d, and the rest
 * is read nevertheless. NULL and @error (KBUILD_ERROR) if there is nothing to describe.
 */
struct graph *graph_read(const char *source, const char *output, const struct graph_options *o,
			 struct diag *d, GError **error);
void graph_free(struct graph *g);

/* The library that @e of @of names; NULL: none of this tree's. */
const struct graph_crate *graph_find(const struct graph *g, const struct graph_crate *of,
				     const struct rustc_extern *e);

#endif
