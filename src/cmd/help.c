/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/cmd.h"

#include <string.h>
#include <glib.h>

#include "cmd/near.h"

static bool hidden(const struct cmd *cmd)
{
	return g_str_has_prefix(cmd->name, "__");
}

void cmd_print_overview(FILE *out)
{
	fputs("krab: the Rust support of a C kernel\n"
	      "\n"
	      "usage: krab COMMAND [ARGUMENT]...\n"
	      "\n"
	      "Commands:\n", out);
	for (const struct cmd *const *cmd = cmd_list; *cmd; cmd++) {
		if (!hidden(*cmd))
			fprintf(out, "  %-10s  %s\n", (*cmd)->name, (*cmd)->summary);
	}
	fputs("\n"
	      "'krab help COMMAND' tells more. Started under the name bindgen, krab is\n"
	      "'krab bindgen'.\n"
	      "\n"
	      "Examples:\n"
	      "  krab bindgen foo.h -o foo.rs -- -Iinclude\n"
	      "  krab help bindgen\n"
	      "\n"
	      "Exit status: 0 all is well, 1 findings or bad input, 2 wrong usage or environment.\n",
	      out);
}

void cmd_print_help(FILE *out, const struct cmd *cmd, const char *program)
{
	if (cmd->print_help) {
		cmd->print_help(out, program);
		return;
	}
	fprintf(out, "%s: %s\n\nusage: %s%s%s\n", program, cmd->summary, program,
		*cmd->usage ? " " : "", cmd->usage);
	if (cmd->help)
		fprintf(out, "\n%s", cmd->help);
	if (cmd->examples)
		fprintf(out, "\nExamples:\n%s", cmd->examples);
}

int cmd_unknown(const char *name)
{
	const struct cmd *best = NULL;

	fprintf(stderr, "error: unknown command '%s'\n", name);
	for (const struct cmd *const *cmd = cmd_list; *cmd; cmd++) {
		if (hidden(*cmd) || !near_enough(name, (*cmd)->name))
			continue;
		if (!best || near_distance(name, (*cmd)->name) < near_distance(name, best->name))
			best = *cmd;
	}
	if (best)
		fprintf(stderr, "hint: did you mean 'krab %s'?\n", best->name);
	fputs("try 'krab help'\n", stderr);
	return CMD_USAGE;
}

static int run_help(int argc, char **argv)
{
	const struct cmd *cmd;
	g_autofree char *program = NULL;

	if (argc < 2) {
		cmd_print_overview(stdout);
		return CMD_OK;
	}
	if (argc > 2) {
		fprintf(stderr, "error: '%s' takes one command\n", argv[0]);
		return CMD_USAGE;
	}
	cmd = cmd_find(argv[1]);
	if (!cmd)
		return cmd_unknown(argv[1]);
	program = g_strdup_printf("krab %s", cmd->name);
	cmd_print_help(stdout, cmd, program);
	return CMD_OK;
}

const struct cmd cmd_help = {
	.name = "help",
	.summary = "explain a command, or list them all",
	.usage = "[COMMAND]",
	.help = "Without COMMAND, prints the list of commands. With it, prints its options and\n"
		"examples, as 'krab COMMAND --help' does.\n",
	.examples = "  krab help\n"
		    "  krab help bindgen\n",
	.run = run_help,
};
