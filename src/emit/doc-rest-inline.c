/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The text of a paragraph. Markup and marks are tried first at each place, in the order of the
 * table at the end; what none of them takes is text, of which every sign that Markdown knows is
 * escaped.
 */
#include "emit/doc-rest.h"

#include <stdbool.h>
#include <string.h>

#include "base/word.h"

struct scan {
	GString *out;
	const struct doc_links *links;	/* NULL: no links */
	const char *begin;		/* of the paragraph */
};

static size_t word_len(const char *s)
{
	size_t n = 0;

	while (is_word(s[n]))
		n++;
	return n;
}

/* --- what is printed ---------------------------------------------------------------------- */

/* A code span around @text, whatever it has of backquotes. */
static void put_code(GString *out, const char *text, size_t len)
{
	size_t longest = 0, run = 0;
	bool pad;

	while (len && g_ascii_isspace(*text)) {
		text++;
		len--;
	}
	while (len && g_ascii_isspace(text[len - 1]))
		len--;
	if (!len)
		return;
	for (size_t i = 0; i < len; i++) {
		run = text[i] == '`' ? run + 1 : 0;
		longest = MAX(longest, run);
	}
	pad = text[0] == '`' || text[len - 1] == '`';
	/* Backquotes right behind others would be one mark with them. */
	if (out->len && out->str[out->len - 1] == '`')
		g_string_append_c(out, ' ');
	for (size_t i = 0; i <= longest; i++)
		g_string_append_c(out, '`');
	g_string_append(out, pad ? " " : "");
	for (size_t i = 0; i < len; i++)
		g_string_append_c(out, text[i] == '\n' ? ' ' : text[i]);
	g_string_append(out, pad ? " " : "");
	for (size_t i = 0; i <= longest; i++)
		g_string_append_c(out, '`');
}

/* @text as code, which is a link if there is something to link to. */
static void put_reference(struct scan *r, enum doc_ref ref, const char *text, size_t len,
			  const char *name, const char *member)
{
	g_autofree char *dest = r->links ? r->links->find(r->links->data, ref, name, member) : NULL;

	if (dest)
		g_string_append_c(r->out, '[');
	put_code(r->out, text, len);
	if (dest)
		g_string_append_printf(r->out, "](%s)", dest);
}

static void put_escaped(GString *out, char c)
{
	if (strchr("\\`*_[]<>~|", c))
		g_string_append_c(out, '\\');
	g_string_append_c(out, c);
}

static bool is_url_char(char c)
{
	return g_ascii_isalnum(c) || (c && strchr("-@:%._+~#=?&/,;!*()$'", c));
}

/* `http://host.name/…` at @s: its length without what ends the sentence; else 0. */
static size_t url_len(const char *s)
{
	size_t scheme = g_str_has_prefix(s, "https://") ? 8 : g_str_has_prefix(s, "http://") ? 7 : 0;
	size_t len = scheme;

	if (!scheme)
		return 0;
	while (is_url_char(s[len]))
		len++;
	while (len > scheme && strchr(".,:;?!)'*_", s[len - 1]))
		len--;
	return len > scheme ? len : 0;
}

/* --- reStructuredText --------------------------------------------------------------------- */

/* What may stand before and behind inline markup. */
static bool may_open(const struct scan *r, const char *s)
{
	return s == r->begin || g_ascii_isspace(s[-1]) || strchr("-:/'\"<([{", s[-1]);
}

static bool may_close(const char *s)
{
	return !*s || g_ascii_isspace(*s) || strchr("-.,:;!?\\/'\")]}>", *s);
}

/* ``literal`` */
static const char *literal(struct scan *r, const char *s)
{
	const char *end;

	if (!g_str_has_prefix(s, "``"))
		return NULL;
	end = strstr(s + 2, "``");
	if (!end || end == s + 2)
		return NULL;
	while (end[2] == '`')
		end++;
	put_code(r->out, s + 2, end - s - 2);
	return end + 2;
}

