/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "kbuild/crate.h"

#include <stdbool.h>
#include <string.h>

/* --- tokens of Rust, as far as items need them ---------------------------------------------- */

enum token_kind { TOKEN_END, TOKEN_WORD, TOKEN_TEXT, TOKEN_MARK };

struct token {
	enum token_kind kind;
	const char *at;		/* TOKEN_TEXT: between the quotes */
	size_t len;
};

struct cursor {
	const char *p, *end;
};

static const char *skip_block_comment(const char *p, const char *end)
{
	unsigned depth = 0;

	for (; p + 1 < end; p++) {
		if (p[0] == '/' && p[1] == '*') {
			depth++;
			p++;
		} else if (p[0] == '*' && p[1] == '/') {
			p++;
			if (!--depth)
				return p + 1;
		}
	}
	return end;
}

static const char *skip_blank(const char *p, const char *end)
{
	while (p < end) {
		if (g_ascii_isspace(*p)) {
			p++;
		} else if (p + 1 < end && p[0] == '/' && p[1] == '/') {
			p = memchr(p, '\n', end - p);
			if (!p)
				return end;
		} else if (p + 1 < end && p[0] == '/' && p[1] == '*') {
			p = skip_block_comment(p, end);
		} else {
			break;
		}
	}
	return p;
}

static bool is_word(char c)
{
	return g_ascii_isalnum(c) || c == '_' || (c & 0x80);
}

static struct token quoted(struct cursor *c)
{
	struct token t = { TOKEN_TEXT, ++c->p, 0 };

	while (c->p < c->end && *c->p != '"')
		c->p += *c->p == '\\' && c->p + 1 < c->end ? 2 : 1;
	t.len = c->p - t.at;
	c->p = MIN(c->p + 1, c->end);
	return t;
}

/* r"…", r#"…"#: from the first # or quote on. False if it is none after all. */
static bool raw_quoted(struct cursor *c, struct token *t)
{
	const char *p = c->p;
	size_t hashes = 0;

	for (; p < c->end && *p == '#'; p++)
		hashes++;
	if (p == c->end || *p != '"')
		return false;
	t->kind = TOKEN_TEXT;
	t->at = ++p;
	for (; p < c->end; p++) {
		size_t n = 0;

		if (*p != '"')
			continue;
		while (n < hashes && p + 1 + n < c->end && p[1 + n] == '#')
			n++;
		if (n == hashes)
			break;
	}
	t->len = p - t->at;
	c->p = MIN(p + 1 + hashes, c->end);
	return true;
}

/* 'a' or a lifetime. */
static void skip_quote(struct cursor *c)
{
	const char *p = c->p + 1;

	if (p < c->end && *p == '\\') {
		p = memchr(p + 2 < c->end ? p + 2 : c->end, '\'', c->end - MIN(p + 2, c->end));
		c->p = p ? p + 1 : c->end;
		return;
	}
	while (p < c->end && is_word(*p))
		p++;
	if (p == c->p + 1 && p < c->end)
		p++;
	c->p = p < c->end && *p == '\'' ? p + 1 : p;
}

static struct token next_token(struct cursor *c)
{
	struct token t = { TOKEN_END, NULL, 0 };

	c->p = skip_blank(c->p, c->end);
	while (c->p < c->end && *c->p == '\'') {
		skip_quote(c);
		c->p = skip_blank(c->p, c->end);
	}
	if (c->p == c->end)
		return t;
	if (*c->p == '"')
		return quoted(c);
	t.at = c->p;
	if (!is_word(*c->p)) {
		t.kind = TOKEN_MARK;
		t.len = 1;
		c->p++;
		return t;
	}
	t.kind = TOKEN_WORD;
	while (c->p < c->end && is_word(*c->p))
		c->p++;
	t.len = c->p - t.at;
	if (memchr("rbc", *t.at, 3) && t.len <= 2 && t.at[t.len - 1] == 'r')
		raw_quoted(c, &t);
	return t;
}

static bool is(const struct token *t, const char *text)
{
	return t->kind != TOKEN_TEXT && t->len == strlen(text) && !memcmp(t->at, text, t->len);
}

static bool is_one_of(const struct token *t, const char *const *list)
{
	for (; *list; list++)
		if (is(t, *list))
			return true;
	return false;
}

/* --- items ---------------------------------------------------------------------------------- */

/* A { block: what is defined in it, and whether it is the one that takes the output in. */
struct block {
	GHashTable *types, *values;
	bool wanted;
};

