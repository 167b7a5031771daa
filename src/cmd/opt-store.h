/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * How the values of options become members of struct bindgen_options: the `store` functions
 * of the option table, and what they leave for later.
 */
#ifndef KRAB_CMD_OPT_STORE_H
#define KRAB_CMD_OPT_STORE_H

#include "cmd/opt-table.h"

enum opt_shell { OPT_SHELL_BASH, OPT_SHELL_ELVISH, OPT_SHELL_FISH, OPT_SHELL_POWERSHELL,
		 OPT_SHELL_ZSH };

/*
 * Where options meet that are not independent, bindgen's result does not depend on their order on
 * the command line. So these are gathered first and applied by opt_store_finish().
 */
struct opt_parser {
	struct bindgen_options *options;
	bool help;			/* -h, --help */
	bool version;			/* -V, --version */
	bool completions;		/* --generate-shell-completions */
	enum opt_shell shell;
	unsigned codegen_removed;	/* --ignore-functions, --ignore-methods */
	bool no_derive_default;		/* wins over --with-derive-default */
	bool blocks;			/* --generate-block */
};

void opt_store_finish(struct opt_parser *p);

/* Into `member`, of the type said here. */
opt_store_fn store_true;		/* bool */
opt_store_fn store_false;		/* bool */
opt_store_fn store_string;		/* char * */
opt_store_fn store_absolute;		/* char *: a path that must be absolute */
opt_store_fn store_pattern;		/* struct nameset */
opt_store_fn store_choice;		/* an enum: one of `choices` */
opt_store_fn store_line;		/* GPtrArray * */

/* `arg` says what. */
opt_store_fn store_parser_flag;		/* the offset of a bool in struct opt_parser */
opt_store_fn store_removed;		/* enum codegen: what not to generate */
opt_store_fn store_custom;		/* enum custom_kind: a rule for custom_derives */
opt_store_fn store_attribute;		/* enum custom_kind: a rule for custom_attributes */

/* For one option each. */
opt_store_fn store_abi;
opt_store_fn store_codegen;
opt_store_fn store_eq;
opt_store_fn store_module_line;
opt_store_fn store_namespaces;
opt_store_fn store_ord;
opt_store_fn store_shell;
opt_store_fn store_target;
opt_store_fn store_unformatted;

/* For options that mean nothing in C. */
opt_store_fn store_nothing;

#endif
