/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* The text of a paragraph: code spans, tags, links and addresses, in CommonMark's order. */
#include "emit/doc-inline.h"

#include <stdbool.h>
#include <string.h>

/* Past the code span at @s; NULL: its backquotes have no others to end it. */
static const char *code_span(const char *s)
{
	size_t len = strspn(s, "`");

	for (const char *p = s + len; (p = strchr(p, '`'));) {
		size_t n = strspn(p, "`");

		p += n;
		if (n == len)
			return p;
	}
	return NULL;
}

/* --- tags --------------------------------------------------------------------------------- */

/* `<scheme:…>` or `<name@host>`: past it, else NULL. */
static const char *autolink(const char *s)
{
	size_t len = strcspn(s + 1, " \t\n<>");
	const char *end = s + 1 + len;

	if (*end != '>' || !g_ascii_isalpha(s[1]))
		return NULL;
	return memchr(s, ':', len) || memchr(s, '@', len) ? end + 1 : NULL;
}

struct tag {
	const char *name, *end;
	size_t len;
	bool closes, closes_itself;
};

/* Is a tag at @s, for Markdown? Attributes are not looked at closely. */
static bool read_tag(const char *s, struct tag *tag)
{
	const char *p = s + 1;

	tag->closes = *p == '/';
	p += tag->closes;
	if (!g_ascii_isalpha(*p))
		return false;
	tag->name = p;
	while (g_ascii_isalnum(*p) || *p == '-')
		p++;
	tag->len = p - tag->name;
	if (*p != '>' && *p != ' ' && *p != '\t' && *p != '\n' && !(*p == '/' && p[1] == '>'))
		return false;
	p += strcspn(p, "<>");
	if (*p != '>')
		return false;
	tag->closes_itself = p[-1] == '/';
	tag->end = p + 1;
	return true;
}

static bool is_void(const struct tag *tag)
{
	static const char *const names[] = {
		"area", "base", "br", "col", "embed", "hr", "img", "input", "keygen", "link",
		"meta", "param", "source", "track", "wbr",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		if (strlen(names[i]) == tag->len &&
		    g_ascii_strncasecmp(names[i], tag->name, tag->len) == 0)
			return true;
	}
	return false;
}

static bool same_name(const struct tag *a, const struct tag *b)
{
	return a->len == b->len && g_ascii_strncasecmp(a->name, b->name, a->len) == 0;
}

static const char *skip_opaque(const char *s)
{
	const char *end = *s == '`' ? code_span(s) : *s == '<' ? autolink(s) : NULL;

	if (end)
		return end;
	return s + (*s == '`' ? strspn(s, "`") : *s == '\\' && s[1] ? 2 : 1);
}

/* Do all tags of the paragraph have their others, properly nested? */
static bool tags_match(const char *s)
{
	g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(struct tag));
	struct tag tag;

	while (*s) {
		if (*s != '<' || autolink(s) || !read_tag(s, &tag)) {
			s = skip_opaque(s);
			continue;
		}
		s = tag.end;
		if (tag.closes) {
			if (!open->len ||
			    !same_name(&tag, &g_array_index(open, struct tag, open->len - 1)))
				return false;
			g_array_set_size(open, open->len - 1);
		} else if (!is_void(&tag)) {
			if (tag.closes_itself)
				return false;
			g_array_append_val(open, tag);
		}
	}
	return !open->len;
}

/* `<` at @s, which may begin a line: is it to be escaped? */
static bool is_bad_tag(const char *s, bool begins_line, bool match)
{
	struct tag tag;

	/* Where a line begins with a comment, all of it is HTML. */
	if (g_str_has_prefix(s, "<!--"))
		return begins_line || !strstr(s, "-->");
	if (read_tag(s, &tag))
		return !match;
	/* The beginning of a tag is enough for a block of HTML. */
	return begins_line && (g_ascii_isalpha(s[1]) || (s[1] && strchr("/!?", s[1])));
}

/* --- links -------------------------------------------------------------------------------- */

/* The bracket that closes the one at @s, or NULL. */
static const char *closing(const char *s, char open, char close)
{
	int depth = 0;

	while (*s) {
		if (*s == open)
			depth++;
		else if (*s == close && !--depth)
			return s;
		s = skip_opaque(s);
	}
	return NULL;
}

/*
 * Does rustdoc look for an item of this name? Not if it sees blanks or signs that no path has. It
 * may find one: that was not meant either.
 */
