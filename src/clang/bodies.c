/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "clang/bodies.h"

#include <stdbool.h>
#include <string.h>

#include "base/word.h"

#define MAX_DECLARATOR 4096	/* bytes of parameters, looked at from their end */

/* Past what is no blank, going back from @p. */
static const char *skip_blanks_back(const char *p, const char *begin)
{
	while (p > begin && g_ascii_isspace(p[-1]))
		p--;
	return p;
}

static bool is_one_of(const char *word, size_t len, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strlen(list[i]) == len && !memcmp(word, list[i], len))
			return true;
	return false;
}

/* The word that ends at @p; its length, 0: there is none. */
static size_t word_before(const char *p, const char *begin)
{
	size_t len = 0;

	while (p - len > begin && is_word(*(p - len - 1)))
		len++;
	return len;
}

/*
 * Is what ends at @p the end of a function's declarator: a parenthesis, its partner, a name that
 * is no attribute, and before that a type?
 */
static bool ends_declarator(const char *p, const char *begin)
{
	static const char *const attributes[] = {
		"__attribute__", "__attribute", "__declspec", "_Alignas", "alignas", "__aligned",
		"aligned", "__packed", "typeof", "__typeof__", "__typeof", "if", "while", "for", "switch",
	};
	static const char *const tags[] = { "struct", "union", "enum", "return", "sizeof" };
	const char *limit = p - begin > MAX_DECLARATOR ? p - MAX_DECLARATOR : begin;
	int depth = 0;
	size_t len;

	if (p == begin || p[-1] != ')')
		return false;
	do {
		p--;
		depth += (*p == ')') - (*p == '(');
	} while (depth && p > limit);
	if (depth)
		return false;
	p = skip_blanks_back(p, begin);
	len = word_before(p, begin);
	if (!len || is_one_of(p - len, len, attributes, G_N_ELEMENTS(attributes)))
		return false;
	p = skip_blanks_back(p - len, begin);
	len = word_before(p, begin);
	if (!len)
		return p > begin && (p[-1] == '*' || p[-1] == ')');
	return !is_one_of(p - len, len, tags, G_N_ELEMENTS(tags));
}

/* Is there a line between @p and @end that begins with `#`? */
static bool has_directive(const char *p, const char *end)
{
	for (; (p = memchr(p, '#', end - p)); p++) {
		const char *q = p;

		while (q[-1] == ' ' || q[-1] == '\t')
			q--;
		if (q[-1] == '\n')
			return true;
	}
	return false;
}

/* Past the block comment at @p; NULL: it never ends. Comments have more stars than slashes. */
static char *past_block_comment(char *p, char *end)
{
	for (p += 3; p < end && (p = memchr(p, '/', end - p)); p++)
		if (p[-1] == '*')
			return p + 1;
	return NULL;
}

/* Past the comment or the lone slash at @slash; NULL: the comment never ends. */
static char *past_slash(char *slash, char *end)
{
	char *close;

	switch (slash[1]) {
	case '*':
		return past_block_comment(slash, end);
	case '/':
		close = memchr(slash, '\n', end - slash);
		return close ? close + 1 : NULL;
	default:
		return slash + 1;
	}
}

/*
 * Where the comment that @p is in ends; NULL: it is in none. No comment covers *@outside, which
 * moves on. What is only a string with a comment's beginning keeps bodies from being seen.
 */
static char *comment_end(char **outside, char *p, char *end)
{
	char *at = *outside;

	while ((at = memchr(at, '/', p - at))) {
		at = past_slash(at, end);
		if (!at)
			return end;
		*outside = at;
		if (at > p)
			return at;
	}
	*outside = p;
	return NULL;
}

static void blank(char *p, char *end)
{
	while (p < end) {
		char *newline = memchr(p, '\n', end - p);
		char *stop = newline ? newline : end;

		memset(p, ' ', stop - p);
		p = stop + 1;
	}
}

/* The `}` at the beginning of a line after @p. */
static char *body_end(char *p, char *end)
{
	while ((p = memchr(p, '}', end - p))) {
		if (p[-1] == '\n')
			return p;
		p++;
	}
	return NULL;
}

GArray *bodies_blank(char *text, size_t size)
{
	char *end = text + size, *outside = text, *close;
	GArray *blanked = NULL;

	for (char *p = text; (p = memchr(p, '{', end - p)); p++) {
		size_t at = p - text;

		if (!at || p[-1] != '\n' || !ends_declarator(skip_blanks_back(p, text), text))
			continue;
		close = comment_end(&outside, p, end);
		if (close) {
			p = close - 1;
			continue;
		}
		close = body_end(p, end);
		if (!close)
			break;
		if (!has_directive(p, close)) {
			if (!blanked)
				blanked = g_array_new(FALSE, FALSE, sizeof(size_t));
			g_array_append_val(blanked, at);
			blank(p + 1, close);
			outside = close;
		}
		p = close;
	}
	return blanked;
}