/* `text <target>` between @s and @end: splits it. False: there is no target. */
static bool split_target(const char *s, const char *end, const char **text_end, char **target)
{
	const char *open = end;

	if (end == s || end[-1] != '>')
		return false;
	while (open > s && *open != '<')
		open--;
	if (*open != '<' || open == s)
		return false;
	*text_end = open;
	*target = g_strndup(open + 1, end - 1 - open - 1);
	return true;
}

/* The name of what a role's target means: without `struct ` and the like, without `()`. */
static char *target_name(const char *target)
{
	static const char *const words[] = { "struct ", "union ", "enum ", "typedef " };

	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		if (g_str_has_prefix(target, words[i]))
			target += strlen(words[i]);
	return g_strndup(target, word_len(target));
}

/* :c:func:`foo`, :ref:`text <label>` */
static const char *role(struct scan *r, const char *s)
{
	const char *p = s, *end, *text_end;
	g_autofree char *target = NULL, *name = NULL;
	enum doc_ref ref;

	if (*s != ':')
		return NULL;
	while (*p == ':') {
		size_t n = 0;

		while (g_ascii_isalnum(p[1 + n]) || p[1 + n] == '-')
			n++;
		if (!n)
			break;
		p += 1 + n;
	}
	if (p == s || p[0] != ':' || p[1] != '`' || !(end = strchr(p + 2, '`')))
		return NULL;
	text_end = end;
	if (!split_target(p + 2, end, &text_end, &target))
		target = g_strndup(p + 2, end - p - 2);
	name = target_name(target);
	ref = g_str_has_prefix(s, ":c:func:") || g_str_has_prefix(s, ":c:macro:") ||
		g_str_has_prefix(s, ":func:") ? DOC_REF_FUNCTION : DOC_REF_TYPE;
	if (g_str_has_prefix(s, ":c:") || g_str_has_prefix(s, ":func:"))
		put_reference(r, ref, p + 2, text_end - p - 2, name, NULL);
	else
		put_code(r->out, p + 2, text_end - p - 2);
	return end + 1;
}

/* `text`, `text`_, `text <https://…>`_ */
static const char *interpreted(struct scan *r, const char *s)
{
	const char *end, *text_end, *after;
	g_autofree char *target = NULL;

	if (*s != '`' || s[1] == '`' || g_ascii_isspace(s[1]) || !may_open(r, s))
		return NULL;
	end = strchr(s + 1, '`');
	if (!end || g_ascii_isspace(end[-1]))
		return NULL;
	after = end + 1;
	while (*after == '_')
		after++;
	if (after > end + 1 && split_target(s + 1, end, &text_end, &target) && url_len(target)) {
		for (const char *p = s + 1; p < text_end; p++)
			put_escaped(r->out, *p);
		g_string_append_printf(r->out, "<%.*s>", (int)url_len(target), target);
		return after;
	}
	put_code(r->out, s + 1, end - s - 1);
	return after;
}

/* *text* and **text**: the words between are text. */
static const char *emphasis(struct scan *r, const char *s)
{
	size_t marks = strspn(s, "*");
	const char *end;

	if (marks < 1 || marks > 2 || !s[marks] || g_ascii_isspace(s[marks]) || !may_open(r, s))
		return NULL;
	end = s + marks;
	while (*(end += strcspn(end, "*\n")) == '*') {
		if (strspn(end, "*") == marks && !g_ascii_isspace(end[-1]) &&
		    may_close(end + marks))
			break;
		end += strspn(end, "*");
	}
	/* Only around words is it emphasis to Markdown, too. */
	if (*end != '*' || !is_word(s[marks]) || !is_word(end[-1]))
		return NULL;
	g_string_append_len(r->out, s, marks);
	for (const char *p = s + marks; p < end; p++)
		put_escaped(r->out, *p);
	g_string_append_len(r->out, s, marks);
	return end + marks;
}

static const char *footnote(struct scan *r, const char *s)
{
	size_t len = *s == '[' ? strcspn(s, "]\n") : 0;

	if (!len || s[len] != ']' || s[len + 1] != '_' || is_word(s[len + 2]))
		return NULL;
	g_string_append_printf(r->out, "\\[%.*s\\]", (int)word_len(s + 1), s + 1);
	return s + len + 2;
}

