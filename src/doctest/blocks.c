/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "doctest/blocks.h"

#include <cmark.h>
#include <string.h>

/* --- footnotes -------------------------------------------------------------------------------- */

/* "[^name]:" at @s gives its length, else 0. */
static size_t footnote_label(const char *s, const char *end)
{
	const char *p = s + 2;

	if (end - s < 5 || s[0] != '[' || s[1] != '^')
		return 0;
	while (p < end && *p != ']' && *p != '[' && !g_ascii_isspace(*p))
		p++;
	return p > s + 2 && p + 1 < end && p[0] == ']' && p[1] == ':' ? p + 2 - s : 0;
}

/*
 * Makes an item of a list of the line at @line: its first @label bytes become "-   ", what follows
 * moves there, and blanks at the end keep the line as long as it is. An item may not be empty, as
 * its contents would then start elsewhere.
 */
static void make_item(char *line, size_t label, size_t len)
{
	size_t rest;

	while (label < len && line[label] == ' ')
		label++;
	rest = len - label;
	memmove(line + 4, line + label, rest);
	memcpy(line, "-   ", 4);
	memset(line + 4 + rest, ' ', len - 4 - rest);
	if (!rest)
		line[4] = 'x';
}

/*
 * Footnotes are no part of CommonMark, but rustdoc knows them, and their indented lines are not
 * code. For what is code and on which lines, an item of a list with its contents four columns in
 * says the same: the label becomes a mark of one. NULL if there is no footnote.
 */
static char *without_footnotes(const char *text, size_t len)
{
	const char *end = text + len, *line = text;
	char *copy = NULL;

	while (line < end) {
		const char *s = line, *next = memchr(line, '\n', end - line);
		size_t label;

		while (s < end && *s == ' ' && s < line + 3)
			s++;
		label = footnote_label(s, next ? next : end);
		if (label) {
			if (!copy)
				copy = g_strndup(text, len);
			make_item(copy + (line - text), s + label - line,
				  (next ? next : end) - line);
		}
		if (!next)
			break;
		line = next + 1;
	}
	return copy;
}

/* --- blocks ----------------------------------------------------------------------------------- */

struct doc {
	const char *text, *end;		/* as the library read it */
	const char *original;		/* before footnotes became lists; the same lines */
};

/* The first byte of line @n (from 0) of @text. */
static const char *find_line(const char *text, const char *end, unsigned n)
{
	while (n-- && (text = memchr(text, '\n', end - text)))
		text++;
	return text ? text : end;
}

/*
 * The library does not tell whether a block has a fence. Without one, nothing is behind it, the line
 * where it begins ends with its text, and only blanks and marks of lists and quotes stand before that.
 */
static bool is_fenced(const char *line, const char *end, const char *code)
{
	size_t len = strcspn(code, "\n"), room;
	const char *stop = memchr(line, '\n', end - line);

	room = (stop ? stop : end) - line;
	if (!len || room < len || memcmp(line + room - len, code, len))
		return true;
	return memchr(line, '`', room - len) || memchr(line, '~', room - len);
}

/* In code, what looks like a footnote is none: its lines end as those of the original do. */
static void undo_footnotes(const struct doc *doc, const struct code_block *b, char *text)
{
	const char *line = find_line(doc->text, doc->end, b->line + b->fenced);

	while (*text && line < doc->end) {
		size_t n = strcspn(text, "\n");
		const char *newline = memchr(line, '\n', doc->end - line);
		const char *stop = newline ? newline : doc->end;

		if (n <= (size_t)(stop - line))
			memcpy(text, doc->original + (stop - doc->text) - n, n);
		text += n + (text[n] == '\n');
		line = stop + 1;
	}
}

static void take_block(cmark_node *node, const struct doc *doc, struct arena *arena,
		       GArray *blocks)
{
	const char *info = cmark_node_get_fence_info(node);
	const char *literal = cmark_node_get_literal(node);
	char *text = arena_strdup(arena, literal ? literal : "");
	struct code_block b = {
		.info = arena_strdup(arena, info ? info : ""),
		.text = text,
		.line = MAX(cmark_node_get_start_line(node), 1) - 1,
	};

	b.fenced = *b.info || is_fenced(find_line(doc->text, doc->end, b.line), doc->end, b.text);
	if (doc->text != doc->original)
		undo_footnotes(doc, &b, text);
	g_array_append_val(blocks, b);
}

