/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * From options to facts and text: what `krab bindgen` and the commands that judge its bindings
 * share. Messages go to stderr, in bindgen's words.
 *
 *	bindgen_run_init(r);
 *	bindgen_options_parse(&r->o, ...);	opt-parse.h
 *	bindgen_run_choose_clang(r);
 *	bindgen_run_read_header(r);		gives r->ir
 *	bindgen_run_passes(r);			gives r->facts
 *	bindgen_run_print(r, &text);
 *	bindgen_run_release(r);
 */
#ifndef KRAB_CMD_BINDGEN_RUN_H
#define KRAB_CMD_BINDGEN_RUN_H

#include "clang/find.h"
#include "clang/read.h"
#include "emit/emit.h"
#include "ir/ir.h"
#include "ir/options.h"
#include "pass/facts.h"

struct bindgen_run {
	struct bindgen_options o;
	struct arena arena;
	struct intern names;
	struct diag diag;
	struct ir ir;
	struct facts facts;
	struct clang_choice clang;
	const struct helper_map *map;	/* of helpers; NULL: none */
	const char *banner;	/* the first line of the text; NULL: bindgen's, unless switched
				 * off */
	gint64 phase_start;
};

void bindgen_run_init(struct bindgen_run *r);
void bindgen_run_release(struct bindgen_run *r);

/* --time-phases: ends the phase @name, of which the time is printed, and begins another. */
void bindgen_run_phase(struct bindgen_run *r, const char *name);

/* "Unable to generate bindings: " and @message on stderr. Returns CMD_FAILED. */
int bindgen_run_fail(const char *message);

/* Finds and loads libclang. False after a message. */
bool bindgen_run_choose_clang(struct bindgen_run *r);

/* CMD_OK, or CMD_FAILED after a message. */
int bindgen_run_read_header(struct bindgen_run *r);

/* The same of a main file in memory; r->o.header is its name. */
int bindgen_run_read_main(struct bindgen_run *r, struct read_main *main);

/* The first of the passes: names, and the values of macros. */
void bindgen_run_name(struct bindgen_run *r);

/* All that is decided about what was read. False after errors. */
bool bindgen_run_passes(struct bindgen_run *r);

struct bindgen_text {
	const char *text;	/* all of the bindings, @len bytes and a NUL */
	size_t len;
	struct emit emit;	/* what the printing left behind: static functions to wrap */
	struct writer *writer;
	char *reordered;
	struct writer *helpers;	/* with o.helper_prefix: the functions that have helpers; or NULL */
};

/* Both must be called, in this order; r->diag has the errors of printing. */
void bindgen_run_print(struct bindgen_run *r, struct bindgen_text *t);
void bindgen_text_release(struct bindgen_text *t);

/*
 * Runs @main(@data) as a command that reads C wants to be run: malloc() prepared, on a stack that
 * holds declarations of any depth. Returns what it returns.
 */
int bindgen_run_deep(int (*main)(void *data), void *data);

#endif
