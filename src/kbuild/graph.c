/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Which crates a tree has: its Makefiles, from the top down. */
#include "kbuild/graph.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kbuild/graph-internal.h"
#include "kbuild/recorded.h"
#include "kbuild/text.h"

/* Folders below folders, and objects made of objects. */
#define DEPTH_MAX 40

enum scope {
	SCOPE_CONFIGURED,	/* what the configuration builds */
	SCOPE_MENTIONED,	/* and what the Makefile names in any other case */
};

/* --- a folder --------------------------------------------------------------------------------- */

static gboolean is_rust(const char *name)
{
	return g_str_has_suffix(name, ".rs");
}

static gboolean is_makefile(const char *name)
{
	return strcmp(name, "Makefile") == 0 || strcmp(name, "Kbuild") == 0;
}

static gboolean wanted(const char *name, enum text_kind kind)
{
	return kind == TEXT_FOLDER ? *name != '.' : kind == TEXT_LINK || is_rust(name) ||
	       is_makefile(name);
}

/* What the folder has; nothing if that cannot be said. */
static void list_files(struct folder *f)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GPtrArray) names = text_list_at(f->fd, f->source, wanted, &error);

	f->files = g_ptr_array_new_with_free_func(g_free);
	f->folders = g_ptr_array_new_with_free_func(g_free);
	if (!names)
		diag_error(f->w->d, NOPOS, "%s [folder-unreadable]", error->message);
	for (guint i = 0; names && i < names->len; i++) {
		const char *name = names->pdata[i];

		if (strcmp(name, "Kbuild") == 0)
			f->has_kbuild = TRUE;
		else if (strcmp(name, "Makefile") == 0)
			f->has_makefile = TRUE;
		else
			g_ptr_array_add(is_rust(name) ? f->files : f->folders, g_strdup(name));
	}
}

/* Kbuild goes before Makefile. What is there but cannot be read is reported. */
static void read_makefile(struct folder *f)
{
	const char *name = f->has_kbuild ? "Kbuild" : "Makefile";
	g_autoptr(GError) error = NULL;

	if (!f->has_kbuild && !f->has_makefile)
		return;
	f->path = g_build_filename(f->source, name, NULL);
	f->text = text_read_at(f->fd, name, NULL, &error);
	if (!f->text)
		diag_error(f->w->d, NOPOS, "%s: %s [makefile-unreadable]", f->path,
			   error->message);
}

/* The same where the folder was not listed. */
static void find_makefile(struct folder *f)
{
	f->has_kbuild = faccessat(f->fd, "Kbuild", F_OK, 0) == 0;
	f->has_makefile = TRUE;
	read_makefile(f);
}

static void parse_makefile(struct folder *f)
{
	f->m = makefile_new(f->w->g->config, f->w->base);
	makefile_set(f->m, "obj", f->name);
	makefile_set(f->m, "src", f->name);
	makefile_parse(f->m, f->text);
}

static struct makefile *base_makefile(const struct walk *w)
{
	struct makefile *m = makefile_new(w->g->config, NULL);

	makefile_set(m, "srctree", ".");
	makefile_set(m, "objtree", ".");
	makefile_set(m, "abs_objtree", GRAPH_OBJTREE);
	makefile_set(m, "RUST_LIB_SRC", GRAPH_LIB_SRC);
	makefile_set(m, "comma", ",");
	makefile_set(m, "KERNELRELEASE", "krab");
	if (w->g->config->arch)
		makefile_set(m, "SRCARCH", w->g->config->arch);
	if (w->o->module)
		makefile_set(m, "KBUILD_EXTMOD", w->o->module);
	return m;
}

enum entry {
	ENTER_ONCE,
	ENTER_AGAIN,	/* even if it was looked at before */
	ENTER_NO_LINK,	/* once, and not through a symbolic link */
};

/*
 * Opens @name. A symbolic link may lead back to where its name is in: what is reached through one
 * counts as seen under its real name. Everything else has but one name. -1: not to be entered.
 */
