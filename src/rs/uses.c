/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Files become lists of words, as code in documentation and in strings is read like all
 * other code. What renames the crate, and which macros append their arguments, may be known only
 * after all files: rs_uses_finish() goes through the words until nothing new is found.
 */
#include "rs/uses-private.h"

#include <string.h>

/* --- words ---------------------------------------------------------------------------------- */

static void add_name(struct rs_uses *u, GArray *words, const char *s, size_t n, bool code)
{
	struct word w = { .name = intern_n(&u->names, s, n), .kind = WORD_NAME, .code = code };

	g_array_append_val(words, w);
	if (code)
		g_hash_table_add(u->all, (gpointer)w.name);
}

static void add_mark(GArray *words, char kind, bool code)
{
	struct word w = { .kind = kind, .code = code };

	g_array_append_val(words, w);
}

static bool starts_name(char c)
{
	return g_ascii_isalpha(c) || c == '_' || (c & 0x80);
}

static bool continues_name(char c)
{
	return starts_name(c) || g_ascii_isdigit(c);
}

/*
 * The words of text that is no Rust file: Markdown, or a string. There is no knowing which quote
 * begins a string there, so what strings hold counts, too.
 */
static void split_text(struct rs_uses *u, GArray *words, const char *p, const char *end, bool code)
{
	while (p < end) {
		const char *start = p;

		if (starts_name(*p)) {
			if (end - p > 2 && p[0] == 'r' && p[1] == '#' && starts_name(p[2]))
				start = p += 2;
			while (p < end && continues_name(*p))
				p++;
			add_name(u, words, start, p - start, code);
		} else if (g_ascii_isdigit(*p)) {
			while (p < end && continues_name(*p))
				p++;
			add_mark(words, WORD_LITERAL, code);
		} else {
			if (!g_ascii_isspace(*p))
				add_mark(words, *p, code);
			p++;
		}
	}
}

static struct fragment *fragment_new(struct rs_uses *u, const char *path, bool own_text)
{
	struct fragment *fr = g_new0(struct fragment, 1);

	fr->path = path;
	fr->own_text = own_text;
	fr->words = g_array_new(FALSE, TRUE, sizeof(struct word));
	g_ptr_array_add(u->fragments, fr);
	return fr;
}

static void fragment_end(struct fragment *fr)
{
	add_mark(fr->words, 0, false);
	add_mark(fr->words, 0, false);
}

static void fragment_free(gpointer data)
{
	struct fragment *fr = data;

	g_array_free(fr->words, TRUE);
	g_free(fr);
}

/* --- documentation and strings -------------------------------------------------------------- */

/* A line between fences, or indented as code is (CommonMark 4.4, 4.5), may name members. */
static void split_markdown(struct rs_uses *u, GArray *words, const char *p, const char *end)
{
	bool fenced = false;

	while (p < end) {
		const char *line = p, *eol = memchr(p, '\n', end - p);
		bool fence;

		eol = eol ? eol : end;
		while (p < eol && (*p == ' ' || *p == '\t'))
			p++;
		fence = eol - p >= 3 && (!memcmp(p, "```", 3) || !memcmp(p, "~~~", 3));
		if (fence)
			fenced = !fenced;
		else
			split_text(u, words, p, eol, fenced || p - line >= 4 ||
				   memchr(line, '\t', p - line));
		p = eol + 1;
	}
}

/* What is left of a doc comment's line without its mark: all of it, as stars do no harm. */
static void add_doc_line(GString *doc, struct rs_str s)
{
	gsize skip = MIN(s.n, 3);

	g_string_append_len(doc, s.s + skip, s.n - skip);
	g_string_append_c(doc, '\n');
}

static void end_doc(struct rs_uses *u, const char *path, GString *doc)
{
	struct fragment *fr;

	if (!doc->len)
		return;
	fr = fragment_new(u, path, false);
	split_markdown(u, fr->words, doc->str, doc->str + doc->len);
	fragment_end(fr);
	g_string_truncate(doc, 0);
}

/* Procedural macros make code out of strings, and #[doc = ""] is documentation. */
static void add_string(struct rs_uses *u, const char *path, struct rs_str s)
{
	struct fragment *fr;

	if (!memchr(s.s, ';', s.n) && !memmem(s.s, s.n, "::", 2))
		return;
	fr = fragment_new(u, path, false);
	split_text(u, fr->words, s.s, s.s + s.n, true);
	fragment_end(fr);
}

