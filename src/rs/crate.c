/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * From a crate's root to all its files. What is still to be read is kept on a stack, so that deep
 * chains of modules cost no stack of the processor, and each module knows which file it is, so that
 * chains that lead back to themselves end.
 */
#include "rs/crate.h"

#include <sys/stat.h>

#include "rs/lex-private.h"

/* More than any crate has; few files can name each other that often. */
#define MAX_MODULES 100000

/* Inline modules around a `mod name;`: no path has that many folders. */
#define MAX_NESTED 1000

/* Where the modules of a file are looked for. */
struct place {
	char *folder;		/* of the file */
	char *below;		/* one folder more, for files that are no mod.rs; or NULL */
	dev_t device;		/* with inode: which file it is, whatever it is called */
	ino_t inode;
};

/* A `mod name;` to be read. */
struct pending {
	guint32 parent;		/* module */
	guint32 item;		/* in its file */
	guint8 active;		/* enum rs_truth */
};

struct loader {
	struct rs_crate *crate;
	const struct rs_cfg *cfg;
	struct diag *d;
	GArray *places;		/* struct place, one for each module */
	GArray *stack;		/* struct pending */
};

/* Where a module's file is, or may be. */
struct candidate {
	char *path;		/* the file; NULL: none */
	bool there;		/* something is; then: */
	struct stat st;
	bool own_folder;	/* its modules are beside it: mod.rs, or named by #[path] */
	char *beside;		/* the two that were looked for, for the message */
	char *inside;
};

static void candidate_release(struct candidate *c)
{
	g_free(c->path);
	g_free(c->beside);
	g_free(c->inside);
}

static struct place *place_of(const struct loader *l, guint32 module)
{
	return &g_array_index(l->places, struct place, module);
}

static char *join(const char *folder, const char *name)
{
	if (g_path_is_absolute(name) || !strcmp(folder, "."))
		return g_strdup(name);
	return g_strconcat(folder, g_str_has_suffix(folder, "/") ? "" : "/", name, NULL);
}

static bool is_file(const char *path, struct stat *st)
{
	return stat(path, st) == 0 && !S_ISDIR(st->st_mode);
}

struct path_attr {
	const struct rs_file *file;
	char *value;
};

static void take_path_attr(const struct rs_attr *attr, enum rs_truth when, void *data)
{
	struct path_attr *p = data;

	if (attr->kind != RS_ATTR_PATH || attr->eq == RS_NONE || p->value || when != RS_TRUE ||
	    attr->args.end != attr->args.start + 1)
		return;
	p->value = rs_unescape(p->file, attr->args.start, NULL);
}

/* The value of #[path = "..."], which may be in a cfg_attr, or NULL. */
static char *path_attr(const struct loader *l, const struct rs_file *f, const struct rs_item *item)
{
	struct path_attr p = { f, NULL };

	for (guint32 n = 0; n < item->n_attrs; n++)
		rs_cfg_attrs(l->cfg, f, rs_attr(f, item, n), take_path_attr, &p);
	return p.value;
}

/*
 * The folder that item @n's modules are relative to: that of the file, through inline modules.
 * NULL if there are too many of these.
 */
static char *folder_of(const struct loader *l, guint32 module, guint32 n, bool *inlined)
{
	const struct rs_file *f = rs_module(l->crate, module)->file;
	const struct place *place = place_of(l, module);
	g_autoptr(GArray) around = g_array_new(FALSE, FALSE, sizeof(guint32));
	bool below = place->below;
	char *folder;

	*inlined = false;
	for (n = rs_item(f, n)->parent; n; n = rs_item(f, n)->parent)
		if (around->len == MAX_NESTED)
			return NULL;
		else if (rs_item(f, n)->kind == RS_ITEM_MOD)
			g_array_append_val(around, n);
	folder = g_strdup(place->folder);
	for (guint i = around->len; i--;) {
		const struct rs_item *item = rs_item(f, g_array_index(around, guint32, i));
		struct rs_str name = rs_item_name(f, item);
		g_autofree char *path = path_attr(l, f, item), *outer = folder;
		g_autofree char *start = below && !path ? join(outer, place->below) : NULL;
		g_autofree char *own = path ? NULL : g_strndup(name.s, name.n);

		folder = join(start ? start : outer, path ? path : own);
		below = false;
		*inlined = true;
	}
	return folder;
}

