/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* How one crate is compiled: from its record, or from the Makefiles. */
#include <string.h>

#include "kbuild/graph-internal.h"
#include "kbuild/recorded.h"
#include "kbuild/text.h"

void graph_crate_free(gpointer data)
{
	struct graph_crate *c = data;

	rustc_free(c->run);
	g_free(c->label);
	g_free(c->makefile);
	g_ptr_array_unref(c->sources);
	g_free(c);
}

static gboolean is_below(const char *path, const char *folder)
{
	size_t len = strlen(folder);

	return strncmp(path, folder, len) == 0 && path[len] == '/';
}

/* --- what is known of the toolchain ----------------------------------------------------------- */

void graph_ask_rust(struct walk *w)
{
	if ((!w->g->rust.lib_src || !w->g->rust.sysroot) && !w->asked_rust && w->o->find_rust) {
		w->asked_rust = TRUE;
		w->o->find_rust(&w->g->rust);
	}
}

const char *graph_lib_src(struct walk *w)
{
	if (!w->g->rust.lib_src)
		graph_ask_rust(w);
	return w->g->rust.lib_src ? w->g->rust.lib_src : "";
}

/* The core that the kernel compiles for itself shows where the library's source is. */
static void learn_rust(struct graph *g, const struct rustc_run *run)
{
	static const char tail[] = "/core/src/lib.rs", usual[] = "/lib/rustlib/src/rust/library";
	char *folder;

	if (strcmp(run->name, "core") != 0 || !g_str_has_suffix(run->root, tail))
		return;
	folder = g_strndup(run->root, strlen(run->root) - strlen(tail));
	g_free(g->rust.lib_src);
	g->rust.lib_src = folder;
	if (!g->rust.sysroot && g_str_has_suffix(folder, usual))
		g->rust.sysroot = g_strndup(folder, strlen(folder) - strlen(usual));
}

/* --- adding ----------------------------------------------------------------------------------- */

/* Takes @run; returns NULL if the same crate is there already. */
static struct graph_crate *add(struct folder *f, const char *file, struct rustc_run *run)
{
	struct walk *w = f->w;
	g_autofree char *key = g_strdup_printf("%s/%s", f->name, file);
	struct graph_crate *c;

	if (g_hash_table_contains(w->added, key)) {
		rustc_free(run);
		return NULL;
	}
	g_hash_table_add(w->added, g_steal_pointer(&key));
	learn_rust(w->g, run);
	c = g_new0(struct graph_crate, 1);
	c->run = run;
	c->label = g_build_filename(f->name, file, NULL);
	c->makefile = g_strdup(f->path);
	c->sources = g_ptr_array_new_with_free_func(g_free);
	c->library = strcmp(f->name, "rust") == 0 && !run->program_out;
	c->host = !run->own_sysroot;
	c->generated = strcmp(w->g->source, w->g->output) != 0 &&
		       is_below(run->root, w->g->output) && !is_below(run->root, w->g->source);
	g_ptr_array_add(w->g->crates, c);
	return c;
}

/* Is @setting, NAME=VALUE, one of @name? */
static gboolean is_of(const char *setting, const char *name)
{
	size_t len = strlen(name);

	return strncmp(setting, name, len) == 0 && setting[len] == '=';
}

static gboolean has_env(const struct rustc_run *run, const char *name)
{
	for (guint i = 0; i < run->env->len; i++) {
		if (is_of(run->env->pdata[i], name))
			return TRUE;
	}
	return FALSE;
}

static void set_env(struct rustc_run *run, const char *name, const char *value)
{
	for (guint i = 0; i < run->env->len; i++) {
		if (is_of(run->env->pdata[i], name))
			g_ptr_array_remove_index(run->env, i--);
	}
	g_ptr_array_add(run->env, g_strdup_printf("%s=%s", name, value));
}

/* --- from a record ---------------------------------------------------------------------------- */

/* Rust files among the dependencies that lie outside of the root module's folder. */
static void read_sources(struct graph_crate *c, const char *text, const char *started)
{
	g_autofree char *home = g_path_get_dirname(c->run->root);
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const char *p = strstr(text, "\ndeps_"), *end;

	for (p = p ? strchr(p + 1, '\n') : NULL; p && *p == '\n' && p[1] == ' '; p = end) {
		g_autofree char *word = NULL, *path = NULL, *folder = NULL;

		p += 1 + strspn(p + 1, " \t");
		end = strchrnul(p, '\n');
		word = g_strndup(p, end - p);
		g_strchomp(word);
		if (g_str_has_suffix(word, " \\"))
			g_strchomp(g_strdelimit(word + strlen(word) - 1, "\\", ' '));
		g_strchomp(word);
		if (!g_str_has_suffix(word, ".rs") || *word == '$' || is_below(word, home))
			continue;
		path = g_canonicalize_filename(word, started);
		folder = g_path_get_dirname(path);
		if (is_below(path, home) || g_hash_table_contains(seen, folder))
			continue;
		g_ptr_array_add(c->sources, g_strdup(folder));
		g_hash_table_add(seen, g_steal_pointer(&folder));
	}
}