static void add_token(struct rs_uses *u, struct fragment *fr, const struct rs_file *f, guint32 i)
{
	guint8 kind = f->tokens[i].kind;
	struct rs_str s;

	if (rs_is_ident(kind)) {
		s = rs_name(f, i);
		add_name(u, fr->words, s.s, s.n, true);
	} else if (rs_is_string(kind)) {
		add_string(u, fr->path, rs_text(f, i));
		add_mark(fr->words, WORD_LITERAL, true);
	} else {
		add_mark(fr->words, kind < RS_WHITESPACE ? (char)kind : WORD_LITERAL, true);
	}
}

static struct fragment *add_file(struct rs_uses *u, const struct rs_file *f)
{
	const char *path = intern(&u->names, f->path);
	struct fragment *fr = fragment_new(u, path, true);
	g_autoptr(GString) doc = g_string_new(NULL);

	for (guint32 i = 0; i < f->n_tokens; i++) {
		guint8 kind = f->tokens[i].kind;

		if (rs_is_doc(kind)) {
			add_doc_line(doc, rs_text(f, i));
		} else if (!rs_is_trivia(kind)) {
			end_doc(u, path, doc);
			add_token(u, fr, f, i);
		}
	}
	end_doc(u, path, doc);
	fragment_end(fr);
	return fr;
}

void rs_uses_add(struct rs_uses *u, const struct rs_file *f)
{
	add_file(u, f);
}

static void note_item(struct rs_uses *u, guint crate, const char *name, const char *path)
{
	if (!g_hash_table_contains(u->items[crate], name))
		g_hash_table_insert(u->items[crate], (gpointer)name, (gpointer)path);
}

void rs_uses_add_own(struct rs_uses *u, guint crate, const struct rs_file *f)
{
	const struct fragment *fr = add_file(u, f);

	for (guint i = 0; i < fr->words->len; i++) {
		const struct word *w = &g_array_index(fr->words, struct word, i);

		if (w->name)
			note_item(u, crate, w->name, fr->path);
	}
}

/* --- what is used of a crate ------------------------------------------------------------------ */

static guint32 mask_of(GHashTable *h, const char *name)
{
	return GPOINTER_TO_UINT(g_hash_table_lookup(h, name));
}

static void add_mask(struct rs_uses *u, GHashTable *h, const char *name, guint32 mask)
{
	guint32 old = mask_of(h, name);

	if ((old | mask) == old || name == u->kw_underscore)
		return;
	g_hash_table_insert(h, (gpointer)name, GUINT_TO_POINTER(old | mask));
	u->grown = true;
}

static void use_name(struct rs_uses *u, guint32 mask, const struct fragment *fr, const char *name)
{
	for (guint c = 0; c < u->n_crates; c++)
		if (mask & 1u << c)
			note_item(u, c, name, fr->path);
}

static void use_everything(struct rs_uses *u, guint32 mask, const struct fragment *fr)
{
	for (guint c = 0; c < u->n_crates; c++)
		if ((mask & 1u << c) && !u->everything[c])
			u->everything[c] = fr->path;
}

/* The macro_rules! whose body holds word @i; NULL: none. */
static const char *macro_around(struct rs_uses *u, const struct fragment *fr, guint i)
{
	guint depth = 0;

	while (i-- > 0) {
		const struct word *w = at(fr, i);

		if (w->kind == ')' || w->kind == ']' || w->kind == '}') {
			depth++;
		} else if (w->kind == '(' || w->kind == '[' || w->kind == '{') {
			if (depth) {
				depth--;
			} else if (i >= 3 && at(fr, i - 1)->name && at(fr, i - 2)->kind == '!' &&
				   at(fr, i - 3)->name == u->kw_macro_rules) {
				return at(fr, i - 1)->name;
			}
		}
	}
	return NULL;
}

/* `bindings::$name`: whoever calls the macro around it says which name. */
static void use_argument(struct rs_uses *u, guint32 mask, const struct fragment *fr, guint i)
{
	const char *macro = macro_around(u, fr, i);

	if (macro)
		add_mask(u, u->appenders, macro, mask);
	else
		use_everything(u, mask, fr);
}

