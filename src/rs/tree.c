/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Partners of delimiters, kept in the aux member of their tokens.
 *
 * Two passes at most. The first believes the delimiters and is all that most files need. If it
 * leaves a brace without partner, the second one also looks at indentation, which a missing or
 * surplus brace leaves alone: a `}` that starts a line belongs to the `{` whose line is indented
 * alike.
 */
#include "rs/tree.h"

struct open {
	guint32 token;
	guint32 brace;		/* index in the stack of the innermost brace below; RS_NONE */
	guint32 parens, brackets;	/* how many are open since that brace, this one included */
	guint32 indent;		/* of its line: second pass, braces only */
};

struct match {
	struct rs_file *file;
	struct open *stack;
	guint32 depth, room;	/* of the stack */
	GArray *mismatches;	/* struct rs_mismatch */
	bool by_indent;
	guint32 line_indent;	/* of the line of the current token */
	bool first_on_line;	/* nothing but space is before the current token */
	bool bad_brace;
};

static struct open *open_at(const struct match *m, guint32 n)
{
	return &m->stack[n];
}

static struct open *top(const struct match *m)
{
	return m->depth ? open_at(m, m->depth - 1) : NULL;
}

static void add_mismatch(struct match *m, guint32 token, guint32 other)
{
	struct rs_mismatch bad = { token, other };
	char c = m->file->tokens[token].kind;

	m->file->tokens[token].aux = RS_NONE;
	m->bad_brace |= c == '{' || c == '}';
	g_array_append_val(m->mismatches, bad);
}

static void push(struct match *m, guint32 token)
{
	struct open *below = top(m), new = { .token = token, .brace = RS_NONE,
					     .indent = m->line_indent };

	if (below && m->file->tokens[below->token].kind == '{') {
		new.brace = m->depth - 1;
	} else if (below) {
		new.brace = below->brace;
		new.parens = below->parens;
		new.brackets = below->brackets;
	}
	new.parens += m->file->tokens[token].kind == '(';
	new.brackets += m->file->tokens[token].kind == '[';
	if (m->depth == m->room) {
		m->room = m->room * 2 + 64;
		m->stack = g_renew(struct open, m->stack, m->room);
	}
	m->stack[m->depth++] = new;
}

/* Gives up the innermost open delimiter, as token @because shows that it is not closed. */
static void drop_top(struct match *m, guint32 because)
{
	add_mismatch(m, top(m)->token, because);
	m->depth--;
}

static void pair_with_top(struct match *m, guint32 close)
{
	guint32 open = top(m)->token;

	m->file->tokens[open].aux = close;
	m->file->tokens[close].aux = open;
	m->depth--;
}

/* The stack index of the innermost open brace, or RS_NONE. */
static guint32 innermost_brace(const struct match *m)
{
	const struct open *t = top(m);

	if (!t)
		return RS_NONE;
	return m->file->tokens[t->token].kind == '{' ? m->depth - 1 : t->brace;
}

/*
 * Which open brace a `}` belongs to. RS_NONE: none. With indentation: the innermost one of the same
 * indentation, if only such are in between as are indented more; if there is none and the brace is
 * indented more than the innermost open one, which still waits for its own, it is surplus.
 */
static guint32 find_brace(const struct match *m)
{
	guint32 inner = innermost_brace(m), n;
	int left = 256;		/* of the braces to look at, so that time stays linear */

	if (!m->by_indent || !m->first_on_line)
		return inner;
	for (n = inner; n != RS_NONE && left--; n = open_at(m, n)->brace) {
		if (open_at(m, n)->indent == m->line_indent)
			return n;
		if (open_at(m, n)->indent < m->line_indent)
			break;
	}
	return n == inner ? RS_NONE : inner;
}

static void close_brace(struct match *m, guint32 token)
{
	guint32 n = find_brace(m);

	if (n == RS_NONE) {
		add_mismatch(m, token, RS_NONE);
		return;
	}
	while (m->depth > n + 1)
		drop_top(m, token);
	pair_with_top(m, token);
}