static int enter(struct walk *w, const char *name, const char *path, enum entry how)
{
	const int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
	int fd = openat(w->source_fd, name, flags | O_NOFOLLOW);
	char *real;

	if (fd >= 0 || how == ENTER_NO_LINK || (errno != ENOTDIR && errno != ELOOP))
		return fd;
	real = realpath(path, NULL);
	if (!real)
		return -1;
	if (g_hash_table_add(w->seen, g_strdup(real)))
		fd = openat(w->source_fd, name, flags);
	else
		errno = ENOENT;
	free(real);
	return fd;
}

/* FALSE: there is no such folder, or @how forbids it. */
static gboolean folder_init(struct folder *f, struct walk *w, const char *name, enum entry how)
{
	g_autofree char *source = g_build_filename(g_path_is_absolute(name) ? "" : w->g->source, name,
						   NULL);

	if (!g_hash_table_add(w->seen, g_strdup(source)) && how != ENTER_AGAIN)
		return FALSE;
	*f = (struct folder){ .w = w, .fd = enter(w, name, source, how) };
	if (f->fd < 0) {
		if (errno != ENOENT && errno != ENOTDIR)
			diag_error(w->d, NOPOS, "cannot read '%s': %s [folder-unreadable]", source,
				   g_strerror(errno));
		return FALSE;
	}
	f->name = g_strdup(name);
	f->source = g_steal_pointer(&source);
	if (!g_path_is_absolute(name))
		f->output = g_build_filename(w->g->output, name, NULL);
	else if (w->o->module_output)
		f->output = g_build_filename(w->o->module_output, name + strlen(w->o->module),
					     NULL);
	else
		f->output = g_strdup(f->source);
	w->g->folders++;
	return TRUE;
}

static void folder_release(struct folder *f)
{
	close(f->fd);
	g_free(f->name);
	g_free(f->source);
	g_free(f->output);
	g_free(f->path);
	g_free(f->text);
	makefile_free(f->m);
	if (f->files)
		g_ptr_array_unref(f->files);
	if (f->folders)
		g_ptr_array_unref(f->folders);
}

/* --- what a folder builds --------------------------------------------------------------------- */

static gboolean has_rust(const struct folder *f, const char *stem)
{
	g_autofree char *name = g_strconcat(stem, ".rs", NULL);
	g_autofree char *path = NULL;

	if (faccessat(f->fd, name, F_OK, 0) == 0)
		return TRUE;
	/* Only there are sources of crates generated. */
	if (strcmp(f->name, "rust") != 0)
		return FALSE;
	path = g_build_filename(f->output, name, NULL);
	return g_file_test(path, G_FILE_TEST_IS_REGULAR);
}

static void add_object(struct folder *f, const char *object, const char *module, gboolean modular,
		       unsigned depth);

/* The parts of the composite object @stem.o; FALSE: it has none. */
static gboolean add_parts(struct folder *f, const char *stem, gboolean modular, unsigned depth)
{
	static const char *const suffixes[] = { "-objs", "-y", "-m" };
	g_autoptr(GString) name = g_string_new(stem);
	size_t len = name->len;
	gboolean found = FALSE;

	for (size_t i = 0; i < G_N_ELEMENTS(suffixes) - !modular; i++) {
		g_auto(GStrv) parts = NULL;

		g_string_truncate(name, len);
		g_string_append(name, suffixes[i]);
		/* Most objects have none, and there are many. */
		if (!makefile_has(f->m, name->str))
			continue;
		parts = makefile_words(f->m, name->str);
		for (char **part = parts; *part; part++) {
			found = TRUE;
			add_object(f, *part, stem, modular, depth + 1);
		}
	}
	return found;
}

static void add_object(struct folder *f, const char *object, const char *module, gboolean modular,
		       unsigned depth)
{
	g_autofree char *stem = NULL, *target = NULL;
	const struct makefile_rule *rule;

	if (depth > DEPTH_MAX)
		return;
	if (f->m->order->len)
		target = g_build_filename(f->name, object, NULL);
	rule = target ? g_hash_table_lookup(f->m->rules, target) : NULL;
	if (rule && rule->source && g_str_has_suffix(rule->source, ".rs")) {
		if (!graph_add_record(f, object))
			graph_add_rule(f, object, rule);
		return;
	}
	if (!g_str_has_suffix(object, ".o"))
		return;
	stem = g_strndup(object, strlen(object) - strlen(".o"));
	if (add_parts(f, stem, modular, depth) || !has_rust(f, stem))
		return;
	if (!graph_add_record(f, object))
		graph_add_object(f, stem, module ? module : stem, modular);
}