char *uses_pattern(const struct fragment *fr, guint i)
{
	GString *s = g_string_new(NULL);

	for (; at(fr, i)->kind && at(fr, i)->kind != '>'; i++) {
		const struct word *w = at(fr, i);

		if (w->kind == '$' || w->kind == '#') {
			g_string_append_c(s, '*');
			i++;
		} else if (w->kind == ':' && at(fr, i + 1)->name) {
			/* A modifier (`$x:lower`) changes what precedes it. */
			g_string_assign(s, "*");
			i++;
		} else if (w->name) {
			g_string_append(s, w->name);
		} else {
			g_string_append_c(s, '*');
		}
	}
	return g_string_free(s, FALSE);
}

static void use_pattern(struct rs_uses *u, guint32 mask, const struct fragment *fr, guint i)
{
	g_autofree char *pattern = uses_pattern(fr, i);

	for (guint c = 0; c < u->n_crates; c++)
		if (mask & 1u << c)
			g_ptr_array_add(u->patterns[c], g_pattern_spec_new(pattern));
}

static void use_path(struct rs_uses *u, guint32 mask, const struct fragment *fr, guint i);

/* `{a, b as c, d::{e, f}, *, self as g}`, @i being behind the brace. */
static void use_braces(struct rs_uses *u, guint32 mask, const struct fragment *fr, guint i)
{
	guint depth = 1;

	for (; depth && at(fr, i)->kind; i++) {
		const struct word *w = at(fr, i);
		char before = at(fr, i - 1)->kind;

		if (w->kind == '{')
			depth++;
		else if (w->kind == '}')
			depth--;
		else if (w->name == u->kw_self && at(fr, i + 1)->name == u->kw_as)
			add_mask(u, u->aliases, at(fr, i + 2)->name ? at(fr, i + 2)->name :
				 u->kw_underscore, mask);
		else if (w->name)
			use_name(u, mask, fr, w->name);
		else if (depth == 1 && (before == '{' || before == ',') &&
			 (w->kind == '*' || w->kind == '$' || w->kind == '#'))
			use_path(u, mask, fr, i);
	}
}

/* What follows `bindings::`, at @i. */
static void use_path(struct rs_uses *u, guint32 mask, const struct fragment *fr, guint i)
{
	const struct word *w = at(fr, i);

	if (w->name) {
		use_name(u, mask, fr, w->name);
		/* Constants of an enum can be in a module of its name. */
		if (is_colons(fr, i + 1) &&
		    (at(fr, i + 3)->name || at(fr, i + 3)->kind == '{' ||
		     at(fr, i + 3)->kind == '$'))
			use_path(u, mask, fr, i + 3);
	} else if (w->kind == '{') {
		use_braces(u, mask, fr, i + 1);
	} else if (w->kind == '$') {
		use_argument(u, mask, fr, i);
	} else if (w->kind == '[' && at(fr, i + 1)->kind == '<') {
		use_pattern(u, mask, fr, i + 2);
	} else if (w->kind == '*' || w->kind == '#') {
		/* In prose, that is `bindings::*` in bold or code. */
		if (w->code)
			use_everything(u, mask, fr);
	}
}

/* --- one round through all words -------------------------------------------------------------- */

/* The arguments of a call of a macro that appends them; @i is at its opening delimiter. */
static void use_call(struct rs_uses *u, guint32 mask, const struct fragment *fr, guint i)
{
	guint depth = 0;

	do {
		const struct word *w = at(fr, i);

		if (w->kind == '(' || w->kind == '[' || w->kind == '{')
			depth++;
		else if (w->kind == ')' || w->kind == ']' || w->kind == '}')
			depth--;
		else if (w->kind == '$')
			use_argument(u, mask, fr, i);
		else if (w->kind == '#')
			use_everything(u, mask, fr);
		else if (w->name)
			use_name(u, mask, fr, w->name);
		i++;
	} while (depth && at(fr, i)->kind);
}

static void visit_macro(struct rs_uses *u, const struct fragment *fr, guint i, const char *name)
{
	guint32 mask = mask_of(u->appenders, name);
	char open;

	if (!mask)
		return;
	if (at(fr, i + 1)->name == u->kw_as && at(fr, i + 2)->name) {
		add_mask(u, u->appenders, at(fr, i + 2)->name, mask);
		return;
	}
	open = at(fr, i + 2)->kind;
	if (at(fr, i + 1)->kind == '!' && (open == '(' || open == '[' || open == '{'))
		use_call(u, mask, fr, i + 2);
}