/* \* is a star; before other signs and letters, a backslash is what C has it for. */
static const char *backslash(struct scan *r, const char *s)
{
	if (*s != '\\')
		return NULL;
	if (s[1] && strchr("\\`*_|@%&$<>()[]", s[1])) {
		g_string_append_len(r->out, s, 2);
		return s + 2;
	}
	g_string_append(r->out, "\\\\");
	return s + 1;
}

static const char *url(struct scan *r, const char *s)
{
	size_t len = *s == 'h' ? url_len(s) : 0;

	if (!len)
		return NULL;
	g_string_append_printf(r->out, "<%.*s>", (int)len, s);
	return s + len;
}

/* --- kernel-doc --------------------------------------------------------------------------- */

/* `->name` or `.name`, any number of them: the length. */
static size_t members_len(const char *s)
{
	size_t n = 0;

	for (;;) {
		size_t mark = s[n] == '.' ? 1 : s[n] == '-' && s[n + 1] == '>' ? 2 : 0;

		if (!mark || !word_len(s + n + mark))
			return n;
		n += mark + word_len(s + n + mark);
	}
}

static size_t call_len(const char *s)
{
	return s[0] == '(' && s[1] == ')' ? 2 : 0;
}

/* The first name in `->name.other`; newly allocated. NULL if @len is 0. */
static char *first_member(const char *s, size_t len)
{
	size_t mark = *s == '.' ? 1 : 2;

	return len ? g_strndup(s + mark, word_len(s + mark)) : NULL;
}

/* `struct name` at @s: the length up to the name, else 0. */
static size_t tag_len(const char *s)
{
	static const char *const words[] = { "struct", "union", "enum", "typedef" };

	for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
		size_t len = strlen(words[i]), blanks;

		if (strncmp(s, words[i], len))
			continue;
		blanks = strspn(s + len, " \n");
		if (blanks && (g_ascii_isalpha(s[len + blanks]) || s[len + blanks] == '_'))
			return len + blanks;
	}
	return 0;
}

/* &struct name, &name, &name->member, &name.member() */
static const char *type_mark(struct scan *r, const char *s)
{
	size_t tag, name, members;
	g_autofree char *type = NULL, *member = NULL;
	const char *end;

	if (*s != '&')
		return NULL;
	tag = tag_len(s + 1);
	name = word_len(s + 1 + tag);
	if (!name || g_ascii_isdigit(s[1 + tag]))
		return NULL;
	type = g_strndup(s + 1 + tag, name);
	end = s + 1 + tag + name;
	members = members_len(end);
	member = first_member(end, members);
	end += members;
	end += call_len(end);
	put_reference(r, DOC_REF_TYPE, s + 1, end - s - 1, type, member);
	return end;
}

/* @name, @name->member, @name(), @..., and those with a sign before them. */
static const char *param_mark(struct scan *r, const char *s)
{
	const char *name = s + (*s && strchr("!~*", *s) ? 1 : 0), *end;

	if (*name != '@' || (s > r->begin && is_word(s[-1])))
		return NULL;
	end = name + 1 + word_len(name + 1);
	if (end > name + 1)
		end += members_len(end);
	if (g_str_has_prefix(end, "..."))
		end += 3;
	else if (end > name + 1)
		end += call_len(end);
	if (end == name + 1)
		return NULL;
	if (name > s)
		put_escaped(r->out, *s);
	put_code(r->out, name + 1, end - name - 1);
	return end;
}

/* Is it what printf() has after a percent sign, not the name of a constant? */
static bool is_conversion(const char *s, size_t len)
{
	if (*s == 'p' && len <= 4)
		return true;
	return len <= 3 && g_ascii_islower(s[len - 1]) &&
	       strspn(s, "-0123456789*hlzjdiuxscfegn") >= len;
}