/* A `)` or `]`: only what was opened since the innermost brace can be meant. */
static void close_inner(struct match *m, guint32 token, char wanted)
{
	const struct open *t = top(m);

	if (!t || m->file->tokens[t->token].kind == '{' ||
	    !(wanted == '(' ? t->parens : t->brackets)) {
		add_mismatch(m, token, RS_NONE);
		return;
	}
	while (m->file->tokens[top(m)->token].kind != wanted)
		drop_top(m, token);
	pair_with_top(m, token);
}

static void handle(struct match *m, guint32 token)
{
	switch (m->file->tokens[token].kind) {
	case '(': case '[': case '{':
		push(m, token);
		break;
	case ')':
		close_inner(m, token, '(');
		break;
	case ']':
		close_inner(m, token, '[');
		break;
	case '}':
		close_brace(m, token);
		break;
	}
}

/* Keeps line_indent and first_on_line, for the token behind @i. */
static void follow_lines(struct match *m, guint32 i)
{
	const struct rs_token *t = &m->file->tokens[i];
	const char *text = m->file->text + t->start, *newline;

	if (t->kind != RS_WHITESPACE) {
		m->first_on_line = false;
		return;
	}
	newline = memrchr(text, '\n', t->len);
	if (!newline)
		return;
	m->first_on_line = true;
	m->line_indent = 0;
	for (const char *p = newline + 1; p < text + t->len; p++)
		m->line_indent += *p == '\t' ? 8 - m->line_indent % 8 : 1;
}

static void run_pass(struct match *m)
{
	static const bool delimiter[256] = {
		['('] = true, ['['] = true, ['{'] = true, [')'] = true, [']'] = true, ['}'] = true,
	};
	const struct rs_token *tokens = m->file->tokens;
	guint32 n = m->file->n_tokens;

	m->line_indent = 0;
	m->first_on_line = true;
	/* Few are any: no switch for each token. */
	for (guint32 i = 0; i < n && !m->by_indent; i++)
		if (delimiter[tokens[i].kind])
			handle(m, i);
	for (guint32 i = 0; i < n && m->by_indent; i++) {
		handle(m, i);
		follow_lines(m, i);
	}
	while (m->depth)
		drop_top(m, RS_NONE);
}

static int compare_mismatches(const void *a, const void *b)
{
	const struct rs_mismatch *x = a, *y = b;

	return x->token < y->token ? -1 : x->token > y->token;
}

void rs_trees(struct rs_file *f)
{
	struct match m = { .file = f };

	if (f->has_trees)
		return;
	f->has_trees = true;
	m.mismatches = g_array_new(FALSE, FALSE, sizeof(struct rs_mismatch));
	run_pass(&m);
	if (m.bad_brace) {
		g_array_set_size(m.mismatches, 0);
		m.by_indent = true;
		run_pass(&m);
	}
	g_array_sort(m.mismatches, compare_mismatches);
	f->n_mismatches = m.mismatches->len;
	f->mismatches = (struct rs_mismatch *)g_array_free(m.mismatches, FALSE);
	g_free(m.stack);
}

struct rs_str rs_range_text(const struct rs_file *f, struct rs_range r)
{
	guint32 start;

	if (rs_range_is_empty(r))
		return (struct rs_str){ "", 0 };
	start = f->tokens[r.start].start;
	return (struct rs_str){ f->text + start, f->tokens[r.end].start - start };
}

char *rs_range_flat(const struct rs_file *f, struct rs_range r)
{
	GString *s = g_string_new(NULL);
	bool space = false;

	for (guint32 i = r.start; i < r.end; i++) {
		if (rs_is_trivia(f->tokens[i].kind) || rs_is_doc(f->tokens[i].kind)) {
			space = true;
			continue;
		}
		if (space && s->len)
			g_string_append_c(s, ' ');
		space = false;
		g_string_append_len(s, rs_text(f, i).s, rs_text(f, i).n);
	}
	return g_string_free(s, FALSE);
}

GArray *rs_unsafe_blocks(const struct rs_file *f, struct rs_range r)
{
	GArray *found = g_array_new(FALSE, FALSE, sizeof(guint32));

	for (guint32 i = r.start; i < r.end; i++)
		if (f->tokens[i].word == RS_KW_UNSAFE && f->tokens[rs_next(f, i)].kind == '{')
			g_array_append_val(found, i);
	return found;
}
