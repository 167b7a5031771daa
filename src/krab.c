/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The list of commands, and what is done around each of them.
 *
 * The program never calls setlocale(): messages, numbers and the order of names are the same under
 * every locale, and so are the bytes that it writes.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <glib.h>

#include "cmd/cmd.h"

const struct cmd *const cmd_list[] = {
	&cmd_available,
	&cmd_env,
	&cmd_make,
	&cmd_bindgen,
	&cmd_bindings,
	&cmd_verify,
	&cmd_check,
	&cmd_doctest,
	&cmd_analyzer,
	&cmd_demangle,
	&cmd_help,
	&cmd_version,
	&cmd_man,
	&cmd_completions,
	&cmd_docs,
	&cmd_items,
	&cmd_tokens,
	NULL
};

const struct cmd *cmd_find(const char *name)
{
	for (const struct cmd *const *cmd = cmd_list; *cmd; cmd++) {
		if (strcmp((*cmd)->name, name) == 0)
			return *cmd;
	}
	return NULL;
}

/*
 * A full disk shows only when the last bytes leave the buffer: a result nobody got is an error. A
 * standard output that was closed from the start is none, if there was nothing to say.
 */
static int finish(int status)
{
	bool failed = ferror(stdout) || fflush(stdout) != 0;

	if (!failed)
		failed = fclose(stdout) != 0 && errno != EBADF;
	if (!failed)
		return status;
	fprintf(stderr, "error: cannot write to the standard output: %s\n", g_strerror(errno));
	return status ? status : CMD_FAILED;
}

static int run(const struct cmd *cmd, const char *program, int argc, char **argv)
{
	g_autofree char *name = g_strdup(program);
	bool help = argc > 1 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0);

	if (help && !cmd->print_help) {
		cmd_print_help(stdout, cmd, program);
		return CMD_OK;
	}
	argv[0] = name;
	return cmd->run(argc, argv);
}

/* bindgen, or a copy of it under a name that says the version: bindgen-0.72.1. */
static bool called_bindgen(const char *path)
{
	g_autofree char *name = path ? g_path_get_basename(path) : g_strdup("krab");

	return strcmp(name, "bindgen") == 0 || g_str_has_prefix(name, "bindgen-");
}

static int dispatch(int argc, char **argv)
{
	g_autofree char *program = NULL;
	const struct cmd *cmd;

	if (called_bindgen(argv[0]))
		return run(&cmd_bindgen, "bindgen", argc, argv);
	if (argc < 2) {
		cmd_print_overview(stderr);
		return CMD_USAGE;
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
		cmd = &cmd_help;
	else if (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-V") == 0)
		cmd = &cmd_version;
	else
		cmd = cmd_find(argv[1]);
	if (!cmd)
		return cmd_unknown(argv[1]);
	program = g_strdup_printf("krab %s", cmd->name);
	return run(cmd, program, argc - 1, argv + 1);
}

int main(int argc, char **argv)
{
	return finish(dispatch(argc, argv));
}
