/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "check/scope.h"

#include <string.h>

#include "check/walk.h"

/* How deep globs are followed: they may import each other in a circle. */
#define GLOB_DEPTH 5

enum { NAME_IMPORTED = 1, NAME_DECLARED = 2, NAME_TYPE = 4 };

struct module {
	GHashTable *names;	/* name -> NAME_* */
	GPtrArray *globs;	/* "crate::prelude": the paths of `use …::*` */
};

struct crate {
	char *folder;		/* of its root; or the path of a file that is a crate by itself */
	bool alone;		/* a file without lib.rs above: a driver, a script */
	GHashTable *names;	/* everything that is declared or imported anywhere -> NAME_* */
	GHashTable *modules;	/* "sync::arc" -> struct module; "" is the root */
	GHashTable *allowed;	/* "lint sync::arc": #![allow(lint)] of the module */
};

struct scope {
	GPtrArray *crates;
	GHashTable *folders;	/* folder of a file -> struct crate, to look up only once */
	GHashTable *paths;	/* the same by file, as it was named */
	GHashTable *seen;	/* paths that were read */
	GHashTable *abstractions;	/* C name -> path; made at the first question */
};

static void module_free(gpointer data)
{
	struct module *m = data;

	g_hash_table_unref(m->names);
	g_ptr_array_unref(m->globs);
	g_free(m);
}

static void crate_free(gpointer data)
{
	struct crate *c = data;

	g_free(c->folder);
	g_hash_table_unref(c->names);
	g_hash_table_unref(c->modules);
	g_hash_table_unref(c->allowed);
	g_free(c);
}

struct scope *scope_new(void)
{
	struct scope *s = g_new0(struct scope, 1);

	s->crates = g_ptr_array_new_with_free_func(crate_free);
	s->folders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	s->paths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	s->seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	return s;
}

void scope_free(struct scope *s)
{
	if (!s)
		return;
	g_hash_table_unref(s->folders);
	g_hash_table_unref(s->paths);
	g_hash_table_unref(s->seen);
	if (s->abstractions)
		g_hash_table_unref(s->abstractions);
	g_ptr_array_unref(s->crates);
	g_free(s);
}

/* --- crates and modules ----------------------------------------------------------------------- */

static struct crate *crate_new(struct scope *s, const char *folder, bool alone)
{
	struct crate *c = g_new0(struct crate, 1);

	c->folder = g_strdup(folder);
	c->alone = alone;
	c->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	c->modules = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, module_free);
	c->allowed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_ptr_array_add(s->crates, c);
	return c;
}

static bool has_root(const char *folder)
{
	static const char *const roots[] = { "lib.rs", "main.rs" };

	for (size_t i = 0; i < G_N_ELEMENTS(roots); i++) {
		g_autofree char *path = g_build_filename(folder, roots[i], NULL);

		if (g_file_test(path, G_FILE_TEST_IS_REGULAR))
			return true;
	}
	return false;
}

/* The folder of the crate that the files of @folder are of; NULL: of none. */
static char *root_folder(const char *folder)
{
	g_autofree char *at = g_strdup(folder);

	for (unsigned depth = 0; depth < 32; depth++) {
		char *up;

		if (has_root(at))
			return g_steal_pointer(&at);
		up = g_path_get_dirname(at);
		if (strcmp(up, at) == 0) {
			g_free(up);
			return NULL;
		}
		g_free(at);
		at = up;
	}
	return NULL;
}

static struct crate *find_crate(struct scope *s, const char *path)
{
	g_autofree char *full = g_canonicalize_filename(path, NULL);
	g_autofree char *folder = g_path_get_dirname(full);
	g_autofree char *root = NULL;
	struct crate *c = g_hash_table_lookup(s->folders, folder);

	if (c)
		return c;
	root = root_folder(folder);
	for (guint i = 0; i < s->crates->len && !c; i++) {
		struct crate *known = g_ptr_array_index(s->crates, i);

		if (strcmp(known->folder, root ? root : full) == 0)
			c = known;
	}
	if (!c)
		c = crate_new(s, root ? root : full, !root);
	if (root)
		g_hash_table_insert(s->folders, g_steal_pointer(&folder), c);
	return c;
}

