// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "toolchain/sources.h"

#include <stdlib.h>
#include <string.h>

static gboolean exists(const char *folder, const char *name)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);

	return g_file_test(path, G_FILE_TEST_IS_REGULAR);
}

/* --- complete? ------------------------------------------------------------------------------- */

/* The name in "pub mod name;" and "mod r#name;"; NULL for any other line. */
static char *module_of(const char *line)
{
	const char *p = line;

	if (g_str_has_prefix(p, "pub ")) {
		p += 4;
	} else if (g_str_has_prefix(p, "pub(")) {
		p += strcspn(p, ")");
		p += *p == ')';
		p += *p == ' ';
	}
	if (!g_str_has_prefix(p, "mod "))
		return NULL;
	p += 4;
	if (g_str_has_prefix(p, "r#"))
		p += 2;
	return g_str_has_suffix(p, ";") ? g_strndup(p, strlen(p) - 1) : NULL;
}

/* The file in `#[path = "…"]`; NULL for any other line. */
static char *path_of(const char *line)
{
	const char *begin = g_str_has_prefix(line, "#[path = \"") ? strchr(line, '"') + 1 : NULL;

	return begin ? g_strndup(begin, strcspn(begin, "\"")) : NULL;
}

/* Modules of tests are not part of what a kernel compiles, and not always packaged. */
static void check_module(struct sources *s, const char *folder, const char *sub, const char *name,
			 const char *path)
{
	g_autofree char *file = path ? g_strdup_printf("%s/%s", sub, path) :
				       g_strdup_printf("%s/%s.rs", sub, name);
	g_autofree char *inside = g_strdup_printf("%s/%s/mod.rs", sub, name);

	if (!exists(folder, file) && (path || !exists(folder, inside)))
		g_ptr_array_add(s->missing, g_steal_pointer(&file));
}

static void check_crate(struct sources *s, const char *folder, const char *crate)
{
	g_autofree char *sub = g_strdup_printf("%s/src", crate);
	g_autofree char *name = g_strdup_printf("%s/lib.rs", sub);
	g_autofree char *file = g_build_filename(folder, name, NULL);
	g_autofree char *text = NULL, *path = NULL;
	g_auto(GStrv) lines = NULL;
	gboolean conditional = FALSE, in_attribute = FALSE;

	if (!g_file_get_contents(file, &text, NULL, NULL)) {
		g_ptr_array_add(s->missing, g_steal_pointer(&name));
		return;
	}
	lines = g_strsplit(text, "\n", -1);
	for (int i = 0; lines[i]; i++) {
		g_autofree char *module = module_of(g_strchomp(lines[i]));
		char *named = path_of(lines[i]);

		if (module && !conditional)
			check_module(s, folder, sub, module, path);
		if (named) {
			g_free(path);
			path = named;
		} else if (g_str_has_prefix(lines[i], "#[cfg(")) {
			conditional = TRUE;
		} else if (!in_attribute && !g_str_has_prefix(lines[i], "#[") &&
			   !g_str_has_prefix(lines[i], "//") && *lines[i]) {
			g_clear_pointer(&path, g_free);
			conditional = FALSE;
		}
		/* One of several lines. */
		if (in_attribute || g_str_has_prefix(lines[i], "#["))
			in_attribute = !g_str_has_suffix(lines[i], "]");
	}
}

/* --- which release? -------------------------------------------------------------------------- */

/* N in the first "1.N" after @before in @text; 0 if there is none. */
static int minor_after(const char *text, const char *before)
{
	const char *at = strstr(text, before);

	at = at ? at + strlen(before) : NULL;
	return at && g_str_has_prefix(at, "1.") ? (int)strtol(at + 2, NULL, 10) : 0;
}

static void by_name(struct sources *s, const char *folder)
{
	char *real = realpath(folder, NULL);

	s->minor = real ? minor_after(real, "rustc-") : 0;
	if (!s->minor && real)
		s->minor = minor_after(real, "rust-src-");
	if (s->minor)
		s->reason = g_strdup_printf("by its name, '%s'", real);
	free(real);
}

/* Tarballs have it beside library/: "1.96.0 (ac68faa20 2026-05-25)". */
static void by_file(struct sources *s, const char *folder)
{
	g_autofree char *path = g_build_filename(folder, "..", "version", NULL);
	g_autofree char *text = NULL;

	if (g_file_get_contents(path, &text, NULL, NULL))
		s->minor = minor_after(text, "");
	if (s->minor)
		s->reason = g_strdup("by the file 'version' beside it");
}

/* A deprecation may name a release to come. */
static gboolean is_stable_since(const char *begin, const char *at)
{
	const char *line = at;

	while (line > begin && line[-1] != '\n')
		line--;
	return memmem(line, (size_t)(at - line), "stable(", 7) &&
	       !memmem(line, (size_t)(at - line), "deprecated", 10);
}

/* All of since = "1.N.0" in a file. */
static void newest_in(const char *path, int *minor)
{
	static const char mark[] = "since = \"1.";
	g_autoptr(GMappedFile) map = g_mapped_file_new(path, FALSE, NULL);
	const char *p = map ? g_mapped_file_get_contents(map) : NULL;
	const char *begin = p, *end = p ? p + g_mapped_file_get_length(map) : NULL;

	while (p && (p = memmem(p, (size_t)(end - p), mark, strlen(mark)))) {
		gboolean counts = is_stable_since(begin, p);
		int n = 0;

		for (p += strlen(mark); p < end && g_ascii_isdigit(*p) && n < 10000; p++)
			n = 10 * n + (*p - '0');
		if (counts)
			*minor = MAX(*minor, n);
	}
}

#define DEEPEST 8

static void newest_below(const char *folder, int depth, int *minor)
{
	g_autoptr(GDir) dir = depth < DEEPEST ? g_dir_open(folder, 0, NULL) : NULL;
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *path = g_build_filename(folder, name, NULL);

		if (g_str_has_suffix(name, ".rs"))
			newest_in(path, minor);
		else if (!strchr(name, '.'))
			newest_below(path, depth + 1, minor);
	}
}

static void by_attributes(struct sources *s, const char *folder)
{
	g_autofree char *path = g_build_filename(folder, "core", "src", NULL);

	newest_below(path, 0, &s->minor);
	if (s->minor)
		s->reason = g_strdup_printf("the newest #[stable(since)] in core is 1.%d",
					    s->minor);
}

void sources_look(struct sources *s, const char *folder)
{
	*s = (struct sources){ .missing = g_ptr_array_new_with_free_func(g_free) };
	check_crate(s, folder, "core");
	check_crate(s, folder, "alloc");
	by_name(s, folder);
	if (!s->minor)
		by_file(s, folder);
	if (!s->minor)
		by_attributes(s, folder);
}

void sources_release(struct sources *s)
{
	g_clear_pointer(&s->missing, g_ptr_array_unref);
	g_clear_pointer(&s->reason, g_free);
}
