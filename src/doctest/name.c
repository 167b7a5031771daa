/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "doctest/name.h"

#include <string.h>

/* --- identifiers ------------------------------------------------------------------------------ */

/* What can be a name only as r#name; `crate`, `self`, `super` and `Self` never can. */
static const char *const reserved[] = {
	"abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do",
	"dyn", "else", "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let",
	"loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
	"static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
	"virtual", "where", "while", "yield", NULL
};

char *name_ident(const struct rs_file *f, guint32 i)
{
	struct rs_str s = rs_name(f, i);
	g_autofree char *name = g_strndup(s.s, s.n);

	if (f->tokens[i].kind == RS_RAW_IDENT &&
	    (g_strv_contains(reserved, name) ||
	     (f->edition == RS_EDITION_2024 && strcmp(name, "gen") == 0)))
		return g_strconcat("r#", name, NULL);
	return g_steal_pointer(&name);
}

char *name_mangle(const char *text)
{
	char *name = g_strdup(text);

	for (char *p = name; *p; p++)
		if (!g_ascii_isalnum(*p))
			*p = '_';
	return name;
}

/* --- types ------------------------------------------------------------------------------------ */

struct printer {
	const struct rs_file *f;
	struct rs_range r;
	GString *out;
	GArray *hidden;		/* guint32: references without a lifetime, in order */
};

static guint8 kind(const struct printer *p, guint32 i)
{
	return i >= p->r.start && i < p->r.end ? p->f->tokens[i].kind : RS_EOF;
}

static guint8 word(const struct printer *p, guint32 i)
{
	return i >= p->r.start && i < p->r.end ? p->f->tokens[i].word : RS_WORD_NONE;
}

static guint32 before(const struct printer *p, guint32 i)
{
	guint32 prev = rs_prev(p->f, i);

	return prev == RS_NONE || prev < p->r.start ? RS_NONE : prev;
}

static bool is_arrow(const struct printer *p, guint32 i)
{
	return kind(p, i) == '-' && kind(p, i + 1) == '>';
}

/* `(A, B)` behind `fn` or `Fn` holds parameters, elsewhere it is a tuple or just in parentheses. */
static bool is_params(const struct printer *p, guint32 open)
{
	guint32 prev = before(p, open);
	guint8 w;

	if (prev == RS_NONE || !rs_is_ident(kind(p, prev)))
		return false;
	w = word(p, prev);
	return w != RS_KW_MUT && w != RS_KW_CONST && w != RS_KW_DYN && w != RS_KW_IMPL &&
	       w != RS_KW_AS;
}

static bool is_tuple(const struct printer *p, guint32 open)
{
	struct rs_range in = rs_inside(p->f, open);
	guint32 i = rs_skip(p->f, in.start);
	int angles = 0;

	if (i >= in.end)
		return true;
	for (; i < in.end; i = rs_next_tree(p->f, i)) {
		if (kind(p, i) == '<')
			angles++;
		else if (kind(p, i) == '>' && !(i > in.start && is_arrow(p, i - 1)))
			angles--;
		else if (kind(p, i) == ',' && angles <= 0)
			return true;
	}
	return false;
}

/* The only comma of `(A,)` makes it a tuple. */
static bool is_only_comma(const struct printer *p, guint32 comma, guint32 close)
{
	struct rs_range in = rs_inside(p->f, rs_partner(p->f, close));

	for (guint32 i = rs_skip(p->f, in.start); i < comma; i = rs_next_tree(p->f, i))
		if (kind(p, i) == ',')
			return false;
	return !is_params(p, rs_partner(p->f, close));
}

static void find_hidden(struct printer *p)
{
	for (guint32 i = rs_skip(p->f, p->r.start); i < p->r.end; i = rs_next(p->f, i)) {
		if (kind(p, i) == '&' && kind(p, rs_next(p->f, i)) != RS_LIFETIME)
			g_array_append_val(p->hidden, i);
	}
}

/* Types of functions may stand in each other, so this must not look at all of @r. */
static bool has_hidden_lifetime(const struct printer *p, struct rs_range r)
{
	guint low = 0, high = p->hidden->len;

	while (low < high) {
		guint middle = (low + high) / 2;

		if (g_array_index(p->hidden, guint32, middle) < r.start)
			low = middle + 1;
		else
			high = middle;
	}
	return low < p->hidden->len && g_array_index(p->hidden, guint32, low) < r.end;
}

static bool is_fn_qualifier(guint8 w)
{
	return w == RS_KW_FN || w == RS_KW_UNSAFE || w == RS_KW_EXTERN;
}

/* Lifetimes that are hidden in the parameters of a function make the compiler print a `for`. */
static void print_binder(const struct printer *p, guint32 i)
{
	guint32 prev = before(p, i), open = rs_next(p->f, i);

	if (prev != RS_NONE && (kind(p, prev) == '>' || kind(p, prev) == ':' ||
				is_fn_qualifier(word(p, prev)) || rs_is_string(kind(p, prev))))
		return;
	while (is_fn_qualifier(word(p, i)) && kind(p, open) != '(' && open < p->r.end)
		open = rs_next(p->f, open);
	if (kind(p, open) == '(' && has_hidden_lifetime(p, rs_inside(p->f, open)))
		g_string_append(p->out, "for");
}

