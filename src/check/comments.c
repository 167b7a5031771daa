/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* `//` is Markdown too, written in sentences, for those who change the code. */
#include <string.h>

#include "check/check.h"
#include "check/prose.h"

/* --- lines ------------------------------------------------------------------------------------ */

/* A line of a comment without its mark, and where it is in the file. */
struct line {
	const char *text;
	size_t len;
	gsize from;		/* byte of the file; exact for line comments */
	guint32 token;
};

/* Line number @n of a comment of `//`; false if there is none. */
static bool get_line(const struct visit *v, const struct comment *c, unsigned n, struct line *l)
{
	const struct rs_file *f = v->file;
	/* Between two lines is one token of whitespace. */
	guint32 i = c->first + 2 * n;
	const struct rs_token *t;

	if (i > c->last)
		return false;
	t = &f->tokens[i];
	*l = (struct line){ f->text + t->start + 2, t->len - 2, (gsize)t->start + 2, i };
	while (l->len && strchr(" \t", *l->text)) {
		l->text++;
		l->from++;
		l->len--;
	}
	while (l->len && strchr(" \t\r", l->text[l->len - 1]))
		l->len--;
	return true;
}

/* Indented by four or more: a block of code to Markdown. */
static bool is_indented(const struct rs_file *f, const struct line *l)
{
	return l->len && l->from - f->tokens[l->token].start >= 2 + 1 + 4;
}

static bool is_fence(const struct line *l)
{
	return l->len >= 3 && (memcmp(l->text, "```", 3) == 0 || memcmp(l->text, "~~~", 3) == 0);
}

/* A comment that is for people, of whole lines: no code, no picture, no directive. */
static bool is_prose(const struct visit *v, const struct comment *c)
{
	struct line l;

	if (c->block || !c->own_line)
		return false;
	for (unsigned n = 0; get_line(v, c, n, &l); n++) {
		if (is_fence(&l))
			return true;
		if (prose_is_code(l.text, l.len))
			return false;
	}
	return get_line(v, c, 0, &l) && l.len;
}