/* Finds the file of `mod name;`. Its path is NULL if there is none, or are two. */
static struct candidate find_file(const struct loader *l, const struct pending *p)
{
	const struct rs_file *f = rs_module(l->crate, p->parent)->file;
	const struct rs_item *item = rs_item(f, p->item);
	const struct place *place = place_of(l, p->parent);
	struct rs_str text = rs_item_name(f, item);
	g_autofree char *name = g_strndup(text.s, text.n), *path = path_attr(l, f, item);
	g_autofree char *beside = g_strconcat(name, ".rs", NULL), *folder = NULL, *start = NULL;
	g_autofree char *inside = g_build_filename(name, "mod.rs", NULL);
	struct candidate c = { NULL };
	struct stat st[2] = { { 0 } };
	bool inlined, first, second;

	folder = folder_of(l, p->parent, p->item, &inlined);
	if (!folder)
		return c;
	if (path) {
		c.path = join(folder, path);
		c.own_folder = true;
		c.there = stat(c.path, &c.st) == 0;
		return c;
	}
	start = !inlined && place->below ? join(folder, place->below) : g_strdup(folder);
	c.beside = join(start, beside);
	c.inside = join(start, inside);
	first = is_file(c.beside, &st[0]);
	second = is_file(c.inside, &st[1]);
	if (first != second) {
		c.path = g_strdup(first ? c.beside : c.inside);
		c.there = true;
		c.st = st[second];
	}
	c.own_folder = second;
	return c;
}

/* Does this file lead to module @n, directly or not? */
static bool is_around(const struct loader *l, guint32 n, const struct stat *st)
{
	for (; n != RS_NONE; n = rs_module(l->crate, n)->parent)
		if (place_of(l, n)->inode == st->st_ino && place_of(l, n)->device == st->st_dev)
			return true;
	return false;
}

static enum rs_truth both(enum rs_truth a, enum rs_truth b)
{
	if (a == RS_FALSE || b == RS_FALSE)
		return RS_FALSE;
	return a == RS_TRUE && b == RS_TRUE ? RS_TRUE : RS_UNKNOWN_TRUTH;
}

/* Is it `mod name;`? */
static bool names_file(const struct rs_item *item)
{
	return item->kind == RS_ITEM_MOD && item->name != RS_NONE &&
		!(item->flags & (RS_HAS_BODY | RS_NAME_META | RS_BROKEN));
}

/*
 * Which items of a file are there: by item, what all cfg around it say together. What the arguments
 * of a macro become is not known, and what it is made of is no item yet. Free with g_free().
 */
static guint8 *find_active(const struct loader *l, const struct rs_file *f, enum rs_truth whole)
{
	guint8 *active = g_new(guint8, f->items->n_items);

	active[0] = both(whole, rs_cfg_item(l->cfg, f, rs_item(f, 0)));
	for (guint32 n = 1; n < f->items->n_items; n++) {
		const struct rs_item *item = rs_item(f, n);
		enum rs_truth outer = active[item->parent];

		if (item->kind == RS_ITEM_MACRO_RULES || item->kind == RS_ITEM_MACRO)
			outer = RS_FALSE;
		else if (item->flags & RS_IN_MACRO)
			outer = both(outer, RS_UNKNOWN_TRUTH);
		active[n] = outer == RS_FALSE ? outer : both(outer, rs_cfg_item(l->cfg, f, item));
	}
	return active;
}

/* Puts the file's modules on the stack, the last one first. */
static void push_modules(struct loader *l, guint32 module)
{
	const struct rs_module *m = rs_module(l->crate, module);
	g_autofree guint8 *active = find_active(l, m->file, m->active);

	for (guint32 n = m->file->items->n_items; n-- > 1;) {
		struct pending p = { module, n, active[n] };

		if (active[n] != RS_FALSE && names_file(rs_item(m->file, n)))
			g_array_append_val(l->stack, p);
	}
}

static char *module_path(const struct loader *l, const struct pending *p)
{
	const struct rs_module *parent = rs_module(l->crate, p->parent);
	g_autofree char *own = rs_item_path(parent->file, p->item);

	return *parent->path ? g_strconcat(parent->path, "::", own, NULL) : g_steal_pointer(&own);
}

/* Reads the file. NULL and @error for what is no regular file, too. */
static struct rs_file *read_file(const struct loader *l, const char *path, GError **error)
{
	struct rs_file *f;
	char *text;
	gsize len;

	if (!rs_read_text(path, &text, &len, error))
		return NULL;
	f = rs_file_take(path, text, len, l->crate->edition, error);
	if (f)
		rs_items(f);
	return f;
}

static void add_module(struct loader *l, struct rs_module m, struct place place)
{
	g_ptr_array_add(l->crate->modules, g_memdup2(&m, sizeof(m)));
	g_array_append_val(l->places, place);
	push_modules(l, l->crate->modules->len - 1);
}

