/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* krab analyzer: describes a kernel's Rust to rust-analyzer. */
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>

#include "base/diag.h"
#include "base/progress.h"
#include "base/replace.h"
#include "cmd/analyzer-discover.h"
#include "cmd/analyzer.h"
#include "cmd/cmd.h"
#include "kbuild/text.h"
#include "toolchain/toolchain.h"

/* --- options ---------------------------------------------------------------------------------- */

/* -C DIR, -CDIR, --option DIR, --option=DIR; sets *value. FALSE: @argv[*i] is something else. */
static bool option(int argc, char **argv, int *i, const char *name, const char **value)
{
	size_t len = strlen(name);
	const char *word = argv[*i];

	if (strncmp(word, name, len) != 0)
		return false;
	if (!word[len]) {
		*value = *i + 1 < argc ? argv[++*i] : NULL;
		return true;
	}
	if (name[1] == '-' && word[len] != '=')
		return false;
	*value = word + len + (word[len] == '=');
	return true;
}

static void set_path(char **where, const char *value)
{
	g_free(*where);
	*where = g_canonicalize_filename(value, NULL);
}

/* One word of the command line; *value is NULL for an option that lacks its own. */
static bool read_word(struct analyzer *a, int argc, char **argv, int *i, const char **value)
{
	const char *word = argv[*i];

	*value = "";
	if (option(argc, argv, i, "-C", value) || option(argc, argv, i, "--directory", value)) {
		if (*value)
			g_ptr_array_add(a->folders, g_canonicalize_filename(*value, NULL));
	} else if (g_str_has_prefix(word, "M=") || option(argc, argv, i, "-M", value)) {
		if (*word == 'M')
			*value = word + 2;
		if (*value)
			set_path(&a->options_module, *value);
	} else if (g_str_has_prefix(word, "MO=")) {
		set_path(&a->options_module_output, word + 3);
	} else if (g_str_has_prefix(word, "O=")) {
		g_free(a->make_output);
		a->make_output = g_strdup(word + 2);
	} else if (option(argc, argv, i, "-o", value) || option(argc, argv, i, "--output", value)) {
		g_free(a->file);
		a->file = g_strdup(*value);
	} else if (strcmp(word, "--all") == 0) {
		a->all = true;
	} else if (strcmp(word, "-v") == 0 || strcmp(word, "--verbose") == 0) {
		a->verbose = true;
	} else if (strcmp(word, "-q") == 0 || strcmp(word, "--quiet") == 0) {
		a->quiet = true;
	} else if (strcmp(word, "--discover") == 0) {
		a->discover = true;
	} else if (a->discover && !a->argument && *word != '-') {
		a->argument = g_strdup(word);
	} else {
		return false;
	}
	return true;
}

static int read_options(struct analyzer *a, int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		const char *word = argv[i], *value;

		if (!read_word(a, argc, argv, &i, &value))
			return cmd_usage_error(a->program, "unknown argument '%s'", word);
		if (!value)
			return cmd_usage_error(a->program, "a value must follow '%s'", word);
	}
	if (a->make_output && a->folders->len > 1)
		return cmd_usage_error(a->program, "with several -C there can be no 'O='");
	if (a->options_module_output && !a->options_module)
		return cmd_usage_error(a->program, "there is no M= for 'MO='");
	if (a->discover && a->file)
		return cmd_usage_error(a->program, "--discover writes no file, so there can be no '-o'");
	return CMD_OK;
}

/* --- the trees -------------------------------------------------------------------------------- */

static void find_rust(struct graph_rust *rust)
{
	struct rust_tools tools = { 0 };

	if (rust_tools_find(&tools, NULL)) {
		if (!rust->lib_src)
			rust->lib_src = g_strdup(tools.lib_src);
		if (!rust->sysroot)
			rust->sysroot = g_strdup(tools.sysroot);
	}
	rust_tools_release(&tools);
}