/* The text behind "TAG:" or "TAG(name):", if the line has one; else all of it. */
static struct line behind_tag(struct line l)
{
	size_t n = strspn(l.text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

	n = MIN(n, l.len);
	if (n >= 2 && n < l.len && l.text[n] == '(') {
		const char *end = memchr(l.text, ')', l.len);

		n = end ? (size_t)(end - l.text) + 1 : n;
	}
	if (n < 2 || n >= l.len || l.text[n] != ':' || (n + 1 < l.len && l.text[n + 1] == ':'))
		return l;
	n++;
	while (n < l.len && l.text[n] == ' ')
		n++;
	return (struct line){ l.text + n, l.len - n, l.from + n, l.token };
}

/* --- capitals and full stops ------------------------------------------------------------------ */

static void capital(struct visit *v)
{
	for (guint i = 0; i < v->src->comments->len; i++) {
		const struct comment *c = &g_array_index(v->src->comments, struct comment, i);
		g_autofree char *text = NULL;
		char upper[2] = "";
		struct line l;

		/* In the middle of documentation it may be about a part of a sentence. */
		if (!is_prose(v, c) || !get_line(v, c, 0, &l) || c->between_docs)
			continue;
		l = behind_tag(l);
		text = g_strndup(l.text, l.len);
		if (!prose_lacks_capital(text))
			continue;
		upper[0] = g_ascii_toupper(text[0]);
		visit_report(v, l.from, l.from + 1, "the comment does not begin with a capital");
		visit_note(v, "write '%s', or put it in backticks if it is code", upper);
		visit_fix(v, l.from, l.from + 1, upper);
	}
}

/* "## Allocation errors": a title in Markdown. */
static bool is_heading(const struct line *l)
{
	size_t n = 0;

	while (n < l->len && l->text[n] == '#')
		n++;
	return n && n <= 6 && n < l->len && l->text[n] == ' ';
}

/* The last line that says something, unless the comment ends with code, a list, a link or a title. */
static bool last_sentence(const struct visit *v, const struct comment *c, struct line *last)
{
	struct line l;
	bool fenced = false, list = false, any = false;

	for (unsigned n = 0; get_line(v, c, n, &l); n++) {
		if (is_fence(&l)) {
			fenced = !fenced;
			any = false;
			continue;
		}
		if (fenced)
			continue;
		if (!l.len) {
			list = false;
			continue;
		}
		/* A line that is indented goes on with the item of a list above it. */
		list |= prose_is_list(l.text, l.len);
		any = !list && !is_indented(v->file, &l) && !is_heading(&l);
		if (l.text[0] == '[' && memmem(l.text, l.len, "]: ", 3))
			any = false;
		*last = l;
	}
	return any;
}

/* An address has no full stop behind it, nor has what a colon leads on to. */
static bool needs_no_period(const struct line *l)
{
	const char *word = l->text + l->len;

	while (word > l->text && word[-1] != ' ')
		word--;
	return strchr(":,;", l->text[l->len - 1]) ||
	       memmem(word, (size_t)(l->text + l->len - word), "://", 3);
}

/* Is the comment nothing but a piece of code in backticks? */
static bool is_one_span(const struct visit *v, const struct comment *c)
{
	struct line l;

	return c->first == c->last && get_line(v, c, 0, &l) && l.len > 2 && l.text[0] == '`' &&
	       memchr(l.text + 1, '`', l.len - 1) == l.text + l.len - 1;
}

static void period(struct visit *v)
{
	for (guint i = 0; i < v->src->comments->len; i++) {
		const struct comment *c = &g_array_index(v->src->comments, struct comment, i);
		g_autofree char *text = NULL;
		struct line l;
		gsize end;

		if (!is_prose(v, c) || c->between_docs || !last_sentence(v, c, &l))
			continue;
		text = g_strndup(l.text, l.len);
		if (prose_ends_sentence(text) || needs_no_period(&l) || is_one_span(v, c))
			continue;
		end = l.from + l.len;
		visit_report(v, end - 1, end, "the comment does not end with a period");
		visit_note(v, "'//' comments are sentences, as documentation is");
		visit_fix(v, end, end, ".");
	}
}

/* --- tags ------------------------------------------------------------------------------------- */

static const char *const tags[] = { "SAFETY", "TODO", "FIXME", "PANIC", "CAST", "INVARIANT", NULL };

/* The tag that a word is meant to be, in capitals and in the singular; or NULL. */
static const char *meant_tag(const char *word)
{
	for (const char *const *t = tags; *t; t++) {
		size_t n = strlen(*t);

		if (g_ascii_strncasecmp(word, *t, n) == 0 &&
		    (!word[n] || (g_ascii_strcasecmp(word + n, "s") == 0 &&
				  (**t == 'P' || **t == 'I'))))
			return *t;
	}
	return NULL;
}

/*
 * "Safety: x", "SAFETY x", "TODO - x", "INVARIANTS: x", "SAFETY:x". What has neither capitals nor a
 * colon is prose that begins with that word.
 */
static void check_tag(struct visit *v, const struct line *l)
{
	size_t n = strspn(l->text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"), colon;
	g_autofree char *word = g_strndup(l->text, MIN(n, l->len));
	const char *tag = meant_tag(word);
	g_autofree char *fixed = NULL;
	char next = n < l->len ? l->text[n] : '\0';
	bool capitals = tag && strncmp(word, tag, strlen(tag)) == 0;
	bool right = tag && strcmp(word, tag) == 0;

	if (!tag || next == '(' || next == '`' || (n + 1 < l->len && next == ':' &&
						    l->text[n + 1] == ':'))
		return;
	colon = n;
	while (colon < l->len && strchr(" -", l->text[colon]))
		colon++;
	if (next == ':') {
		if (right && (n + 1 == l->len || l->text[n + 1] == ' '))
			return;
		colon = n + 1;
		while (colon < l->len && l->text[colon] == ' ')
			colon++;
	} else if (!capitals || (next && next != ' ' && next != '-') ||
		   (colon < l->len && l->text[colon] == ':' && !right)) {
		return;
	}
	if (next != ':' && colon < l->len && l->text[colon] == ':') {
		colon++;
		while (colon < l->len && l->text[colon] == ' ')
			colon++;
	}
	fixed = g_strdup_printf("%s:%s", tag, colon < l->len ? " " : "");
	visit_report(v, l->from, l->from + n, "'%s' is not how this tag is written", word);
	visit_note(v, "write '%s: ' and what there is to say", tag);
	visit_fix(v, l->from, l->from + colon, fixed);
}

static void tag(struct visit *v)
{
	for (guint i = 0; i < v->src->comments->len; i++) {
		const struct comment *c = &g_array_index(v->src->comments, struct comment, i);
		struct line l;
		bool begins = true;

		for (unsigned n = 0; !c->block && get_line(v, c, n, &l); n++) {
			if (begins)
				check_tag(v, &l);
			begins = !l.len;
		}
	}
}

/* --- comments and documentation --------------------------------------------------------------- */

static unsigned lines_between(const struct rs_file *f, guint32 from, guint32 to)
{
	unsigned n = 0;

	for (guint32 i = f->tokens[from].start; i < f->tokens[to].start; i++)
		n += f->text[i] == '\n';
	return n;
}

/* The item that begins right below the comment, without an empty line between; or RS_NONE. */
static guint32 item_below(const struct visit *v, const struct comment *c)
{
	const struct rs_file *f = v->file;
	guint32 at;

	if (!c->own_line || c->next >= f->n_tokens || lines_between(f, c->last, c->next) != 1)
		return RS_NONE;
	for (at = rs_item_at(f, c->next); at != RS_NONE && at; at = rs_item(f, at)->parent)
		if (rs_item(f, at)->all.start == c->next)
			return at;
	return RS_NONE;
}

static bool is_documented_kind(const struct rs_item *item)
{
	switch (item->kind) {
	case RS_ITEM_FN: case RS_ITEM_TRAIT: case RS_ITEM_STRUCT: case RS_ITEM_ENUM:
	case RS_ITEM_UNION: case RS_ITEM_CONST: case RS_ITEM_STATIC: case RS_ITEM_TYPE:
		return item->visibility == RS_PUB;
	default:
		return false;
	}
}

/* May users see the item, and are they shown it? */
static bool is_shown(const struct rs_file *f, guint32 at)
{
	for (guint32 i = at; i != RS_NONE; i = rs_item(f, i)->parent)
		if (rs_is_doc_hidden(f, rs_item(f, i)))
			return false;
	return rs_item_is_public(f, at);
}

/* Comments that speak of the code, not of what it is for. */
static bool is_remark(const struct visit *v, const struct comment *c)
{
	static const char *const starts[] = { "This ", "Note",	"NOTE",		 "We ",	   "Use ",
					      "Used ", "Not ",	"The following", "These ", "It ",
					      "Keep ", "Must ", "XXX",		 "See ",   "HACK",
					      "For ",  "In ",	"krab:" };

	for (size_t i = 0; i < G_N_ELEMENTS(starts); i++)
		if (g_str_has_prefix(c->text, starts[i]))
			return true;
	return c->tag || !is_prose(v, c) || behind_tag((struct line){ c->text, strlen(c->text),
								       0, 0 }).text != c->text;
}

static void comment_for_documentation(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint i = 0; i < v->src->comments->len; i++) {
		const struct comment *c = &g_array_index(v->src->comments, struct comment, i);
		guint32 at = item_below(v, c);
		const struct rs_item *item;

		if (at == RS_NONE || c->block)
			continue;
		item = rs_item(f, at);
		if (!is_documented_kind(item) || !is_shown(f, at) || rs_has_doc(f, item) ||
		    is_remark(v, c) || item_is_of_trait_impl(f, item) || item_is_test(f, at))
			continue;
		visit_report_token(v, c->first, "a comment where users need documentation");
		visit_note(v, "'//' is for implementation details; what a public %s does is said "
			      "with '///'", rs_item_kind_name(item->kind));
		for (guint32 t = c->first; t <= c->last; t += 2)
			visit_fix(v, (gsize)f->tokens[t].start + 2, (gsize)f->tokens[t].start + 2,
				  "/");
	}
}

/* The last token of the documentation that begins at @i; comments may be in between. */
static guint32 last_doc(const struct rs_file *f, guint32 i)
{
	guint32 last = i;

	for (; i < f->n_tokens && (rs_is_doc(f->tokens[i].kind) || rs_is_trivia(f->tokens[i].kind));
	     i++)
		if (rs_is_doc(f->tokens[i].kind))
			last = i;
	return last;
}

static gsize start_of_line(const struct rs_file *f, guint32 token)
{
	gsize at = f->tokens[token].start;

	while (at && f->text[at - 1] != '\n')
		at--;
	return at;
}

/* The comment's lines go behind the documentation's. */
static void move_behind(struct visit *v, const struct comment *c)
{
	const struct rs_file *f = v->file;
	gsize from = start_of_line(f, c->first), to = start_of_line(f, c->next), behind;
	guint32 doc = last_doc(f, c->next);
	g_autofree char *lines = g_strndup(f->text + from, to - from);
	g_autofree char *moved = NULL;

	if (f->tokens[doc].kind != RS_LINE_DOC)
		return;
	behind = (gsize)f->tokens[doc].start + f->tokens[doc].len;
	moved = g_strconcat("\n", lines, NULL);
	moved[strlen(moved) - 1] = '\0';
	visit_fix(v, from, to, "");
	visit_fix(v, behind, behind, moved);
}

static void comment_before_documentation(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint i = 0; i < v->src->comments->len; i++) {
		const struct comment *c = &g_array_index(v->src->comments, struct comment, i);

		if (c->block || !c->own_line || c->after_doc || c->next >= f->n_tokens ||
		    !rs_is_doc(f->tokens[c->next].kind) || f->tokens[c->next].detail != RS_OUTER ||
		    lines_between(f, c->last, c->next) != 1)
			continue;
		visit_report_token(v, c->first, "a comment before the documentation");
		visit_note(v, "comments on an item are written after its documentation");
		move_behind(v, c);
	}
}

