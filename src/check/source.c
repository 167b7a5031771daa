/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "check/source.h"

#include <string.h>

#include "check/markdown.h"

/* --- comments --------------------------------------------------------------------------------- */

/* Is there nothing but blanks between the start of its line and token @i? */
static bool starts_line(const struct rs_file *f, guint32 i)
{
	const char *p = f->text + f->tokens[i].start;

	while (p > f->text && (p[-1] == ' ' || p[-1] == '\t'))
		p--;
	return p == f->text || p[-1] == '\n';
}

static unsigned line_feeds(const struct rs_file *f, guint32 token)
{
	struct rs_str s = rs_text(f, token);
	unsigned n = 0;

	for (gsize i = 0; i < s.n; i++)
		n += s.s[i] == '\n';
	return n;
}

static guint32 indentation(const struct rs_file *f, guint32 token)
{
	guint32 at = f->tokens[token].start, n = 0;

	while (at - n > 0 && f->text[at - n - 1] != '\n')
		n++;
	return n;
}

/* The comment behind @i that goes on with it: on the next line, in the same column. */
static guint32 continuation(const struct rs_file *f, guint32 i)
{
	if (i + 2 >= f->n_tokens || f->tokens[i + 1].kind != RS_WHITESPACE ||
	    f->tokens[i + 2].kind != RS_LINE_COMMENT || line_feeds(f, i + 1) != 1)
		return RS_NONE;
	return indentation(f, i) == indentation(f, i + 2) ? i + 2 : RS_NONE;
}

static void append_line(GString *text, const char *p, gsize n)
{
	if (n && *p == ' ') {
		p++;
		n--;
	}
	while (n && (p[n - 1] == ' ' || p[n - 1] == '\r' || p[n - 1] == '\t'))
		n--;
	g_string_append_len(text, p, (gssize)n);
	g_string_append_c(text, '\n');
}

/* The inside of a block comment, without the stars that many begin their lines with. */
static void append_block(GString *text, struct rs_str s)
{
	const char *p = s.s + 2, *end = s.s + s.n;

	if (s.n >= 4 && memcmp(end - 2, "*/", 2) == 0)
		end -= 2;
	while (p < end) {
		const char *feed = memchr(p, '\n', (size_t)(end - p));
		const char *stop = feed ? feed : end;

		while (p < stop && (*p == ' ' || *p == '\t'))
			p++;
		if (p < stop && *p == '*')
			p++;
		append_line(text, p, (gsize)(stop - p));
		p = feed ? feed + 1 : end;
	}
}

/*
 * "SAFETY: why" and "TODO(name): what": a word in capitals, or one of the known ones in any case,
 * at the start of a line, then a colon.
 */
