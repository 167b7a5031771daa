/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Apart from help.c, which knows all commands: what parses options needs none of them. */
#include "cmd/cmd.h"

#include <stdarg.h>
#include <string.h>
#include <glib.h>

#include "base/diag.h"

int cmd_usage_error(const char *program, const char *fmt, ...)
{
	g_autofree char *text = NULL;
	va_list ap;

	va_start(ap, fmt);
	text = g_strdup_vprintf(fmt, ap);
	va_end(ap);
	diag_say(DIAG_ERROR, "%s", text);
	fprintf(stderr, "try '%s --help'\n", program);
	return CMD_USAGE;
}

const char *cmd_long_option(const char *arg, const char *const *names, const char **value)
{
	for (; *names; names++) {
		size_t n = strlen(*names);

		if (strncmp(arg, *names, n) != 0 || (arg[n] && arg[n] != '='))
			continue;
		*value = arg[n] ? arg + n + 1 : NULL;
		return *names;
	}
	return NULL;
}
