/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "check/settings.h"

#include <string.h>

#include "base/replace.h"

#define GROUP "check"

static char **list(GKeyFile *file, const char *key)
{
	g_autofree char *text = g_key_file_get_string(file, GROUP, key, NULL);
	g_auto(GStrv) parts = text ? g_strsplit_set(text, ",;\n", -1) : NULL;
	GPtrArray *out;

	if (!parts)
		return NULL;
	out = g_ptr_array_new();
	for (char **p = parts; *p; p++)
		if (*g_strstrip(*p))
			g_ptr_array_add(out, g_strdup(*p));
	g_ptr_array_add(out, NULL);
	return (char **)g_ptr_array_free(out, FALSE);
}

/* A key or a group that is misspelt would silently do nothing. */
static bool check_keys(GKeyFile *file, GError **error)
{
	static const char *const known[] = { "rules", "exclude", "leaf", "baseline", NULL };
	g_auto(GStrv) keys = g_key_file_get_keys(file, GROUP, NULL, NULL);
	g_auto(GStrv) groups = g_key_file_get_groups(file, NULL);

	for (char **g = groups; *g; g++) {
		if (!strcmp(*g, GROUP))
			continue;
		g_set_error(error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_GROUP_NOT_FOUND,
			    "there is no section [%s]; there is [" GROUP "]", *g);
		return false;
	}

	for (char **k = keys; k && *k; k++) {
		if (g_strv_contains(known, *k))
			continue;
		g_set_error(error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_KEY_NOT_FOUND,
			    "[" GROUP "] has no key '%s'; it has rules, exclude, leaf and baseline",
			    *k);
		return false;
	}
	return true;
}

bool settings_read(struct settings *c, const char *folder, GError **error)
{
	g_autofree char *path = g_build_filename(folder, "krab.ini", NULL);
	g_autoptr(GKeyFile) file = g_key_file_new();
	g_autofree char *baseline = NULL;
	g_autoptr(GError) why = NULL;

	*c = (struct settings){ 0 };
	if (!g_key_file_load_from_file(file, path, G_KEY_FILE_NONE, &why)) {
		if (g_error_matches(why, G_FILE_ERROR, G_FILE_ERROR_NOENT))
			return true;
		g_propagate_prefixed_error(error, g_steal_pointer(&why), "%s: ", path);
		return false;
	}
	if (!check_keys(file, &why)) {
		g_propagate_prefixed_error(error, g_steal_pointer(&why), "%s: ", path);
		return false;
	}
	c->rules = list(file, "rules");
	c->exclude = list(file, "exclude");
	c->leaf = list(file, "leaf");
	baseline = g_key_file_get_string(file, GROUP, "baseline", NULL);
	if (baseline)
		c->baseline = g_canonicalize_filename(baseline, folder);
	c->path = g_steal_pointer(&path);
	return true;
}

void settings_release(struct settings *c)
{
	g_free(c->path);
	g_strfreev(c->rules);
	g_strfreev(c->exclude);
	g_strfreev(c->leaf);
	g_free(c->baseline);
}

/* --- baseline --------------------------------------------------------------------------------- */

#define HEADER "# krab check --write-baseline: findings that are known; fingerprint, rule, path\n"

bool baseline_read(const char *path, GHashTable **counts, GError **error)
{
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;

	if (!g_file_get_contents(path, &text, NULL, error))
		return false;
	*counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	lines = g_strsplit(text, "\n", -1);
	for (unsigned i = 0; lines[i]; i++) {
		size_t n = strspn(lines[i], "0123456789abcdef");
		char *key;
		int count;

		if (!*lines[i] || lines[i][0] == '#')
			continue;
		if (n != 16 || lines[i][n] != '\t') {
			g_set_error(
				error, G_FILE_ERROR, G_FILE_ERROR_INVAL,
				"%s:%u: this is no line of a baseline; --write-baseline makes one",
				path, i + 1);
			g_clear_pointer(counts, g_hash_table_unref);
			return false;
		}
		key = g_strndup(lines[i], n);
		count = GPOINTER_TO_INT(g_hash_table_lookup(*counts, key));
		g_hash_table_replace(*counts, key, GINT_TO_POINTER(count + 1));
	}
	return true;
}

bool baseline_write(const char *path, const GArray *findings, GError **error)
{
	g_autoptr(GString) out = g_string_new(HEADER);

	for (guint i = 0; i < findings->len; i++) {
		const struct finding *f = &g_array_index(findings, struct finding, i);
		g_autofree char *print = finding_fingerprint(f);

		g_string_append_printf(out, "%s\t%s\t%s\n", print, f->rule->name, f->path);
	}
	return replace_file(path, out->str, out->len, error);
}

unsigned baseline_apply(GHashTable *counts, GArray *findings)
{
	guint kept = 0, dropped;

	for (guint i = 0; i < findings->len; i++) {
		struct finding *f = &g_array_index(findings, struct finding, i);
		g_autofree char *print = finding_fingerprint(f);
		int count = GPOINTER_TO_INT(g_hash_table_lookup(counts, print));

		if (count > 0) {
			g_hash_table_replace(counts, g_strdup(print), GINT_TO_POINTER(count - 1));
			continue;
		}
		g_array_index(findings, struct finding, kept++) = *f;
	}
	dropped = findings->len - kept;
	g_array_set_size(findings, kept);
	return dropped;
}