/* --- Markdown --------------------------------------------------------------------------------- */

static void missing_space(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 0; i < f->n_tokens; i++) {
		gsize at = (gsize)f->tokens[i].start + 2;

		if (f->tokens[i].kind != RS_LINE_COMMENT || f->tokens[i].len < 3 ||
		    !(g_ascii_isalnum(f->text[at]) || f->text[at] == '`') ||
		    memchr(f->text + at, ';', f->tokens[i].len - 2) ||
		    prose_is_code(f->text + at, f->tokens[i].len - 2))
			continue;
		/* Directives to tools, `//~ ERROR` and `//@ flags`, begin otherwise. */
		visit_report(v, at - 2, at + 1, "no space behind '//'");
		visit_fix(v, at, at, " ");
	}
}

/* A word that can only be code: a::b, a(), Type::method(). Not an address. */
static bool is_code_word(const char *word, size_t n)
{
	const char *sep = memmem(word, n, "::", 2);

	if (memmem(word, n, "://", 3) || memchr(word, '@', n) || memchr(word, '`', n) || n < 3)
		return false;
	if (sep && sep > word && g_ascii_isalnum(sep[-1]) && sep + 2 < word + n &&
	    (g_ascii_isalnum(sep[2]) || sep[2] == '_'))
		return true;
	return word[n - 1] == ')' && word[n - 2] == '(' && (g_ascii_isalnum(word[n - 3]) ||
							     word[n - 3] == '_');
}

