/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/analyzer-discover.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <jansson.h>

#include "cmd/cmd.h"
#include "kbuild/text.h"

/* --- lines ------------------------------------------------------------------------------------ */

static void say(const char *kind, const char *key, const char *text)
{
	GString *line = g_string_new(NULL);

	g_string_append_printf(line, "{\"kind\":\"%s\",\"%s\":", kind, key);
	project_quote(line, text);
	if (strcmp(kind, "error") == 0)
		g_string_append(line, ",\"source\":null");
	g_string_append(line, "}\n");
	fwrite(line->str, 1, line->len, stdout);
	fflush(stdout);
	g_string_free(line, TRUE);
}

static int G_GNUC_PRINTF(1, 2) fail(const char *fmt, ...)
{
	g_autofree char *text = NULL;
	va_list ap;

	va_start(ap, fmt);
	text = g_strdup_vprintf(fmt, ap);
	va_end(ap);
	say("error", "error", text);
	return CMD_FAILED;
}

/* What was reported about single files; source lines and carets are for people. */
static void say_findings(const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

	for (char **line = lines; *line; line++) {
		if (strstr(*line, "error: ") || strstr(*line, "warning: "))
			say("progress", "message", *line);
	}
}

/* --- which file ------------------------------------------------------------------------------- */

/* The argument is {"path": P} or {"buildfile": P}; a person may give P itself. */
static char *asked_path(const char *argument)
{
	json_t *root;
	const char *value;
	char *path;

	if (!argument)
		return g_get_current_dir();
	if (*argument != '{')
		return g_canonicalize_filename(argument, NULL);
	root = json_loads(argument, 0, NULL);
	value = json_string_value(json_object_get(root, "path"));
	if (!value)
		value = json_string_value(json_object_get(root, "buildfile"));
	path = value ? g_canonicalize_filename(value, NULL) : NULL;
	json_decref(root);
	return path;
}

/* Resolved as the kernel does, as far as it exists: links in O= folders are common. */
static char *folder_of(const char *path)
{
	g_autofree char *folder = g_file_test(path, G_FILE_TEST_IS_DIR) ? g_strdup(path) :
				  g_path_get_dirname(path);
	char *real = realpath(folder, NULL), *copy = g_strdup(real ? real : folder);

	free(real);
	return copy;
}

static bool is_below(const char *path, const char *folder)
{
	size_t len = folder ? strlen(folder) : 0;

	return len && strncmp(path, folder, len) == 0 && (!path[len] || path[len] == '/');
}

/* --- which tree ------------------------------------------------------------------------------- */

static gint64 configured_at(const char *folder)
{
	static const char *const files[] = { "include/config/auto.conf", ".config" };

	for (size_t i = 0; i < G_N_ELEMENTS(files); i++) {
		g_autofree char *path = g_build_filename(folder, files[i], NULL);
		struct stat st;

		if (stat(path, &st) == 0)
			return (gint64)st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec + 1;
	}
	return 0;
}

static gboolean any_folder(const char *name, enum text_kind kind)
{
	return kind != TEXT_FILE && *name != '.';
}

/* Looks through the folders in @parent for builds of @source; the latest configured stays. */
static void look_in(const char *parent, const char *source, char **best, gint64 *when)
{
	g_autoptr(GPtrArray) names = text_list(parent, any_folder, NULL);

	for (guint i = 0; names && i < names->len; i++) {
		g_autofree char *folder = g_build_filename(parent, names->pdata[i], NULL);
		g_autofree char *link = g_build_filename(folder, "source", NULL);
		bool is_link = g_file_test(link, G_FILE_TEST_IS_SYMLINK);
		char *real = is_link ? realpath(link, NULL) : NULL;
		gint64 at = real && strcmp(real, source) == 0 ? configured_at(folder) : 0;

		if (at > *when) {
			g_free(*best);
			*best = g_steal_pointer(&folder);
			*when = at;
		}
		free(real);
	}
}

/* The build folder of @source: itself, or one in it or beside it, whichever is newest. */
static char *newest_build(const char *source)
{
	g_autofree char *parent = g_path_get_dirname(source);
	gint64 when = configured_at(source);
	char *best = when ? g_strdup(source) : NULL;

	look_in(source, source, &best, &when);
	look_in(parent, source, &best, &when);
	return best;
}

/* Of -C, the one that @folder is in the source or in the build of; else any tree above it. */
static bool find_tree(const struct analyzer *a, const char *folder, struct build_folder *tree)
{
	g_autofree char *up = g_strdup(folder);

	for (guint i = 0; i < a->folders->len; i++) {
		build_folder_find(tree, a->folders->pdata[i], a->make_output, NULL);
		if (is_below(folder, tree->output) || is_below(folder, tree->source))
			return true;
		build_folder_release(tree);
	}
	while (strcmp(up, "/") != 0 && strcmp(up, ".") != 0) {
		char *parent = g_path_get_dirname(up);

		build_folder_find(tree, up, NULL, NULL);
		if (tree->source) {
			g_free(parent);
			return true;
		}
		build_folder_release(tree);
		g_free(up);
		up = parent;
	}
	return false;
}