void blocks_read_cmark(const char *text, size_t len, struct arena *arena, GArray *blocks)
{
	g_autofree char *changed = memmem(text, len, "[^", 2) ? without_footnotes(text, len) : NULL;
	struct doc doc = { changed ? changed : text, (changed ? changed : text) + len, text };
	cmark_node *root;
	cmark_iter *iter;

	root = cmark_parse_document(doc.text, len, CMARK_OPT_DEFAULT);
	iter = cmark_iter_new(root);
	while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		if (cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK)
			take_block(node, &doc, arena, blocks);
	}
	cmark_iter_free(iter);
	cmark_node_free(root);
}

void blocks_read(const char *text, size_t len, struct arena *arena, GArray *blocks)
{
	if (!blocks_read_plain(text, len, arena, blocks))
		blocks_read_cmark(text, len, arena, blocks);
}

/*
 * What may stand before the fence or the indented code of a line: marks of lists, quotations and
 * footnotes, which may nest. The text of a footnote's mark may be anything.
 */
static bool line_may_have_code(const char *p, const char *end)
{
	unsigned blanks = 0;

	for (; p < end && strchr(" >-*+.):0123456789", *p); p++) {
		blanks = *p == ' ' ? blanks + 1 : 0;
		if (!*p || blanks == 4)
			return true;
	}
	if (p == end)
		return false;
	if (*p == '[')
		return memmem(p, end - p, "```", 3) || memmem(p, end - p, "~~~", 3) ||
		       memmem(p, end - p, "    ", 4) || memchr(p, '\t', end - p);
	return *p == '\t' || (end - p >= 3 && (*p == '`' || *p == '~') && p[1] == *p && p[2] == *p);
}

bool blocks_possible(const char *s, size_t n)
{
	const char *end = s + n, *line = s;

	/* That ends a line, too, but is rare. */
	if (memchr(s, '\r', n))
		return true;
	for (const char *feed; (feed = memchr(line, '\n', end - line)); line = feed + 1)
		if (line_may_have_code(line, feed))
			return true;
	return line_may_have_code(line, end);
}

/* --- hidden lines ----------------------------------------------------------------------------- */

static bool is_white(gunichar c)
{
	return (c >= 0x09 && c <= 0x0d) || c == ' ' || c == 0x85 || c == 0xa0 || c == 0x1680 ||
	       (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f ||
	       c == 0x205f || c == 0x3000;
}

/* Narrows [*begin, *end) to what is between white space. */
static void trim(const char **begin, const char **end)
{
	while (*begin < *end && is_white(g_utf8_get_char(*begin)))
		*begin = g_utf8_next_char(*begin);
	while (*end > *begin) {
		const char *last = g_utf8_prev_char(*end);

		if (!is_white(g_utf8_get_char(last)))
			break;
		*end = last;
	}
}

static void add_line(GString *code, const char *line, size_t len)
{
	const char *begin = line, *end = line + len;

	trim(&begin, &end);
	if (end - begin >= 2 && begin[0] == '#' && begin[1] == '#') {
		g_string_append_len(code, line, begin - line);
		g_string_append_len(code, begin + 1, line + len - begin - 1);
	} else if (end - begin >= 2 && begin[0] == '#' && begin[1] == ' ') {
		g_string_append_len(code, begin + 2, end - begin - 2);
	} else if (end - begin != 1 || begin[0] != '#') {
		/* "#[attribute]" is code, so it takes a blank to hide a line. */
		g_string_append_len(code, line, len);
	}
}

char *blocks_code(const char *text, struct arena *arena)
{
	g_autoptr(GString) code = g_string_sized_new(strlen(text) + 1);
	bool first = true;

	while (*text) {
		size_t len = strcspn(text, "\n"), cut = len;

		if (text[len] && len && text[len - 1] == '\r')
			cut--;
		if (!first)
			g_string_append_c(code, '\n');
		first = false;
		add_line(code, text, cut);
		text += len + (text[len] != '\0');
	}
	return arena_strndup(arena, code->str, code->len);
}
