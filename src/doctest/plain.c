/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Documentation as most of it is: paragraphs, headings and fences. Where no quote or HTML
 * begins and nothing outside of a fence is indented, a line alone tells what it is (CommonMark 0.30,
 * chapters 4 and 5), and there is no need of a parser that takes all inlines apart.
 */
#include "doctest/blocks.h"

#include <string.h>

/* A longer fence is taken for a shorter one by libcmark. */
#define FENCE_MAX 255

struct plain {
	const char *at, *end;	/* what is not read yet */
	unsigned line;
	bool list;		/* is, or may be, open */
	struct arena *arena;
	GArray *blocks;
};

struct fence {
	char mark;		/* '`' or '~' */
	size_t len, indent;
	const char *info;	/* behind the marks, up to the end of the line */
	size_t info_len;
};

static const char *line_end(const struct plain *p)
{
	const char *newline = memchr(p->at, '\n', p->end - p->at);

	return newline ? newline : p->end;
}

static void next_line(struct plain *p, const char *end)
{
	p->at = MIN(end + 1, p->end);
	p->line++;
}

static const char *skip(const char *s, const char *end, char c)
{
	while (s < end && *s == c)
		s++;
	return s;
}

/* Behind the mark of an item of a list at @s, which is no blank; NULL if there is none. */
static const char *list_mark(const char *s, const char *end)
{
	const char *mark = s;

	while (s < end && g_ascii_isdigit(*s))
		s++;
	if (s > mark ? s == end || !strchr(".)", *s) : !strchr("-+*", *s))
		return NULL;
	s++;
	return s == end || *s == ' ' ? s : NULL;
}

static bool is_block_mark(const char *s, const char *end)
{
	return *s == '<' || *s == '>' || (*s == '[' && s + 1 < end && s[1] == '^');
}

/*
 * Is it what only a whole parser can tell the meaning of? @s: the first character of the line that
 * is no blank. Text in a list is as good as any, and a fence that is not indented ends the list; but
 * an item may hold blocks of its own.
 */
static bool is_more(struct plain *p, const char *s, const char *end, size_t indent)
{
	const char *behind, *text;

	if (indent > 3 || is_block_mark(s, end))
		return true;
	behind = list_mark(s, end);
	if (!behind)
		return false;
	p->list = true;
	text = skip(behind, end, ' ');
	return text == end || text - behind > 4 || is_block_mark(text, end) ||
	       list_mark(text, end) || skip(text, end, '`') - text > 2 ||
	       skip(text, end, '~') - text > 2;
}

static bool read_fence(struct fence *f, const char *s, const char *end)
{
	const char *info = skip(s, end, *s);

	f->mark = *s;
	f->len = info - s;
	if ((f->mark != '`' && f->mark != '~') || f->len < 3 ||
	    (f->mark == '`' && memchr(info, '`', end - info)))
		return false;
	info = skip(info, end, ' ');
	while (end > info && end[-1] == ' ')
		end--;
	f->info = info;
	f->info_len = end - info;
	return true;
}

/* Escapes and entities in what stands behind the fence, and a fence that is too long. */
static bool is_odd(const struct fence *f)
{
	for (size_t i = 0; i < f->info_len; i++)
		if (f->info[i] == '\\' || f->info[i] == '&' || (guchar)f->info[i] < ' ')
			return true;
	return f->len > FENCE_MAX;
}

static bool closes(const struct fence *f, const char *line, const char *end)
{
	const char *s = skip(line, end, ' '), *behind;

	if (s - line > 3 || s == end || *s != f->mark)
		return false;
	behind = skip(s, end, f->mark);
	return (size_t)(behind - s) >= f->len && skip(behind, end, ' ') == end;
}

/* Each line loses as many blanks as stand before the fence, if it has them. */
static char *unindent(struct arena *arena, const char *s, const char *end, size_t indent)
{
	g_autoptr(GString) text = g_string_sized_new(end - s + 1);

	while (s < end) {
		const char *newline = memchr(s, '\n', end - s), *stop = newline ? newline : end;
		const char *first = skip(s, MIN(stop, s + indent), ' ');

		g_string_append_len(text, first, stop - first);
		g_string_append_c(text, '\n');
		s = stop + 1;
	}
	return arena_strndup(arena, text->str, text->len);
}

/* Behind the line of the fence. */
static void take_fenced(struct plain *p, const struct fence *f, unsigned line)
{
	const char *text = p->at, *end = p->end;
	struct code_block b = {
		.info = arena_strndup(p->arena, f->info, f->info_len), .line = line, .fenced = true,
	};

	while (p->at < p->end) {
		const char *start = p->at, *stop = line_end(p);

		next_line(p, stop);
		if (closes(f, start, stop)) {
			end = start;
			break;
		}
	}
	/* The library ends the last line of a text that lacks it. */
	if (f->indent || (end > text && end[-1] != '\n'))
		b.text = unindent(p->arena, text, end, f->indent);
	else
		b.text = arena_strndup(p->arena, text, end - text);
	g_array_append_val(p->blocks, b);
}

bool blocks_read_plain(const char *text, size_t len, struct arena *arena, GArray *blocks)
{
	struct plain p = { text, text + len, 0, false, arena, blocks };
	guint before = blocks->len;

	/* Tabs count columns, and a byte order mark is no part of the text. */
	if (memchr(text, '\t', len) || memchr(text, '\r', len) || g_str_has_prefix(text, "\xef\xbb\xbf"))
		return false;
	while (p.at < p.end) {
		const char *stop = line_end(&p), *s = skip(p.at, stop, ' ');
		struct fence f = { .indent = s - p.at };

		if (s < stop && is_more(&p, s, stop, f.indent))
			break;
		next_line(&p, stop);
		if (s == stop || !read_fence(&f, s, stop))
			continue;
		if (is_odd(&f) || (p.list && f.indent)) {
			p.at = s;
			break;
		}
		take_fenced(&p, &f, p.line - 1);
	}
	if (p.at < p.end)
		g_array_set_size(blocks, before);
	return p.at >= p.end;
}