static const char *find_tag(struct source *s, const char *text)
{
	static const char *const known[] = { "safety", "todo", "fixme", "panic", "panics", "cast",
					     "invariant", "invariants", NULL };

	for (const char *p = text; p && *p; p = text_next_line(p)) {
		size_t n = strspn(p, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
		g_autofree char *word = g_ascii_strdown(p, (gssize)n);

		if (n > 2 && p[n] == ':' && p[n + 1] != ':' && g_strv_contains(known, word))
			return arena_strndup(s->arena, p, n);
	}
	return NULL;
}

static guint32 after_trivia(const struct rs_file *f, guint32 i)
{
	while (i < f->n_tokens && rs_is_trivia(f->tokens[i].kind))
		i++;
	return i;
}

static bool doc_before(const struct rs_file *f, guint32 i)
{
	while (i-- && rs_is_trivia(f->tokens[i].kind))
		;
	return i != RS_NONE && rs_is_doc(f->tokens[i].kind);
}

static struct comment read_comment(struct source *s, guint32 first)
{
	struct rs_file *f = s->file;
	struct comment c = { .first = first, .last = first };
	g_autoptr(GString) text = g_string_new(NULL);

	c.block = f->tokens[first].kind == RS_BLOCK_COMMENT;
	c.own_line = starts_line(f, first);
	if (c.block) {
		append_block(text, rs_text(f, first));
	} else {
		for (guint32 i = first; i != RS_NONE; i = continuation(f, i)) {
			struct rs_str line = rs_text(f, i);

			append_line(text, line.s + 2, line.n - 2);
			c.last = i;
		}
	}
	c.next = after_trivia(f, c.last + 1);
	c.after_doc = doc_before(f, first);
	c.between_docs = c.after_doc && rs_is_doc(f->tokens[c.next].kind);
	c.text = arena_strndup(s->arena, text->str, text->len);
	c.tag = find_tag(s, c.text);
	return c;
}

static void read_comments(struct source *s)
{
	struct rs_file *f = s->file;

	s->comments = g_array_new(FALSE, FALSE, sizeof(struct comment));
	s->comment_at = g_new0(guint32, (gsize)f->n_tokens + 1);
	for (guint32 i = 0; i < f->n_tokens; i++) {
		struct comment c;

		if (f->tokens[i].kind != RS_LINE_COMMENT && f->tokens[i].kind != RS_BLOCK_COMMENT)
			continue;
		c = read_comment(s, i);
		g_array_append_val(s->comments, c);
		for (guint32 k = c.first; k <= c.last; k++)
			s->comment_at[k] = s->comments->len;
		i = c.last;
	}
}

bool comment_has_tag(const struct comment *c, const char *tag)
{
	size_t n = strlen(tag);

	for (const char *p = c->text; p && *p; p = text_next_line(p))
		if (g_ascii_strncasecmp(p, tag, n) == 0 && p[n] == ':')
			return true;
	return false;
}

/* The `#` that the attribute ending at @close begins with; RS_NONE if that ends no attribute. */
static guint32 attribute_start(const struct rs_file *f, guint32 close)
{
	guint32 open = f->tokens[close].kind == ']' ? rs_partner(f, close) : RS_NONE;
	guint32 hash = open != RS_NONE ? rs_prev(f, open) : RS_NONE;

	if (hash != RS_NONE && f->tokens[hash].kind == '!')
		hash = rs_prev(f, hash);
	return hash != RS_NONE && f->tokens[hash].kind == '#' ? hash : RS_NONE;
}

const struct comment *comment_before(const struct source *s, guint32 i, bool over_attributes,
				     bool (*fn)(const struct comment *c))
{
	const struct rs_file *f = s->file;

	while (i--) {
		guint8 kind = f->tokens[i].kind;
		guint32 number = s->comment_at[i];

		if (number) {
			const struct comment *c = &g_array_index(s->comments, struct comment,
								 number - 1);

			if (fn(c))
				return c;
			i = c->first;
		} else if (rs_is_trivia(kind) || (over_attributes && rs_is_doc(kind))) {
			continue;
		} else if (over_attributes && attribute_start(f, i) != RS_NONE) {
			i = attribute_start(f, i);
		} else {
			break;
		}
	}
	return NULL;
}

/* --- documentation ---------------------------------------------------------------------------- */

static void doc_free(gpointer data)
{
	struct item_doc *d = data;

	rs_doc_release(&d->doc);
	g_array_unref(d->headings);
	g_array_unref(d->links);
	g_array_unref(d->spans);
	g_free(d);
}

static void read_docs(struct source *s)
{
	struct rs_file *f = s->file;

	s->docs = g_ptr_array_new_with_free_func(doc_free);
	for (guint32 i = 0; i < f->items->n_items; i++) {
		struct item_doc *d;

		if (!rs_has_doc(f, rs_item(f, i)))
			continue;
		d = g_new0(struct item_doc, 1);
		d->item = i;
		d->headings = g_array_new(FALSE, FALSE, sizeof(struct heading));
		d->links = g_array_new(FALSE, FALSE, sizeof(struct doc_link));
		d->spans = g_array_new(FALSE, FALSE, sizeof(struct doc_link));
		/* What is in included files is not this file's to be judged by. */
		rs_doc_init(&d->doc, f, i, NULL, RS_DOC_COMMENTS, NULL);
		item_doc_read(d, s->arena);
		g_ptr_array_add(s->docs, d);
	}
}

const struct item_doc *source_doc(const struct source *s, guint32 item)
{
	guint low = 0, high = s->docs->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;
		const struct item_doc *d = g_ptr_array_index(s->docs, middle);

		if (d->item == item)
			return d;
		if (d->item < item)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

void doc_place(const struct item_doc *doc, guint32 at, guint32 len, gsize *from, gsize *to)
{
	guint32 low = 0, high = doc->doc.lines->len;
	const struct rs_doc_line *l;
	guint32 in;

	while (low + 1 < high) {
		guint32 middle = low + (high - low) / 2;

		if (rs_doc_line(&doc->doc, middle)->text <= at)
			low = middle;
		else
			high = middle;
	}
	l = rs_doc_line(&doc->doc, low);
	in = l->exact ? MIN(at - l->text, l->len) : 0;
	*from = (gsize)l->offset + in;
	*to = *from + (l->exact ? MIN(len, l->len - in) : l->len);
}

bool doc_has_section(const struct item_doc *doc, const char *name)
{
	for (guint i = 0; doc && i < doc->headings->len; i++)
		if (g_ascii_strcasecmp(g_array_index(doc->headings, struct heading, i).text,
				       name) == 0)
			return true;
	return false;
}

/* --- lines and delimiters --------------------------------------------------------------------- */

guint32 line_first(const struct source *s, guint32 i)
{
	struct rs_file *f = s->file;
	guint32 start = rs_line_start(f, rs_line_at(f, f->tokens[i].start));
	guint32 at = rs_token_at(f, start);

	/* What began on a line before is not of this one. */
	if (at < f->n_tokens && f->tokens[at].start < start)
		at++;
	return rs_skip(f, at);
}

static void read_outer(struct source *s)
{
	const struct rs_file *f = s->file;
	guint32 open = RS_NONE;

	s->outer = g_new(guint32, (gsize)f->n_tokens + 1);
	for (guint32 i = 0; i <= f->n_tokens; i++) {
		guint32 partner = i < f->n_tokens ? rs_partner(f, i) : RS_NONE;

		if (partner != RS_NONE && partner < i)
			open = s->outer[partner];
		s->outer[i] = open;
		if (partner != RS_NONE && partner > i)
			open = i;
	}
}

/* --- statements ------------------------------------------------------------------------------- */

/* May an expression go on behind a closing brace: `} else`, `}.f()`, `}?`, `} as`, `})`? */
static bool goes_on(const struct rs_file *f, guint32 i)
{
	switch (f->tokens[i].kind) {
	case '.': case '?': case '=': case '|': case '+': case '/': case '%': case '^':
		return true;
	default:
		return f->tokens[i].word == RS_KW_ELSE || f->tokens[i].word == RS_KW_AS;
	}
}

/* Does token @i end what is before it, seen from @next, the token behind it? */
static bool is_boundary(const struct rs_file *f, guint32 i, guint32 next)
{
	switch (f->tokens[i].kind) {
	case ';': case ',':
		return true;
	case '}':
		return !goes_on(f, next);
	case '>':
		/* The `=>` of a match arm. */
		return i && f->tokens[i - 1].kind == '=';
	default:
		return false;
	}
}

/* No statement has so many trees side by side; a table of a million numbers is not walked. */
#define STATEMENT_MAX 4096

guint32 statement_start(const struct source *s, guint32 i)
{
	const struct rs_file *f = s->file;
	guint32 start = i, p;
	unsigned n = 0;

	for (p = rs_prev(f, i); p != RS_NONE && n < STATEMENT_MAX; p = rs_prev(f, p), n++) {
		guint8 kind = f->tokens[p].kind;

		if (kind == '(' || kind == '[' || kind == '{' || is_boundary(f, p, start))
			break;
		if (rs_partner(f, p) != RS_NONE && rs_partner(f, p) < p)
			p = rs_partner(f, p);
		start = p;
	}
	return start;
}

guint32 statement_end(const struct source *s, guint32 i)
{
	const struct rs_file *f = s->file;

	for (unsigned n = 0; i < f->n_tokens && n < STATEMENT_MAX; n++) {
		guint8 kind = f->tokens[i].kind;
		guint32 next;

		if (kind == ')' || kind == ']' || kind == '}')
			return i;
		next = rs_next_tree(f, i);
		if (kind == ';' || kind == ',')
			return next;
		/* A block ends its statement, unless the expression goes on behind it. */
		if (kind == '{' && !goes_on(f, next))
			return next;
		i = next;
	}
	return i;
}

bool in_unsafe_block(const struct source *s, guint32 i)
{
	const struct rs_file *f = s->file;
	guint32 at;

	for (at = s->outer[i]; at != RS_NONE; at = s->outer[at]) {
		guint32 before = rs_prev(f, at);

		if (f->tokens[at].kind == '{' && before != RS_NONE &&
		    f->tokens[before].word == RS_KW_UNSAFE)
			return true;
	}
	return false;
}

/* --- items ------------------------------------------------------------------------------------ */

static bool has_word(const struct rs_file *f, struct rs_range r, const char *word)
{
	for (guint32 i = r.start; i < r.end; i++)
		if (rs_is(f, i, word))
			return true;
	return false;
}

bool item_is_test(const struct rs_file *f, guint32 item)
{
	for (guint32 i = item; i != RS_NONE; i = rs_item(f, i)->parent) {
		const struct rs_item *it = rs_item(f, i);

		for (guint32 n = 0; n < it->n_attrs; n++) {
			const struct rs_attr *a = rs_attr(f, it, n);

			if (a->kind == RS_ATTR_TEST)
				return true;
			if (a->kind == RS_ATTR_CFG && has_word(f, a->args, "test") &&
			    !has_word(f, a->args, "not"))
				return true;
		}
	}
	return false;
}

bool item_is_of_trait_impl(const struct rs_file *f, const struct rs_item *item)
{
	const struct rs_item *parent;

	if (item->parent == RS_NONE)
		return false;
	parent = rs_item(f, item->parent);
	if (parent->kind != RS_ITEM_IMPL)
		return false;
	if (!rs_range_is_empty(parent->trait_path))
		return true;
	/* In a macro's `impl $trait$(<$id>)? for $t` the trait may be no path. */
	for (guint32 i = parent->sig.start; parent->flags & RS_IN_MACRO && i < parent->sig.end; i++)
		if (f->tokens[i].word == RS_KW_FOR && f->tokens[rs_next(f, i)].kind != '<')
			return true;
	return false;
}

/* --- the whole -------------------------------------------------------------------------------- */

struct source *source_new(struct rs_file *file, struct arena *arena)
{
	struct source *s = g_new0(struct source, 1);

	s->file = file;
	s->arena = arena;
	rs_items(file);
	s->unsafe_blocks = rs_unsafe_blocks(file, (struct rs_range){ 0, file->n_tokens });
	read_outer(s);
	read_comments(s);
	read_docs(s);
	return s;
}

void source_free(struct source *s)
{
	if (!s)
		return;
	g_array_unref(s->comments);
	g_array_unref(s->unsafe_blocks);
	g_ptr_array_unref(s->docs);
	g_free(s->comment_at);
	g_free(s->outer);
	rs_file_free(s->file);
	g_free(s);
}
