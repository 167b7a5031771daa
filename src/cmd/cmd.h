/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The commands of krab.
 *
 * To add one: a file cmd/NAME.c that ends in
 *
 *	const struct cmd cmd_NAME = {
 *		.name = "NAME",
 *		.summary = "what it does, in a line",
 *		.usage = "[-x] FILE...",
 *		.help = "What it does, in a few lines of at most 80 columns.\n",
 *		.examples = "  krab NAME foo.h\n",
 *		.run = run,
 *	};
 *
 * an `extern` for it below, a line in krab.c's list, a test in tests/cli/. The list of
 * commands, `krab help NAME`, `krab NAME --help` and the manual pages follow by themselves.
 */
#ifndef KRAB_CMD_CMD_H
#define KRAB_CMD_CMD_H

#include <stdbool.h>
#include <stdio.h>

/* What run() returns, and the program with it. `bindgen` returns bindgen-cli's own codes. */
enum cmd_status {
	CMD_OK = 0,
	CMD_FAILED = 1,		/* findings, or input that is bad */
	CMD_USAGE = 2,		/* the command line is wrong, or the environment lacks something */
};

struct cmd {
	const char *name;	/* starting with "__": not for users, shown nowhere */
	const char *summary;	/* lower case, no full stop */
	const char *usage;	/* what follows "krab NAME" */
	const char *help;	/* whole lines; an empty one separates paragraphs */
	const char *examples;	/* whole lines, each "  command"; or NULL */
	/*
	 * Commands with an option table print their own help (@program is "krab NAME", or NAME when
	 * started under that name) and see --help themselves. NULL: made from the members above.
	 */
	void (*print_help)(FILE *out, const char *program);
	/* The .SH OPTIONS of the manual page; NULL: `help` says it all. */
	void (*print_man_options)(FILE *out);
	/*
	 * @argv[0] is how the user calls the command ("krab NAME"), for messages; the rest is the
	 * command's. Returns an exit code. The caller checks that stdout could take all that was
	 * printed.
	 */
	int (*run)(int argc, char **argv);
};

/* All commands, in the order of `krab help`; ends in NULL. */
extern const struct cmd *const cmd_list[];

/* NULL if there is none of that name. */
const struct cmd *cmd_find(const char *name);

/* What `krab CMD --help` prints. @program: "krab CMD". */
void cmd_print_help(FILE *out, const struct cmd *cmd, const char *program);

/* What `krab --help` prints. */
void cmd_print_overview(FILE *out);

/*
 * What is wrong with a command line, to stderr, and where to read on. @program: "krab CMD". Returns
 * CMD_USAGE.
 */
int cmd_usage_error(const char *program, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/*
 * The one of @names, the last of which is NULL, that @arg is as "NAME=value" or "NAME", whose value
 * is the next word then: *@value is NULL. NULL: none of them.
 */
const char *cmd_long_option(const char *arg, const char *const *names, const char **value);

/* "unknown command" with a hint, to stderr. Returns CMD_USAGE. */
int cmd_unknown(const char *name);

extern const struct cmd cmd_analyzer;
extern const struct cmd cmd_available;
extern const struct cmd cmd_bindgen;
extern const struct cmd cmd_bindings;
extern const struct cmd cmd_check;
extern const struct cmd cmd_completions;	/* __completions, for the build */
extern const struct cmd cmd_demangle;
extern const struct cmd cmd_doctest;
extern const struct cmd cmd_env;
extern const struct cmd cmd_help;
extern const struct cmd cmd_make;
extern const struct cmd cmd_man;		/* __man, for the build */
extern const struct cmd cmd_docs;	/* __docs, for the tests */
extern const struct cmd cmd_items;	/* __items, for the tests */
extern const struct cmd cmd_tokens;	/* __tokens, for the tests */
extern const struct cmd cmd_verify;
extern const struct cmd cmd_version;

#endif