/* "vma" for mm/vma.rs: the folder of the modules of a file that is no mod.rs. */
static char *stem_of(const char *path)
{
	char *name = g_path_get_basename(path);

	if (g_str_has_suffix(name, ".rs"))
		name[strlen(name) - 3] = '\0';
	return name;
}

static void report_missing(struct loader *l, const struct pending *p, const struct candidate *c)
{
	struct rs_file *f = rs_module(l->crate, p->parent)->file;
	const struct rs_item *item = rs_item(f, p->item);
	struct srcpos pos = rs_pos(f, item->name);

	if (item->flags & RS_IN_MACRO)
		return;
	if (!c->beside)
		diag_error(l->d, pos, "more than %d modules around a module", MAX_NESTED);
	else if (c->own_folder)
		diag_error(l->d, pos, "module '%.*s' has two files, %s and %s; remove one of them",
			   (int)rs_item_name(f, item).n, rs_item_name(f, item).s, c->beside,
			   c->inside);
	else
		diag_error(l->d, pos, "no file for module '%.*s': create %s or %s",
			   (int)rs_item_name(f, item).n, rs_item_name(f, item).s, c->beside,
			   c->inside);
}

static void load(struct loader *l, const struct pending *p)
{
	struct rs_file *f = rs_module(l->crate, p->parent)->file;
	struct srcpos pos = rs_pos(f, rs_item(f, p->item)->name);
	struct candidate c = find_file(l, p);
	g_autoptr(GError) error = NULL;
	struct rs_module m = { .parent = p->parent, .item = p->item, .active = p->active };

	if (!c.path) {
		report_missing(l, p, &c);
	} else if (c.there && is_around(l, p->parent, &c.st)) {
		diag_error(l->d, pos, "circular modules: %s leads back to itself", c.path);
	} else if (l->crate->modules->len == MAX_MODULES) {
		diag_error(l->d, pos, "more than %d modules", MAX_MODULES);
		g_array_set_size(l->stack, 0);
	} else if (!(m.file = read_file(l, c.path, &error))) {
		if (!(rs_item(f, p->item)->flags & RS_IN_MACRO))
			diag_error(l->d, pos, "cannot read a module: %s", error->message);
	} else {
		struct place place = {
			.folder = g_path_get_dirname(c.path),
			.below = c.own_folder ? NULL : stem_of(c.path),
			.device = c.st.st_dev,
			.inode = c.st.st_ino,
		};

		m.path = module_path(l, p);
		add_module(l, m, place);
	}
	candidate_release(&c);
}

static void free_module(void *data)
{
	struct rs_module *m = data;

	rs_file_free(m->file);
	g_free(m->path);
	g_free(m);
}

static void clear_place(void *data)
{
	struct place *p = data;

	g_free(p->folder);
	g_free(p->below);
}

static bool load_root(struct loader *l, const char *root)
{
	g_autoptr(GError) error = NULL;
	struct rs_module m = { .parent = RS_NONE, .item = RS_NONE, .active = RS_TRUE };
	struct place place = { NULL };
	struct stat st;

	m.file = read_file(l, root, &error);
	if (!m.file) {
		diag_error(l->d, NOPOS, "%s", error->message);
		return false;
	}
	m.path = g_strdup("");
	place.folder = g_path_get_dirname(root);
	if (stat(root, &st) == 0) {
		place.device = st.st_dev;
		place.inode = st.st_ino;
	}
	add_module(l, m, place);
	return true;
}

bool rs_crate_init(struct rs_crate *crate, const char *root, enum rs_edition edition,
		   const struct rs_cfg *c, struct diag *d)
{
	struct loader l = { .crate = crate, .cfg = c, .d = d };
	bool good;

	crate->edition = edition;
	crate->modules = g_ptr_array_new_with_free_func(free_module);
	l.places = g_array_new(FALSE, FALSE, sizeof(struct place));
	g_array_set_clear_func(l.places, clear_place);
	l.stack = g_array_new(FALSE, FALSE, sizeof(struct pending));
	good = load_root(&l, root);
	while (l.stack->len) {
		struct pending p = g_array_index(l.stack, struct pending, l.stack->len - 1);

		g_array_set_size(l.stack, l.stack->len - 1);
		load(&l, &p);
	}
	g_array_unref(l.places);
	g_array_unref(l.stack);
	return good;
}

void rs_crate_release(struct rs_crate *crate)
{
	g_clear_pointer(&crate->modules, g_ptr_array_unref);
}
