// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* Which clang, and whether the tools that `make LLVM=` takes with it are all there. */
#include "toolchain/toolchain.h"

#include <string.h>

#include "toolchain/advice.h"

#define SUGGESTED_MAJOR 19
#define NEWEST_MAJOR 99

/* All that a kernel's Makefile derives from LLVM=. */
static const char *const tools[] = {
	"clang", "ld.lld", "llvm-ar", "llvm-nm", "llvm-objcopy", "llvm-objdump", "llvm-readelf",
	"llvm-strip",
};

static G_GNUC_PRINTF(2, 3) void add_line(GPtrArray *lines, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	g_ptr_array_add(lines, g_strdup_vprintf(fmt, ap));
	va_end(ap);
}

/*
 * LLVM's three forms: "-19" (a suffix), "/opt/llvm/bin/" (a prefix) and anything else, even
 * "0", for the plain names.
 */
static char *tool_path(const char *llvm, const char *tool)
{
	g_autofree char *name = NULL;

	if (g_str_has_suffix(llvm, "/"))
		name = g_strconcat(llvm, tool, NULL);
	else if (*llvm == '-')
		name = g_strconcat(tool, llvm, NULL);
	else
		name = g_strdup(tool);
	return tool_on_path(name);
}

/* The names of the tools that this value of LLVM lacks, with commas; or NULL. */
static char *missing_tools(const char *llvm)
{
	GString *missing = NULL;
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(tools); i++) {
		g_autofree char *path = tool_path(llvm, tools[i]);

		if (path)
			continue;
		if (!missing)
			missing = g_string_new(NULL);
		g_string_append_printf(missing, "%s%s", missing->len ? ", " : "", tools[i]);
	}
	return missing ? g_string_free(missing, FALSE) : NULL;
}

/* Asks the clang of this value; FALSE if there is none or it does not run as one. */
static gboolean ask_clang(struct llvm_tools *l, const char *llvm, GError **error)
{
	g_autofree char *clang = tool_path(llvm, "clang");
	g_autofree char *said = NULL;
	const char *text;
	struct version v;

	if (!clang) {
		g_set_error(error, TOOLCHAIN_ERROR, TOOLCHAIN_ERROR_MISSING, "no such clang");
		return FALSE;
	}
	said = tool_ask(error, clang, "--version", NULL);
	if (!said)
		return FALSE;
	text = strstr(said, "version ");
	if (!text || !version_parse(text, &v)) {
		g_set_error(error, TOOLCHAIN_ERROR, TOOLCHAIN_ERROR_FAILED,
			    "'%s --version' does not say which version it is", clang);
		return FALSE;
	}
	if (version_compare(v, tool_minimum("llvm", NULL)) < 0) {
		g_set_error(error, TOOLCHAIN_ERROR, TOOLCHAIN_ERROR_FAILED,
			    "'%s' is version %d.%d.%d: too old", clang, v.major, v.minor, v.patch);
		return FALSE;
	}
	l->said = g_steal_pointer(&said);
	l->clang = g_steal_pointer(&clang);
	l->llvm = g_strdup(llvm);
	l->version = v;
	l->release = g_strdup_printf("%d.%d.%d", v.major, v.minor, v.patch);
	return TRUE;
}

/* Every value of LLVM for which there is a clang, best guess first. */
static GPtrArray *candidates_list(void)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *plain = tool_path("1", "clang");
	int n;

	if (plain)
		g_ptr_array_add(list, g_strdup("1"));
	for (n = NEWEST_MAJOR; n >= tool_minimum("llvm", NULL).major; n--) {
		g_autofree char *suffix = g_strdup_printf("-%d", n);
		g_autofree char *clang = tool_path(suffix, "clang");

		if (clang)
			g_ptr_array_add(list, g_steal_pointer(&suffix));
	}
	for (n = NEWEST_MAJOR; n >= tool_minimum("llvm", NULL).major; n--) {
		g_autofree char *prefix = g_strdup_printf("/usr/lib/llvm-%d/bin/", n);
		g_autofree char *clang = tool_path(prefix, "clang");

		if (clang)
			g_ptr_array_add(list, g_steal_pointer(&prefix));
	}
	return list;
}