static void add_objects(struct folder *f)
{
	static const struct { const char *name; gboolean modular; } lists[] = {
		{ "obj-y", FALSE }, { "lib-y", FALSE }, { "always-y", FALSE },
		{ "obj-m", TRUE }, { "always-m", TRUE },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(lists); i++) {
		g_auto(GStrv) words = makefile_words(f->m, lists[i].name);

		for (char **word = words; *word; word++) {
			if (!g_str_has_suffix(*word, "/"))
				add_object(f, *word, NULL, lists[i].modular, 0);
		}
	}
}

/* `NAME-rust := y`: NAME.rs is a program for the machine that builds. */
static void add_hosts(struct folder *f)
{
	for (guint i = 0; i < f->files->len; i++) {
		const char *file = f->files->pdata[i];
		g_autofree char *stem = g_strndup(file, strlen(file) - strlen(".rs"));
		g_autofree char *name = g_strconcat(stem, "-rust", NULL);
		g_autofree char *value = makefile_value(f->m, name);

		if (*value && !graph_add_record(f, stem))
			graph_add_host(f, stem);
	}
}

/* Is @word in @text by itself, not as the end of a longer name? */
static gboolean mentions(const char *text, const char *word)
{
	for (const char *p = text; (p = strstr(p, word)); p++) {
		char before = p == text ? ' ' : p[-1], after = p[strlen(word)];

		if (!g_ascii_isalnum(before) && !strchr("_-./", before) &&
		    !g_ascii_isalnum(after) && after != '_')
			return TRUE;
	}
	return FALSE;
}

/* Crates that the configuration leaves out, as if they were modules. */
static void add_mentioned(struct folder *f)
{
	for (guint i = 0; i < f->files->len; i++) {
		const char *file = f->files->pdata[i];
		g_autofree char *stem = g_strndup(file, strlen(file) - strlen(".rs"));
		g_autofree char *object = g_strconcat(stem, ".o", NULL);

		if (mentions(f->text, object) && !graph_add_record(f, object))
			graph_add_object(f, stem, stem, TRUE);
	}
}

/* All crates that the folder itself has. A folder is only listed if its Makefile is not enough. */
static void add_folder(struct folder *f, enum scope scope)
{
	add_objects(f);
	if (!f->files && strstr(f->text, "-rust"))
		list_files(f);
	if (!f->files)
		return;
	add_hosts(f);
	if (scope == SCOPE_MENTIONED)
		add_mentioned(f);
}

/* --- folders below folders -------------------------------------------------------------------- */

/* The folder that @word ("block/", "../common/") names in @f; NULL: outside of what is described. */
static char *below(const struct folder *f, const char *word)
{
	g_autofree char *path = g_canonicalize_filename(word, f->source);
	const char *top = f->w->o->module ? f->w->o->module : f->w->g->source;
	size_t len = strlen(top);

	if (strncmp(path, top, len) != 0 || path[len] != '/')
		return NULL;
	return g_strdup(g_path_is_absolute(f->name) ? path : path + len + 1);
}

static gboolean is_one_of(const char *p, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (g_str_has_prefix(p, words[i]))
			return TRUE;
	}
	return FALSE;
}

/*
 * FALSE if the Makefile @text cannot build anything in this configuration: it has no list that is
 * always built, and whatever it refers to is a symbol that is not set. Most of a kernel's Makefiles
 * need not be understood because of that, nor need their folders be looked into.
 */
