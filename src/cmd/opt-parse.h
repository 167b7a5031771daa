/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Reads the command line of `krab bindgen` into struct bindgen_options, as bindgen-cli 0.72.1
 * reads its own (which lets the clap crate do it):
 *
 *   --opt VALUE, --opt=VALUE, -o VALUE, -oVALUE, -o=VALUE; letters without value in one word (-vV);
 *   no abbreviations; a value as a word of its own must not start with `-`, unless it is `-`;
 *   an option that is not a list may be given once; options may follow the header.
 *   The first word that is no option is HEADER, or the first after `--`. Words after `--`, and a
 *   second word that is no option with all that follow it, are for clang.
 *   Of --help and an error, the first one on the command line counts; --version, and
 *   --generate-shell-completions before it, only when the whole line is free of errors.
 *
 * Where it is stricter: an invalid regular expression is an error, while bindgen ignores
 * every pattern of the same option then.
 */
#ifndef KRAB_CMD_OPT_PARSE_H
#define KRAB_CMD_OPT_PARSE_H

#include "ir/options.h"

enum opt_action {
	OPT_RUN,		/* go on with the options */
	OPT_EXIT,		/* all is said: leave with *status */
	OPT_CLANG_VERSION,	/* --version --verbose: print "Clang: <version>\n" of the libclang
				 * that would be used, then leave with status 0 */
};

/* Exit codes of bindgen-cli: a line that cannot be understood, and one that makes no sense. */
#define OPT_STATUS_USAGE 2
#define OPT_STATUS_FAILED 1

/*
 * @o: initialised by bindgen_options_init(); the caller releases it, whatever is returned.
 * @argv[0] is how the user calls the command ("krab bindgen" or "bindgen"), for messages.
 * On OPT_RUN, @o->header is set and @o is finished (bindgen_options_finish()). Help, version and
 * completions go to stdout, errors to stderr; *@status is only set with OPT_EXIT.
 */
enum opt_action bindgen_options_parse(struct bindgen_options *o, int argc, char **argv,
				      int *status);

#endif
