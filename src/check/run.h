/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* A whole run of krab check: files in, findings out. */
#ifndef KRAB_CHECK_RUN_H
#define KRAB_CHECK_RUN_H

#include "check/check.h"
#include "check/settings.h"
#include "check/diff.h"

struct progress;

struct run {
	struct check check;
	struct settings config;
	char **paths;		/* files and folders, NULL-terminated; borrowed */
	bool fix;		/* mend what can be mended, in the files */
	unsigned fixed;		/* findings that were */
	GPtrArray *sources;	/* struct source *, or NULL where a file could not be read */
	struct progress *progress;	/* in a stage, of which files are the parts; or NULL */
};

/*
 * config may be filled in and the check's levels and root be set between run_init() and the rest.
 */
void run_init(struct run *r);
void run_release(struct run *r);

/* The folder at or above @path that is a kernel's source tree; newly allocated, or NULL. */
char *run_find_root(const char *path);

/* Checks all files of r->paths. */
void run_paths(struct run *r);

/*
 * Checks the files of a patch, and keeps what the change adds: findings on lines that it adds, and
 * those elsewhere that were not there before. The files may be as they are before the change or
 * after it. A file that fits neither is reported. With paths, only files at or below these count.
 */
void run_diff(struct run *r, const struct diff *diff);

#endif
