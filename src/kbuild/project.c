/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "kbuild/project.h"

#include <string.h>

#include "kbuild/library.h"

/* --- JSON ------------------------------------------------------------------------------------- */

void project_quote(GString *out, const char *text)
{
	g_autofree char *valid = NULL;

	if (!g_utf8_validate(text, -1, NULL))
		text = valid = g_utf8_make_valid(text, -1);
	g_string_append_c(out, '"');
	for (; *text; text++) {
		size_t plain = 0;

		while ((guchar)text[plain] >= ' ' && text[plain] != '"' && text[plain] != '\\')
			plain++;
		g_string_append_len(out, text, plain);
		text += plain;
		if (!*text)
			break;
		if (*text == '"' || *text == '\\')
			g_string_append_printf(out, "\\%c", *text);
		else
			g_string_append_printf(out, "\\u%04x", (guchar)*text);
	}
	g_string_append_c(out, '"');
}

struct writer {
	GString *out;
	gboolean one_line;
	unsigned depth;
	gboolean first;		/* in the innermost object or list */
};

static void line(struct writer *w)
{
	if (!w->first)
		g_string_append_c(w->out, ',');
	w->first = FALSE;
	if (w->one_line)
		return;
	g_string_append_c(w->out, '\n');
	for (unsigned i = 0; i < w->depth; i++)
		g_string_append(w->out, "  ");
}

static void key(struct writer *w, const char *name)
{
	line(w);
	project_quote(w->out, name);
	g_string_append(w->out, w->one_line ? ":" : ": ");
}

static void begin(struct writer *w, char bracket)
{
	g_string_append_c(w->out, bracket);
	w->depth++;
	w->first = TRUE;
}

static void end(struct writer *w, char bracket)
{
	gboolean empty = w->first;

	w->depth--;
	if (!empty && !w->one_line) {
		w->first = TRUE;
		line(w);
	}
	w->first = FALSE;
	g_string_append_c(w->out, bracket);
}

static void put_text(struct writer *w, const char *name, const char *value)
{
	key(w, name);
	project_quote(w->out, value);
}

static void put_bool(struct writer *w, const char *name, gboolean value)
{
	key(w, name);
	g_string_append(w->out, value ? "true" : "false");
}

/* A list of strings on one line: there are many configuration symbols. */
static void append_strings(GString *out, const GPtrArray *list)
{
	for (guint i = 0; list && i < list->len; i++) {
		if (out->len && out->str[out->len - 1] != '[')
			g_string_append(out, ",");
		project_quote(out, list->pdata[i]);
	}
}

static void put_strings(struct writer *w, const char *name, const GPtrArray *list)
{
	key(w, name);
	g_string_append_c(w->out, '[');
	append_strings(w->out, list);
	g_string_append_c(w->out, ']');
}

/* --- one crate -------------------------------------------------------------------------------- */

struct context {
	struct writer w;
	const struct project_tree *tree;
	GHashTable *index;	/* struct graph_crate * -> its number + 1 */
	GString *cfgs;		/* the configuration, quoted and with commas */
};

static gboolean in_library(const struct graph *g, const struct graph_crate *c)
{
	size_t len = g->rust.lib_src ? strlen(g->rust.lib_src) : 0;

	return len && strncmp(c->run->root, g->rust.lib_src, len) == 0 &&
	       c->run->root[len] == '/';
}

static void put_dep(struct context *x, const struct graph_crate *on, const char *name)
{
	gpointer at = on ? g_hash_table_lookup(x->index, on) : NULL;

	if (!at)
		return;
	if (!x->w.first)
		g_string_append(x->w.out, ",");
	x->w.first = FALSE;
	g_string_append_printf(x->w.out, "{\"crate\":%u,\"name\":", GPOINTER_TO_UINT(at) - 1);
	project_quote(x->w.out, name);
	g_string_append_c(x->w.out, '}');
}

/*
 * rustc takes the kernel's own compiler_builtins in wherever there is one beside core, though no
 * command line says so. core and its like come from the sysroot.
 */
static void put_deps(struct context *x, const struct graph_crate *c)
{
	const struct graph *g = x->tree->graph;
	const struct rustc_extern builtins = { .name = (char *)"compiler_builtins" };

	key(&x->w, "deps");
	g_string_append_c(x->w.out, '[');
	x->w.first = TRUE;
	if (!c->host && strcmp(c->run->name, builtins.name) != 0)
		put_dep(x, graph_find(g, c, &builtins), builtins.name);
	for (guint i = 0; i < c->run->externs->len; i++) {
		const struct rustc_extern *e = c->run->externs->pdata[i];

		put_dep(x, graph_find(g, c, e), e->name);
	}
	x->w.first = FALSE;
	g_string_append_c(x->w.out, ']');
}