struct graph *analyzer_read(const struct analyzer *a, const struct build_folder *folder,
			    const char *module, const char *around, struct diag *d, GError **error)
{
	struct graph_options o = {
		.module = module, .module_output = a->options_module_output, .all = a->all,
		.around = around, .find_rust = find_rust,
	};
	struct graph *g;

	if (!folder->source) {
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING, "'%s' is neither a kernel's "
			    "source nor a folder that one was built in", folder->output);
		return NULL;
	}
	g = graph_read(folder->source, folder->output, &o, d, error);
	if (g && !g->rust.lib_src)
		diag_warning(d, NOPOS, "the source of Rust's library is not to be found; install "
			     "rust-src, or build the kernel's rust/core.o [no-library-source]");
	return g;
}

/* What -C names if it is not given: here, and for a module the running kernel. */
static void default_folder(struct analyzer *a)
{
	g_autofree char *here = g_get_current_dir();
	struct build_folder f;
	struct utsname u;

	if (a->folders->len)
		return;
	build_folder_find(&f, here, a->make_output, NULL);
	if (!f.source && a->options_module && uname(&u) == 0)
		g_ptr_array_add(a->folders, g_build_filename("/lib/modules", u.release, "build",
							     NULL));
	else
		g_ptr_array_add(a->folders, g_steal_pointer(&here));
	build_folder_release(&f);
}

/* --- output ----------------------------------------------------------------------------------- */

/* Says what was done, unless the text itself goes to where that would be said. */
static bool write_file(const char *path, const GString *text, const struct graph *g)
{
	g_autofree char *old = NULL;
	g_autoptr(GError) error = NULL;
	bool same;

	if (strcmp(path, "-") == 0)
		return fwrite(text->str, 1, text->len, stdout) == text->len;
	old = text_read(path, NULL, NULL);
	same = old && strcmp(old, text->str) == 0;
	if (!same && !replace_file(path, text->str, text->len, &error)) {
		diag_say(DIAG_ERROR, "%s", error->message);
		return false;
	}
	printf("%s: %s", path, same ? "unchanged" : "written");
	if (g)
		printf(", %u crates, %u of them as they were built", g->crates->len, g->recorded);
	putchar('\n');
	return true;
}

static void explain(const struct graph *g)
{
	fprintf(stderr, "source %s, build folder %s, configuration %s%s\n", g->source, g->output,
		g->config->path, g->config->derived ? " (not prepared yet)" : "");
	fprintf(stderr, "looked into %u folders; Rust's library in %s\n", g->folders,
		g->rust.lib_src ? g->rust.lib_src : "no place that is known");
	for (guint i = 0; i < g->crates->len; i++) {
		const struct graph_crate *c = g->crates->pdata[i];

		fprintf(stderr, "%s: %s, %s\n", c->label, c->run->root,
			c->recorded ? "as it was built" : "from the Makefiles");
	}
}

/* The file beside what was built. */
static char *default_file(const struct analyzer *a, const struct graph *g)
{
	const char *folder = a->options_module_output ? a->options_module_output :
			     a->options_module ? a->options_module : g->output;

	return g_build_filename(folder, "rust-project.json", NULL);
}

/* Several configurations of one module have one folder to be described in. */
static bool is_joined(const struct analyzer *a)
{
	return a->folders->len > 1 && (a->file || a->options_module);
}

static bool write_each(const struct analyzer *a, const struct graph *g)
{
	g_autofree char *file = a->file ? g_strdup(a->file) : default_file(a, g);
	const struct project_tree tree = { g, NULL };
	GString *text = project_text(&tree, 1, false);
	bool ok = write_file(file, text, g);

	g_string_free(text, TRUE);
	return ok;
}

static bool write_joined(const struct analyzer *a, const GPtrArray *graphs)
{
	g_autofree struct project_tree *trees = g_new0(struct project_tree, graphs->len);
	g_autofree char *file = NULL;
	GString *text;
	bool ok;

	for (guint i = 0; i < graphs->len; i++) {
		trees[i].graph = graphs->pdata[i];
		trees[i].name = strrchr(trees[i].graph->output, '/') + 1;
	}
	file = a->file ? g_strdup(a->file) : default_file(a, graphs->pdata[0]);
	text = project_text(trees, graphs->len, false);
	ok = write_file(file, text, NULL);
	g_string_free(text, TRUE);
	return ok;
}

static void graph_release(gpointer g)
{
	graph_free(g);
}

