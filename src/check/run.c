/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "check/run.h"

#include <errno.h>
#include <string.h>

#include "base/progress.h"
#include "base/replace.h"
#include "check/fix.h"
#include "check/scope.h"
#include "check/walk.h"

/* The kernel's edition; what newer ones change in tokens is an error in this one. */
#define EDITION RS_EDITION_2021

/* A fix may uncover another one: a comment that was moved may lack its period. */
#define FIX_ROUNDS 8

static void source_unref(gpointer s)
{
	source_free(s);
}

void run_init(struct run *r)
{
	*r = (struct run){ .sources = g_ptr_array_new_with_free_func(source_unref) };
	check_init(&r->check);
	r->check.scope = scope_new();
}

void run_release(struct run *r)
{
	scope_free(r->check.scope);
	g_ptr_array_unref(r->sources);
	check_release(&r->check);
	settings_release(&r->config);
}

char *run_find_root(const char *path)
{
	g_autofree char *at = g_canonicalize_filename(path, NULL);

	for (;;) {
		g_autofree char *mark = g_build_filename(at, "rust", "kernel", "lib.rs", NULL);
		g_autofree char *up = g_path_get_dirname(at);

		if (g_file_test(mark, G_FILE_TEST_IS_REGULAR))
			return g_steal_pointer(&at);
		if (strcmp(up, at) == 0)
			return NULL;
		g_free(at);
		at = g_steal_pointer(&up);
	}
}

/* --- sources ---------------------------------------------------------------------------------- */

/* A macro that makes a module of the file: module!, module_phy_driver!, kernel::module_x!. */
static bool calls_module_macro(const struct rs_file *f)
{
	for (guint32 i = 1; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		struct rs_str s;

		if (item->kind != RS_ITEM_MACRO_CALL || item->parent != 0 || item->name == RS_NONE)
			continue;
		s = rs_item_name(f, item);
		if (rs_str_is(s, "module") || (s.n > 7 && memcmp(s.s, "module_", 7) == 0))
			return true;
	}
	return false;
}

static bool is_leaf(const struct run *r, const struct rs_file *f)
{
	static const char *const standard[] = { "drivers/*", "samples/*", "*/drivers/*",
						"*/samples/*", NULL };
	const char *const *patterns = r->config.leaf ? (const char *const *)r->config.leaf
						     : standard;
	g_autofree char *full = g_canonicalize_filename(f->path, NULL);
	const char *path = full;
	size_t n = r->check.root ? strlen(r->check.root) : 0;

	if (n && strncmp(full, r->check.root, n) == 0 && full[n] == '/')
		path = full + n + 1;
	for (const char *const *p = patterns; *p; p++)
		if (g_pattern_match_simple(*p, path))
			return true;
	return calls_module_macro(f);
}

static struct source *add_source(struct run *r, struct rs_file *file)
{
	struct source *s = source_new(file, &r->check.arena);

	s->leaf = is_leaf(r, file);
	scope_add(r->check.scope, file);
	return s;
}

static void complain(void *data, const char *path, const char *why)
{
	struct run *r = data;

	check_unreadable(&r->check, "unreadable", path, why);
}

static struct source *read_source(struct run *r, const char *path)
{
	g_autoptr(GError) error = NULL;
	struct rs_file *file = rs_file_read(path, EDITION, &error);

	if (file)
		return add_source(r, file);
	complain(r, path, error->message);
	return NULL;
}

/* --- fixes ------------------------------------------------------------------------------------ */

/* Findings about the file since number @first, without the ones before. */
static GArray *take_findings(struct check *c, guint first)
{
	GArray *out = g_array_new(FALSE, FALSE, sizeof(struct finding));

	g_array_append_vals(out, &g_array_index(c->findings, struct finding, first),
			    c->findings->len - first);
	g_array_sort(out, finding_compare);
	g_array_set_size(c->findings, first);
	return out;
}

static void put_findings(struct check *c, GArray *findings)
{
	if (findings->len)
		g_array_append_vals(c->findings, findings->data, findings->len);
	g_array_unref(findings);
}

/*
 * Checks the source again and again until nothing more can be mended; *text is the last state of
 * the file, or NULL if nothing was done. Returns the source of that state.
 */
static struct source *fix_rounds(struct run *r, struct source *s, char **text, gsize *len)
{
	guint first = r->check.findings->len;

	*text = NULL;
	check_file(&r->check, s);
	for (unsigned round = 0; round < FIX_ROUNDS; round++) {
		GArray *found = take_findings(&r->check, first);
		g_autofree char *fixed = NULL;
		g_autofree char *path = g_strdup(s->file->path);
		gsize fixed_len = 0;
		unsigned made;

		fixed = fix_apply(s->file->text, s->file->len, found, &fixed_len, &made);
		if (!fixed || !fix_same_tokens(s->file->text, s->file->len, fixed, fixed_len,
					       EDITION)) {
			put_findings(&r->check, found);
			break;
		}
		g_array_unref(found);
		r->fixed += made;
		g_free(*text);
		*text = g_memdup2(fixed, fixed_len + 1);
		*len = fixed_len;
		source_free(s);
		s = add_source(r, rs_file_new(path, g_steal_pointer(&fixed), fixed_len, EDITION));
		r->check.files--;
		check_file(&r->check, s);
	}
	return s;
}

static struct source *fix_source(struct run *r, struct source *s)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;
	gsize len = 0;

	s = fix_rounds(r, s, &text, &len);
	if (text && !replace_file(s->file->path, text, len, &error))
		complain(r, s->file->path, error->message);
	return s;
}

