// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "toolchain/driver.h"

#include <stdlib.h>
#include <string.h>

/* The names of libraries are at the beginning of a program; rustdoc has 12 MB after it. */
#define NAMES_WITHIN (1 << 20)

static char *name_in(const char *text, gsize len)
{
	static const char begin[] = "\0librustc_driver-";
	const char *at = memmem(text, len, begin, sizeof(begin) - 1), *name, *end;

	if (!at)
		return NULL;
	name = at + 1;
	end = memchr(name, '\0', len - (gsize)(name - text));
	if (!end || !g_str_has_suffix(name, ".so") || strchr(name, '/'))
		return NULL;
	return g_strdup(name);
}

char *driver_name(const char *path)
{
	g_autoptr(GMappedFile) file = NULL;
	const char *text;
	gsize len;

	if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
		return NULL;
	file = g_mapped_file_new(path, FALSE, NULL);
	if (!file)
		return NULL;
	text = g_mapped_file_get_contents(file);
	len = g_mapped_file_get_length(file);
	if (len < 4 || memcmp(text, "\177ELF", 4))
		return NULL;
	return name_in(text, MIN(len, NAMES_WITHIN));
}

/*
 * Beside the program's folder as rust-lang.org has it, which a RUNPATH says; or one folder down,
 * as Debian has it for its architectures. Two of the same name there: who knows which.
 */
static char *library(const char *rustc, const char *name)
{
	g_autofree char *bin = g_path_get_dirname(rustc);
	g_autofree char *lib = g_build_filename(bin, "..", "lib", NULL);
	g_autofree char *here = g_build_filename(lib, name, NULL);
	g_autoptr(GDir) dir = NULL;
	g_autofree char *found = NULL;
	const char *entry;

	if (g_file_test(here, G_FILE_TEST_IS_REGULAR))
		return g_steal_pointer(&here);
	dir = g_dir_open(lib, 0, NULL);
	while (dir && (entry = g_dir_read_name(dir))) {
		g_autofree char *path = NULL;

		if (!strstr(entry, "-linux-"))
			continue;
		path = g_build_filename(lib, entry, name, NULL);
		if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
			continue;
		if (found)
			return NULL;
		found = g_steal_pointer(&path);
	}
	return g_steal_pointer(&found);
}

/*
 * As rustc does it (rustc_session::filesearch): the folder above the library's, and if that is
 * called lib, the one above. For a rustc that is called through a link it may be the link's.
 */
char *driver_sysroot(const char *rustc)
{
	g_autofree char *name = NULL, *path = NULL, *folder = NULL, *above = NULL, *base = NULL;
	char *real;

	if (g_getenv("LD_LIBRARY_PATH") || g_getenv("LD_PRELOAD") ||
	    g_file_test(rustc, G_FILE_TEST_IS_SYMLINK))
		return NULL;
	name = driver_name(rustc);
	path = name ? library(rustc, name) : NULL;
	real = path ? realpath(path, NULL) : NULL;
	if (!real)
		return NULL;
	folder = g_path_get_dirname(real);
	free(real);
	above = g_path_get_dirname(folder);
	base = g_path_get_basename(above);
	return strcmp(base, "lib") ? g_steal_pointer(&above) : g_path_get_dirname(above);
}
