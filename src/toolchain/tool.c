// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* What all tools have in common: being found, being asked, having a version. */
#include "toolchain/toolchain.h"

#include <string.h>

G_DEFINE_QUARK(krab-toolchain-error-quark, toolchain_error)

static const struct {
	const char *tool, *arch;
	struct version version;
} minimums[] = {
	/* the first that fits counts */
	{ "llvm", "s390", { 15, 0, 0 } },
	{ "llvm", "loongarch", { 18, 0, 0 } },
	{ "llvm", NULL, { 13, 0, 1 } },
	{ "rustc", NULL, { 1, 78, 0 } },
	{ "bindgen", NULL, { 0, 65, 1 } },
};

struct version tool_minimum(const char *tool, const char *arch)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(minimums); i++)
		if (!strcmp(minimums[i].tool, tool) &&
		    (!minimums[i].arch || !g_strcmp0(minimums[i].arch, arch)))
			return minimums[i].version;
	return (struct version){ 0, 0, 0 };
}

gboolean version_parse(const char *text, struct version *v)
{
	int *const parts[] = { &v->major, &v->minor, &v->patch };
	const char *p = text;
	char *end;
	size_t i;

	while (*p) {
		if (!g_ascii_isdigit(*p)) {
			p++;
			continue;
		}
		*v = (struct version){ 0, 0, 0 };
		for (i = 0; i < G_N_ELEMENTS(parts); i++) {
			*parts[i] = (int)MIN(g_ascii_strtoull(p, &end, 10), G_MAXINT);
			p = end;
			if (*p != '.' || !g_ascii_isdigit(p[1]))
				break;
			p++;
		}
		if (i)
			return TRUE;
	}
	return FALSE;
}

int version_compare(struct version a, struct version b)
{
	if (a.major != b.major)
		return a.major < b.major ? -1 : 1;
	if (a.minor != b.minor)
		return a.minor < b.minor ? -1 : 1;
	return a.patch < b.patch ? -1 : a.patch > b.patch;
}

char *tool_on_path(const char *name)
{
	char *found = g_find_program_in_path(name);
	char *full;

	if (!found)
		return NULL;
	full = g_canonicalize_filename(found, NULL);
	g_free(found);
	return full;
}

char *tool_ask(GError **error, const char *program, ...)
{
	g_autoptr(GPtrArray) argv = g_ptr_array_new();
	g_auto(GStrv) env = g_environ_setenv(g_get_environ(), "LC_ALL", "C", TRUE);
	g_autofree char *out = NULL, *err = NULL;
	const char *arg;
	int status;
	va_list ap;

	va_start(ap, program);
	for (arg = program; arg; arg = va_arg(ap, const char *))
		g_ptr_array_add(argv, (gpointer)arg);
	va_end(ap);
	g_ptr_array_add(argv, NULL);
	if (!g_spawn_sync(NULL, (char **)argv->pdata, env, G_SPAWN_DEFAULT, NULL, NULL, &out, &err,
			  &status, error))
		return NULL;
	if (!g_spawn_check_wait_status(status, NULL)) {
		g_strstrip(err);
		/* The first line of the tool's own words says more than its exit status. */
		err[strcspn(err, "\n")] = '\0';
		g_set_error(error, TOOLCHAIN_ERROR, TOOLCHAIN_ERROR_FAILED, "'%s %s' fails: %s",
			    program, (const char *)argv->pdata[1], *err ? err : "it says nothing");
		return NULL;
	}
	g_strstrip(out);
	return g_steal_pointer(&out);
}
