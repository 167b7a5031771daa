// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "clang/installed.h"

#include <stdlib.h>
#include <string.h>

static int compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/*
 * The names in @folder that begin with @prefix, sorted: what is chosen must not depend on the
 * order in which a file system lists its files.
 */
static GPtrArray *list_folder(const char *folder, const char *prefix)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	GDir *dir = g_dir_open(folder, 0, NULL);
	const char *name;

	if (!dir)
		return names;
	while ((name = g_dir_read_name(dir)))
		if (g_str_has_prefix(name, prefix))
			g_ptr_array_add(names, g_strdup(name));
	g_dir_close(dir);
	g_ptr_array_sort(names, compare_strings);
	return names;
}

/* Reads "19", "19.1" or "19.1.7" into @v and returns the first character after it. */
static const char *read_version(const char *s, int v[3])
{
	int i;

	memset(v, 0, 3 * sizeof(*v));
	for (i = 0; g_ascii_isdigit(*s); i++) {
		char *end;
		gint64 n = g_ascii_strtoll(s, &end, 10);

		if (i < 3)
			v[i] = (int)MIN(n, 9999);
		s = end;
		if (*s != '.' || !g_ascii_isdigit(s[1]))
			break;
		s++;
	}
	return s;
}

/*
 * Is this one of libclang.so, libclang.so.19.1, libclang-19.so.1, libclang-19.1.7.so? Others
 * that begin alike are not: libclang-cpp.so.19.1, libclangAST.so. @v becomes the version if
 * the name tells it: the number behind ".so" alone does not, because for years it was the
 * library interface's own number, 1 or 13, whatever the version.
 */
static gboolean parse_library_name(const char *name, int v[3])
{
	const char *s = name + strlen("libclang");
	int suffix[3];

	memset(v, 0, 3 * sizeof(*v));
	if (!g_str_has_prefix(name, "libclang"))
		return FALSE;
	if (*s == '-')
		s = read_version(s + 1, v);
	if (!g_str_has_prefix(s, ".so"))
		return FALSE;
	s += strlen(".so");
	if (*s != '.')
		return !*s;
	s = read_version(s + 1, suffix);
	if (!v[0] && strchr(name + strlen("libclang.so."), '.'))
		memcpy(v, suffix, sizeof(suffix));
	return !*s;
}

int version_in_path(const char *path)
{
	static const char *const before[] = { "clang-", "llvm-", "clang", "llvm" };
	g_auto(GStrv) parts = g_strsplit(path, "/", -1);
	int i, v[3];
	size_t j;

	for (i = (int)g_strv_length(parts) - 1; i >= 0; i--) {
		for (j = 0; j < G_N_ELEMENTS(before); j++) {
			/* A cross compiler's name has its target in front. */
			const char *p = strstr(parts[i], before[j]);

			if (!p)
				continue;
			p = read_version(p + strlen(before[j]), v);
			if (v[0] && !*p)
				return v[0];
		}
		/* Gentoo: /usr/lib/llvm/19/bin. */
		if (i && !strcmp(parts[i - 1], "llvm") && !*read_version(parts[i], v) && v[0])
			return v[0];
	}
	return 0;
}

static void candidate_free(gpointer data)
{
	struct candidate *c = data;

	g_free(c->path);
	g_free(c->real);
	g_free(c);
}

GPtrArray *candidates_new(void)
{
	return g_ptr_array_new_with_free_func(candidate_free);
}

struct candidate *candidate_new(const char *path)
{
	struct candidate *c;
	g_autofree char *name = NULL, *folder = NULL;
	char *real = realpath(path, NULL);
	int v[3];

	if (!real)
		return NULL;
	c = g_new0(struct candidate, 1);
	c->path = g_canonicalize_filename(path, NULL);
	c->real = g_strdup(real);
	free(real);

