/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* For graph*.c alone: how one crate is found to be compiled. */
#ifndef KRAB_KBUILD_GRAPH_INTERNAL_H
#define KRAB_KBUILD_GRAPH_INTERNAL_H

#include "kbuild/graph.h"
#include "kbuild/makefile.h"

/* Stand for the library's source and for the build folder in Makefiles. */
#define GRAPH_LIB_SRC "/krab-lib-src"
#define GRAPH_OBJTREE "/krab-objtree"

struct walk {
	struct graph *g;
	const struct graph_options *o;
	struct diag *d;
	int source_fd;		/* of the kernel's source */
	GHashTable *seen;	/* char *: folders, absolute; a set */
	GHashTable *added;	/* char * root modules with their labels; a set */
	struct makefile *base;	/* what Kbuild tells every Makefile of a folder */
	struct makefile *build;	/* scripts/Makefile.build, once it was needed */
	char *flags;		/* what the architecture gives rustc, likewise */
	gboolean asked_rust;
};

/* A folder of the kernel or of an external module. */
struct folder {
	struct walk *w;
	char *name;		/* make's $(obj): "drivers/block"; absolute for an external module */
	char *source, *output;	/* absolute */
	int fd;			/* of source */
	char *path;		/* of its Makefile */
	char *text;		/* and what that holds */
	struct makefile *m;
	GPtrArray *files;	/* char *: *.rs in it */
	GPtrArray *folders;	/* char *: below it; links, too, whatever they are to */
	gboolean has_kbuild, has_makefile;
};

void graph_crate_free(gpointer data);

/* Finds out what of g->rust is not known yet; asks once. */
void graph_ask_rust(struct walk *w);

/* The source of the library, "" if nobody knows; and what all Rust of the kernel is given. */
const char *graph_lib_src(struct walk *w);
const char *graph_flags(struct walk *w);

/* Reads the record of @file ("kernel.o") in @f; FALSE: there is none that tells of Rust. */
gboolean graph_add_record(struct folder *f, const char *file);

/* As the rule in @f's own Makefile would make it: the crates of rust/. */
void graph_add_rule(struct folder *f, const char *file, const struct makefile_rule *rule);

/* As Kbuild makes each object of a Rust file: @stem.rs, for the module @module. */
void graph_add_object(struct folder *f, const char *stem, const char *module, gboolean modular);

/* A program that runs where the kernel is built: @stem.rs. */
void graph_add_host(struct folder *f, const char *stem);

#endif
