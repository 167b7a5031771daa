/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/tools.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/diag.h"
#include "cmd/cmd.h"
#include "kbuild/folder.h"

gboolean tools_find_libclang(const struct llvm_tools *l, struct clang_choice *c, GPtrArray *notes,
			     GError **error)
{
	struct clang_query q;

	clang_query_init(&q);
	if (l->clang)
		q.cc = l->clang;
	if (!clang_find(&q, c, error))
		return FALSE;
	if (c->note)
		g_ptr_array_add(notes, g_strdup(c->note));
	if (l->release && strcmp(c->version, l->release))
		g_ptr_array_add(notes, g_strdup_printf("libclang is version %s, but clang is %s",
						       c->version, l->release));
	return TRUE;
}

void tools_add_lines(GPtrArray *to, const char *what, const GPtrArray *lines)
{
	for (guint i = 0; i < lines->len; i++) {
		const char *line = lines->pdata[i];

		g_ptr_array_add(to, what ? g_strdup_printf("%s: %s", what, line) : g_strdup(line));
	}
}

void tools_print_messages(const GPtrArray *notes, const GPtrArray *errors)
{
	for (guint i = 0; i < notes->len; i++)
		diag_say(DIAG_NOTE, "%s", (char *)notes->pdata[i]);
	for (guint i = 0; i < errors->len; i++)
		diag_say(DIAG_ERROR, "%s", (char *)errors->pdata[i]);
}

int tools_bad_argument(const char *program, const char *word)
{
	return cmd_usage_error(program, "%s '%s'",
			       *word == '-' ? "unknown option" : "unexpected argument", word);
}

gboolean tools_is_this_program(const char *path)
{
	struct stat self, other;

	return !stat("/proc/self/exe", &self) && !stat(path, &other) &&
	       self.st_dev == other.st_dev && self.st_ino == other.st_ino;
}

const char *tools_configured_cc(const char *folder, int *major)
{
	static const char *const names[] = {
		[CONFIGURED_UNKNOWN] = NULL, [CONFIGURED_GCC] = "gcc", [CONFIGURED_CLANG] = "clang",
	};
	struct build_folder f;
	const char *name;

	build_folder_find(&f, folder, NULL, g_getenv("KCONFIG_CONFIG"));
	name = names[f.cc];
	*major = f.cc_major;
	build_folder_release(&f);
	return name;
}

gboolean tools_set_time_limit(const char *seconds)
{
	guint64 n;

	if (!g_ascii_string_to_unsigned(seconds, 10, 1, 86400, &n, NULL)) {
		diag_say(DIAG_ERROR, "--time-limit is a number of seconds from 1 on, not '%s'",
			 seconds);
		return FALSE;
	}
	ask_set_limit((unsigned)n);
	return TRUE;
}