	/* The link's target tells most: libclang.so.13 may lead to libclang.so.16.0.6. */
	name = g_path_get_basename(c->real);
	if (parse_library_name(name, v))
		memcpy(c->version, v, sizeof(v));
	g_free(name);
	name = g_path_get_basename(c->path);
	if (!c->version[0] && parse_library_name(name, v))
		memcpy(c->version, v, sizeof(v));
	folder = g_path_get_dirname(c->path);
	if (!c->version[0])
		c->version[0] = version_in_path(folder);
	return c;
}

static gboolean have_already(GPtrArray *candidates, const struct candidate *c)
{
	guint i;

	for (i = 0; i < candidates->len; i++) {
		struct candidate *other = g_ptr_array_index(candidates, i);

		if (!strcmp(other->real, c->real))
			return TRUE;
	}
	return FALSE;
}

void candidates_add_folder(GPtrArray *candidates, const char *folder)
{
	g_autoptr(GPtrArray) names = list_folder(folder, "libclang");
	struct candidate *c;
	guint i;
	int v[3];

	for (i = 0; i < names->len; i++) {
		const char *name = g_ptr_array_index(names, i);
		g_autofree char *path = NULL;

		if (!parse_library_name(name, v))
			continue;
		path = g_build_filename(folder, name, NULL);
		c = candidate_new(path);
		if (!c)
			continue;
		if (have_already(candidates, c))
			candidate_free(c);
		else
			g_ptr_array_add(candidates, c);
	}
}

void candidates_add_libdir(GPtrArray *candidates, const char *folder)
{
	g_autoptr(GPtrArray) names = list_folder(folder, "");
	guint i;

	candidates_add_folder(candidates, folder);
	for (i = 0; i < names->len; i++) {
		const char *name = g_ptr_array_index(names, i);
		g_autofree char *path = NULL;

		if (!strstr(name, "-linux-"))
			continue;
		path = g_build_filename(folder, name, NULL);
		candidates_add_folder(candidates, path);
	}
}

/*
 * A version's own folder comes before the common one that links to it, since a library finds
 * its headers relative to the name by which it was loaded.
 */
static const struct {
	const char *parent, *prefix, *libdir;
} system_folders[] = {
	{ "usr/lib", "llvm-", "lib" },		/* Debian */
	{ "usr/lib", "llvm", "lib" },		/* Alpine; Gentoo's is one deeper */
	{ "usr/lib/llvm", "", "lib64" },	/* Gentoo */
	{ "usr/lib/llvm", "", "lib" },
	{ "usr/lib64", "llvm", "lib" },		/* Fedora's older versions */
	{ "usr/lib64", "llvm", "lib64" },
	{ "usr/local", "llvm", "lib" },		/* BSD; built by hand */
	{ "opt", "llvm", "lib" },
};

static const char *const common_folders[] = {
	"usr/lib", "usr/lib64", "usr/local/lib", "usr/local/lib64",
};

/* Every versioned folder joined with @tail, which NULL leaves to the table's libdir. */
static GPtrArray *versioned_folders(const char *root)
{
	GPtrArray *folders = g_ptr_array_new_with_free_func(g_free);
	size_t i;
	guint j;

	for (i = 0; i < G_N_ELEMENTS(system_folders); i++) {
		g_autofree char *parent = g_build_filename(root, system_folders[i].parent, NULL);
		g_autoptr(GPtrArray) names = list_folder(parent, system_folders[i].prefix);

		for (j = 0; j < names->len; j++)
			g_ptr_array_add(folders, g_build_filename(parent, names->pdata[j],
								  system_folders[i].libdir, NULL));
	}
	return folders;
}

void candidates_add_system(GPtrArray *candidates, const char *root)
{
	g_autoptr(GPtrArray) folders = NULL;
	guint i;

	root = root ? root : "/";
	folders = versioned_folders(root);
	for (i = 0; i < folders->len; i++)
		candidates_add_folder(candidates, folders->pdata[i]);
	for (i = 0; i < G_N_ELEMENTS(common_folders); i++) {
		g_autofree char *folder = g_build_filename(root, common_folders[i], NULL);

		candidates_add_libdir(candidates, folder);
	}
}

