/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Whole files and folders of a tree that may hold anything. */
#ifndef KRAB_KBUILD_TEXT_H
#define KRAB_KBUILD_TEXT_H

#include <glib.h>

/*
 * The contents of the regular file @path, with a NUL after them; *len may be NULL. NULL and @error
 * (KBUILD_ERROR_MISSING: no such file; KBUILD_ERROR_SYNTAX: anything else). Never waits: a pipe or
 * a device is an error.
 */
char *text_read(const char *path, size_t *len, GError **error);

/* The same of the file @name in the folder that @folder is a descriptor of. */
char *text_read_at(int folder, const char *name, size_t *len, GError **error);

enum text_kind { TEXT_FILE, TEXT_FOLDER, TEXT_LINK };

/*
 * The names in the folder @path for which @wanted says TRUE, sorted: char *, owned. NULL and @error
 * if it cannot be read. What a symbolic link points to is not looked at.
 */
GPtrArray *text_list(const char *path, gboolean (*wanted)(const char *name, enum text_kind kind),
		     GError **error);

/* The same of an open folder, which is left open; @path is for @error alone. */
GPtrArray *text_list_at(int folder, const char *path,
			gboolean (*wanted)(const char *name, enum text_kind kind), GError **error);

#endif
