/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Crates as rust-analyzer is told of them: rust-project.json, described in its manual under
 * "Non-Cargo Based Projects".
 */
#ifndef KRAB_KBUILD_PROJECT_H
#define KRAB_KBUILD_PROJECT_H

#include <glib.h>

#include "kbuild/graph.h"

struct project_tree {
	const struct graph *graph;
	const char *name;	/* follows the name of each crate, "um"; NULL: nothing does */
};

/*
 * The text for @n trees, which are configurations of one kernel or several kernels side by side.
 * The library (core, alloc, std) is that of the first. With @one_line there is no newline in it,
 * as the protocol of discovery wants; otherwise it is laid out for people and ends in one.
 * Free with g_string_free().
 */
GString *project_text(const struct project_tree *trees, unsigned n, gboolean one_line);

/* Appends @text as a JSON string, with its quotes; what is not UTF-8 in it is replaced. */
void project_quote(GString *out, const char *text);

#endif
