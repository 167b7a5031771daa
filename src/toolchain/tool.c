// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* What all tools have in common: being found, being asked, having a version. */
#include "toolchain/toolchain.h"

#include <errno.h>
#include <stdarg.h>
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

/* What a tree demands, by tool, where it is more than the table below. */
static GHashTable *raised;

void tool_minimum_raise(const char *tool, struct version version)
{
	if (!raised)
		raised = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	g_hash_table_replace(raised, g_strdup(tool), g_memdup2(&version, sizeof(version)));
}

struct version tool_minimum(const char *tool, const char *arch)
{
	const struct version *v = raised ? g_hash_table_lookup(raised, tool) : NULL;
	size_t i;

	if (v)
		return *v;
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

char *tool_answer(const struct ask *p, GError **error)
{
	g_autofree char *command = NULL, *how = NULL;

	if (ask_ok(p))
		return g_strstrip(g_strdup(p->out->str));
	command = ask_command(p);
	how = ask_how(p);
	if (p->end == ASK_NOT_STARTED && p->code == ENOENT)
		g_set_error(error, G_SPAWN_ERROR, G_SPAWN_ERROR_NOENT, "'%s' %s", command, how);
	else
		g_set_error(error, TOOLCHAIN_ERROR, TOOLCHAIN_ERROR_FAILED, "'%s' %s", command,
			    how);
	return NULL;
}

char *tool_ask(GError **error, const char *program, ...)
{
	struct ask *p;
	char *answer;
	va_list ap;

	va_start(ap, program);
	p = ask_new_v(program, ap);
	va_end(ap);
	asks_run(&p, 1);
	answer = tool_answer(p, error);
	ask_free(p);
	return answer;
}
