/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* For makefile*.c alone. */
#ifndef KRAB_KBUILD_MAKEFILE_INTERNAL_H
#define KRAB_KBUILD_MAKEFILE_INTERNAL_H

#include "kbuild/makefile.h"

struct variable {
	GString *text;
	gboolean simple;	/* expanded already */
	gboolean fixed;		/* by makefile_set() */
	gboolean busy;		/* being expanded: it is nothing inside of itself */
};

struct makefile_setting {
	char *name;
	struct variable value;
};

/* Appends what @len bytes at @text expand to. */
void makefile_expand(struct makefile *m, const char *text, size_t len, GString *out);

/* The variable that counts now: the target's, else the file's; NULL. */
struct variable *makefile_find(const struct makefile *m, const char *name);

#endif
