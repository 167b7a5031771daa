// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "base/distro.h"

#include <string.h>

static const struct {
	const char *id;
	enum distro distro;
} ids[] = {
	{ "debian", DISTRO_DEBIAN }, { "ubuntu", DISTRO_DEBIAN }, { "fedora", DISTRO_FEDORA },
	{ "rhel", DISTRO_FEDORA }, { "centos", DISTRO_FEDORA }, { "suse", DISTRO_SUSE },
	{ "opensuse", DISTRO_SUSE }, { "arch", DISTRO_ARCH }, { "archlinux", DISTRO_ARCH },
	{ "alpine", DISTRO_ALPINE }, { "gentoo", DISTRO_GENTOO },
};

static const char *const commands[DISTRO_COUNT] = {
	[DISTRO_OTHER] = "install",
	[DISTRO_DEBIAN] = "apt-get install",
	[DISTRO_FEDORA] = "dnf install",
	[DISTRO_SUSE] = "zypper install",
	[DISTRO_ARCH] = "pacman -S",
	[DISTRO_ALPINE] = "apk add",
	[DISTRO_GENTOO] = "emerge",
};

/* The value of NAME=value or NAME="value"; the format is a shell's, but quoting is all of it. */
static char *os_release_value(char **lines, const char *name)
{
	size_t len = strlen(name);

	for (; *lines; lines++)
		if (g_str_has_prefix(*lines, name) && (*lines)[len] == '=')
			return g_shell_unquote(*lines + len + 1, NULL);
	return NULL;
}

static enum distro lookup(const char *names)
{
	g_auto(GStrv) words = g_strsplit(names ? names : "", " ", -1);
	size_t i, j;

	for (i = 0; words[i]; i++)
		for (j = 0; j < G_N_ELEMENTS(ids); j++)
			if (!strcmp(words[i], ids[j].id))
				return ids[j].distro;
	return DISTRO_OTHER;
}

enum distro distro_detect(const char *root)
{
	static const char *const places[] = { "etc/os-release", "usr/lib/os-release" };
	enum distro distro;
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(places); i++) {
		g_autofree char *path = g_build_filename(root ? root : "/", places[i], NULL);
		g_autofree char *text = NULL, *id = NULL, *like = NULL;
		g_auto(GStrv) lines = NULL;

		if (!g_file_get_contents(path, &text, NULL, NULL))
			continue;
		lines = g_strsplit(text, "\n", -1);
		id = os_release_value(lines, "ID");
		like = os_release_value(lines, "ID_LIKE");
		distro = lookup(id);
		return distro ? distro : lookup(like);
	}
	return DISTRO_OTHER;
}

char *distro_install(enum distro distro, const char *const packages[DISTRO_COUNT], int major)
{
	GString *s;
	g_autofree char *number = g_strdup_printf("%d", major);

	if (!packages[distro])
		distro = DISTRO_OTHER;
	s = g_string_new(commands[distro]);
	g_string_append_printf(s, " %s", packages[distro]);
	g_string_replace(s, "{N}", number, 0);
	return g_string_free(s, FALSE);
}
