// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "toolchain/advice.h"

#include <string.h>

#include "base/diag.h"

/* data/advice.ini, made into C by data/embed. */
extern const char advice_ini[];

struct advice {
	GKeyFile *data;
	char *group;
	char *name;
	char *note;
};

static GKeyFile *data_load(void)
{
	g_autoptr(GError) error = NULL;
	GKeyFile *data = g_key_file_new();

	if (!g_key_file_load_from_data(data, advice_ini, (gsize)-1, G_KEY_FILE_NONE, &error))
		BUG("data/advice.ini: %s", error->message);
	return data;
}

/* The value, from @group or those that it is like; NULL if none has the key. */
static char *lookup(GKeyFile *data, const char *group, const char *key)
{
	g_autofree char *at = g_strdup(group);

	while (at) {
		char *value = g_key_file_get_string(data, at, key, NULL);
		char *like;

		if (value)
			return value;
		like = g_key_file_get_string(data, at, "like", NULL);
		g_free(at);
		at = like;
	}
	return NULL;
}

/* --- which distribution ---------------------------------------------------------------------- */

static gboolean is_distribution(GKeyFile *data, const char *group)
{
	return g_key_file_has_group(data, group) && !g_str_has_prefix(group, "way:");
}

/* The value of NAME=value in os-release(5), whose quoting is a shell's. */
static char *release_value(char **lines, const char *name)
{
	size_t len = strlen(name);

	for (; *lines; lines++)
		if (g_str_has_prefix(*lines, name) && (*lines)[len] == '=')
			return g_shell_unquote(*lines + len + 1, NULL);
	return NULL;
}

/* @id with @version, with its part before the dot, without; NULL if the data has none of them. */
static char *group_of(GKeyFile *data, const char *id, const char *version)
{
	g_autofree char *full = g_strdup_printf("%s-%s", id, version ? version : "");
	g_autofree char *major = g_strndup(full, strcspn(full, "."));

	if (version && is_distribution(data, full))
		return g_steal_pointer(&full);
	if (version && is_distribution(data, major))
		return g_steal_pointer(&major);
	return is_distribution(data, id) ? g_strdup(id) : NULL;
}

static char *group_of_release(GKeyFile *data, const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1), likes = NULL;
	g_autofree char *id = release_value(lines, "ID");
	g_autofree char *version = release_value(lines, "VERSION_ID");
	g_autofree char *like = release_value(lines, "ID_LIKE");
	char *group = id ? group_of(data, id, version) : NULL;

	likes = g_strsplit(like ? like : "", " ", -1);
	for (int i = 0; !group && likes[i]; i++)
		if (*likes[i])
			group = group_of(data, likes[i], NULL);
	return group;
}

static char *detect(GKeyFile *data, const char *root)
{
	static const char *const places[] = { "etc/os-release", "usr/lib/os-release" };

	for (size_t i = 0; i < G_N_ELEMENTS(places); i++) {
		g_autofree char *path = g_build_filename(root ? root : "/", places[i], NULL);
		g_autofree char *text = NULL;

		if (g_file_get_contents(path, &text, NULL, NULL))
			return group_of_release(data, text);
	}
	return NULL;
}

struct advice *advice_new(const char *name, const char *root)
{
	struct advice *a;
	GKeyFile *data = data_load();
	char *group = name ? group_of(data, name, NULL) : detect(data, root);

	if (!group && name) {
		g_key_file_free(data);
		return NULL;
	}
	a = g_new0(struct advice, 1);
	a->data = data;
	a->group = group ? group : g_strdup("other");
	a->name = lookup(data, a->group, "name");
	a->note = lookup(data, a->group, "note");
	return a;
}

void advice_free(struct advice *a)
{
	if (!a)
		return;
	g_key_file_free(a->data);
	g_free(a->group);
	g_free(a->name);
	g_free(a->note);
	g_free(a);
}

char **advice_names(void)
{
	g_autoptr(GKeyFile) data = data_load();
	g_auto(GStrv) groups = g_key_file_get_groups(data, NULL);
	g_autoptr(GStrvBuilder) names = g_strv_builder_new();

	for (int i = 0; groups[i]; i++)
		if (is_distribution(data, groups[i]) && strcmp(groups[i], "other"))
			g_strv_builder_add(names, groups[i]);
	return g_strv_builder_end(names);
}

/* --- what to do ------------------------------------------------------------------------------ */

const char *advice_name(const struct advice *a)
{
	return a->name ? a->name : "this system";
}

const char *advice_note(const struct advice *a)
{
	return a->note;
}

char *advice_packages(const struct advice *a, const char *requirement, int major)
{
	g_autofree char *value = lookup(a->data, a->group, requirement);
	g_autofree char *number = g_strdup_printf("%d", major);
	GString *s;

	if (!value || !*value)
		return NULL;
	s = g_string_new(value);
	g_string_replace(s, "{N}", number, 0);
	return g_string_free(s, FALSE);
}

char *advice_command(const struct advice *a, const char *packages)
{
	g_autofree char *command = lookup(a->data, a->group, "command");

	return g_strdup_printf("%s %s", command, packages);
}

char *advice_way(const struct advice *a, const char *way, const char *requirement,
		 const struct advice_words *words)
{
	g_autofree char *group = g_strconcat("way:", way, NULL);
	g_autofree char *value = g_key_file_get_string(a->data, group, requirement, NULL);
	GString *s;

	if (!value)
		return NULL;
	s = g_string_new(value);
	g_string_replace(s, "{rustc}", words->rustc, 0);
	g_string_replace(s, "{bindgen}", words->bindgen, 0);
	g_string_replace(s, "{release}", words->release ? words->release : words->rustc, 0);
	g_string_replace(s, "{sysroot}", words->sysroot ? words->sysroot :
				"the folder that 'rustc --print sysroot' prints", 0);
	return g_string_free(s, FALSE);
}