static void put_cfg(struct context *x, const struct graph_crate *c)
{
	GString *out = x->w.out;

	key(&x->w, "cfg");
	g_string_append_c(out, '[');
	append_strings(out, c->run->cfgs);
	if (c->run->debug_assertions)
		g_string_append(out, out->str[out->len - 1] == '[' ? "\"debug_assertions\"" :
				",\"debug_assertions\"");
	if (c->run->cfg_files->len && x->cfgs->len) {
		if (out->str[out->len - 1] != '[')
			g_string_append_c(out, ',');
		g_string_append_len(out, x->cfgs->str, x->cfgs->len);
	}
	g_string_append_c(out, ']');
}

/* -Zcrate-attr; and no_std, without which the name std would be known in crates that lack it. */
static void put_attrs(struct context *x, const struct graph_crate *c)
{
	g_autoptr(GPtrArray) attrs = g_ptr_array_new();
	gboolean no_std = FALSE;

	for (guint i = 0; i < c->run->attrs->len; i++) {
		g_ptr_array_add(attrs, c->run->attrs->pdata[i]);
		no_std |= strcmp(c->run->attrs->pdata[i], "no_std") == 0;
	}
	if (!c->host && !no_std)
		g_ptr_array_insert(attrs, 0, (gpointer)"no_std");
	if (attrs->len)
		put_strings(&x->w, "crate_attrs", attrs);
}

static const char *env_of(const struct graph_crate *c, const char *name)
{
	size_t len = strlen(name);

	for (guint i = 0; i < c->run->env->len; i++) {
		const char *text = c->run->env->pdata[i];

		if (strncmp(text, name, len) == 0 && text[len] == '=')
			return text + len + 1;
	}
	return NULL;
}

/*
 * The macros that name their module need RUST_MODFILE wherever they are looked at, which is also
 * where the build does not set it.
 */
static void put_env(struct context *x, const struct graph_crate *c)
{
	key(&x->w, "env");
	begin(&x->w, '{');
	for (guint i = 0; i < c->run->env->len; i++) {
		const char *text = c->run->env->pdata[i], *equals = strchr(text, '=');
		g_autofree char *name = g_strndup(text, equals - text);

		put_text(&x->w, name, equals + 1);
	}
	if (!env_of(c, "RUST_MODFILE")) {
		g_autofree char *modfile = g_strdup(c->label);

		if (g_str_has_suffix(modfile, ".o"))
			modfile[strlen(modfile) - 2] = '\0';
		put_text(&x->w, "RUST_MODFILE", modfile);
	}
	end(&x->w, '}');
}

static void add_folder(GPtrArray *list, const char *folder)
{
	for (guint i = 0; i < list->len; i++) {
		size_t len = strlen(list->pdata[i]);

		if (strncmp(list->pdata[i], folder, len) == 0 &&
		    (!folder[len] || folder[len] == '/'))
			return;
	}
	g_ptr_array_add(list, g_strdup(folder));
}

/*
 * Where the crate's files are. A generated file is only found by include!() if it is in a folder
 * of this list, and OBJTREE is how the kernel's crates name theirs.
 */
static void put_source(struct context *x, const struct graph_crate *c)
{
	g_autoptr(GPtrArray) folders = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *home = g_path_get_dirname(c->run->root);

	add_folder(folders, home);
	if (env_of(c, "OBJTREE") && c->library) {
		g_autofree char *rust = g_build_filename(x->tree->graph->output, "rust", NULL);

		add_folder(folders, rust);
	}
	for (guint i = 0; i < c->sources->len; i++)
		add_folder(folders, c->sources->pdata[i]);
	key(&x->w, "source");
	begin(&x->w, '{');
	put_strings(&x->w, "include_dirs", folders);
	put_strings(&x->w, "exclude_dirs", NULL);
	end(&x->w, '}');
}

static void put_build(struct context *x, const struct graph_crate *c)
{
	key(&x->w, "build");
	begin(&x->w, '{');
	put_text(&x->w, "label", c->label);
	put_text(&x->w, "build_file", c->makefile);
	put_text(&x->w, "target_kind", c->run->program_out ? "bin" : "lib");
	end(&x->w, '}');
}