static gboolean may_build(const struct walk *w, const char *text)
{
	static const char *const lists[] = {
		"obj-y", "obj-m", "lib-y", "lib-m", "subdir-y", "subdir-m", "always-y", "always-m",
		"hostprogs",
	};
	static const char *const harmless[] = { "src)", "obj)", "srctree)", "objtree)" };

	for (size_t i = 0; i < G_N_ELEMENTS(lists); i++) {
		if (strstr(text, lists[i]))
			return TRUE;
	}
	for (const char *p = text; (p = strchr(p, '$')); ) {
		g_autofree char *name = NULL;

		p += 1 + (p[1] == '$');
		if (p[-1] == '$' && *p != '(' && *p != '{')
			continue;
		p++;
		if (is_one_of(p, harmless, G_N_ELEMENTS(harmless)))
			continue;
		if (!g_str_has_prefix(p, "CONFIG_"))
			return TRUE;
		name = g_strndup(p, strcspn(p, ")} \t\n,:"));
		if (config_get(w->g->config, name))
			return TRUE;
	}
	return FALSE;
}

/*
 * Reads the Makefile of @name without a look at its folder. FALSE: there is nothing to be found.
 * *text is NULL if it cannot be read, which is reported once the folder is looked at.
 */
static gboolean is_of_use(struct walk *w, const char *name, char **text, gboolean *kbuild)
{
	static const char *const names[] = { "Kbuild", "Makefile" };

	*text = NULL;
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *path = g_build_filename(name, names[i], NULL);
		g_autoptr(GError) error = NULL;

		*kbuild = i == 0;
		*text = text_read_at(w->source_fd, path, NULL, &error);
		if (*text)
			return may_build(w, *text);
		if (!g_error_matches(error, KBUILD_ERROR, KBUILD_ERROR_MISSING))
			return TRUE;
	}
	return FALSE;
}

/* What the configuration builds in @name and below. */
static void visit(struct walk *w, const char *name, unsigned depth)
{
	static const char *const lists[] = { "obj-y", "obj-m", "subdir-y", "subdir-m" };
	g_autofree char *text = NULL;
	gboolean kbuild;
	struct folder f;

	if (depth > DEPTH_MAX || !is_of_use(w, name, &text, &kbuild) ||
	    !folder_init(&f, w, name, ENTER_ONCE))
		return;
	if (text) {
		f.path = g_build_filename(f.source, kbuild ? "Kbuild" : "Makefile", NULL);
		f.text = g_steal_pointer(&text);
	} else {
		find_makefile(&f);
	}
	if (f.text) {
		parse_makefile(&f);
		add_folder(&f, SCOPE_CONFIGURED);
		for (size_t i = 0; i < G_N_ELEMENTS(lists); i++) {
			g_auto(GStrv) words = makefile_words(f.m, lists[i]);

			for (char **word = words; *word; word++) {
				g_autofree char *sub = NULL;

				if (i < 2 && !g_str_has_suffix(*word, "/"))
					continue;
				sub = below(&f, *word);
				if (sub)
					visit(w, sub, depth + 1);
			}
		}
	}
	folder_release(&f);
}

/* @name and all below it, whatever Makefiles say. */
static void visit_all(struct walk *w, const char *name, unsigned depth)
{
	struct folder f;

	if (depth > DEPTH_MAX || !folder_init(&f, w, name, depth ? ENTER_NO_LINK : ENTER_ONCE))
		return;
	list_files(&f);
	if (f.files->len) {
		read_makefile(&f);
		if (f.text) {
			parse_makefile(&f);
			add_folder(&f, SCOPE_MENTIONED);
		}
	}
	for (guint i = 0; i < f.folders->len; i++) {
		g_autofree char *sub = g_build_filename(name, f.folders->pdata[i], NULL);

		visit_all(w, sub, depth + 1);
	}
	folder_release(&f);
}

/* One folder alone, with what its Makefile names in any case. */
static void visit_one(struct walk *w, const char *name)
{
	struct folder f;

	if (!folder_init(&f, w, name, ENTER_AGAIN))
		return;
	list_files(&f);
	read_makefile(&f);
	if (f.text && f.files->len) {
		parse_makefile(&f);
		add_folder(&f, SCOPE_MENTIONED);
	}
	folder_release(&f);
}

/* The crates that all others build on are in this folder, whether or not it has a Rust file. */
static void visit_rust(struct walk *w)
{
	struct folder f;

	if (!folder_init(&f, w, "rust", ENTER_ONCE))
		return;
	find_makefile(&f);
	if (f.text) {
		parse_makefile(&f);
		add_objects(&f);
	}
	folder_release(&f);
}