static gboolean take_named(struct llvm_tools *l, const char *named, GError **error)
{
	g_autoptr(GError) why = NULL;
	g_autofree char *missing = NULL;

	if (!ask_clang(l, named, &why)) {
		add_line(l->looked_at, "LLVM=%s: %s", named, why->message);
		g_set_error(error, TOOLCHAIN_ERROR, TOOLCHAIN_ERROR_SETTING,
			    "LLVM is set to '%s', which does not work: %s", named, why->message);
		return FALSE;
	}
	missing = missing_tools(named);
	add_line(l->looked_at, "LLVM=%s: clang %s%s%s", named, l->release,
		 missing ? ", without " : "", missing ? missing : "");
	l->reason = g_strdup("LLVM is set");
	return TRUE;
}

static gboolean take_best(struct llvm_tools *l)
{
	g_autoptr(GPtrArray) candidates = candidates_list();
	int complete;
	guint i;

	for (i = 0; i < candidates->len; i++) {
		g_autofree char *missing = missing_tools(candidates->pdata[i]);

		add_line(l->looked_at, "LLVM=%s: %s%s", (char *)candidates->pdata[i],
			 missing ? "without " : "complete", missing ? missing : "");
	}
	for (complete = 1; complete >= 0; complete--) {
		for (i = 0; i < candidates->len; i++) {
			const char *llvm = g_ptr_array_index(candidates, i);
			g_autofree char *missing = missing_tools(llvm);
			g_autoptr(GError) why = NULL;

			if (complete != !missing)
				continue;
			if (ask_clang(l, llvm, &why)) {
				l->reason = g_strdup(complete ? "the first complete set" :
								"no set is complete");
				return TRUE;
			}
			add_line(l->looked_at, "LLVM=%s: %s", llvm, why->message);
		}
	}
	return FALSE;
}

static char *how_to_install(int major)
{
	static const char *const wanted[] = { "clang", "lld", "llvm" };
	struct advice *a = advice_new(NULL, NULL);
	g_autoptr(GString) words = g_string_new(NULL);
	char *command;

	for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++) {
		g_autofree char *name = advice_packages(a, wanted[i], major);

		if (name)
			g_string_append_printf(words, "%s%s", words->len ? " " : "", name);
	}
	command = advice_command(a, words->str);
	advice_free(a);
	return command;
}

gboolean llvm_tools_find(struct llvm_tools *l, GError **error)
{
	const char *named = g_getenv("LLVM");
	g_autofree char *missing = NULL, *install = NULL;

	*l = (struct llvm_tools){
		.notes = g_ptr_array_new_with_free_func(g_free),
		.looked_at = g_ptr_array_new_with_free_func(g_free),
	};
	if (named && *named) {
		if (!take_named(l, named, error))
			return FALSE;
	} else if (!take_best(l)) {
		install = how_to_install(SUGGESTED_MAJOR);
		g_set_error(error, TOOLCHAIN_ERROR, TOOLCHAIN_ERROR_MISSING,
			    "no clang of version %d or newer: %s",
			    tool_minimum("llvm", NULL).major, install);
		return FALSE;
	}
	missing = missing_tools(l->llvm);
	if (missing) {
		install = how_to_install(l->version.major);
		add_line(l->notes, "LLVM=%s: %s missing: %s", l->llvm, missing, install);
	}
	return TRUE;
}

void llvm_tools_release(struct llvm_tools *l)
{
	g_free(l->llvm);
	g_free(l->clang);
	g_free(l->said);
	g_free(l->release);
	g_free(l->reason);
	g_clear_pointer(&l->notes, g_ptr_array_unref);
	g_clear_pointer(&l->looked_at, g_ptr_array_unref);
	memset(l, 0, sizeof(*l));
}
