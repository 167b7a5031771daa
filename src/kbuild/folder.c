/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "kbuild/folder.h"

#include <stdlib.h>
#include <string.h>

#include "kbuild/text.h"

static gboolean has(const char *folder, const char *file)
{
	g_autofree char *path = g_build_filename(folder, file, NULL);

	return g_file_test(path, G_FILE_TEST_EXISTS);
}

static gboolean is_source(const char *folder)
{
	return has(folder, "Makefile") && has(folder, "scripts/Kbuild.include");
}

/* The folder of FILE in the line `include FILE`, which is all that such a Makefile has. */
static char *included(const char *folder)
{
	g_autofree char *path = g_build_filename(folder, "Makefile", NULL);
	g_autofree char *text = text_read(path, NULL, NULL);
	g_auto(GStrv) lines = NULL;

	if (!text)
		return NULL;
	lines = g_strsplit(text, "\n", -1);
	for (char **line = lines; *line; line++) {
		g_autofree char *file = NULL, *source = NULL;

		if (!g_str_has_prefix(*line, "include ") || !g_str_has_suffix(*line, "/Makefile"))
			continue;
		file = g_canonicalize_filename(*line + strlen("include "), folder);
		source = g_path_get_dirname(file);
		if (is_source(source))
			return g_steal_pointer(&source);
	}
	return NULL;
}

static char *find_source(const char *folder)
{
	g_autofree char *link = g_build_filename(folder, "source", NULL);

	if (is_source(folder))
		return g_strdup(folder);
	if (is_source(link)) {
		char *real = realpath(link, NULL);
		char *source = g_strdup(real ? real : link);

		free(real);
		return source;
	}
	return included(folder);
}

/* The value on the line `NAME=value`, up to its end; NULL: there is none. */
static const char *value_of(const char *text, const char *name)
{
	size_t len = strlen(name);

	for (const char *at = text; (at = strstr(at, name)); at += len)
		if ((at == text || at[-1] == '\n') && at[len] == '=')
			return at + len + 1;
	return NULL;
}

static gboolean is_yes(const char *text, const char *name)
{
	const char *value = value_of(text, name);

	return value && value[0] == 'y' && (!value[1] || value[1] == '\n');
}

/* CONFIG_CLANG_VERSION=190107, and CONFIG_GCC_VERSION likewise. */
static int major_of(const char *text, const char *name)
{
	const char *value = value_of(text, name);

	return value ? (int)(g_ascii_strtoull(value, NULL, 10) / 10000 % 1000) : 0;
}

static void read_config(struct build_folder *f)
{
	g_autofree char *text = NULL;
	g_autoptr(GError) error = NULL;

	/* A folder or a device of that name must neither be read nor waited for. */
	if (g_file_test(f->config, G_FILE_TEST_EXISTS) &&
	    !g_file_test(f->config, G_FILE_TEST_IS_REGULAR)) {
		f->problem = g_strdup_printf("'%s' is not a file", f->config);
		return;
	}
	if (!g_file_get_contents(f->config, &text, NULL, &error)) {
		if (!g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
			f->problem = g_strdup(error->message);
		return;
	}
	if (is_yes(text, "CONFIG_CC_IS_CLANG")) {
		f->cc = CONFIGURED_CLANG;
		f->cc_major = major_of(text, "CONFIG_CLANG_VERSION");
	} else if (is_yes(text, "CONFIG_CC_IS_GCC")) {
		f->cc = CONFIGURED_GCC;
		f->cc_major = major_of(text, "CONFIG_GCC_VERSION");
	}
}

void build_folder_find(struct build_folder *f, const char *folder, const char *output,
		       const char *config)
{
	*f = (struct build_folder){ .source = find_source(folder) };
	f->output = g_canonicalize_filename(output && *output ? output : folder, folder);
	f->config = g_canonicalize_filename(config && *config ? config : ".config", f->output);
	if (f->source)
		read_config(f);
}

/* A file of the source; NULL: it has none. */
static char *read_source(const struct build_folder *f, const char *file)
{
	g_autofree char *path = f->source ? g_build_filename(f->source, file, NULL) : NULL;

	return path ? text_read(path, NULL, NULL) : NULL;
}

/*
 * User-mode Linux compiles all of Rust with -Crelocation-model=pie, modules included. These then
 * have relocations for a global offset table (R_X86_64_GOTPCREL), which the kernel's loader knows
 * nothing of: "Unknown rela relocation: 9". What it compiles C with is -mcmodel=large; the same
 * for Rust leaves only what it knows.
 */
const char *build_folder_module_flags(const struct build_folder *f, const char *arch)
{
	g_autofree char *text = g_strcmp0(arch, "um") ? NULL : read_source(f, "arch/um/Makefile");

	if (!text || !strstr(text, "KBUILD_RUSTFLAGS += -Crelocation-model=pie"))
		return NULL;
	return "-Crelocation-model=static -Ccode-model=large";
}

gboolean build_folder_has_doctest_command(const struct build_folder *f)
{
	g_autofree char *text = read_source(f, "rust/Makefile");

	return text && strstr(text, "cmd_rustdoc_test_kernel =") &&
	       strstr(text, "doctests_kernel_generated_kunit.c");
}

void build_folder_release(struct build_folder *f)
{
	g_free(f->source);
	g_free(f->output);
	g_free(f->config);
	g_free(f->problem);
	*f = (struct build_folder){ 0 };
}