static void visit_kernel(struct walk *w)
{
	visit_one(w, "scripts");
	/* Before what the configuration enters, as a folder is looked at only once. */
	visit_all(w, "samples", 0);
	if (w->o->all)
		visit_all(w, "drivers", 0);
	visit(w, ".", 0);
}

/* --- order ------------------------------------------------------------------------------------ */

const struct graph_crate *graph_find(const struct graph *g, const struct graph_crate *of,
				     const struct rustc_extern *e)
{
	for (guint i = 0; i < g->crates->len; i++) {
		const struct graph_crate *c = g->crates->pdata[i];

		if (c == of)
			continue;
		if (e->path ? g_strcmp0(e->path, c->run->output) == 0 :
		    c->library && strcmp(c->run->name, e->name) == 0)
			return c;
	}
	return NULL;
}

/* A crate after those that it names; a cycle, which rustc would refuse, is cut. */
static void place(struct graph *g, struct graph_crate *c, GHashTable *placed, GPtrArray *sorted)
{
	if (!g_hash_table_add(placed, c))
		return;
	for (guint i = 0; i < c->run->externs->len; i++) {
		const struct graph_crate *on = graph_find(g, c, c->run->externs->pdata[i]);

		if (on)
			place(g, (struct graph_crate *)on, placed, sorted);
	}
	g_ptr_array_add(sorted, c);
}

static void sort(struct graph *g)
{
	g_autoptr(GHashTable) placed = g_hash_table_new(NULL, NULL);
	g_autoptr(GPtrArray) sorted = g_ptr_array_new();

	for (guint i = 0; i < g->crates->len; i++)
		place(g, g->crates->pdata[i], placed, sorted);
	for (guint i = 0; i < sorted->len; i++)
		g->crates->pdata[i] = sorted->pdata[i];
}

/* --- all -------------------------------------------------------------------------------------- */

static gboolean check(const struct graph *g, const struct graph_options *o, GError **error)
{
	g_autofree char *makefile = g_build_filename(g->source, "rust/Makefile", NULL);

	if (!g_file_test(makefile, G_FILE_TEST_IS_REGULAR))
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING, "'%s' is no kernel with "
			    "Rust: it has no rust/Makefile", g->source);
	else if (g_strcmp0(config_get(g->config, "CONFIG_RUST"), "y") != 0)
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING, "CONFIG_RUST is not set in "
			    "'%s'; run make rust.config in '%s'", g->config->path, g->output);
	else if (o->module && !g_file_test(o->module, G_FILE_TEST_IS_DIR))
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING, "'%s' is no folder of a "
			    "module", o->module);
	else
		return TRUE;
	return FALSE;
}

struct graph *graph_read(const char *source, const char *output, const struct graph_options *o,
			 struct diag *d, GError **error)
{
	struct config *config = config_read(output, error);
	struct walk w = { .o = o, .d = d };
	struct graph *g;

	if (!config)
		return NULL;
	g = g_new0(struct graph, 1);
	g->source = g_strdup(source);
	g->output = g_strdup(output);
	g->config = config;
	g->crates = g_ptr_array_new_with_free_func(graph_crate_free);
	if (!check(g, o, error)) {
		graph_free(g);
		return NULL;
	}
	w.g = g;
	w.base = base_makefile(&w);
	w.source_fd = open(source, O_PATH | O_DIRECTORY | O_CLOEXEC);
	w.seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	w.added = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	visit_rust(&w);
	if (o->module)
		visit_all(&w, o->module, 0);
	else
		visit_kernel(&w);
	if (o->around)
		visit_one(&w, o->around);
	graph_ask_rust(&w);
	sort(g);
	g_hash_table_unref(w.seen);
	g_hash_table_unref(w.added);
	makefile_free(w.build);
	makefile_free(w.base);
	if (w.source_fd >= 0)
		close(w.source_fd);
	g_free(w.flags);
	return g;
}

void graph_free(struct graph *g)
{
	if (!g)
		return;
	g_free(g->source);
	g_free(g->output);
	config_free(g->config);
	g_free(g->rust.lib_src);
	g_free(g->rust.sysroot);
	g_ptr_array_unref(g->crates);
	g_free(g);
}
