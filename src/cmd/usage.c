/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Apart from help.c, which knows all commands: what parses options needs none of them. */
#include "cmd/cmd.h"

#include <stdarg.h>
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
