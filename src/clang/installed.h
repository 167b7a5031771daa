/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What is installed, judged by names alone: nothing is loaded and no process is started.
 */
#ifndef KRAB_CLANG_INSTALLED_H
#define KRAB_CLANG_INSTALLED_H

#include <glib.h>

/* A file that is called like a libclang. */
struct candidate {
	char *path;		/* absolute */
	char *real;		/* with every link followed */
	int version[3];		/* as far as the names tell it; 0: unknown */
	gboolean has_headers;	/* for the caller's use */
};

/* An empty array of struct candidate *, which it owns. */
GPtrArray *candidates_new(void);

/* The candidate for one file, to be freed by the array it is added to; NULL: no such file. */
struct candidate *candidate_new(const char *path);

/*
 * Adds the libclangs of @folder; a file that is there under another name already is left out.
 * A folder that does not exist has none.
 */
void candidates_add_folder(GPtrArray *candidates, const char *folder);

/* As above, for @folder and its multiarch folders (@folder/x86_64-linux-gnu). */
void candidates_add_libdir(GPtrArray *candidates, const char *folder);

/* As above, for every folder where a distribution installs libraries. @root stands for /. */
void candidates_add_system(GPtrArray *candidates, const char *root);

/* Newest first; with @headers_first, those with has_headers before all others. */
void candidates_sort(GPtrArray *candidates, gboolean headers_first);

/* The number in ".../llvm-19/...", "clang-19" and the like, the last component first; or 0. */
int version_in_path(const char *path);

/*
 * The resource folder (the one with include/stddef.h) of version @major, or exactly @version if
 * that is to be had, for the library @path. NULL: not installed. Free with g_free().
 */
char *headers_find(const char *root, const char *path, const char *real, int major,
		   const char *version);

/* That of the nearest other version, a newer one if there is one; its number in *major. */
char *headers_find_other(const char *root, int *major);

#endif
