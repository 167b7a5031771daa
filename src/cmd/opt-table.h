/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The options of `krab bindgen`, one table. Parsing, --help, the man pages and the shell
 * completions all come from it, so none of them can know an option that the others lack.
 *
 * To add an option: a member in ir/options.h, its default in bindgen_options_init(), one entry
 * here. To check it: tests/cli/20-options.sh compares the table with a real bindgen's --help.
 */
#ifndef KRAB_CMD_OPT_TABLE_H
#define KRAB_CMD_OPT_TABLE_H

#include "ir/options.h"

/* What a run of the parser gathers besides the options; see opt-parse.c. */
struct opt_parser;

/* One word that an option accepts, and the value of the enum that it stands for. */
struct opt_choice {
	const char *word;		/* NULL ends the list */
	int value;
};

enum opt_section {
	OPT_INPUT,
	OPT_ITEMS,
	OPT_ENUMS,
	OPT_ALIASES,
	OPT_CONSTANTS,
	OPT_TYPES,
	OPT_DERIVES,
	OPT_FUNCTIONS,
	OPT_TEXT,
	OPT_GENERAL,
	OPT_OTHER_LANGUAGES,
	OPT_SECTION_COUNT
};

enum opt_flags {
	OPT_REPEAT	= 1 << 0,	/* may be given more than once */
	OPT_PATH	= 1 << 1,	/* the value is a path: any bytes, completed as a file */
	OPT_HIDDEN	= 1 << 2,	/* understood, but not shown anywhere */
	OPT_OWN		= 1 << 3,	/* krab's, unknown to rust-bindgen */
};

struct opt;

/*
 * Stores one occurrence of @opt. @values holds as many strings as the option takes. Returns NULL,
 * or why the value is not acceptable, newly allocated.
 */
typedef char *opt_store_fn(struct opt_parser *p, const struct opt *opt, char **values);

struct opt {
	const char *name;		/* without the dashes */
	char letter;			/* short form, or 0 */
	const char *value;		/* name of the value in texts; NULL: a flag without value */
	const char *value2;		/* name of a second value, or NULL */
	unsigned flags;			/* enum opt_flags */
	enum opt_section section;
	const char *help;		/* one sentence or two, no full stop at the end */
	opt_store_fn *store;
	size_t member;			/* offset in struct bindgen_options, if `store` wants one */
	int arg;			/* for `store` */
	const struct opt_choice *choices;	/* for `store`, help and completion; or NULL */
	const char *conflicts;		/* name of an option that excludes this one, or NULL */
	const char *needs;		/* name of an option that must be given too, or NULL */
};

/* In the order of --help: grouped by section. Ends with a NULL name. */
extern const struct opt opt_table[];
extern const char *const opt_section_titles[OPT_SECTION_COUNT];

/* NULL if there is none. @name without dashes, @len bytes of it count. */
const struct opt *opt_find(const char *name, size_t len);
const struct opt *opt_find_letter(char letter);

#endif