/* %CONST, %-ENOMEM, %0 */
static const char *constant_mark(struct scan *r, const char *s)
{
	size_t len = 0;
	g_autofree char *name = NULL;

	if (*s != '%')
		return NULL;
	while (is_word(s[1 + len]) || (s[1 + len] && strchr("-*", s[1 + len])))
		len++;
	while (len && s[len] == '-')
		len--;
	if (!len || (s > r->begin && g_ascii_isdigit(s[-1])))
		return NULL;
	if (is_conversion(s + 1, len)) {
		put_code(r->out, s, len + 1);
		return s + 1 + len;
	}
	name = g_strndup(s + 1 + (s[1] == '-'), len - (s[1] == '-'));
	put_reference(r, DOC_REF_VALUE, s + 1, len, name, NULL);
	return s + 1 + len;
}

/* $VARIABLE */
static const char *environment_mark(struct scan *r, const char *s)
{
	size_t len = *s == '$' && !g_ascii_isdigit(s[1]) ? word_len(s + 1) : 0;

	if (!len)
		return NULL;
	put_code(r->out, s, len + 1);
	return s + 1 + len;
}

/* `struct name` in the text is a link if there is such a type, as in other documents. */
static const char *tag_in_text(struct scan *r, const char *s)
{
	size_t tag = tag_len(s), len;
	g_autofree char *name = NULL, *dest = NULL;

	if (!tag || !r->links)
		return NULL;
	len = word_len(s + tag);
	name = g_strndup(s + tag, len);
	dest = r->links->find(r->links->data, DOC_REF_TYPE, name, NULL);
	if (!dest)
		return NULL;
	put_reference(r, DOC_REF_TYPE, s, tag + len, name, NULL);
	return s + tag + len;
}

/* How much of the word at @s, of @len bytes, is no part of an address behind it. */
static size_t before_url(const char *s, size_t len)
{
	size_t scheme = 0;

	if (!g_str_has_prefix(s + len, "://"))
		return len;
	if (len > 5 && !memcmp(s + len - 5, "https", 5))
		scheme = 5;
	else if (len > 4 && !memcmp(s + len - 4, "http", 4))
		scheme = 4;
	return len - scheme;
}

/* A word: a call is a function's; names with underscores at their ends are no emphasis. */
static const char *word(struct scan *r, const char *s)
{
	size_t len = before_url(s, word_len(s)), members, call;
	g_autofree char *name = NULL;
	const char *end;

	if (!len)
		return NULL;
	if ((end = tag_in_text(r, s)))
		return end;
	members = members_len(s + len);
	call = call_len(s + len + members);
	if (call && !g_ascii_isdigit(*s)) {
		name = g_strndup(s, len);
		if (members)
			put_code(r->out, s, len + members + call);
		else
			put_reference(r, DOC_REF_FUNCTION, s, len + call, name, NULL);
		return s + len + members + call;
	}
	if (*s == '_' || s[len - 1] == '_')
		put_code(r->out, s, len);
	else
		g_string_append_len(r->out, s, len);
	return s + len;
}

/* --- all ---------------------------------------------------------------------------------- */

/* An entity of HTML, as `&#35;`. Those with names are taken for types. */
static const char *entity(struct scan *r, const char *s)
{
	if (*s != '&' || s[1] != '#')
		return NULL;
	g_string_append(r->out, "\\&");
	return s + 1;
}

/* `--option`: rustdoc would print a dash. */
static const char *dashes(struct scan *r, const char *s)
{
	if (!g_str_has_prefix(s, "--") || g_ascii_isspace(s[2]))
		return NULL;
	for (; *s == '-'; s++)
		g_string_append(r->out, "\\-");
	return s;
}

void doc_rest_inline(GString *out, const char *text, const struct doc_links *links)
{
	static const char *(*const marks[])(struct scan *, const char *) = {
		backslash, literal, role, interpreted, param_mark, emphasis, footnote, url,
		type_mark, constant_mark, environment_mark, entity, dashes, word,
	};
	struct scan r = { .out = out, .links = links, .begin = text };

	while (*text) {
		const char *next = NULL;

		for (size_t i = 0; !next && i < G_N_ELEMENTS(marks); i++)
			next = marks[i](&r, text);
		if (!next && (*text != ' ' || !out->len || out->str[out->len - 1] != ' '))
			put_escaped(out, *text);
		text = next ? next : text + 1;
	}
}
