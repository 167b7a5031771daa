/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "clang/preread.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "clang/bodies.h"

#define MAX_SIZE ((off_t)1 << 30)	/* of a header */

/* A folder of -I and the like. Those of -iquote come first, and only for `#include "..."`. */
struct folder {
	const char *path;
	bool only_quotes;
};

struct file {
	struct preread_file pub;
	GArray *blanked;	/* see bodies_blank() */
	gint64 inode;
	bool is_left;		/* to libclang */
};

struct preread {
	struct arena *arena;
	GArray *folders;	/* struct folder, in the order of the search */
	GHashTable *files;	/* path -> struct file *; NULL for what is not there */
	GPtrArray *list;	/* struct file *: in the order they were found */
	GHashTable *inodes;	/* gint64 * -> struct file * */
	GHashTable *found;	/* name of `#include <...>` -> true: looked for */
	GArray *unsaved;	/* struct CXUnsavedFile */
};

/* --- arguments ------------------------------------------------------------------------------ */

/* The value of option @name in *@arg, joined or the next argument, which *@arg then moves to. */
static const char *option_value(char *const **arg, const char *name)
{
	size_t len = strlen(name);

	if (strncmp(**arg, name, len) != 0)
		return NULL;
	if ((**arg)[len])
		return **arg + len;
	return (*arg)[1] ? *++*arg : NULL;
}

static void add_folders(struct preread *p, char *const *args, const char *option)
{
	for (; *args; args++) {
		const char *path = option_value(&args, option);
		struct folder f = { path, !strcmp(option, "-iquote") };

		if (path)
			g_array_append_val(p->folders, f);
	}
}

/* Other ways to find headers: clang alone knows those. */
static bool is_unknown(const char *arg)
{
	static const char *const prefixes[] = {
		"@", "-I-", "-F", "-iframework", "-ivfsoverlay", "-iwithprefix", "-working-directory",
		"-include-pch", "-fmodule", "-Xclang", "-Xpreprocessor", "-cxx-isystem", "--include",
		"-isysroot", "-finput-charset",
	};

	if (strstr(arg, "__COUNTER__"))
		return true;
	for (size_t i = 0; i < G_N_ELEMENTS(prefixes); i++)
		if (g_str_has_prefix(arg, prefixes[i]))
			return true;
	return false;
}

/* --- files ---------------------------------------------------------------------------------- */

static char *read_text(struct arena *arena, const char *path, struct stat *st)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	char *text = NULL;
	ssize_t got = -1;

	if (fd < 0)
		return NULL;
	if (!fstat(fd, st) && S_ISREG(st->st_mode) && st->st_size > 0 && st->st_size < MAX_SIZE) {
		text = arena_alloc(arena, st->st_size + 1);
		got = read(fd, text, st->st_size);
	}
	close(fd);
	return got > 0 && got == st->st_size ? text : NULL;
}

char *preread_text(struct arena *arena, const char *path, size_t *size)
{
	struct stat st;
	char *text = read_text(arena, path, &st);

	if (text)
		*size = st.st_size;
	return text;
}

/*
 * A file that has several paths would get the name of any of them: it is left to libclang. Inodes
 * of several devices can be the same, which does no harm.
 */
static void note_inode(struct preread *p, struct file *f)
{
	struct file *other = g_hash_table_lookup(p->inodes, &f->inode);

	if (other)
		other->is_left = f->is_left = true;
	else
		g_hash_table_insert(p->inodes, &f->inode, f);
}

/*
 * Is @path a file? It is read the first time, and its includes are to be looked for then.
 * @is_root: an argument names it.
 */
static bool add_file(struct preread *p, const char *path, bool is_root)
{
	struct file *f;
	gpointer known;
	struct stat st;
	char *text;

	if (g_hash_table_lookup_extended(p->files, path, NULL, &known))
		return known != NULL;
	path = arena_strdup(p->arena, path);
	text = read_text(p->arena, path, &st);
	if (!text) {
		g_hash_table_insert(p->files, (gpointer)path, NULL);
		return false;
	}
	f = arena_new(p->arena, struct file);
	f->pub = (struct preread_file){ path, text, st.st_size };
	f->inode = st.st_ino;
	f->is_left = is_root;
	note_inode(p, f);
	if (!f->is_left)
		f->blanked = bodies_blank(text, st.st_size);
	g_hash_table_insert(p->files, (gpointer)path, f);
	g_ptr_array_add(p->list, f);
	return true;
}

/* clang puts one slash between the two. */
static bool add_joined(struct preread *p, const char *folder, size_t folder_len, const char *name,
		       size_t len)
{
	char path[4096];

	while (folder_len && folder[folder_len - 1] == '/')
		folder_len--;
	if (folder_len + len + 2 > sizeof(path))
		return false;
	memcpy(path, folder, folder_len);
	path[folder_len] = '/';
	memcpy(path + folder_len + 1, name, len);
	path[folder_len + 1 + len] = 0;
	return add_file(p, path, false);
}

static void search_folders(struct preread *p, const char *name, size_t len, bool quotes)
{
	for (guint i = 0; i < p->folders->len; i++) {
		const struct folder *d = &g_array_index(p->folders, struct folder, i);

		if ((quotes || !d->only_quotes) &&
		    add_joined(p, d->path, strlen(d->path), name, len))
			return;
	}
}