/* The folder where make ran: that of the record without what the target's name has of it. */
static char *started_in(struct folder *f, const char *target, const char *file)
{
	g_autofree char *sub = NULL;

	if (g_path_is_absolute(target))
		return g_strdup(f->w->g->output);
	if (strcmp(target, file) == 0)
		return g_strdup(f->output);
	sub = g_path_get_dirname(target);
	if (g_str_has_prefix(sub, "./"))
		memmove(sub, sub + 2, strlen(sub + 2) + 1);
	if (g_str_has_suffix(f->output, sub) && strlen(f->output) > strlen(sub))
		return g_strndup(f->output, strlen(f->output) - strlen(sub) - 1);
	return g_strdup(f->w->g->output);
}

/* How many lines there are, for what is missing after the last. */
static unsigned lines_in(const char *text)
{
	unsigned n = 1;

	for (; *text; text++)
		n += *text == '\n' && text[1];
	return n;
}

gboolean graph_add_record(struct folder *f, const char *file)
{
	g_autofree char *path = recorded_path(f->output, file);
	g_autofree char *text = NULL, *target = NULL, *started = NULL;
	g_autoptr(GError) error = NULL;
	g_auto(GStrv) words = NULL;
	struct rustc_run *run;
	struct graph_crate *c;

	text = text_read(path, NULL, &error);
	if (!text) {
		if (!g_error_matches(error, KBUILD_ERROR, KBUILD_ERROR_MISSING))
			diag_error(f->w->d, NOPOS, "%s [record-unreadable]", error->message);
		return FALSE;
	}
	target = recorded_target(text);
	if (!recorded_is_whole(text) || !target) {
		diag_error(f->w->d, ((struct srcpos){ path, lines_in(text), 1, 0 }),
			   "the record of '%s' is cut off; build it again [record-cut-off]", file);
		return FALSE;
	}
	words = recorded_parse(text, &error);
	if (!words) {
		/* Commands of C may need a shell; those of rustc do not. */
		if (strstr(text, "rustc ") && !strstr(text, " > "))
			diag_warning(f->w->d, ((struct srcpos){ path, 1, 1, 0 }),
				     "%s [record-unclear]", error->message);
		return FALSE;
	}
	started = started_in(f, target, file);
	run = rustc_read(words, started);
	if (!run)
		return FALSE;
	/* A tree may have been moved since, and a file removed: then the Makefiles know better. */
	if (!g_file_test(run->root, G_FILE_TEST_IS_REGULAR)) {
		rustc_free(run);
		return FALSE;
	}
	if (has_env(run, "OBJTREE"))
		set_env(run, "OBJTREE", f->w->g->output);
	c = add(f, file, run);
	if (c) {
		c->recorded = TRUE;
		f->w->g->recorded++;
		read_sources(c, text, started);
	}
	return TRUE;
}

/* --- from Makefiles --------------------------------------------------------------------------- */

/* `--edition=2021`, which the top Makefile gives to all Rust. */
static char *common_edition(struct walk *w)
{
	static const char mark[] = "rust_common_flags := ", option[] = "--edition=";
	g_autofree char *path = g_build_filename(w->g->source, "Makefile", NULL);
	g_autofree char *text = text_read(path, NULL, NULL);
	const char *p = text ? strstr(text, mark) : NULL;

	p = p ? strstr(p, option) : NULL;
	if (!p)
		return g_strdup("--edition=2021");
	return g_strndup(p, strlen(option) + strspn(p + strlen(option), "0123456789"));
}

const char *graph_flags(struct walk *w)
{
	g_autofree char *edition = NULL, *path = NULL, *arch = NULL;
	struct makefile *m;

	if (w->flags)
		return w->flags;
	edition = common_edition(w);
	m = makefile_new(w->g->config, NULL);
	makefile_set(m, "objtree", ".");
	makefile_set(m, "srctree", "krab-srctree");
	if (w->g->config->arch) {
		makefile_set(m, "SRCARCH", w->g->config->arch);
		path = g_build_filename(w->g->source, "arch", w->g->config->arch, "Makefile", NULL);
		makefile_read(m, path, NULL);
		arch = makefile_value(m, "KBUILD_RUSTFLAGS");
	}
	w->flags = g_strdup_printf("%s %s %s @./include/generated/rustc_cfg", edition,
				   arch ? arch : "",
				   config_get(w->g->config, "CONFIG_RUST_DEBUG_ASSERTIONS") ?
				   "-Cdebug-assertions=y" : "");
	makefile_free(m);
	return w->flags;
}

