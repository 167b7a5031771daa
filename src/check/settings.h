/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * krab.ini, what a tree wants of krab:
 *
 *	[check]
 *	rules = no-naming, error=safety, unlinked-item
 *	exclude = *_vendor.rs, old-*
 *	leaf = staging*
 *	baseline = tools/krab-baseline
 *
 * Lists are separated by commas. Paths and patterns are relative to the file's folder; '*' in a
 * pattern also matches '/'.
 */
#ifndef KRAB_CHECK_SETTINGS_H
#define KRAB_CHECK_SETTINGS_H

#include "check/check.h"

struct settings {
	char *path;		/* of the file; NULL: there is none */
	char **rules;		/* what -W takes */
	char **exclude, **leaf;	/* patterns; NULL: not set */
	char *baseline;		/* relative to the current folder; NULL: not set */
};

/*
 * Reads @folder/krab.ini. One that is not there is an empty one. FALSE with @error, whose message
 * has the path, if it cannot be read or has a key that does not exist.
 */
bool settings_read(struct settings *c, const char *folder, GError **error);
void settings_release(struct settings *c);

/*
 * Findings that were there before, to be told about no more: a fingerprint, a rule and a path a
 * line. As lines move, only fingerprints count; one that is there twice stands for two findings.
 */
bool baseline_read(const char *path, GHashTable **counts, GError **error);
bool baseline_write(const char *path, const GArray *findings, GError **error);

/* Takes those out that the baseline has; returns how many. */
unsigned baseline_apply(GHashTable *counts, GArray *findings);

#endif
