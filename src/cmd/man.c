/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A command of the build, not of users: `krab __man PAGE` prints a manual page, made from what
 * the commands say about themselves.
 */
#include <string.h>
#include <glib.h>

#include "base/diag.h"
#include "cmd/cmd.h"
#include "cmd/version.h"

/* One line of plain text for man(7). */
static void roff_line(const char *line)
{
	if (*line == '.' || *line == '\'')
		fputs("\\&", stdout);
	for (; *line; line++) {
		if (*line == '\\')
			fputs("\\e", stdout);
		else if (*line == '-')
			fputs("\\-", stdout);
		else
			putchar(*line);
	}
	putchar('\n');
}

/* Whole lines; an empty one ends a paragraph, indented ones are kept as they are. */
static void roff_text(const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	bool kept = false;

	for (char **line = lines; *line; line++) {
		bool keep = **line == ' ';

		if (keep != kept)
			puts(keep ? ".nf" : ".fi");
		kept = keep;
		if (**line)
			roff_line(*line);
		else if (line[1])
			puts(".PP");
	}
}

static void roff_examples(const char *examples)
{
	g_auto(GStrv) lines = g_strsplit(examples, "\n", -1);

	puts(".SH EXAMPLES\n.nf");
	for (char **line = lines; *line; line++) {
		if (**line)
			roff_line(g_strchug(*line));
	}
	puts(".fi");
}

/* No date: the same source gives the same page on any day. */
static void title(const char *page)
{
	g_autofree char *upper = g_ascii_strup(page, -1);

	fputs(".TH ", stdout);
	for (const char *at = upper; *at; at++)
		printf(*at == '-' ? "\\-" : "%c", *at);
	puts(" 1 \"\" \"krab " KRAB_VERSION "\" \"krab manual\"\n.SH NAME");
}

static void command_page(const struct cmd *cmd)
{
	g_autofree char *page = g_strdup_printf("krab-%s", cmd->name);

	title(page);
	printf("krab\\-%s \\- ", cmd->name);
	roff_line(cmd->summary);
	printf(".SH SYNOPSIS\n\\fBkrab %s\\fR ", cmd->name);
	roff_line(cmd->usage);
	puts(".SH DESCRIPTION");
	roff_text(cmd->help);
	if (cmd->print_man_options)
		cmd->print_man_options(stdout);
	if (cmd->examples)
		roff_examples(cmd->examples);
	puts(".SH SEE ALSO\n\\fBkrab\\fR(1)");
}

static void main_page(void)
{
	title("krab");
	puts("krab \\- the Rust support of a C kernel\n"
	     ".SH SYNOPSIS\n"
	     "\\fBkrab\\fR \\fICOMMAND\\fR [\\fIARGUMENT\\fR]...\n"
	     ".SH DESCRIPTION\n"
	     "krab does what the Linux kernel's Rust documentation asks of a toolchain: it says what\n"
	     "is missing, calls the kernel's make with what was found, turns C headers into Rust\n"
	     "bindings and proves them. Started under the name \\fBbindgen\\fR it is\n"
	     "\\fBkrab bindgen\\fR, which takes the options of bindgen " BINDGEN_VERSION ".\n"
	     ".SH COMMANDS");
	for (const struct cmd *const *cmd = cmd_list; *cmd; cmd++) {
		if (g_str_has_prefix((*cmd)->name, "__"))
			continue;
		printf(".TP\n\\fBkrab %s\\fR ", (*cmd)->name);
		roff_line((*cmd)->usage);
		roff_line((*cmd)->summary);
	}
	puts(".SH \"EXIT STATUS\"\n"
	     ".TP\n0\nall is well\n"
	     ".TP\n1\nfindings, or bad input\n"
	     ".TP\n2\nwrong usage, or the environment lacks something\n"
	     ".SH ENVIRONMENT\n"
	     ".TP\nNO_COLOR\nif it is set to anything, no colour is used; it is only on a terminal\n"
	     ".SH SEE ALSO");
	for (const struct cmd *const *cmd = cmd_list; *cmd; cmd++) {
		if (!g_str_has_prefix((*cmd)->name, "__"))
			printf("%s\\fBkrab\\-%s\\fR(1)", cmd == cmd_list ? "" : ",\n", (*cmd)->name);
	}
	putchar('\n');
}

static int run_man(int argc, char **argv)
{
	const struct cmd *cmd = NULL;

	if (argc == 2 && strcmp(argv[1], "krab") == 0) {
		main_page();
		return CMD_OK;
	}
	if (argc == 2 && strcmp(argv[1], "bindgen") == 0) {
		puts(".so man1/krab-bindgen.1");
		return CMD_OK;
	}
	if (argc == 2 && g_str_has_prefix(argv[1], "krab-"))
		cmd = cmd_find(argv[1] + strlen("krab-"));
	if (!cmd) {
		diag_say(DIAG_ERROR, "%s takes krab, bindgen or krab-COMMAND", argv[0]);
		return CMD_USAGE;
	}
	command_page(cmd);
	return CMD_OK;
}

const struct cmd cmd_man = {
	.name = "__man",
	.summary = "print a manual page",
	.usage = "PAGE",
	.help = "",
	.run = run_man,
};