static struct crate *crate_of(struct scope *s, const char *path)
{
	struct crate *c = g_hash_table_lookup(s->paths, path);

	if (!c) {
		c = find_crate(s, path);
		g_hash_table_insert(s->paths, g_strdup(path), c);
	}
	return c;
}

/* "sync::arc" for sync/arc.rs and sync/arc/mod.rs below the crate's folder; "" for its root. */
static char *module_path(const struct crate *c, const char *path)
{
	g_autofree char *full = g_canonicalize_filename(path, NULL);
	size_t n = strlen(c->folder);
	GString *out;

	if (c->alone || strlen(full) <= n)
		return g_strdup("");
	out = g_string_new(full + n + 1);
	g_string_truncate(out, out->len - MIN(out->len, strlen(".rs")));
	if (strcmp(out->str, "lib") == 0 || strcmp(out->str, "main") == 0 ||
	    strcmp(out->str, "mod") == 0)
		g_string_truncate(out, 0);
	if (g_str_has_suffix(out->str, "/mod"))
		g_string_truncate(out, out->len - strlen("/mod"));
	g_string_replace(out, "/", "::", 0);
	return g_string_free(out, FALSE);
}

static struct module *get_module(struct crate *c, const char *path)
{
	struct module *m = g_hash_table_lookup(c->modules, path);

	if (m)
		return m;
	m = g_new0(struct module, 1);
	m->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	m->globs = g_ptr_array_new_with_free_func(g_free);
	g_hash_table_insert(c->modules, g_strdup(path), m);
	return m;
}

/* The module that item @item is in, or with @inside itself is. */
static char *module_of(const struct crate *c, const struct rs_file *f, guint32 item, bool inside)
{
	char *path = module_path(c, f->path);
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);

	for (guint32 i = inside ? item : rs_item(f, item)->parent;
	     i != RS_NONE && i && names->len < DEPTH_MAX; i = rs_item(f, i)->parent) {
		struct rs_str s = rs_item_name(f, rs_item(f, i));

		if (rs_item(f, i)->kind == RS_ITEM_MOD)
			g_ptr_array_add(names, g_strndup(s.s, s.n));
	}
	for (guint i = names->len; i--;) {
		char *longer = g_strconcat(path, *path ? "::" : "", names->pdata[i], NULL);

		g_free(path);
		path = longer;
	}
	return path;
}

/* --- names ------------------------------------------------------------------------------------ */

static void add_name(GHashTable *names, const char *name, size_t n, int how)
{
	g_autofree char *key = g_strndup(name, n);
	int before = GPOINTER_TO_INT(g_hash_table_lookup(names, key));

	if ((before | how) != before)
		g_hash_table_replace(names, g_steal_pointer(&key), GINT_TO_POINTER(before | how));
}

static void add_token(struct crate *c, struct module *m, const struct rs_file *f, guint32 i,
		      int how)
{
	struct rs_str s = rs_name(f, i);

	add_name(c->names, s.s, s.n, how);
	if (m)
		add_name(m->names, s.s, s.n, how);
}

/* What macros make of their arguments is not known: each of the words may become a name. */
static void add_words(struct crate *c, struct module *m, const struct rs_file *f,
		      struct rs_range r)
{
	for (guint32 i = r.start; i < r.end; i++)
		if (rs_is_ident(f->tokens[i].kind))
			add_token(c, m, f, i, NAME_IMPORTED);
}

/*
 * The leaves of `use a::{b, c::{self, d as e}, f::*}`. @prefix has the path so far; braces that are
 * open keep its length.
 */
