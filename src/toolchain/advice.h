/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * How to get a tool on this distribution. All of it is data, in data/advice.ini; a requirement has
 * the same name there as in `krab available`: "rustc", "library-source", "libclang".
 */
#ifndef KRAB_TOOLCHAIN_ADVICE_H
#define KRAB_TOOLCHAIN_ADVICE_H

#include <glib.h>

struct advice;

/*
 * For the distribution @name ("debian-12", "fedora"); NULL: that of os-release(5) below @root, and
 * of /, if that is NULL too. One that the data does not know gets words for a reader. NULL only if
 * @name is given and unknown.
 */
struct advice *advice_new(const char *name, const char *root);
void advice_free(struct advice *a);

/* "Debian 12"; "this system" if it is not known. */
const char *advice_name(const struct advice *a);

/*
 * The packages for @requirement, separated by spaces, @major in place of {N}; or NULL if the
 * distribution has none that will do. Free with g_free().
 */
char *advice_packages(const struct advice *a, const char *requirement, int major);

/* "apt-get install PACKAGES". Free with g_free(). */
char *advice_command(const struct advice *a, const char *packages);

/* What is to be known of the packages of rustc and its source; or NULL. Borrowed. */
const char *advice_note(const struct advice *a);

/* What stands for the words in braces in the ways below. */
struct advice_words {
	const char *rustc, *bindgen;	/* the oldest versions that will do */
	const char *release;		/* of the rustc at hand; NULL: as rustc above */
	const char *sysroot;		/* NULL: in words */
};

/*
 * Another way, "rustup", "standalone" or "kernel.org", to get @requirement: a sentence without
 * full stop; or NULL. Free with g_free().
 */
char *advice_way(const struct advice *a, const char *way, const char *requirement,
		 const struct advice_words *words);

/* The names of all distributions that the data knows, for messages: free with g_strfreev(). */
char **advice_names(void);

#endif
