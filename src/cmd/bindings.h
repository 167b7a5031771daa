/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * `krab bindings`: headers and Rust sources to the bindings of one or more crates, in one parse.
 *
 *	bindings.c	the command line
 *	bindings-uses.c	what Rust uses
 *	bindings-helpers.c	C functions for what Rust cannot call
 *	bindings-family.c	types that are made of macros
 *	bindings-tree.c	-C: the command line that a kernel's build recorded
 *	bindings-run.c	the parse, the crates, the files
 *	bindings-why.c	--why
 */
#ifndef KRAB_CMD_BINDINGS_H
#define KRAB_CMD_BINDINGS_H

#include "cmd/bindgen-run.h"
#include "ir/helper-map.h"
#include "pass/prune.h"
#include "rs/uses.h"

/* A --keep, or a line of a --keep-file. */
struct keep {
	const char *regex;
	struct srcpos pos;	/* path NULL: of the command line */
	struct nameset set;	/* this pattern alone, which says whether it ever matched */
};

struct bindings_crate {
	const char *name;
	GPtrArray *headers;	/* const char * */
	const char *output;
	GPtrArray *keeps;	/* struct keep *, owned */
	const char *map_path, *helpers_c, *helpers_rust;	/* NULL: not asked for */
	struct bindgen_options o;
	/* What came of it. */
	struct ir ir;
	struct prune_trace trace;
	char *text;
	size_t len;
	struct helper_map *map;		/* NULL: there is none */
	char *c_text, *rust_text;	/* of the helpers */
};

typedef int (*bindings_judge)(struct bindgen_run *r, void *data);

struct bindings {
	const char *program;	/* how the user called us */
	const char *tree;	/* -C, or NULL */
	GPtrArray *rust;	/* const char *: files and folders; NULL-terminated once read */
	GPtrArray *crates;	/* struct bindings_crate *, owned */
	GPtrArray *keeps;	/* struct keep *, owned: for all crates */
	GPtrArray *words;	/* const char *: options for bindgen */
	GPtrArray *clang;	/* const char *: what follows -- */
	const char *depfile, *why;
	bool full, bindgen_constants;
	GPtrArray *owned;	/* what the tree's words are in, char **; g_strfreev() */
	bindings_judge judge;	/* NULL: write files */
	void *judge_data;
	int judged;		/* the worst status */
	/* While it runs. */
	GPtrArray *sources;	/* char *: the Rust files that were read, sorted */
	struct rs_uses *uses;
	struct progress *progress;	/* NULL: says nothing */
	bool quiet;		/* -q */
	struct bindgen_run run;	/* options are those of the crate in work, else of none */
	struct ir full_ir;	/* all that C declares … */
	struct facts full_facts;	/* … and its names and values */
};

static inline struct bindings_crate *bindings_crate(const struct bindings *b, guint i)
{
	return b->crates->pdata[i];
}

/* --- bindings.c --- */

/* Reads the words from argv[1] on, which must live as long as @b. False after a message. */
bool bindings_read_words(struct bindings *b, int argc, char **argv);

/*
 * Does what the command line @argv says, up to the facts of each crate; these go to @judge, which
 * returns a status like a command's, instead of into files. Returns the worst of them.
 */
int bindings_judge_all(int argc, char **argv, bindings_judge judge, void *data);

/* --- bindings-uses.c --- */

/* Reads all Rust sources. False after messages. */
bool bindings_read_rust(struct bindings *b);

/* Compiles the patterns of --keep. False after a message. */
bool bindings_build_keeps(struct bindings *b);

/* What crate @c (its index) uses, for the pruning; *@q must live as long as @names. */
struct bindings_query {
	const struct bindings *b;
	guint crate;
};
void bindings_names(struct bindings_query *q, struct prune_names *names);

/* Is the item @name used in crate @crate, or is everything? */
bool bindings_uses_item(const struct bindings *b, guint crate, const char *name);

/* Names that may be macros, for which clang is asked: const char *, sorted, unique. */
GPtrArray *bindings_probes(const struct bindings *b);

/* Complains of patterns that no declaration matched. False if there are any. */
bool bindings_check_keeps(struct bindings *b);

/* --- bindings-family.c --- */

/* Does a family that crate @crate uses have the macro @name in it? */
bool bindings_is_of_family(const struct bindings *b, guint crate, const char *name);

/* Adds the families that are used to b->run.ir, whose macros have values. False after messages. */
bool bindings_add_families(struct bindings *b);

/* --- bindings-helpers.c --- */

/* Reads the maps of all crates and sets the options that helpers need. False after messages. */
bool bindings_read_maps(struct bindings *b);

/* Appends the prototypes of the maps to the main file, behind everything else. */
void bindings_declare_helpers(const struct bindings *b, GString *text);

/* The name that Rust has for the function @name of C. Within @name. */
const char *bindings_rust_name(const struct bindings *b, const char *name);

/* What @t has of helpers, into the crate. Errors are in the diagnostics. */
void bindings_print_helpers(struct bindings *b, struct bindings_crate *c, struct bindgen_text *t);

/* --- bindings-tree.c --- */

/*
 * Goes to the folder b->tree and takes headers, options, outputs and Rust sources from its records.
 * CMD_OK, or a status after a message.
 */
int bindings_take_tree(struct bindings *b);

/* --- bindings-run.c --- */

/* All of it: CMD_OK, or CMD_FAILED after messages, with nothing written. */
int bindings_run(struct bindings *b);

/* --- bindings-why.c --- */

/* What is known of @b->why, to stdout. CMD_FAILED if C knows nothing of it. */
int bindings_why(struct bindings *b);

#endif
