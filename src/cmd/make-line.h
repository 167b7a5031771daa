/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What a command line tells make, as far as `krab make` must know it; after GNU make's manual. */
#ifndef KRAB_CMD_MAKE_LINE_H
#define KRAB_CMD_MAKE_LINE_H

#include <stdbool.h>

#include <glib.h>

struct make_line {
	char *folder;		/* where make will run, absolute: all -C together */
	GHashTable *given;	/* char * to char *: variables of the line, as written there */
	GPtrArray *targets;	/* char * */
	bool silent;		/* -s */
	bool makes_nothing;	/* -n, -q, -t, -v, -h */
};

/*
 * Reads the NULL-terminated @args (without the program) and @makeflags, the value of MAKEFLAGS as a
 * make above us sets it; or NULL. Never fails: what is no word of make's, make itself will tell.
 * To be released with make_line_release().
 */
void make_line_read(struct make_line *l, char *const *args, const char *makeflags);
void make_line_release(struct make_line *l);

/* The value of a variable of the line, "" for an empty one; NULL if it has none. */
const char *make_line_value(const struct make_line *l, const char *name);

#endif
