/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The commands that a kernel's build records beside each file it makes, in `.<file>.cmd`: a line
 * of make syntax, `savedcmd_<target> := <shell commands>` (before Linux 6.4 `cmd_<target>`), which
 * is how make finds out that a command changed.
 */
#ifndef KRAB_KBUILD_RECORDED_H
#define KRAB_KBUILD_RECORDED_H

#include <glib.h>

#define KBUILD_ERROR (g_quark_from_static_string("krab-kbuild"))
enum kbuild_error {
	KBUILD_ERROR_MISSING,	/* no such file: not built, or no build folder of a kernel */
	KBUILD_ERROR_SYNTAX,	/* not what the build would write */
};

/*
 * The path of the record of @target ("rust/core.o") in @folder: "<folder>/rust/.core.o.cmd".
 * Newly allocated.
 */
char *recorded_path(const char *folder, const char *target);

/*
 * The words of the first simple command in @text, the contents of such a file; free with
 * g_strfreev(). Undone are make's escapes ($$, $(pound), \#) and the shell's quotes and
 * backslashes. A command `:`, which does nothing, is passed over. What follows `;`, `&&`, `||`, `|`
 * or `&` is left out. NULL and @error (KBUILD_ERROR_SYNTAX) for what only a shell could understand:
 * substitutions, redirections, quotes without end.
 */
char **recorded_parse(const char *text, GError **error);

/* The same of a command that no make escaped. */
char **recorded_split(const char *command, GError **error);

/* What the record @text is of: "rust/core.o", as make named it. NULL: it is none. */
char *recorded_target(const char *text);

/*
 * FALSE if the record @text ends before its end, as after a crash or on a full disk: a line
 * without end, or a list of dependencies without the line that the build closes it with.
 */
gboolean recorded_is_whole(const char *text);

/* recorded_parse() on the record of @target. */
char **recorded_read(const char *folder, const char *target, GError **error);

#endif