static struct graph *read_tree(struct analyzer *a, const char *path, struct progress *p,
			       GError **error)
{
	struct build_folder folder;
	struct graph *g;

	build_folder_find(&folder, path, a->make_output, NULL);
	progress_stage(p, "reading %s", folder.output);
	g = analyzer_read(a, &folder, a->options_module, NULL, &a->diag, error);
	progress_end(p);
	build_folder_release(&folder);
	return g;
}

static int run_trees(struct analyzer *a, struct progress *p)
{
	g_autoptr(GPtrArray) graphs = g_ptr_array_new_with_free_func(graph_release);
	bool ok = true;

	default_folder(a);
	for (guint i = 0; i < a->folders->len; i++) {
		g_autoptr(GError) error = NULL;
		struct graph *g = read_tree(a, a->folders->pdata[i], p, &error);

		if (!g) {
			diag_error(&a->diag, NOPOS, "%s [no-tree]", error->message);
			continue;
		}
		g_ptr_array_add(graphs, g);
		if (a->verbose)
			explain(g);
		if (!is_joined(a))
			ok &= write_each(a, g);
	}
	if (is_joined(a) && graphs->len)
		ok &= write_joined(a, graphs);
	return ok && !diag_errors(&a->diag) ? CMD_OK : CMD_FAILED;
}

static int run_with_progress(struct analyzer *a)
{
	struct progress *p = progress_new(a->program, a->quiet ? PROGRESS_QUIET : PROGRESS_NORMAL);
	int status = run_trees(a, p);

	progress_free(p);
	return status;
}

static int run_analyzer(int argc, char **argv)
{
	struct analyzer a = {
		.program = argv[0], .folders = g_ptr_array_new_with_free_func(g_free),
	};
	int status;

	diag_init(&a.diag, stderr);
	status = read_options(&a, argc, argv);
	if (status == CMD_OK)
		status = a.discover ? analyzer_discover(&a) : run_with_progress(&a);
	g_ptr_array_unref(a.folders);
	g_free(a.options_module);
	g_free(a.options_module_output);
	g_free(a.make_output);
	g_free(a.file);
	g_free(a.argument);
	return status;
}

const struct cmd cmd_analyzer = {
	.name = "analyzer",
	.summary = "describe a kernel's Rust to rust-analyzer",
	.usage = "[-C DIR]... [O=DIR] [M=DIR [MO=DIR]] [-o FILE] [--all] [-q | -v]",
	.help = "Writes rust-project.json, which tells rust-analyzer which crates a kernel has,\n"
		"how they are compiled and on what they depend: as the last build recorded it,\n"
		"and where nothing was built yet as the Makefiles and the configuration have it.\n"
		"The file is left alone if nothing changed. Nothing is built, and no program is\n"
		"run but, before a first build, rustc, to be asked for its library.\n"
		"\n"
		"  -C DIR           a kernel's source, or a folder that one was built in (O=);\n"
		"                   the current folder if it is not given. Each of several gets\n"
		"                   its own file; with -o all are put into one, side by side\n"
		"  O=DIR            as for make: the build folder of the source\n"
		"  M=DIR, -M DIR    an external module, built against that kernel, or the running\n"
		"                   one; the file is written there\n"
		"  MO=DIR           as for make: the folder that the module is built in\n"
		"  -o, --output FILE\n"
		"                   write to this file; - is the standard output\n"
		"  --all            also list drivers that the configuration leaves out\n"
		"  --discover [ARG] speak the protocol of rust-analyzer's\n"
		"  workspace.discoverConfig\n"
		"                   on the standard output. ARG is what it puts for {arg}, or the\n"
		"                   path of a file; without it, the current folder is described\n"
		"  -v, --verbose    say on standard error what was found where\n"
		"  -q, --quiet      say only what is wrong\n"
		"\n"
		"A record that is cut off or a folder that cannot be read is reported, the rest\n"
		"is described, and the exit status is 1.\n",
	.examples = "  krab analyzer -C build\n"
		    "  krab analyzer -C build M=$PWD\n"
		    "  krab analyzer -C build-um -C build-x86 -o rust-project.json\n",
	.run = run_analyzer,
};
