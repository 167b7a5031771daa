/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/replace.h"
#include "cmd/bindgen-input.h"

char *input_problem(const char *header)
{
	struct stat st;
	int fd;

	if (stat(header, &st) < 0)
		return g_strdup_printf("header '%s' does not exist.", header);
	if (S_ISDIR(st.st_mode))
		return g_strdup_printf("'%s' is a folder", header);
	fd = open(header, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0 || !(st.st_mode & 0444)) {
		if (fd >= 0)
			close(fd);
		return g_strdup_printf("insufficient permissions to read '%s'", header);
	}
	close(fd);
	return NULL;
}

/* The variable for the target that a build script builds for, then the general one. */
static const char *extra_args_variable(void)
{
	static const char base[] = "BINDGEN_EXTRA_CLANG_ARGS";
	const char *target = g_getenv("TARGET");
	const char *value = NULL;

	if (target) {
		g_autofree char *exact = g_strdup_printf("%s_%s", base, target);
		g_autofree char *plain = g_strdelimit(g_strdup(exact), "-", '_');

		value = g_getenv(exact);
		if (!value)
			value = g_getenv(plain);
	}
	return value ? value : g_getenv(base);
}

/* Quoted as for a shell; text that is not, is one argument. */
static void add_extra_args(GPtrArray *args)
{
	const char *text = extra_args_variable();
	g_auto(GStrv) words = NULL;
	int n;

	if (!text || !*text)
		return;
	if (!g_shell_parse_argv(text, &n, &words, NULL)) {
		if (strspn(text, " \t\n") != strlen(text))
			g_ptr_array_add(args, g_strdup(text));
		return;
	}
	for (int i = 0; i < n; i++)
		g_ptr_array_add(args, g_strdup(words[i]));
}

static void rename_part(char **part, const char *from, const char *to)
{
	if (*part && !strcmp(*part, from)) {
		g_free(*part);
		*part = g_strdup(to);
	}
}

/* Rust names some targets otherwise than clang: riscv64gc is riscv64, Apple's aarch64 is arm64. */
static char *clang_target(const char *rust_target)
{
	g_auto(GStrv) parts = g_strsplit(rust_target, "-", 4);
	guint n = g_strv_length(parts);

	if (n && (g_str_has_prefix(parts[0], "riscv32") || g_str_has_prefix(parts[0], "riscv64")))
		parts[0][strlen("riscv64")] = '\0';
	if (n > 1 && !strcmp(parts[1], "apple")) {
		rename_part(&parts[0], "aarch64", "arm64");
		if (n > 3)
			rename_part(&parts[3], "sim", "simulator");
	}
	if (n > 2)
		rename_part(&parts[2], "espidf", "elf");
	return g_strjoinv("-", parts);
}

static bool names_target(char *const *args)
{
	for (; *args; args++)
		if (g_str_has_prefix(*args, "--target=") || !strcmp(*args, "-target"))
			return true;
	return false;
}

GPtrArray *input_clang_args(const struct clang_choice *choice, const struct bindgen_options *o)
{
	GPtrArray *args = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) user = g_ptr_array_new_with_free_func(g_free);
	const char *target = g_getenv("TARGET");

	for (char **a = o->clang_args; *a; a++)
		g_ptr_array_add(user, g_strdup(*a));
	add_extra_args(user);
	g_ptr_array_add(user, NULL);
	clang_builtin_args(choice, (const char *const *)user->pdata, args);
	if (target && !names_target((char *const *)user->pdata)) {
		g_autofree char *name = clang_target(target);

		g_ptr_array_add(args, g_strdup_printf("--target=%s", name));
	}
	for (guint i = 0; user->pdata[i]; i++)
		g_ptr_array_add(args, g_strdup(user->pdata[i]));
	g_ptr_array_add(args, g_strdup(o->header));
	g_ptr_array_add(args, NULL);
	return args;
}

static void add_escaped(GString *s, const char *path)
{
	for (; *path; path++) {
		if (*path == '\\' || *path == ' ')
			g_string_append_c(s, '\\');
		g_string_append_c(s, *path);
	}
}

gboolean input_write_depfile(const struct bindgen_options *o, const struct ir *ir, GError **error)
{
	g_autoptr(GString) s = g_string_new(NULL);

	add_escaped(s, o->output ? o->output : "-");
	g_string_append_c(s, ':');
	for (guint i = 0; i < ir->deps->len; i++) {
		g_string_append_c(s, ' ');
		add_escaped(s, ir->deps->pdata[i]);
	}
	return replace_file(o->depfile, s->str, s->len, error);
}