static void add_use(struct crate *c, struct module *m, const struct rs_file *f,
		    const struct rs_item *item)
{
	g_autoptr(GString) path = g_string_new(NULL);
	g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(gsize));
	guint32 last = RS_NONE;

	for (guint32 i = rs_next(f, item->keyword); i < item->sig.end; i = rs_next(f, i)) {
		guint8 kind = f->tokens[i].kind;
		gsize len = path->len;

		if (rs_is_ident(kind) && f->tokens[i].word != RS_KW_AS) {
			last = f->tokens[i].word == RS_KW_SELF_VALUE && last != RS_NONE ? last : i;
			if (f->tokens[i].word != RS_KW_SELF_VALUE || !path->len)
				g_string_append_printf(path, "%s%.*s", path->len ? "::" : "",
						       (int)rs_name(f, i).n, rs_name(f, i).s);
		} else if (kind == '{') {
			g_array_append_val(open, len);
		} else if (kind == '*') {
			g_ptr_array_add(m->globs, g_strdup(path->str));
			last = RS_NONE;
		} else if (kind == ',' || kind == '}') {
			if (last != RS_NONE)
				add_token(c, m, f, last, NAME_IMPORTED);
			last = RS_NONE;
			if (kind == '}' && open->len)
				g_array_set_size(open, open->len - 1);
			g_string_truncate(path, open->len ? MIN(path->len,
				g_array_index(open, gsize, open->len - 1)) : 0);
		}
	}
	if (last != RS_NONE)
		add_token(c, m, f, last, NAME_IMPORTED);
}

/* Does what the parent holds count as declared in the module around? */
static bool is_transparent(const struct rs_item *parent)
{
	return parent->kind == RS_ITEM_FILE || parent->kind == RS_ITEM_MOD ||
	       parent->kind == RS_ITEM_MACRO_CALL || parent->kind == RS_ITEM_EXTERN_BLOCK;
}

/* Something whose own names can be looked for in the crate. An alias may be for another's. */
static bool is_type(const struct rs_item *item)
{
	return item->kind == RS_ITEM_STRUCT || item->kind == RS_ITEM_ENUM ||
	       item->kind == RS_ITEM_UNION || item->kind == RS_ITEM_TRAIT ||
	       item->kind == RS_ITEM_MOD;
}

/* Of a file or a module: what `allow` and `expect` name. */
static void add_allowed(struct crate *c, const struct rs_file *f, guint32 i)
{
	const struct rs_item *item = rs_item(f, i);

	for (guint32 n = 0; n < item->n_attrs; n++) {
		const struct rs_attr *attr = rs_attr(f, item, n);
		g_autofree char *path = NULL;

		if (attr->kind != RS_ATTR_LINT || !(rs_is(f, attr->path.start, "allow") ||
						    rs_is(f, attr->path.start, "expect")))
			continue;
		path = module_of(c, f, i, true);
		for (guint32 t = attr->args.start; t < attr->args.end; t++) {
			struct rs_str s = rs_text(f, t);

			if (rs_is_ident(f->tokens[t].kind))
				g_hash_table_add(c->allowed,
						 g_strdup_printf("%.*s %s", (int)s.n, s.s, path));
		}
	}
}

static void add_items(struct crate *c, struct rs_file *f)
{
	rs_items(f);
	add_allowed(c, f, 0);
	for (guint32 i = 1; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		bool here = is_transparent(rs_item(f, item->parent));
		g_autofree char *path = module_of(c, f, i, false);
		struct module *m = get_module(c, path);

		if (item->kind == RS_ITEM_MOD)
			add_allowed(c, f, i);
		if (item->kind == RS_ITEM_USE) {
			add_use(c, m, f, item);
		} else if (item->kind == RS_ITEM_MACRO_CALL) {
			add_words(c, here ? m : NULL, f, item->body);
		} else if (item->name != RS_NONE) {
			add_token(c, here ? m : NULL, f, item->name,
				  NAME_DECLARED | (is_type(item) ? NAME_TYPE : 0));
			/* A macro is in scope of all that follows, and #[macro_export] at the root. */
			if (item->kind == RS_ITEM_MACRO_RULES)
				add_token(c, get_module(c, ""), f, item->name, NAME_DECLARED);
		}
		if (item->kind == RS_ITEM_MACRO_RULES || item->kind == RS_ITEM_MACRO)
			add_words(c, NULL, f, item->body);
		/* A function may be known by another name: that of the derive. */
		if (rs_find_attr(f, item, "proc_macro_derive"))
			add_words(c, m, f, rs_find_attr(f, item, "proc_macro_derive")->args);
	}
}

void scope_add(struct scope *s, struct rs_file *file)
{
	g_autofree char *full = g_canonicalize_filename(file->path, NULL);

	if (g_hash_table_add(s->seen, g_steal_pointer(&full)))
		add_items(crate_of(s, file->path), file);
}

