/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "walk.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

struct entry {
	char *path;
	dev_t dev;
	ino_t ino;
};

struct state {
	const struct walk *w;
	GArray *found;		/* struct entry; the paths are owned */
};

static void complain(const struct state *s, const char *path, int error)
{
	s->w->complain(s->w->data, path, g_strerror(error));
}

static gboolean is_excluded(const struct state *s, const char *path)
{
	size_t n = s->w->below ? strlen(s->w->below) : 0;

	if (n && strncmp(path, s->w->below, n) == 0 && path[n] == '/')
		path += n + 1;
	for (char **e = s->w->exclude; e && *e; e++)
		if (g_pattern_match_simple(*e, path))
			return TRUE;
	return FALSE;
}

static void add_file(struct state *s, const char *path)
{
	struct stat st;

	if (stat(path, &st))
		complain(s, path, errno);
	else if (!S_ISREG(st.st_mode))
		s->w->complain(s->w->data, path, "is not a regular file");
	else
		g_array_append_vals(s->found,
				    &(struct entry){ g_strdup(path), st.st_dev, st.st_ino }, 1);
}

static gboolean is_source(const char *name)
{
	return g_str_has_suffix(name, ".rs") && !g_str_has_suffix(name, "_generated.rs");
}

/* The type of an entry, a link's own. Most file systems tell it without another call. */
static unsigned char entry_type(const struct dirent *e, const char *path)
{
	struct stat st;

	if (e->d_type != DT_UNKNOWN)
		return e->d_type;
	if (lstat(path, &st))
		return DT_UNKNOWN;
	return S_ISDIR(st.st_mode) ? DT_DIR : S_ISREG(st.st_mode) ? DT_REG :
	       S_ISLNK(st.st_mode) ? DT_LNK : DT_UNKNOWN;
}

/*
 * The folders within @path go to @todo: a queue rather than a recursion, as nobody limits how deep
 * folders are. Returns 0 or an errno.
 */
static int read_folder(struct state *s, const char *path, GQueue *todo)
{
	DIR *dir = opendir(path);
	struct dirent *e;
	gboolean here = strcmp(path, ".") == 0;

	if (!dir)
		return errno;
	while ((e = readdir(dir))) {
		g_autofree char *full = NULL;
		unsigned char type;

		if (e->d_name[0] == '.' || (e->d_type == DT_REG && !is_source(e->d_name)))
			continue;
		full = here ? g_strdup(e->d_name) : g_build_filename(path, e->d_name, NULL);
		if (is_excluded(s, full))
			continue;
		type = entry_type(e, full);
		if (type == DT_DIR)
			g_queue_push_tail(todo, g_steal_pointer(&full));
		else if (is_source(e->d_name) && !g_file_test(full, G_FILE_TEST_IS_DIR))
			add_file(s, full);
	}
	closedir(dir);
	return 0;
}

static void add_folder(struct state *s, const char *root)
{
	GQueue todo = G_QUEUE_INIT;

	g_queue_push_tail(&todo, g_strdup(root));
	while (!g_queue_is_empty(&todo)) {
		g_autofree char *path = g_queue_pop_head(&todo);
		int error = read_folder(s, path, &todo);

		if (error)
			complain(s, path, error);
	}
}

static int by_path(gconstpointer a, gconstpointer b)
{
	return strcmp(((const struct entry *)a)->path, ((const struct entry *)b)->path);
}

static guint entry_hash(gconstpointer key)
{
	const struct entry *e = key;

	return (guint)(e->ino * 31 + e->dev);
}

static gboolean entry_equal(gconstpointer a, gconstpointer b)
{
	const struct entry *x = a, *y = b;

	return x->dev == y->dev && x->ino == y->ino;
}

/* Of a file with several names, the first by name stays: folders are read in no fixed order. */
static GPtrArray *distinct(GArray *found)
{
	GPtrArray *paths = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GHashTable) seen = g_hash_table_new(entry_hash, entry_equal);

	g_array_sort(found, by_path);
	for (guint i = 0; i < found->len; i++) {
		struct entry *e = &g_array_index(found, struct entry, i);

		if (g_hash_table_add(seen, e))
			g_ptr_array_add(paths, e->path);
		else
			g_free(e->path);
	}
	return paths;
}

GPtrArray *walk_files(const struct walk *w, char *const *paths)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(struct entry));
	struct state s = { .w = w, .found = found };

	for (; *paths; paths++) {
		struct stat st;

		if (stat(*paths, &st))
			complain(&s, *paths, errno);
		else if (S_ISDIR(st.st_mode))
			add_folder(&s, *paths);
		else
			add_file(&s, *paths);
	}
	return distinct(found);
}
