/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "kbuild/config.h"

#include <string.h>

#include "kbuild/recorded.h"
#include "kbuild/text.h"

/* The end of the line that begins at @p; *next: where the following one does, or NULL. */
static size_t line_of(const char *p, const char **next)
{
	const char *end = strchrnul(p, '\n');
	size_t len = end - p;

	*next = *end ? end + 1 : NULL;
	if (len && p[len - 1] == '\r')
		len--;
	return len;
}

/* `# Linux/x86 6.12.117 Kernel Configuration`, which names ARCH. */
static char *arch_of(const char *line, size_t len)
{
	static const char mark[] = "# Linux/";
	static const struct { const char *arch, *folder; } other[] = {
		{ "i386", "x86" }, { "x86_64", "x86" }, { "sparc32", "sparc" },
		{ "sparc64", "sparc" }, { "parisc64", "parisc" },
	};
	char *arch;

	if (len < strlen(mark) || strncmp(line, mark, strlen(mark)) != 0)
		return NULL;
	line += strlen(mark);
	arch = g_strndup(line, strcspn(line, " \n"));
	for (size_t i = 0; i < G_N_ELEMENTS(other); i++) {
		if (strcmp(arch, other[i].arch) == 0) {
			g_free(arch);
			return g_strdup(other[i].folder);
		}
	}
	return arch;
}

static void read_values(struct config *c, const char *text)
{
	for (const char *p = text, *next; p && *p; p = next) {
		size_t len = line_of(p, &next);
		const char *equals = memchr(p, '=', len);

		if (*p == '#' && !c->arch)
			c->arch = arch_of(p, len);
		if (!equals || strncmp(p, "CONFIG_", strlen("CONFIG_")) != 0)
			continue;
		g_hash_table_replace(c->values, g_strndup(p, equals - p),
				     g_strndup(equals + 1, len - (equals + 1 - p)));
	}
}

static void read_cfgs(struct config *c, const char *text)
{
	static const char mark[] = "--cfg=";

	for (const char *p = text, *next; p && *p; p = next) {
		size_t len = line_of(p, &next);

		if (len > strlen(mark) && strncmp(p, mark, strlen(mark)) == 0)
			g_ptr_array_add(c->cfgs, g_strndup(p + strlen(mark), len - strlen(mark)));
	}
}

static int by_text(gconstpointer a, gconstpointer b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/*
 * What scripts/kconfig prints for rustc: switches alone and with their value, all else as a string
 * only. auto.conf keeps the quotes of strings, with their backslashes.
 */
static void derive_cfgs(struct config *c)
{
	GHashTableIter iter;
	gpointer name, value;

	c->derived = TRUE;
	g_hash_table_iter_init(&iter, c->values);
	while (g_hash_table_iter_next(&iter, &name, &value)) {
		const char *text = value;

		if (strcmp(text, "n") == 0)
			continue;
		if (strcmp(text, "y") == 0 || strcmp(text, "m") == 0)
			g_ptr_array_add(c->cfgs, g_strdup(name));
		if (*text == '"')
			g_ptr_array_add(c->cfgs, g_strdup_printf("%s=%s", (char *)name, text));
		else
			g_ptr_array_add(c->cfgs, g_strdup_printf("%s=\"%s\"", (char *)name, text));
	}
	g_ptr_array_sort(c->cfgs, by_text);
}

/* .config alone says for which architecture. */
static void read_arch(struct config *c, const char *folder)
{
	g_autofree char *path = g_build_filename(folder, ".config", NULL);
	g_autofree char *text = text_read(path, NULL, NULL);

	for (const char *p = text, *next; p && *p == '#' && !c->arch; p = next)
		c->arch = arch_of(p, line_of(p, &next));
}

struct config *config_read(const char *folder, GError **error)
{
	static const char *const files[] = { "include/config/auto.conf", ".config" };
	g_autofree char *cfg_path = g_build_filename(folder, "include/generated/rustc_cfg", NULL);
	g_autofree char *cfgs = NULL, *text = NULL, *path = NULL;
	struct config *c;

	for (size_t i = 0; i < G_N_ELEMENTS(files) && !text; i++) {
		g_autoptr(GError) why = NULL;

		g_free(path);
		path = g_build_filename(folder, files[i], NULL);
		text = text_read(path, NULL, &why);
		if (!text && !g_error_matches(why, KBUILD_ERROR, KBUILD_ERROR_MISSING)) {
			g_propagate_error(error, g_steal_pointer(&why));
			return NULL;
		}
	}
	if (!text) {
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING,
			    "'%s' is not configured: there is no .config; run make defconfig "
			    "rust.config there", folder);
		return NULL;
	}
	c = g_new0(struct config, 1);
	c->path = g_steal_pointer(&path);
	c->values = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	c->cfgs = g_ptr_array_new_with_free_func(g_free);
	read_values(c, text);
	if (!c->arch)
		read_arch(c, folder);
	cfgs = text_read(cfg_path, NULL, NULL);
	if (cfgs)
		read_cfgs(c, cfgs);
	else
		derive_cfgs(c);
	return c;
}

void config_free(struct config *c)
{
	if (!c)
		return;
	g_free(c->path);
	g_hash_table_unref(c->values);
	g_ptr_array_unref(c->cfgs);
	g_free(c->arch);
	g_free(c);
}

const char *config_get(const struct config *c, const char *name)
{
	return g_hash_table_lookup(c->values, name);
}