/*
 * The name of the crate without a path behind it is of interest where it renames it, and as
 * an argument of a macro, which may do anything with it. In a `use` it is just an import.
 */
static void visit_crate(struct rs_uses *u, const struct fragment *fr, guint i, guint32 mask,
			bool in_use, bool in_macro)
{
	if (is_colons(fr, i + 1))
		use_path(u, mask, fr, i + 3);
	else if (at(fr, i + 1)->name == u->kw_as && at(fr, i + 2)->name)
		add_mask(u, u->aliases, at(fr, i + 2)->name, mask);
	else if (in_macro && !in_use && fr->own_text && at(fr, i + 1)->kind != '.' &&
		 (i == 0 || at(fr, i - 1)->kind != '.'))
		use_everything(u, mask, fr);
}

/* Is there a call of a macro, or an attribute, whose opening delimiter is word @i? */
static bool opens_macro(const struct fragment *fr, guint i)
{
	if (i >= 2 && at(fr, i - 1)->kind == '!' && at(fr, i - 2)->name)
		return true;
	if (at(fr, i)->kind != '[' || i < 1)
		return false;
	return at(fr, i - 1)->kind == '#' ||
	       (i >= 2 && at(fr, i - 1)->kind == '!' && at(fr, i - 2)->kind == '#');
}

void uses_follow(struct nesting *n, const struct fragment *fr, guint i)
{
	switch (at(fr, i)->kind) {
	case '(': case '[': case '{':
		n->depth++;
		if (!n->macro && (opens_macro(fr, i) ||
				  (i >= 2 && at(fr, i - 1)->name && at(fr, i - 2)->kind == '!')))
			n->macro = n->depth;
		break;
	case ')': case ']': case '}':
		if (n->macro == n->depth)
			n->macro = 0;
		if (n->depth)
			n->depth--;
		break;
	}
}

static void visit(struct rs_uses *u, const struct fragment *fr)
{
	struct nesting n = { 0 };
	bool in_use = false;

	for (guint i = 0; at(fr, i)->kind; i++) {
		const struct word *w = at(fr, i);
		guint32 mask;

		if (!w->name) {
			uses_follow(&n, fr, i);
			in_use = in_use && w->kind != ';';
			continue;
		}
		if (w->name == u->kw_use && at(fr, i + 1)->kind != '<')
			in_use = true;
		mask = mask_of(u->aliases, w->name);
		if (mask)
			visit_crate(u, fr, i, mask, in_use, n.macro != 0);
		visit_macro(u, fr, i, w->name);
	}
}

/* --- the whole -------------------------------------------------------------------------------- */

