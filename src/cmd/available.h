/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The parts of `krab available`. It goes through them in this order: the tree and what it demands,
 * the tools to be judged, the questions to them (toolchain/suitable.h), one requirement for each
 * line of the answer, the text.
 */
#ifndef KRAB_CMD_AVAILABLE_H
#define KRAB_CMD_AVAILABLE_H

#include <stdbool.h>

#include "clang/find.h"
#include "kbuild/place.h"
#include "toolchain/advice.h"
#include "toolchain/suitable.h"
#include "toolchain/toolchain.h"

enum available_format {
	AVAILABLE_TEXT,
	AVAILABLE_JSON,
	AVAILABLE_KBUILD,	/* as a kernel's build wants it: nothing if all is well */
};

/* One line of the answer. */
struct requirement {
	const char *name;	/* "library-source": findings and advice go by it */
	const char *title;	/* "library source" */
	char *path;		/* NULL: missing */
	char *version;		/* NULL: unknown */
	char *needed, *needed_by;	/* the oldest version that will do; NULL: any */
	char *detail;		/* why this one, or what else is known; NULL: nothing */
	bool optional;		/* only some targets want it */
	char *state;		/* in place of path and version: "passed, 135 facts" */
};

/* Each may be NULL: not there. */
enum early {
	EARLY_GDB,		/* first: it takes longest by far */
	EARLY_RUST_ANALYZER,
	EARLY_CARGO,
	EARLY_OBJDUMP,
	EARLY_COUNT,
};

struct available {
	/* the command line */
	enum available_format format;
	bool quiet, verbose;
	const char *folder;		/* -C; NULL: not given */
	const char *distribution;	/* NULL: this machine's */

	/* the tree */
	struct tree_place *place;	/* NULL: none */
	struct tree_arch arch;
	struct tree_minimum min_rustc, min_bindgen, min_llvm, min_gcc;

	/* the tools, and why these */
	char *rustc, *rustc_reason;
	char *bindgen, *bindgen_reason;
	char *cc, *cc_reason;
	bool rust_found;		/* rust has been looked for, as RUSTC is not set */
	struct rust_tools rust;
	bool llvm_wanted;		/* the LLVM tools are used: LLVM is set, or CC is not */
	struct llvm_tools llvm;
	bool own_bindgen;		/* it is this program */
	char *headers;			/* the folder with what bindgen is tried with */
	char *headers_made;		/* the same, if it is to be removed; or NULL */

	/* who is asked from the start, as no choice is needed for it */
	struct ask *early[EARLY_COUNT];

	/* the answers */
	bool libclang_looked;
	struct clang_choice libclang;
	GPtrArray *self_test;		/* what differs; NULL: not run */
	unsigned facts;
	struct suitable s;
	GPtrArray *requirements;	/* struct requirement * */
	GPtrArray *looked_at;		/* char *: for -v */
	struct advice *advice;
};

/* --- available-choose.c --- */

/* Opens the tree and reads what it demands. FALSE, with a message printed, if -C names none. */
bool available_open_tree(struct available *a);
/* For AVAILABLE_KBUILD: -C is a source, as the script that calls lies in it. */
void available_trust_tree(struct available *a);

/* Which tools: what the environment says, else what `krab env` would take. */
void available_choose(struct available *a);
/* Only what the environment says. FALSE, with the message printed, if it says too little. */
bool available_choose_kbuild(struct available *a);

/* --- available-check.c --- */

/* Starts those who are asked beside all else; available_check() waits for them. */
void available_start(struct available *a);
/* Asks and judges: fills in a->s and a->requirements. */
void available_check(struct available *a);
/* The same without what only users want to know. */
void available_check_kbuild(struct available *a);

/* Adds to a->s.findings. */
void available_find(struct available *a, enum finding_level level, const char *what,
		    const char *fmt, ...) G_GNUC_PRINTF(4, 5);

/* The line of @name, added if need be. */
struct requirement *available_requirement(struct available *a, const char *name,
					  const char *title);

/* --- available-print.c --- */

void available_print(const struct available *a);

/* The end of what the kernel's script says if anything is wrong; its callers look for it. */
void available_refer_to_documents(void);

#endif