/* The first word of the line that ought to be in backticks; *inside: is a span still open? */
static bool find_code_word(const struct line *l, bool *inside, size_t *at, size_t *len)
{
	size_t i = 0;

	while (i < l->len) {
		size_t n = 0;

		if (l->text[i] == '`') {
			*inside = !*inside;
			i++;
			continue;
		}
		while (i + n < l->len && !strchr(" `,;\"'<>[]", l->text[i + n]))
			n++;
		while (n && strchr(".:!?", l->text[i + n - 1]))
			n--;
		if (!*inside && is_code_word(l->text + i, n)) {
			*at = i;
			*len = n;
			return true;
		}
		i += MAX(n, 1);
	}
	return false;
}

static void code_without_backticks(struct visit *v)
{
	for (guint i = 0; i < v->src->comments->len; i++) {
		const struct comment *c = &g_array_index(v->src->comments, struct comment, i);
		bool inside = false, fenced = false;
		struct line l;

		if (!is_prose(v, c))
			continue;
		for (unsigned n = 0; get_line(v, c, n, &l); n++) {
			size_t at, len;

			if (is_fence(&l))
				fenced = !fenced;
			if (fenced || is_fence(&l) || is_indented(v->file, &l) ||
			    !find_code_word(&l, &inside, &at, &len))
				continue;
			visit_report(v, l.from + at, l.from + at + len, "code without backticks");
			visit_note(v, "comments are Markdown: '`%.*s`'", (int)len, l.text + at);
			visit_fix(v, l.from + at, l.from + at, "`");
			visit_fix(v, l.from + at + len, l.from + at + len, "`");
			break;
		}
	}
}