static void ignore(void *data, const char *path, const char *why)
{
	(void)data;
	(void)path;
	(void)why;
}

void scope_complete(struct scope *s)
{
	struct walk w = { .complain = ignore };

	for (guint i = 0; i < s->crates->len; i++) {
		struct crate *c = g_ptr_array_index(s->crates, i);
		char *const roots[] = { c->folder, NULL };
		g_autoptr(GPtrArray) files = c->alone ? g_ptr_array_new() : walk_files(&w, roots);

		for (guint n = 0; n < files->len; n++) {
			const char *path = files->pdata[n];
			struct rs_file *f;

			if (g_hash_table_contains(s->seen, path))
				continue;
			f = rs_file_read(path, RS_EDITION_2021, NULL);
			if (!f)
				continue;
			g_hash_table_add(s->seen, g_strdup(path));
			add_items(c, f);
			rs_file_free(f);
		}
	}
}

/* --- questions -------------------------------------------------------------------------------- */

/* In every module without an import, or a crate of its own. */
static const char *const builtins[] = {
	"bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32",
	"i64", "i128", "isize", "f16", "f32", "f64", "f128", "slice", "array", "tuple", "unit",
	"reference", "pointer", "fn", "never", "Option", "Some", "None", "Result", "Ok", "Err",
	"Vec", "String", "Box", "ToString", "ToOwned", "Copy", "Send", "Sync", "Sized", "Drop",
	"Fn", "FnMut", "FnOnce", "Clone", "PartialEq", "PartialOrd", "Eq", "Ord", "AsRef",
	"AsMut", "Into", "From", "Default", "Iterator", "Extend", "IntoIterator",
	"DoubleEndedIterator", "ExactSizeIterator", "TryFrom", "TryInto", "FromIterator",
	"Unpin", "Debug", "Hash", "drop", "true", "false", "derive", "cfg", "test",
	"global_allocator", "panic", "assert", "assert_eq", "assert_ne", "debug_assert",
	"debug_assert_eq", "debug_assert_ne", "unreachable", "unimplemented", "todo",
	"format_args", "concat", "stringify", "include", "include_str", "include_bytes", "env",
	"option_env", "line", "column", "file", "module_path", "matches", "write", "writeln",
	"print", "println", "eprint", "eprintln", "vec", "format", "dbg", "compile_error",
	"thread_local", "addr_of", "core", "std", "alloc", "proc_macro", "kernel", "macros",
	"bindings", "uapi", "ffi", "build_error", "pin_init", "compiler_builtins",
	"const_eval_select", "async", "await", "static", "const", "self", "mut", "ref", "move",
	"dyn", "impl", "loop", "while", "for", "match", "if", "let", "return", "keyword",
	"size_of", "size_of_val", "align_of", "align_of_val", "asm", "global_asm", "naked_asm", NULL
};

static bool is_builtin(const char *name)
{
	static GHashTable *set;

	if (!set) {
		set = g_hash_table_new(g_str_hash, g_str_equal);
		for (const char *const *n = builtins; *n; n++)
			g_hash_table_add(set, (gpointer)*n);
	}
	return g_hash_table_contains(set, name);
}

/* Methods that a type gets from the standard library's traits. */
static bool is_inherited(const char *name)
{
	static const char *const names[] = {
		"clone",       "clone_from", "fmt",	   "eq",	"ne",	     "cmp",
		"partial_cmp", "lt",	     "le",	   "gt",	"ge",	     "default",
		"from",	       "into",	     "try_from",   "try_into",	"drop",	     "deref",
		"deref_mut",   "borrow",     "borrow_mut", "as_ref",	"as_mut",    "hash",
		"next",	       "into_iter",  "iter",	   "to_owned",	"to_string", "index",
		"index_mut",   "add",	     "sub",	   "mul",	"div",	     "not",
		"neg",	       "call",	     "type_id",	   "max",	"min",	     "clamp",
		"MAX",	       "MIN",	     "BITS",	   "write_str", "write_fmt", "len",
		NULL
	};

	return g_strv_contains(names, name);
}

/* The parent of "a::b" is "a"; of "a" it is "". */
static char *parent_of(const char *module)
{
	const char *last = g_strrstr(module, "::");

	return last ? g_strndup(module, (gsize)(last - module)) : g_strdup("");
}