static void print_name(const struct printer *p, guint32 i)
{
	g_autofree char *name = name_ident(p->f, i);
	guint32 next = rs_next(p->f, i);

	if (is_fn_qualifier(word(p, i)) || (kind(p, next) == '(' && is_params(p, next)))
		print_binder(p, i);
	g_string_append(p->out, name);
	if (word(p, i) == RS_KW_EXTERN && word(p, next) == RS_KW_FN)
		g_string_append(p->out, "\"C\"");
}

/* After the parameters of `Fn(A)` what it returns is always printed. */
static void print_close(const struct printer *p, guint32 i)
{
	guint32 open = rs_partner(p->f, i), next = rs_next(p->f, i);

	if (open == RS_NONE || open < p->r.start) {
		g_string_append_c(p->out, ')');
	} else if (is_params(p, open)) {
		g_string_append_c(p->out, ')');
		if (word(p, before(p, open)) != RS_KW_FN && !is_arrow(p, next))
			g_string_append(p->out, "->()");
	} else if (is_tuple(p, open)) {
		g_string_append_c(p->out, ')');
	}
}

static void print_token(const struct printer *p, guint32 i)
{
	struct rs_str s = rs_text(p->f, i);
	guint32 next = rs_next(p->f, i);

	switch (kind(p, i)) {
	case '&':
		g_string_append_c(p->out, '&');
		if (kind(p, next) != RS_LIFETIME)
			g_string_append(p->out, "'_");
		return;
	case ',':
		if (kind(p, next) == '>' || kind(p, next) == ']' ||
		    (kind(p, next) == ')' && !is_only_comma(p, i, next)))
			return;
		break;
	case '(':
		if (!is_params(p, i) && !is_tuple(p, i))
			return;
		break;
	case ')':
		print_close(p, i);
		return;
	case ':':
		/* Vec::<u8> is Vec<u8>. */
		if (kind(p, next) == ':' && kind(p, rs_next(p->f, next)) == '<' &&
		    before(p, i) != RS_NONE)
			return;
		if (kind(p, next) == '<' && i > p->r.start && kind(p, i - 1) == ':')
			return;
		break;
	case RS_IDENT: case RS_RAW_IDENT:
		print_name(p, i);
		return;
	}
	g_string_append_len(p->out, s.s, s.n);
}

char *name_type(const struct rs_file *f, struct rs_range r)
{
	struct printer p = { f, r, g_string_new(NULL), g_array_new(FALSE, FALSE, sizeof(guint32)) };

	find_hidden(&p);
	for (guint32 i = rs_skip(f, r.start); i < r.end; i = rs_next(f, i))
		print_token(&p, i);
	g_array_unref(p.hidden);
	return g_string_free(p.out, FALSE);
}

/* --- use -------------------------------------------------------------------------------------- */

/* The name that stands for the path before the group or comma at @end. */
static char *name_of_path(const struct rs_file *f, guint32 start, guint32 end, const char *outer)
{
	guint32 last = RS_NONE, prev = RS_NONE;

	for (guint32 i = rs_skip(f, start); i < end; i = rs_next(f, i)) {
		if (!rs_is_ident(f->tokens[i].kind) && f->tokens[i].kind != '*')
			continue;
		prev = last;
		last = i;
	}
	if (last == RS_NONE || f->tokens[last].kind == '*')
		return NULL;
	if (f->tokens[last].word != RS_KW_SELF_VALUE)
		return name_ident(f, last);
	return prev == RS_NONE ? g_strdup(outer) : name_ident(f, prev);
}

/*
 * A group comes before what is in it. The depth of groups is that of the source, so the stack is
 * an array: `outer` has the name of the path before each open group.
 */
GPtrArray *name_uses(const struct rs_file *f, struct rs_range sig)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) outer = g_ptr_array_new_with_free_func(g_free);
	guint32 start = rs_skip(f, sig.start), i;
	bool any = false;

	while (start < sig.end && f->tokens[start].word != RS_KW_USE)
		start = rs_next_tree(f, start);
	start = rs_next(f, start);
	for (i = start; i < sig.end; i = rs_next(f, i)) {
		const char *up = outer->len ? outer->pdata[outer->len - 1] : NULL;

		switch (f->tokens[i].kind) {
		case '{':
			g_ptr_array_add(names, NULL);
			g_ptr_array_add(outer, name_of_path(f, start, i, up));
			any = false;
			start = rs_next(f, i);
			break;
		case '}': case ',':
			if (any)
				g_ptr_array_add(names, name_of_path(f, start, i, up));
			if (f->tokens[i].kind == '}' && outer->len)
				g_ptr_array_set_size(outer, outer->len - 1);
			any = false;
			start = rs_next(f, i);
			break;
		default:
			any = true;
		}
	}
	if (any && start < sig.end)
		g_ptr_array_add(names, name_of_path(f, start, MIN(i, sig.end), NULL));
	return names;
}