static void put_crate(struct context *x, const struct graph_crate *c)
{
	g_autofree char *name = x->tree->name ? g_strdup_printf("%s (%s)", c->run->name,
								x->tree->name) : NULL;
	const char *target = c->host ? NULL : library_target(x->tree->graph, c);

	line(&x->w);
	begin(&x->w, '{');
	put_text(&x->w, "display_name", name ? name : c->run->name);
	put_text(&x->w, "root_module", c->run->root);
	put_text(&x->w, "edition", c->run->edition);
	put_deps(x, c);
	put_bool(&x->w, "is_workspace_member", !c->generated);
	put_source(x, c);
	if (target)
		put_text(&x->w, "target", target);
	put_env(x, c);
	put_bool(&x->w, "is_proc_macro", c->run->proc_macro);
	if (c->run->proc_macro && c->run->output)
		put_text(&x->w, "proc_macro_dylib_path", c->run->output);
	put_build(x, c);
	put_attrs(x, c);
	put_cfg(x, c);
	end(&x->w, '}');
}

/* --- the sysroot ------------------------------------------------------------------------------ */

static void put_library_crate(struct writer *w, const struct library_crate *c)
{
	line(w);
	begin(w, '{');
	put_text(w, "display_name", c->name);
	put_text(w, "root_module", c->root);
	put_text(w, "edition", c->edition);
	key(w, "deps");
	g_string_append_c(w->out, '[');
	for (guint i = 0; i < c->deps->len; i++) {
		const struct library_crate *on = c->deps->pdata[i];

		g_string_append_printf(w->out, "%s{\"crate\":%u,\"name\":\"%s\"}", i ? "," : "",
				       on->index, on->name);
	}
	g_string_append_c(w->out, ']');
	put_bool(w, "is_workspace_member", FALSE);
	if (c->target)
		put_text(w, "target", c->target);
	key(w, "env");
	begin(w, '{');
	end(w, '}');
	put_bool(w, "is_proc_macro", FALSE);
	put_strings(w, "cfg", c->cfgs);
	end(w, '}');
}

/*
 * The methods of primitive types are looked for in crates of the sysroot alone, so core must be
 * one, and it must be the core that the kernel compiles for itself.
 */
static void put_sysroot(struct writer *w, const struct graph *g)
{
	g_autoptr(GPtrArray) crates = NULL;

	if (g->rust.sysroot)
		put_text(w, "sysroot", g->rust.sysroot);
	if (!g->rust.lib_src)
		return;
	put_text(w, "sysroot_src", g->rust.lib_src);
	crates = library_crates(g);
	key(w, "sysroot_project");
	begin(w, '{');
	key(w, "crates");
	begin(w, '[');
	for (guint i = 0; i < crates->len; i++)
		put_library_crate(w, crates->pdata[i]);
	end(w, ']');
	end(w, '}');
}

/* --- all -------------------------------------------------------------------------------------- */

/* Numbers the crates that are listed; returns the number of the next. */
static unsigned number(const struct graph *g, GHashTable *index, unsigned next)
{
	for (guint i = 0; i < g->crates->len; i++) {
		struct graph_crate *c = g->crates->pdata[i];

		if (!in_library(g, c))
			g_hash_table_insert(index, c, GUINT_TO_POINTER(++next));
	}
	return next;
}

static void put_tree(struct context *x)
{
	const struct graph *g = x->tree->graph;

	g_string_truncate(x->cfgs, 0);
	append_strings(x->cfgs, g->config->cfgs);
	for (guint i = 0; i < g->crates->len; i++) {
		if (g_hash_table_contains(x->index, g->crates->pdata[i]))
			put_crate(x, g->crates->pdata[i]);
	}
}

GString *project_text(const struct project_tree *trees, unsigned n, gboolean one_line)
{
	struct context x = {
		.w = { .out = g_string_sized_new(1 << 19), .one_line = one_line },
		.index = g_hash_table_new(NULL, NULL), .cfgs = g_string_new(NULL),
	};
	unsigned next = 0;

	for (unsigned i = 0; i < n; i++)
		next = number(trees[i].graph, x.index, next);
	begin(&x.w, '{');
	if (n)
		put_sysroot(&x.w, trees[0].graph);
	key(&x.w, "crates");
	begin(&x.w, '[');
	for (unsigned i = 0; i < n; i++) {
		x.tree = &trees[i];
		put_tree(&x);
	}
	end(&x.w, ']');
	end(&x.w, '}');
	if (!one_line)
		g_string_append_c(x.w.out, '\n');
	g_hash_table_unref(x.index);
	g_string_free(x.cfgs, TRUE);
	return x.w.out;
}
