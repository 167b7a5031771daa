/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Makefiles as Kbuild's are: variables, conditionals, variables of one target, which file a target
 * is made of and by which of Kbuild's commands. Nothing is run: what only a shell could answer is
 * empty, but for the file name of a procedural macro.
 *
 * The rules of GNU make that are followed are those of its manual, chapters 6 to 8.
 */
#ifndef KRAB_KBUILD_MAKEFILE_H
#define KRAB_KBUILD_MAKEFILE_H

#include <glib.h>

#include "kbuild/config.h"

struct makefile_rule {
	char *target;
	char *source;		/* the first prerequisite; NULL: none */
	char *command;		/* NAME of $(call if_changed…,NAME) in the recipe; or NULL */
	GPtrArray *settings;	/* struct makefile_setting *: variables of this target alone */
};

struct makefile {
	GHashTable *variables;	/* char * -> struct variable * */
	GHashTable *rules;	/* char * target -> struct makefile_rule * */
	GPtrArray *order;	/* the same rules as they were met */
	const struct config *config;	/* CONFIG_… that no file sets; borrowed */
	const struct makefile *base;	/* whose variables count where this has none; borrowed */
	const struct makefile_rule *target;	/* whose settings hold while expanding; or NULL */
	unsigned depth;		/* of expansions */
	size_t budget;		/* bytes that expansions may still make */
};

/* @config and @base (which may be NULL) must outlive it. */
struct makefile *makefile_new(const struct config *config, const struct makefile *base);
void makefile_free(struct makefile *m);

/* As `name := value` on make's command line would: files do not change it. */
void makefile_set(struct makefile *m, const char *name, const char *value);

/* Reads @text. What is not understood is passed over. */
void makefile_parse(struct makefile *m, const char *text);

/* makefile_parse() of a file. FALSE and @error (KBUILD_ERROR) if it cannot be read. */
gboolean makefile_read(struct makefile *m, const char *path, GError **error);

/* Does a Makefile, rather than the configuration, set @name? */
gboolean makefile_has(const struct makefile *m, const char *name);

/* The value of @name, expanded; "" if it has none. Newly allocated. */
char *makefile_value(struct makefile *m, const char *name);

/* The words of makefile_value(): free with g_strfreev(). */
char **makefile_words(struct makefile *m, const char *name);

/*
 * The command that makes @rule's target, as its Makefile has it: the value of cmd_NAME with that
 * target's variables. NULL if it names none. Newly allocated.
 */
char *makefile_command(struct makefile *m, const struct makefile_rule *rule);

#endif
