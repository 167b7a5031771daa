/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/cmd.h"

#include <string.h>
#include <glib.h>

#include "base/diag.h"
#include "cmd/near.h"

#define HELP_WIDTH 80

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
	      "  krab available\n"
	      "  krab make -C linux rustavailable\n"
	      "  krab bindgen foo.h -o foo.rs -- -Iinclude\n"
	      "\n"
	      "Exit status: 0 all is well, 1 findings or bad input, 2 wrong usage or\n"
	      "environment.\n",
	      out);
}

/* One line if it is not too long, else more, broken before a whole "[-C TREE]". */
static void print_usage(FILE *out, const char *program, const char *usage)
{
	int indent = fprintf(out, "usage: %s", program), column = indent;

	while (*usage) {
		int len = 0, depth = 0;

		for (; usage[len] && (depth || usage[len] != ' '); len++)
			depth += (usage[len] == '[') - (usage[len] == ']');
		if (column + 1 + len > HELP_WIDTH && column > indent) {
			fprintf(out, "\n%*s", indent, "");
			column = indent;
		}
		column += fprintf(out, " %.*s", len, usage);
		usage += len + strspn(usage + len, " ");
	}
	fputc('\n', out);
}

/* Where what an option means begins: after the first two blanks; 0: there is no such place. */
static size_t meaning_column(const char *line)
{
	size_t lead = strspn(line, " ");
	const char *gap = lead ? strstr(line + lead, "  ") : NULL;

	return gap ? (size_t)(gap - line) + strspn(gap, " ") : 0;
}

/*
 * How many of @lines belong together: a paragraph, or an option with what it means; the lines that
 * go on have their text at @column.
 */
static int block_length(char **lines, size_t *column)
{
	size_t lead = strspn(lines[0], " ");
	int n = 1;

	*column = meaning_column(lines[0]);
	if (!*column)
		*column = lead;
	/* An empty line stands alone, and an option whose meaning is on the next one. */
	if (!*lines[0] || (*column == lead && lead && lead < 8))
		return n;
	while (lines[n] && *lines[n] && strspn(lines[n], " ") == *column)
		n++;
	return n;
}

/* The words of @text, which follows @column columns of its line, and starts others there. */
static void print_wrapped(FILE *out, const char *text, size_t column)
{
	g_auto(GStrv) words = g_strsplit(text, " ", -1);
	size_t at = column;

	for (char **word = words; *word; word++) {
		size_t len = strlen(*word);

		if (!len)
			continue;
		if (at > column && at + 1 + len > HELP_WIDTH) {
			fprintf(out, "\n%*s", (int)column, "");
			at = column;
		}
		at += (size_t)fprintf(out, "%s%s", at > column ? " " : "", *word);
	}
	fputc('\n', out);
}

/* The lines are as their author broke them; those of a block that has one too wide are not. */
static void print_text(FILE *out, const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	size_t column;
	int n;

	for (char **line = lines; *line && (line[1] || **line); line += n) {
		g_autoptr(GString) whole = g_string_new(NULL);
		bool wide = false;

		n = block_length(line, &column);
		for (int i = 0; i < n; i++) {
			wide |= strlen(line[i]) > HELP_WIDTH;
			g_string_append_printf(whole, "%s ", line[i] + (i ? column : 0));
		}
		if (wide) {
			fprintf(out, "%.*s", (int)column, whole->str);
			print_wrapped(out, whole->str + column, column);
		}
		for (int i = 0; i < n && !wide; i++)
			fprintf(out, "%s\n", line[i]);
	}
}

void cmd_print_help(FILE *out, const struct cmd *cmd, const char *program)
{
	if (cmd->print_help) {
		cmd->print_help(out, program);
		return;
	}
	fprintf(out, "%s: %s\n\n", program, cmd->summary);
	print_usage(out, program, cmd->usage);
	if (cmd->help) {
		fputc('\n', out);
		print_text(out, cmd->help);
	}
	if (cmd->examples)
		fprintf(out, "\nExamples:\n%s", cmd->examples);
}

int cmd_unknown(const char *name)
{
	const struct cmd *best = NULL;

	if (*name == '-') {
		diag_say(DIAG_ERROR, "unknown option '%s'; the command comes first", name);
		fputs("try 'krab help'\n", stderr);
		return CMD_USAGE;
	}
	diag_say(DIAG_ERROR, "unknown command '%s'", name);
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
		diag_say(DIAG_ERROR, "'%s' takes one command", argv[0]);
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