static void intern_words(struct rs_uses *u)
{
	const struct {
		const char **to, *word;
	} words[] = {
		{ &u->kw_use, "use" }, { &u->kw_as, "as" }, { &u->kw_self, "self" },
		{ &u->kw_underscore, "_" }, { &u->kw_macro_rules, "macro_rules" },
		{ &u->kw_ref, "ref" }, { &u->kw_mut, "mut" }, { &u->kw_self_type, "Self" },
		{ &u->kw_impl, "impl" }, { &u->kw_unsafe, "unsafe" }, { &u->kw_for, "for" },
		{ &u->kw_type, "type" }, { &u->kw_derive, "derive" }, { &u->kw_default, "default" },
		{ &u->kw_default_trait, "Default" }, { &u->kw_or_default, "or_default" },
		{ &u->kw_unwrap_or_default, "unwrap_or_default" }, { &u->kw_take, "take" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		*words[i].to = intern(&u->names, words[i].word);
}

struct rs_uses *rs_uses_new(const char *const *crates, guint n_crates)
{
	struct rs_uses *u = g_new0(struct rs_uses, 1);

	arena_init(&u->arena);
	intern_init(&u->names, &u->arena);
	u->n_crates = n_crates;
	u->fragments = g_ptr_array_new_with_free_func(fragment_free);
	u->aliases = g_hash_table_new(NULL, NULL);
	u->appenders = g_hash_table_new(NULL, NULL);
	u->all = g_hash_table_new(NULL, NULL);
	u->members = g_hash_table_new(NULL, NULL);
	u->methods = g_hash_table_new(NULL, NULL);
	u->made_methods = g_ptr_array_new_with_free_func((GDestroyNotify)g_pattern_spec_free);
	u->in_macros = g_hash_table_new(NULL, NULL);
	u->defaults = g_hash_table_new(NULL, NULL);
	u->items = g_new0(GHashTable *, n_crates);
	u->patterns = g_new0(GPtrArray *, n_crates);
	u->everything = g_new0(const char *, n_crates);
	for (guint c = 0; c < n_crates; c++) {
		u->items[c] = g_hash_table_new(NULL, NULL);
		u->patterns[c] = g_ptr_array_new_with_free_func(
			(GDestroyNotify)g_pattern_spec_free);
		add_mask(u, u->aliases, intern(&u->names, crates[c]), 1u << c);
	}
	intern_words(u);
	return u;
}

void rs_uses_free(struct rs_uses *u)
{
	if (!u)
		return;
	g_clear_pointer(&u->fragments, g_ptr_array_unref);
	for (guint c = 0; c < u->n_crates; c++) {
		g_hash_table_unref(u->items[c]);
		g_ptr_array_unref(u->patterns[c]);
	}
	g_free(u->items);
	g_free(u->patterns);
	g_free(u->everything);
	g_hash_table_unref(u->aliases);
	g_hash_table_unref(u->appenders);
	g_hash_table_unref(u->all);
	g_hash_table_unref(u->members);
	g_hash_table_unref(u->methods);
	g_ptr_array_unref(u->made_methods);
	g_hash_table_unref(u->in_macros);
	g_hash_table_unref(u->defaults);
	intern_release(&u->names);
	arena_release(&u->arena);
	g_free(u);
}

/* Who asks has names of his own, so from now on their text counts, not their address. */
static void by_text(GHashTable **set)
{
	GHashTable *new = g_hash_table_new(g_str_hash, g_str_equal);
	GHashTableIter iter;
	gpointer name, value;

	g_hash_table_iter_init(&iter, *set);
	while (g_hash_table_iter_next(&iter, &name, &value))
		g_hash_table_insert(new, name, value);
	g_hash_table_unref(*set);
	*set = new;
}

void rs_uses_finish(struct rs_uses *u)
{
	do {
		u->grown = false;
		for (guint c = 0; c < u->n_crates; c++)
			g_ptr_array_set_size(u->patterns[c], 0);
		for (guint i = 0; i < u->fragments->len; i++)
			visit(u, u->fragments->pdata[i]);
	} while (u->grown);
	uses_of_types(u);
	g_clear_pointer(&u->fragments, g_ptr_array_unref);
	for (guint c = 0; c < u->n_crates; c++)
		by_text(&u->items[c]);
	by_text(&u->all);
	by_text(&u->members);
	by_text(&u->methods);
	by_text(&u->in_macros);
	by_text(&u->defaults);
}

bool rs_uses_item(const struct rs_uses *u, guint crate, const char *name)
{
	if (g_hash_table_contains(u->items[crate], name) ||
	    (u->everything[crate] && g_hash_table_contains(u->all, name)))
		return true;
	for (guint i = 0; i < u->patterns[crate]->len; i++)
		if (g_pattern_spec_match_string(u->patterns[crate]->pdata[i], name))
			return true;
	return false;
}

static int compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void append_names(GPtrArray *to, GHashTable *set, GHashTable *unless)
{
	GHashTableIter iter;
	gpointer name;

	g_hash_table_iter_init(&iter, set);
	while (g_hash_table_iter_next(&iter, &name, NULL))
		if (!unless || !g_hash_table_contains(unless, name))
			g_ptr_array_add(to, name);
}

GPtrArray *rs_uses_items(const struct rs_uses *u, guint crate)
{
	GPtrArray *names = g_ptr_array_new();

	append_names(names, u->items[crate], NULL);
	if (u->everything[crate])
		append_names(names, u->all, u->items[crate]);
	g_ptr_array_sort(names, compare_names);
	return names;
}

const char *rs_uses_where(const struct rs_uses *u, guint crate, const char *name)
{
	return g_hash_table_lookup(u->items[crate], name);
}

const char *rs_uses_everything(const struct rs_uses *u, guint crate)
{
	return u->everything[crate];
}