static bool is_path(const char *s, const char *end)
{
	while (s < end && g_ascii_isspace(*s))
		s++;
	while (end > s && g_ascii_isspace(end[-1]))
		end--;
	if (s == end || *s == '#' || *s == '!')
		return false;
	for (; s < end; s = g_utf8_next_char(s)) {
		gunichar c = g_utf8_get_char(s);

		if (*s == '(' && s[1] != ')')
			return false;
		if (!g_unichar_isalnum(c) && (c >= 0x80 || !strchr(":_<>,!*&;@()#`", (int)c)))
			return false;
	}
	return true;
}

static bool is_address(const char *s, const char *end)
{
	return *s == '#' || memchr(s, '/', end - s) || memchr(s, ':', end - s);
}

/*
 * The `[` at @s: past the link that it begins, if that is to stay as it is. Else NULL, and *@bad
 * says whether it must be escaped.
 */
static const char *link_at(const char *s, bool begins_block, bool *bad)
{
	const char *end = closing(s, '[', ']'), *dest;

	*bad = false;
	if (!end)
		return NULL;
	if (end[1] == '(' && (dest = closing(end + 1, '(', ')'))) {
		*bad = !is_address(end + 2, dest);
		return *bad ? NULL : dest + 1;
	}
	if (end[1] == '[' || s[1] == '^' || (begins_block && end[1] == ':'))
		*bad = true;
	else
		*bad = is_path(s + 1, end);
	return NULL;
}

/* `[x]` behind the marker of a list item is a box to tick. */
static bool is_box(const char *paragraph, const char *s)
{
	const char *p = s;

	if (!(s[1] == 'x' || s[1] == 'X') || s[2] != ']')
		return false;
	while (p > paragraph && (p[-1] == ' ' || p[-1] == '\t'))
		p--;
	return p > paragraph && strchr("-+*.)", p[-1]);
}

/* --- addresses ---------------------------------------------------------------------------- */

/* Past the address at @s that rustdoc would want to be a link, else NULL. */
static const char *bare_url(const char *s)
{
	const char *host, *end;

	if (g_str_has_prefix(s, "https://"))
		host = s + 8;
	else if (g_str_has_prefix(s, "http://"))
		host = s + 7;
	else
		return NULL;
	end = host;
	while (g_ascii_isalnum(*end) || (*end && strchr("-@:%._+~#=?&/", *end)))
		end++;
	if (!memchr(host, '.', end - host))
		return NULL;
	while (end > host && strchr(".:?", end[-1]))
		end--;
	return end;
}

/* --- all ---------------------------------------------------------------------------------- */

static const char *copy(GString *out, const char *s, const char *end)
{
	g_string_append_len(out, s, end - s);
	return end;
}

static const char *escaped(GString *out, const char *s)
{
	g_string_append_c(out, '\\');
	return copy(out, s, s + 1);
}

static const char *backquotes(GString *out, const char *s)
{
	const char *end = code_span(s);

	if (end)
		return copy(out, s, end);
	while (*s == '`')
		s = escaped(out, s);
	return s;
}

static bool begins_line(const char *paragraph, const char *s)
{
	while (s > paragraph && (s[-1] == ' ' || s[-1] == '\t'))
		s--;
	return s == paragraph || s[-1] == '\n';
}

static const char *angle(GString *out, const char *paragraph, const char *s, bool match)
{
	const char *end = autolink(s);
	struct tag tag;

	if (end)
		return copy(out, s, end);
	if (is_bad_tag(s, begins_line(paragraph, s), match))
		return escaped(out, s);
	/* What is in a tag is no text. */
	return copy(out, s, read_tag(s, &tag) ? tag.end : s + 1);
}

static const char *bracket(GString *out, const char *paragraph, const char *s)
{
	bool bad;
	const char *end = link_at(s, begins_line(paragraph, s), &bad);

	if (end)
		return copy(out, s, end);
	return bad && !is_box(paragraph, s) ? escaped(out, s) : copy(out, s, s + 1);
}

void doc_inline(GString *out, const char *paragraph)
{
	bool match = tags_match(paragraph);
	const char *s = paragraph, *end;

	while (*s) {
		if (*s == '\\' && s[1] && s[1] != '\n')
			s = copy(out, s, s + 2);
		else if (*s == '`')
			s = backquotes(out, s);
		else if (*s == '<')
			s = angle(out, paragraph, s, match);
		else if (*s == '[')
			s = bracket(out, paragraph, s);
		else if (*s == 'h' && (end = bare_url(s))) {
			g_string_append_c(out, '<');
			s = copy(out, s, end);
			g_string_append_c(out, '>');
		} else
			s = copy(out, s, s + 1);
	}
}