/* A span may go over a line's end, but not over that of its paragraph. */
static void open_backtick(struct visit *v)
{
	for (guint i = 0; i < v->src->comments->len; i++) {
		const struct comment *c = &g_array_index(v->src->comments, struct comment, i);
		gsize opened = 0;
		bool fenced = false;
		struct line l;

		if (!is_prose(v, c))
			continue;
		for (unsigned n = 0; get_line(v, c, n, &l); n++) {
			if (is_fence(&l)) {
				fenced = !fenced;
				continue;
			}
			if (!l.len && opened)
				break;
			for (size_t k = 0; k < l.len && !fenced; k++)
				if (l.text[k] == '`')
					opened = opened ? 0 : l.from + k;
		}
		if (!opened)
			continue;
		visit_report(v, opened, opened + 1, "this backtick has no partner");
		visit_note(v, "comments are Markdown, in which it begins code");
	}
}

/* --- the table -------------------------------------------------------------------------------- */

#define WHERE "Coding Guidelines, Comments"

const struct rule comments_rules[] = {
	{
		.name = "comment-capital",
		.family = "comments",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.fixable = true,
		.summary = "comments begin with a capital",
		.says = "Like documentation, comments are capitalised at the beginning of a\n"
			"sentence, those with a tag too. Code in backticks may begin one.\n"
			"Comments behind code on the same line are left alone.\n",
		.bad = "// the queue is empty now.\n",
		.good = "// The queue is empty now.\n",
		.run = capital,
	},
	{
		.name = "comment-period",
		.family = "comments",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.fixable = true,
		.summary = "comments end with a period",
		.says = "Like documentation, comments end with a period, even if they are a single\n"
			"sentence. Comments behind code on the same line are left alone.\n",
		.bad = "// The queue is empty now\n",
		.good = "// The queue is empty now.\n",
		.run = period,
	},
	{
		.name = "comment-tag",
		.family = "comments",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.fixable = true,
		.summary = "tags are written `SAFETY:`, `TODO:`, `FIXME:`, `PANIC:`, `CAST:`, "
			   "`INVARIANT:`",
		.says = "Tools and people look for tags by their spelling: capitals, the singular,\n"
			"a colon, a blank.\n",
		.bad = "// Safety - `p` is valid.\n// TODO later\n",
		.good = "// SAFETY: `p` is valid.\n// TODO: Do it later.\n",
		.run = tag,
	},
	{
		.name = "comment-for-documentation",
		.family = "comments",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.fixable = true,
		.summary = "`///` for users, `//` for implementation details",
		.says = "Comments are not used for documentation: they are for implementation\n"
			"details, not for users. This looks at public items that have a comment\n"
			"and no documentation.\n",
		.bad = "// Returns the number of pages.\npub fn pages() -> usize { 1 }\n",
		.good = "/// Returns the number of pages.\npub fn pages() -> usize { 1 }\n",
		.run = comment_for_documentation,
	},
	{
		.name = "comment-before-documentation",
		.family = "comments",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.fixable = true,
		.summary = "comments on an item are after its documentation",
		.says = "A comment on documentation may be in the middle of it, close to the line\n"
			"that it is about. All others are written after the documentation.\n",
		.bad = "// FIXME: Use a fallible approach.\n/// Returns a new one.\nfn f() {}\n",
		.good = "/// Returns a new one.\n// FIXME: Use a fallible approach.\nfn f() {}\n",
		.run = comment_before_documentation,
	},
	{
		.name = "comment-space",
		.family = "comments",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.fixable = true,
		.summary = "a blank between `//` and the text",
		.says = "Comments look like documentation, so that text can move between the two.\n",
		.bad = "//Nothing to do.\n",
		.good = "// Nothing to do.\n",
		.run = missing_space,
	},
	{
		.name = "comment-code",
		.family = "comments",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.fixable = true,
		.summary = "code in comments is in backticks",
		.says = "Comments are written in Markdown the same way as documentation, even\n"
			"though they are not rendered. Paths and calls are code.\n",
		.bad = "// Calls foo::bar() twice.\n",
		.good = "// Calls `foo::bar()` twice.\n",
		.run = code_without_backticks,
	},
	{
		.name = "comment-backtick",
		.family = "comments",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.summary = "backticks in comments have partners",
		.says = "Comments are written in Markdown, where a backtick begins or ends code.\n",
		.bad = "// Uses `foo twice.\n",
		.good = "// Uses `foo` twice.\n",
		.run = open_backtick,
	},
	{ 0 }
};