/* The module that a path of `use` or of a link names, seen from @module; NULL: another crate's. */
static char *absolute(struct crate *c, const char *module, const char *path)
{
	g_auto(GStrv) parts = g_strsplit(path, "::", -1);
	char **p = parts;
	g_autofree char *at = g_strdup(module);
	g_autofree char *rest = NULL;
	char *whole;

	if (*p && strcmp(*p, "crate") == 0) {
		g_free(at);
		at = g_strdup("");
		p++;
	} else if (*p && strcmp(*p, "self") == 0) {
		p++;
	}
	for (; *p && strcmp(*p, "super") == 0; p++) {
		char *up = parent_of(at);

		g_free(at);
		at = up;
	}
	rest = g_strjoinv("::", p);
	whole = g_strconcat(at, *at && *rest ? "::" : "", rest, NULL);
	if (g_hash_table_contains(c->modules, whole))
		return whole;
	g_free(whole);
	return NULL;
}

static enum meaning look_up(struct crate *c, const char *module, const char *name, int depth)
{
	struct module *m = g_hash_table_lookup(c->modules, module);
	enum meaning found = MEANING_NONE;

	if (!m)
		return MEANING_UNKNOWN;
	if (g_hash_table_contains(m->names, name))
		return MEANING_ITEM;
	for (guint i = 0; i < m->globs->len && found == MEANING_NONE; i++) {
		g_autofree char *from = depth < GLOB_DEPTH ? absolute(c, module, m->globs->pdata[i])
							   : NULL;

		found = from ? look_up(c, from, name, depth + 1) : MEANING_UNKNOWN;
	}
	return found;
}

/* The names behind a type or module of this crate must be there somewhere in it. */
static enum meaning look_up_rest(struct crate *c, char *const *parts, bool own)
{
	for (; *parts; parts++)
		if (!g_hash_table_contains(c->names, *parts) && !is_inherited(*parts))
			return own ? MEANING_NONE : MEANING_UNKNOWN;
	return MEANING_ITEM;
}

/* Is it a type or module that the module itself declares, and imports no other of the name? */
static bool is_own_type(struct crate *c, const char *module, const char *name)
{
	struct module *m = g_hash_table_lookup(c->modules, module);
	int how = m ? GPOINTER_TO_INT(g_hash_table_lookup(m->names, name)) : 0;

	return how & NAME_TYPE && !(how & NAME_IMPORTED);
}

/* A path of names below a module of the crate. */
static enum meaning path_below(struct crate *c, const char *module, char *const *parts)
{
	g_autofree char *at = g_strdup(module);
	enum meaning found;

	for (; *parts; parts++) {
		g_autofree char *next = g_strconcat(at, *at ? "::" : "", *parts, NULL);

		if (!g_hash_table_contains(c->modules, next))
			break;
		g_free(at);
		at = g_steal_pointer(&next);
	}
	if (!*parts)
		return MEANING_ITEM;
	found = look_up(c, at, *parts, 0);
	return found == MEANING_ITEM ? look_up_rest(c, parts + 1, is_own_type(c, at, *parts)) :
				       found;
}

/* A path of several names: only the first one is looked up in its scope. */
static enum meaning path_meaning(struct crate *c, const char *module, char *const *parts)
{
	const char *first = parts[0];
	enum meaning found;

	if (strcmp(first, "Self") == 0)
		return parts[1] ? look_up_rest(c, parts + 1, true) : MEANING_UNKNOWN;
	if (strcmp(first, "crate") == 0)
		return c->alone || !parts[1] ? MEANING_UNKNOWN : path_below(c, "", parts + 1);
	if (strcmp(first, "self") == 0)
		return path_below(c, module, parts + 1);
	if (strcmp(first, "super") == 0) {
		g_autofree char *up = parent_of(module);

		return c->alone || (parts[1] && strcmp(parts[1], "super") == 0)
			? MEANING_UNKNOWN : path_below(c, up, parts + 1);
	}
	found = look_up(c, module, first, 0);
	if (found == MEANING_NONE)
		return is_builtin(first) ? MEANING_UNKNOWN : MEANING_NONE;
	if (!parts[1])
		return found;
	/* What a type of another crate has is not known here. */
	return found == MEANING_ITEM ? look_up_rest(c, parts + 1, is_own_type(c, module, first))
				     : MEANING_UNKNOWN;
}