static int compare_candidates(gconstpointer a, gconstpointer b, gpointer headers_first)
{
	const struct candidate *x = *(struct candidate *const *)a;
	const struct candidate *y = *(struct candidate *const *)b;
	int i;

	if (GPOINTER_TO_INT(headers_first) && x->has_headers != y->has_headers)
		return y->has_headers - x->has_headers;
	for (i = 0; i < 3; i++)
		if (x->version[i] != y->version[i])
			return y->version[i] - x->version[i];
	return strcmp(x->path, y->path);
}

void candidates_sort(GPtrArray *candidates, gboolean headers_first)
{
	g_ptr_array_sort_with_data(candidates, compare_candidates, GINT_TO_POINTER(headers_first));
}

/* In …/lib/clang: the folder @version, else @major, else the newest with that major. */
static char *headers_in(const char *base, int major, const char *version)
{
	g_autoptr(GPtrArray) names = list_folder(base, "");
	char *best = NULL;
	guint i;
	int v[3];

	for (i = 0; i < names->len; i++) {
		const char *name = g_ptr_array_index(names, i);
		g_autofree char *probe = NULL;

		if (*read_version(name, v) || v[0] != major)
			continue;
		probe = g_build_filename(base, name, "include", "stddef.h", NULL);
		if (!g_file_test(probe, G_FILE_TEST_IS_REGULAR))
			continue;
		g_free(best);
		best = g_build_filename(base, name, NULL);
		if (!g_strcmp0(name, version))
			break;
	}
	return best;
}

/* Tries lib/clang, lib64/clang and, for a multiarch folder, clang one further up. */
static char *headers_beside(const char *file, int major, const char *version)
{
	static const char *const bases[] = { "clang", "../lib/clang", "../lib64/clang",
					     "../clang" };
	g_autofree char *folder = g_path_get_dirname(file);
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(bases); i++) {
		g_autofree char *joined = g_build_filename(folder, bases[i], NULL);
		g_autofree char *base = g_canonicalize_filename(joined, NULL);
		char *found = headers_in(base, major, version);

		if (found)
			return found;
	}
	return NULL;
}

static GPtrArray *header_bases(const char *root)
{
	GPtrArray *folders = versioned_folders(root);
	guint i;

	for (i = 0; i < G_N_ELEMENTS(common_folders); i++)
		g_ptr_array_add(folders, g_build_filename(root, common_folders[i], NULL));
	for (i = 0; i < folders->len; i++) {
		char *folder = folders->pdata[i];

		folders->pdata[i] = g_build_filename(folder, "clang", NULL);
		g_free(folder);
	}
	return folders;
}

char *headers_find(const char *root, const char *path, const char *real, int major,
		   const char *version)
{
	g_autoptr(GPtrArray) bases = NULL;
	char *found;
	guint i;

	if (!major)
		return NULL;
	found = headers_beside(path, major, version);
	if (!found)
		found = headers_beside(real, major, version);
	if (found)
		return found;
	bases = header_bases(root ? root : "/");
	for (i = 0; i < bases->len && !found; i++)
		found = headers_in(bases->pdata[i], major, version);
	return found;
}

char *headers_find_other(const char *root, int *major)
{
	g_autoptr(GPtrArray) bases = header_bases(root ? root : "/");
	int best = 0, v[3];
	guint i, j;

	/* Newer headers may use builtins that the library lacks, but the basic ones do not. */
	for (i = 0; i < bases->len; i++) {
		g_autoptr(GPtrArray) names = list_folder(bases->pdata[i], "");

		for (j = 0; j < names->len; j++) {
			g_autofree char *found = NULL;

			if (*read_version(names->pdata[j], v) || !v[0] || v[0] == *major)
				continue;
			found = headers_in(bases->pdata[i], v[0], NULL);
			if (!found)
				continue;
			if (!best || (v[0] > *major && (best < *major || v[0] < best)) ||
			    (v[0] < *major && best < *major && v[0] > best))
				best = v[0];
		}
	}
	for (i = 0; i < bases->len && best; i++) {
		char *found = headers_in(bases->pdata[i], best, NULL);

		if (found) {
			*major = best;
			return found;
		}
	}
	return NULL;
}