/*
 * Stand for paths that may have blanks in them while commands are taken apart: make could not do
 * with those either, but a tree that only the editor reads may lie anywhere.
 */
#define SOURCE_MARK "krab-source.rs"

/* What @command, started in the build folder on SOURCE_MARK, which is @root, would do. */
static struct rustc_run *read_command(struct folder *f, const char *command, const char *root)
{
	g_auto(GStrv) words = recorded_split(command, NULL);
	struct rustc_run *run = words ? rustc_read(words, f->w->g->output) : NULL;

	if (!run)
		return NULL;
	g_free(run->root);
	run->root = g_strdup(root);
	if (has_env(run, "OBJTREE"))
		set_env(run, "OBJTREE", f->w->g->output);
	return run;
}

/* What every command of Kbuild's uses. */
static void set_automatic(struct makefile *m, struct walk *w, const char *target)
{
	g_autofree char *edition = common_edition(w);

	makefile_set(m, "@", target);
	makefile_set(m, "<", SOURCE_MARK);
	makefile_set(m, "RUSTC", "rustc");
	makefile_set(m, "RUSTC_OR_CLIPPY", "rustc");
	makefile_set(m, "depfile", "krab.d");
	makefile_set(m, "rust_flags", graph_flags(w));
	makefile_set(m, "rust_common_flags", edition);
}

/* The source of a rule is relative to that of the tree, or in the library's. */
static char *root_of(struct folder *f, const char *source)
{
	static const char lib[] = GRAPH_LIB_SRC "/";

	if (g_str_has_prefix(source, lib))
		return *graph_lib_src(f->w) ? g_build_filename(graph_lib_src(f->w),
							       source + strlen(lib), NULL) : NULL;
	return g_canonicalize_filename(source, f->w->g->source);
}

void graph_add_rule(struct folder *f, const char *file, const struct makefile_rule *rule)
{
	g_autofree char *target = g_build_filename(f->name, file, NULL);
	g_autofree char *command = NULL, *root = root_of(f, rule->source);
	struct rustc_run *run;

	if (!root || !g_file_test(root, G_FILE_TEST_IS_REGULAR))
		return;
	set_automatic(f->m, f->w, target);
	command = makefile_command(f->m, rule);
	run = command ? read_command(f, command, root) : NULL;
	if (run)
		add(f, file, run);
}

/* scripts/Makefile.build has the command for all objects; read when the first is to be made. */
static struct makefile *build_makefile(struct walk *w)
{
	g_autofree char *path = NULL;

	if (w->build)
		return w->build;
	path = g_build_filename(w->g->source, "scripts/Makefile.build", NULL);
	w->build = makefile_new(w->g->config, NULL);
	makefile_set(w->build, "objtree", ".");
	makefile_set(w->build, "abs_objtree", GRAPH_OBJTREE);
	makefile_set(w->build, "srctree", "krab-srctree");
	makefile_read(w->build, path, NULL);
	return w->build;
}

static char *object_command(struct walk *w)
{
	struct makefile *m = build_makefile(w);
	g_autofree char *common = NULL;

	set_automatic(m, w, "krab.o");
	makefile_set(m, "modfile", "krab");
	common = makefile_value(m, "rust_common_cmd");
	if (*common)
		return g_strconcat(common, " " SOURCE_MARK, NULL);
	return g_strdup_printf("rustc %s -Zcrate-attr=no_std --extern kernel --crate-type rlib "
			       "--sysroot=/dev/null " SOURCE_MARK, graph_flags(w));
}

void graph_add_object(struct folder *f, const char *stem, const char *module, gboolean modular)
{
	g_autofree char *command = NULL, *file = g_strdup_printf("%s.o", stem);
	g_autofree char *in_source = g_strdup_printf("%s/%s.rs", f->source, stem);
	g_autofree char *in_output = g_strdup_printf("%s/%s.rs", f->output, stem);
	g_autofree char *modfile = g_build_filename(f->name, module, NULL);
	gboolean there = g_file_test(in_source, G_FILE_TEST_IS_REGULAR);
	struct rustc_run *run;

	if (!there && !g_file_test(in_output, G_FILE_TEST_IS_REGULAR))
		return;
	command = object_command(f->w);
	run = read_command(f, command, there ? in_source : in_output);
	if (!run)
		return;
	g_free(run->name);
	run->name = g_path_get_basename(stem);
	g_strdelimit(run->name, "-", '_');
	set_env(run, "RUST_MODFILE", modfile);
	if (modular)
		g_ptr_array_add(run->cfgs, g_strdup("MODULE"));
	add(f, file, run);
}

void graph_add_host(struct folder *f, const char *stem)
{
	g_autofree char *edition = common_edition(f->w);
	g_autofree char *root = g_strdup_printf("%s/%s.rs", f->source, stem);
	char *words[] = { (char *)"rustc", edition, root, NULL };

	add(f, stem, rustc_read(words, f->w->g->output));
}