/* Where clang would look, in its order; @by: what has the directive; NULL: an argument. */
static void find_header(struct preread *p, const char *by, const char *name, size_t len,
			bool quotes)
{
	char *key;

	if (quotes && by) {
		const char *slash = strrchr(by, '/');
		const char *folder = slash ? by : ".";

		if (add_joined(p, folder, slash ? slash - folder : 1, name, len))
			return;
	}
	key = arena_printf(p->arena, "%c%.*s", quotes ? '"' : '<', (int)len, name);
	if (g_hash_table_add(p->found, key))
		search_folders(p, name, len, quotes);
}

/* Past blanks and comments of a directive. */
static const char *skip_blanks(const char *p, const char *end)
{
	for (;;) {
		while (p < end && (*p == ' ' || *p == '\t'))
			p++;
		if (end - p < 2 || p[0] != '/' || p[1] != '*')
			return p;
		p = memmem(p + 2, end - p - 2, "*/", 2);
		if (!p)
			return end;
		p += 2;
	}
}

/* #include_next is taken for the first; the others of that name are left to libclang. */
static void find_includes(struct preread *p, const char *by, const char *text, size_t size)
{
	const char *at = text, *end = text + size;

	while ((at = memchr(at, '#', end - at))) {
		const char *name, *stop;

		at = skip_blanks(at + 1, end);
		if (end - at < 10 || memcmp(at, "include", 7) != 0)
			continue;
		at = skip_blanks(at + 7, end);
		if (*at != '"' && *at != '<')
			continue;
		name = at + 1;
		stop = memchr(name, *at == '<' ? '>' : '"', MIN(end - name, 1024));
		if (stop && !memchr(name, '\n', stop - name))
			find_header(p, by, name, stop - name, *at == '"');
	}
}

/* --- for others ----------------------------------------------------------------------------- */

static void add_roots(struct preread *p, char *const *args)
{
	for (; *args; args++) {
		const char *forced = !strncmp(*args, "-include", 8) ? option_value(&args, "-include") :
				     NULL;

		/* clang's name for what is in the current folder is not always this one. */
		if (forced && !add_file(p, forced, true))
			find_header(p, NULL, forced, strlen(forced), true);
		else if (!forced && **args != '-')
			add_file(p, *args, true);
	}
}

static void list_unsaved(struct preread *p)
{
	for (guint i = 0; i < p->list->len; i++) {
		const struct file *f = p->list->pdata[i];
		struct CXUnsavedFile u = { f->pub.path, f->pub.text, f->pub.size };

		if (!f->is_left)
			g_array_append_val(p->unsaved, u);
	}
}

struct preread *preread_new(struct arena *arena, char *const *args,
			    const struct CXUnsavedFile *main)
{
	static const char *const options[] = { "-iquote", "-I", "-isystem", "-idirafter" };
	struct preread *p;

	for (char *const *a = args; *a; a++)
		if (is_unknown(*a))
			return NULL;
	p = g_new0(struct preread, 1);
	p->arena = arena;
	p->folders = g_array_new(FALSE, FALSE, sizeof(struct folder));
	p->files = g_hash_table_new(g_str_hash, g_str_equal);
	p->list = g_ptr_array_new();
	p->inodes = g_hash_table_new(g_int64_hash, g_int64_equal);
	p->found = g_hash_table_new(g_str_hash, g_str_equal);
	p->unsaved = g_array_new(FALSE, FALSE, sizeof(struct CXUnsavedFile));
	for (size_t i = 0; i < G_N_ELEMENTS(options); i++)
		add_folders(p, args, options[i]);
	add_roots(p, args);
	if (main)
		find_includes(p, main->Filename, main->Contents, main->Length);
	for (guint i = 0; i < p->list->len; i++) {
		const struct file *f = p->list->pdata[i];

		find_includes(p, f->pub.path, f->pub.text, f->pub.size);
	}
	list_unsaved(p);
	return p;
}

void preread_free(struct preread *p)
{
	if (!p)
		return;
	for (guint i = 0; i < p->list->len; i++) {
		struct file *f = p->list->pdata[i];

		g_clear_pointer(&f->blanked, g_array_unref);
	}
	g_array_free(p->folders, TRUE);
	g_hash_table_destroy(p->files);
	g_ptr_array_free(p->list, TRUE);
	g_hash_table_destroy(p->inodes);
	g_hash_table_destroy(p->found);
	g_array_free(p->unsaved, TRUE);
	g_free(p);
}

#define COUNTER "__krab_counter"

const char *const *preread_args(void)
{
	/* Neither an expression, nor, after a name it is pasted to, a declarator. */
	static const char *const args[] = {
		"-Wno-builtin-macro-redefined", "-D__COUNTER__=" COUNTER " 0", NULL,
	};

	return args;
}

bool preread_is_about(const char *diagnostic)
{
	return strstr(diagnostic, COUNTER) != NULL;
}

unsigned preread_unsaved(const struct preread *p, struct CXUnsavedFile **files)
{
	*files = (struct CXUnsavedFile *)p->unsaved->data;
	return p->unsaved->len;
}

const struct preread_file *preread_find(const struct preread *p, const char *path)
{
	struct file *f = p ? g_hash_table_lookup(p->files, path) : NULL;

	return f ? &f->pub : NULL;
}

bool preread_is_blanked(const struct preread *p, const char *path, size_t from, size_t to)
{
	struct file *f = p && path ? g_hash_table_lookup(p->files, path) : NULL;

	for (guint i = 0; f && f->blanked && i < f->blanked->len; i++) {
		size_t at = g_array_index(f->blanked, size_t, i);

		if (at >= from && at < to)
			return true;
	}
	return false;
}