/* --- paths ------------------------------------------------------------------------------------ */

void run_paths(struct run *r)
{
	g_autofree char *here = r->config.path ? g_path_get_dirname(r->config.path) : NULL;
	struct walk w = {
		.exclude = r->config.exclude, .below = here, .complain = complain, .data = r,
	};
	g_autoptr(GPtrArray) files = walk_files(&w, r->paths);

	for (guint i = 0; i < files->len; i++)
		g_ptr_array_add(r->sources, read_source(r, files->pdata[i]));
	scope_complete(r->check.scope);
	for (guint i = 0; i < r->sources->len; i++) {
		struct source *s = r->sources->pdata[i];

		if (r->progress)
			progress_count(r->progress, i, r->sources->len);
		if (s && r->fix)
			r->sources->pdata[i] = fix_source(r, s);
		else if (s)
			check_file(&r->check, s);
	}
	check_finish(&r->check);
}

/* --- diffs ------------------------------------------------------------------------------------ */

static bool is_below(char *const *paths, const char *path)
{
	if (!paths || !*paths)
		return true;
	for (; *paths; paths++) {
		size_t n = strlen(*paths);

		while (n && (*paths)[n - 1] == '/')
			n--;
		if (strcmp(*paths, ".") == 0 ||
		    (strncmp(*paths, path, n) == 0 && (path[n] == '/' || !path[n])))
			return true;
	}
	return false;
}

static bool is_excluded(const struct run *r, const char *path)
{
	for (char **e = r->config.exclude; e && *e; e++)
		if (g_pattern_match_simple(*e, path))
			return true;
	return false;
}

/*
 * The text before and after the change. The file on disk is either; one that the patch makes is
 * all in the patch. FALSE: the patch is for something else.
 */
static bool both_sides(struct run *r, const struct diff_file *f, char **old, gsize *old_len,
		       char **new, gsize *new_len)
{
	g_autofree char *text = NULL;
	g_autoptr(GError) error = NULL;
	gsize len = 0;

	if (!g_file_get_contents(f->new_path, &text, &len, &error) &&
	    (!f->old_path || !g_file_get_contents(f->old_path, &text, &len, NULL))) {
		text = g_strdup("");
		len = 0;
	}
	*old = *new = NULL;
	if (diff_matches(f, DIFF_NEW, text, len)) {
		*old = diff_other_side(f, DIFF_NEW, text, len, old_len);
		*new = g_steal_pointer(&text);
		*new_len = len;
	} else if (diff_matches(f, DIFF_OLD, text, len)) {
		*new = diff_other_side(f, DIFF_OLD, text, len, new_len);
		*old = g_steal_pointer(&text);
		*old_len = len;
	}
	if (*old && *new)
		return true;
	complain(r, f->new_path, "the patch does not fit this file, neither before nor after the "
				 "change");
	return false;
}

/* Has the old text the same finding, on the line that has become this one? */
static bool was_there(const struct diff_file *f, const struct finding *now, const GArray *before)
{
	unsigned line = diff_old_line(f, now->line);

	for (guint i = 0; line && i < before->len; i++) {
		const struct finding *old = &g_array_index(before, struct finding, i);

		if (old->rule == now->rule && old->line == line &&
		    strcmp(old->message, now->message) == 0)
			return true;
	}
	return false;
}

/* What the rules find in the text of @s, taken out of the run's findings. */
static GArray *findings_of(struct run *r, struct source *s)
{
	guint first = r->check.findings->len;

	check_file(&r->check, s);
	return take_findings(&r->check, first);
}

static void check_change(struct run *r, const struct diff_file *f, struct source *new, char *text,
			 gsize len)
{
	struct rs_file *file = rs_file_new(f->new_path, text, len, EDITION);
	struct source *old = source_new(file, &r->check.arena);
	GArray *before, *now;

	old->leaf = new->leaf;
	before = findings_of(r, old);
	r->check.files--;
	r->check.lines -= rs_line_at(file, file->len);
	now = findings_of(r, new);
	for (guint i = 0; i < now->len; i++) {
		const struct finding *n = &g_array_index(now, struct finding, i);

		if (!was_there(f, n, before))
			g_array_append_vals(r->check.findings, n, 1);
	}
	g_array_unref(before);
	g_array_unref(now);
	source_free(old);
}

void run_diff(struct run *r, const struct diff *diff)
{
	g_autoptr(GPtrArray) olds = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) files = g_ptr_array_new();
	g_autoptr(GArray) lens = g_array_new(FALSE, FALSE, sizeof(gsize));

	for (guint i = 0; i < diff->files->len; i++) {
		const struct diff_file *f = diff->files->pdata[i];
		char *old, *new;
		gsize old_len, new_len;

		if (!f->new_path || !g_str_has_suffix(f->new_path, ".rs") ||
		    !is_below(r->paths, f->new_path) || is_excluded(r, f->new_path) ||
		    !both_sides(r, f, &old, &old_len, &new, &new_len))
			continue;
		g_ptr_array_add(r->sources, add_source(r, rs_file_new(f->new_path, new, new_len,
								      EDITION)));
		g_ptr_array_add(olds, old);
		g_ptr_array_add(files, (gpointer)f);
		g_array_append_val(lens, old_len);
	}
	scope_complete(r->check.scope);
	for (guint i = 0; i < files->len; i++)
		check_change(r, files->pdata[i], r->sources->pdata[i],
			     g_steal_pointer(&olds->pdata[i]), g_array_index(lens, gsize, i));
	check_finish(&r->check);
}