/* The nearest folder above with a Makefile: what M= would name. NULL: none. */
static char *find_module(const char *folder)
{
	static const char *const names[] = { "Kbuild", "Makefile" };
	char *up = g_strdup(folder);

	while (strcmp(up, "/") != 0 && strcmp(up, ".") != 0) {
		char *parent;

		for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
			g_autofree char *path = g_build_filename(up, names[i], NULL);

			if (g_file_test(path, G_FILE_TEST_IS_REGULAR))
				return up;
		}
		parent = g_path_get_dirname(up);
		g_free(up);
		up = parent;
	}
	g_free(up);
	return NULL;
}

/* The kernel that modules are built for: the first -C, else the running one. */
static void find_kernel(const struct analyzer *a, struct build_folder *tree)
{
	g_autofree char *running = NULL;
	struct utsname u;

	if (!a->folders->len && uname(&u) == 0)
		running = g_build_filename("/lib/modules", u.release, "build", NULL);
	build_folder_find(tree, a->folders->len ? a->folders->pdata[0] : running ? running : "/",
			  a->make_output, NULL);
}

/* --- the answer ------------------------------------------------------------------------------- */

static void say_finished(const char *buildfile, const struct graph *g)
{
	const struct project_tree tree = { g, NULL };
	GString *text = project_text(&tree, 1, true), *line = g_string_new(NULL);

	g_string_append(line, "{\"kind\":\"finished\",\"buildfile\":");
	project_quote(line, buildfile);
	fwrite(line->str, 1, line->len, stdout);
	printf(",\"project\":");
	fwrite(text->str, 1, text->len, stdout);
	printf("}\n");
	g_string_free(line, TRUE);
	g_string_free(text, TRUE);
}

/* What is described, whatever is asked about it, is one project: so is the file it is known by. */
static char *buildfile_of(const char *folder)
{
	g_autofree char *kbuild = g_build_filename(folder, "Kbuild", NULL);
	g_autofree char *makefile = g_build_filename(folder, "Makefile", NULL);

	return g_strdup(g_file_test(makefile, G_FILE_TEST_IS_REGULAR) ? makefile : kbuild);
}

static int describe(const struct analyzer *a, const struct build_folder *tree, const char *module,
		    const char *around)
{
	g_autofree char *buildfile = buildfile_of(module ? module : tree->source);
	g_autofree char *message = g_strdup_printf("reading the build in %s", tree->output);
	g_autoptr(GError) error = NULL;
	char *findings = NULL;
	size_t len = 0;
	FILE *memory = open_memstream(&findings, &len);
	struct diag d;
	struct graph *g;

	if (!memory)
		return fail("out of memory");
	say("progress", "message", message);
	diag_init(&d, memory);
	g = analyzer_read(a, tree, module, around, &d, &error);
	fclose(memory);
	say_findings(findings);
	free(findings);
	if (!g)
		return fail("%s", error->message);
	say_finished(buildfile, g);
	graph_free(g);
	return CMD_OK;
}

/* The folder of the file that is asked about, as graph_read() wants it; NULL: not in the source. */
static char *around_of(const struct build_folder *tree, const char *folder)
{
	char *real = realpath(tree->source, NULL), *around = NULL;

	if (real && is_below(folder, real) && folder[strlen(real)])
		around = g_strdup(folder + strlen(real) + 1);
	free(real);
	return around;
}

static int discover_kernel(const struct analyzer *a, struct build_folder *tree, const char *folder)
{
	g_autofree char *around = around_of(tree, folder);

	if (!configured_at(tree->output)) {
		g_autofree char *build = newest_build(tree->source);

		if (!build)
			return fail("no build folder of '%s' is known; configure it, or name one "
				    "with -C in discoverConfig's command", tree->source);
		build_folder_release(tree);
		build_folder_find(tree, build, NULL, NULL);
	}
	return describe(a, tree, a->options_module, around);
}

int analyzer_discover(struct analyzer *a)
{
	g_autofree char *path = asked_path(a->argument), *folder = NULL, *module = NULL;
	struct build_folder tree;
	int status;

	if (!path)
		return fail("'%s' is neither a path nor what rust-analyzer puts for {arg}",
			    a->argument);
	folder = folder_of(path);
	if (find_tree(a, folder, &tree)) {
		status = discover_kernel(a, &tree, folder);
		build_folder_release(&tree);
		return status;
	}
	module = a->options_module ? g_strdup(a->options_module) : find_module(folder);
	if (!module)
		return fail("'%s' is neither in a kernel nor below the Makefile of a module", path);
	find_kernel(a, &tree);
	status = describe(a, &tree, module, NULL);
	build_folder_release(&tree);
	return status;
}