/* The path in what a link says; NULL if that is no path. */
static char *clean_path(const char *name)
{
	const char *at = strchr(name, '@');
	g_autofree char *path = NULL;
	char *end;

	path = g_strdup(at && strspn(name, "abcdefghijklmnopqrstuvwxyz") == (size_t)(at - name)
			? at + 1 : name);
	g_strstrip(path);
	end = strpbrk(path, "#<(!");
	if (end) {
		/* Generic arguments may only be last. */
		if (*end == '<' && strstr(end, ">::"))
			return NULL;
		*end = '\0';
	}
	if (!*path || path[strspn(path, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
					"0123456789_:")] || g_ascii_isdigit(*path) ||
	    g_str_has_prefix(path, "::") || g_str_has_suffix(path, ":"))
		return NULL;
	return g_steal_pointer(&path);
}

enum meaning scope_meaning(struct scope *s, const struct source *src, guint32 item,
			   const char *name)
{
	struct crate *c = crate_of(s, src->file->path);
	const struct rs_item *it = rs_item(src->file, item);
	g_autofree char *path = clean_path(name);
	g_autofree char *module = module_of(c, src->file, item, it->kind == RS_ITEM_FILE);
	g_auto(GStrv) parts = path ? g_strsplit(path, "::", -1) : NULL;
	enum meaning found;

	if (!parts || it->flags & (RS_IN_FN | RS_IN_MACRO))
		return MEANING_UNKNOWN;
	found = path_meaning(c, module, parts);
	if (found == MEANING_NONE && it->kind == RS_ITEM_MOD) {
		g_autofree char *own = module_of(c, src->file, item, true);

		return path_meaning(c, own, parts) == MEANING_NONE ? MEANING_NONE : MEANING_UNKNOWN;
	}
	return found;
}

/* --- abstractions ----------------------------------------------------------------------------- */

static void note_bindings(GHashTable *table, const struct rs_file *f, const char *shown)
{
	for (guint32 i = rs_first(f); i < f->n_tokens; i = rs_next(f, i)) {
		g_autofree char *name = NULL;
		struct rs_str s;

		if (!rs_is(f, i, "bindings") || !rs_joint(f, i, ':') || !rs_joint(f, i + 1, ':') ||
		    f->tokens[i + 3].kind != RS_IDENT)
			continue;
		s = rs_name(f, i + 3);
		name = g_strndup(s.s, s.n);
		if (!g_hash_table_contains(table, name))
			g_hash_table_insert(table, g_steal_pointer(&name), g_strdup(shown));
	}
}

static GHashTable *read_abstractions(const char *root)
{
	GHashTable *table = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	g_autofree char *folder = g_build_filename(root, "rust", "kernel", NULL);
	char *const roots[] = { folder, NULL };
	struct walk w = { .complain = ignore };
	g_autoptr(GPtrArray) files = walk_files(&w, roots);

	for (guint i = 0; i < files->len; i++) {
		const char *path = files->pdata[i];
		struct rs_file *f = rs_file_read(path, RS_EDITION_2021, NULL);

		if (f)
			note_bindings(table, f, path + strlen(root) + 1);
		rs_file_free(f);
	}
	return table;
}

const char *scope_abstraction(struct check *c, const char *c_name)
{
	if (!c->root || !c->scope)
		return NULL;
	if (!c->scope->abstractions)
		c->scope->abstractions = read_abstractions(c->root);
	return g_hash_table_lookup(c->scope->abstractions, c_name);
}

bool scope_allows(struct scope *s, const struct rs_file *file, const char *lint)
{
	struct crate *c = crate_of(s, file->path);
	g_autofree char *path = module_path(c, file->path);

	for (;;) {
		g_autofree char *key = g_strconcat(lint, " ", path, NULL);
		char *last;

		if (g_hash_table_contains(c->allowed, key))
			return true;
		if (!*path)
			return false;
		last = g_strrstr(path, "::");
		*(last ? last : path) = '\0';
	}
}