struct reading {
	GPtrArray *blocks;	/* struct block *: the innermost is the last */
	struct block *found;
	const char *output;	/* the last part of its path */
};

static void block_free(struct block *b)
{
	if (!b)
		return;
	g_hash_table_unref(b->types);
	g_hash_table_unref(b->values);
	g_free(b);
}

static void open_block(struct reading *r)
{
	struct block *b = g_new0(struct block, 1);

	b->types = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	b->values = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_ptr_array_add(r->blocks, b);
}

static void close_block(struct reading *r)
{
	struct block *b = g_ptr_array_steal_index(r->blocks, r->blocks->len - 1);

	if (b->wanted && !r->found)
		r->found = b;
	else
		block_free(b);
}

static struct block *innermost(const struct reading *r)
{
	return r->blocks->pdata[r->blocks->len - 1];
}

/* Only what stands where an item can begin is one: not the N of `<const N: usize>`. */
static bool can_begin_after(const struct token *before)
{
	static const char *const marks[] = { ";", "{", "}", "]", ")", NULL };
	static const char *const words[] = { "pub", "unsafe", "extern", "const", "async", "default",
					     NULL };

	return before->kind == TOKEN_END || before->kind == TOKEN_TEXT ||
	       is_one_of(before, before->kind == TOKEN_MARK ? marks : words);
}

static void take_item(struct reading *r, const struct token *before, const struct token *word,
		      struct token name)
{
	static const char *const types[] = { "type", "struct", "enum", "union", "trait", "mod", NULL };
	static const char *const values[] = { "fn", "const", "static", NULL };
	static const char *const no_names[] = { "fn", "unsafe", "extern", "async", "mut", "_", NULL };
	GHashTable *set = is_one_of(word, types) ? innermost(r)->types :
		is_one_of(word, values) ? innermost(r)->values : NULL;

	if (set && name.kind == TOKEN_WORD && can_begin_after(before) &&
	    !is_one_of(&name, no_names))
		g_hash_table_add(set, g_strndup(name.at, name.len));
}

static bool names_output(const struct reading *r, const struct token *t)
{
	size_t len = strlen(r->output);

	return t->kind == TOKEN_TEXT && t->len >= len &&
	       !memcmp(t->at + t->len - len, r->output, len) &&
	       (t->len == len || t->at[t->len - len - 1] == '/');
}

struct crate_names *crate_names_parse(const char *text, size_t len, const char *output)
{
	struct cursor c = { text, text + len };
	struct token before = { TOKEN_END, NULL, 0 }, last = before, t;
	struct reading r = { .blocks = g_ptr_array_new() };
	g_autofree char *base = g_path_get_basename(output);
	struct crate_names *n = NULL;
	bool in_include = false;

	r.output = base;
	open_block(&r);
	for (t = next_token(&c); t.kind != TOKEN_END; t = next_token(&c)) {
		take_item(&r, &before, &last, t);
		if (is(&last, "include") && is(&t, "!"))
			in_include = true;
		else if (is(&t, ";"))
			in_include = false;
		if (in_include && names_output(&r, &t))
			innermost(&r)->wanted = true;
		if (is(&t, "{"))
			open_block(&r);
		else if (is(&t, "}") && r.blocks->len > 1)
			close_block(&r);
		before = last;
		last = t;
	}
	while (r.blocks->len)
		close_block(&r);
	g_ptr_array_unref(r.blocks);
	if (r.found) {
		n = g_new0(struct crate_names, 1);
		n->types = g_hash_table_ref(r.found->types);
		n->values = g_hash_table_ref(r.found->values);
	}
	block_free(r.found);
	return n;
}

struct crate_names *crate_names_read(const char *header, const char *output)
{
	g_autofree char *folder = g_path_get_dirname(header);
	g_autofree char *path = g_build_filename(folder, "lib.rs", NULL);
	g_autofree char *text = NULL;
	struct crate_names *n;
	gsize len;

	if (!g_file_get_contents(path, &text, &len, NULL))
		return NULL;
	n = crate_names_parse(text, len, output);
	if (n)
		n->path = g_steal_pointer(&path);
	return n;
}

void crate_names_free(struct crate_names *n)
{
	if (!n)
		return;
	g_free(n->path);
	g_hash_table_unref(n->types);
	g_hash_table_unref(n->values);
	g_free(n);
}

const char *crate_helper_constant(const char *name)
{
	static const char prefix[] = "RUST_CONST_HELPER_";

	if (!g_str_has_prefix(name, prefix) || !name[strlen(prefix)])
		return NULL;
	return name + strlen(prefix);
}
