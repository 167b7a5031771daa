/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "base/term.h"

#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define DEFAULT_COLUMNS 80

static const char *const styles[] = {
	[TERM_BOLD] = "\033[1m",
	[TERM_ERROR] = "\033[1;31m",
	[TERM_WARNING] = "\033[1;35m",
	[TERM_NOTE] = "\033[1;36m",
	[TERM_GOOD] = "\033[1;32m",
	[TERM_DIM] = "\033[2m",
};

gboolean term_is_terminal(FILE *out)
{
	const char *kind = g_getenv("TERM");
	int fd = fileno(out);

	/* Emacs and others run programs in a terminal that is only called one. */
	return kind && *kind && strcmp(kind, "dumb") != 0 && fd >= 0 && isatty(fd);
}

gboolean term_colour(FILE *out)
{
	const char *no_colour = g_getenv("NO_COLOR");

	return !(no_colour && *no_colour) && term_is_terminal(out);
}

unsigned term_columns(FILE *out)
{
	struct winsize size;
	int fd = fileno(out);

	/* A serial line says 0. */
	if (fd < 0 || ioctl(fd, TIOCGWINSZ, &size) || !size.ws_col)
		return DEFAULT_COLUMNS;
	return size.ws_col;
}

const char *term_start(gboolean colour, enum term_style style)
{
	return colour ? styles[style] : "";
}

const char *term_end(gboolean colour)
{
	return colour ? "\033[0m" : "";
}
