/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Rust's own library as an editor needs it: core as the kernel compiles it, and above it what
 * programs and procedural macros use, from the source that comes with the compiler.
 */
#ifndef KRAB_KBUILD_LIBRARY_H
#define KRAB_KBUILD_LIBRARY_H

#include <glib.h>

#include "kbuild/graph.h"

struct library_crate {
	const char *name;
	unsigned index;		/* in the list */
	char *root;		/* absolute */
	char *edition;
	char *target;		/* a triple; NULL: that of the machine */
	GPtrArray *cfgs;	/* char * */
	GPtrArray *deps;	/* struct library_crate *, borrowed */
};

/* Those whose source is there, each after those it needs; owned. */
GPtrArray *library_crates(const struct graph *g);

/*
 * The triple of which rustc shall be asked what cfg says of the machine. A target that is described
 * by a file gets that of a bare machine of the same architecture, as asking rustc for the file's
 * takes unstable options, which rust-analyzer does not give; before there is that file, it is what
 * the configuration says. NULL: unknown, or the host's.
 */
const char *library_target(const struct graph *g, const struct graph_crate *c);

#endif
