// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* krab demangle: names of Rust in what other programs print. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/demangle.h"
#include "base/diag.h"
#include "cmd/cmd.h"
#include "cmd/tools.h"

static void print(const char *text, gsize len)
{
	g_autoptr(GString) plain = demangle_text(text, len);

	fwrite(plain->str, 1, plain->len, stdout);
}

/* Line by line, so that `dmesg --follow` can be watched. */
static int filter(FILE *in, const char *name)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t len;
	int status = CMD_OK;

	errno = 0;
	while ((len = getline(&line, &size, in)) > 0) {
		print(line, (gsize)len);
		fflush(stdout);
	}
	if (ferror(in)) {
		diag_say(DIAG_ERROR, "%s: %s", name, g_strerror(errno));
		status = CMD_FAILED;
	}
	free(line);
	return status;
}

static int run_demangle(int argc, char **argv)
{
	int i = 1;

	if (i < argc && !strcmp(argv[i], "--"))
		i++;
	else if (i < argc && *argv[i] == '-')
		return tools_bad_argument(argv[0], argv[i]);
	if (i == argc)
		return filter(stdin, "standard input");
	for (; i < argc; i++) {
		print(argv[i], strlen(argv[i]));
		putchar('\n');
	}
	return CMD_OK;
}

const struct cmd cmd_demangle = {
	.name = "demangle",
	.summary = "show names of Rust functions in a log as paths",
	.usage = "[SYMBOL]...",
	.help = "Copies the standard input to the standard output, with each name of Rust's v0\n"
		"mangling in it as the path that it stands for: _RNvCs1234_7mycrate3foo is\n"
		"mycrate::foo. Whatever else there is stays as it is. Works for what gdb before\n"
		"10.2 and binutils before 2.36 print, for a kernel's oops, and for modpost.\n"
		"\n"
		"With SYMBOLs, prints each of them so, on a line of its own.\n",
	.examples = "  dmesg | krab demangle\n"
		    "  nm vmlinux | krab demangle\n"
		    "  krab demangle _RNvCs1234_7mycrate3foo\n",
	.run = run_demangle,
};
