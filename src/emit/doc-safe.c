/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Two halves: the blocks of Markdown, as far as they decide what is code (a line at a time), and
 * the text of a paragraph. Where the first half is simpler than CommonMark, it errs towards code:
 * text that is fenced without need is a blemish, code that is not seen is run.
 */
#include "emit/doc-safe.h"

#include "emit/doc-inline.h"

#include <stdbool.h>
#include <string.h>

struct blocks {
	GString *out;
	GString *paragraph;	/* its lines so far */
	GArray *lists;		/* unsigned: columns where the text of the open list items begins */
	unsigned margin;	/* blanks before every line, which rustdoc cuts off */
	bool in_paragraph;	/* an indented line would continue it */
	bool in_table;
	char fence;		/* of the code block that is open, or 0 */
	size_t fence_len;
	GPtrArray *code;	/* char *: the lines of indented code so far */
	unsigned code_base;	/* its container's column */
};

static bool is_blank_line(const char *s)
{
	return !s[strspn(s, " \t")];
}

/* Where the text of @s begins as a column, from @col on; *@text: the text. */
static unsigned skip_blanks(const char *s, unsigned col, const char **text)
{
	for (; *s == ' ' || *s == '\t'; s++)
		col = *s == '\t' ? (col / 4 + 1) * 4 : col + 1;
	*text = s;
	return col;
}

static void put_line(struct blocks *b, const char *line)
{
	g_string_append(b->out, line);
	g_string_append_c(b->out, '\n');
}

static void flush_paragraph(struct blocks *b)
{
	doc_inline(b->out, b->paragraph->str);
	g_string_truncate(b->paragraph, 0);
	b->in_paragraph = b->in_table = false;
}

/* --- code --------------------------------------------------------------------------------- */

static size_t longest_run(const char *s, char c)
{
	size_t longest = 0, n = 0;

	for (; *s; s++) {
		n = *s == c ? n + 1 : 0;
		longest = MAX(longest, n);
	}
	return longest;
}

static void put_fence(struct blocks *b, size_t len, const char *info)
{
	g_autofree char *fence = g_strnfill(len, '`');

	g_string_append_printf(b->out, "%*s%s%s\n", (int)(b->margin + b->code_base), "", fence,
			       info);
}

/* Indented code is over. Blank lines at its end are not part of it. */
static void flush_code(struct blocks *b)
{
	guint n = b->code->len;
	size_t len = 3;

	if (!n)
		return;
	while (is_blank_line(b->code->pdata[n - 1]))
		n--;
	for (guint i = 0; i < n; i++)
		len = MAX(len, longest_run(b->code->pdata[i], '`') + 1);
	put_fence(b, len, "text");
	for (guint i = 0; i < n; i++)
		put_line(b, b->code->pdata[i]);
	put_fence(b, len, "");
	for (guint i = n; i < b->code->len; i++)
		put_line(b, b->code->pdata[i]);
	g_ptr_array_set_size(b->code, 0);
}

/* Would rustdoc take a block of this info string for Rust, or think that it might be? */
static bool is_rust(const char *info)
{
	static const char *const words[] = {
		"rust", "should", "no", "ignore", "test", "compile", "edition", "standalone",
		"custom", "allow", "E0",
	};
	g_auto(GStrv) tokens = g_strsplit_set(info, " \t,{}", -1);
	bool other = false;

	for (char **t = tokens; *t; t++) {
		for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
			if (g_ascii_strncasecmp(*t, words[i], strlen(words[i])) == 0)
				return true;
		}
		other |= **t != '\0';
	}
	return !other;
}

/* A fence at @text, which is a place of @line? Then the line is printed. */
static bool open_fence(struct blocks *b, const char *line, const char *text)
{
	size_t len = strspn(text, *text == '~' ? "~" : "`");
	const char *info = text + len;

	if (len < 3 || (*text == '`' && strchr(info, '`')))
		return false;
	flush_paragraph(b);
	b->fence = *text;
	b->fence_len = len;
	g_string_append_len(b->out, line, info - line);
	g_string_append(b->out, is_rust(info) ? "text" : info);
	g_string_append_c(b->out, '\n');
	return true;
}

static void fenced_line(struct blocks *b, const char *line)
{
	const char *text = line + strspn(line, " \t");
	size_t len = 0;

	while (text[len] == b->fence)
		len++;
	if (len >= b->fence_len && is_blank_line(text + len))
		b->fence = 0;
	put_line(b, line);
}

/* --- other blocks ------------------------------------------------------------------------- */

/* `---`, `* * *`, and what underlines a heading: no text continues it. */
static bool is_rule(const char *text)
{
	char c = *text;
	size_t n = 0;

	if (!c || !strchr("-*_=", c))
		return false;
	for (; *text; text++) {
		if (*text == c)
			n++;
		else if (*text != ' ' && *text != '\t')
			return false;
	}
	return n >= 3 || c == '=' || c == '-';
}

static bool is_heading(const char *text)
{
	size_t n = strspn(text, "#");

	return n >= 1 && n <= 6 && (!text[n] || text[n] == ' ' || text[n] == '\t');
}

static bool is_table_rule(const char *text)
{
	return strchr(text, '|') && strchr(text, '-') && !text[strspn(text, "|:- \t")];
}

/* The length of the marker of a list item at @text with something behind it; 0: none. */
static size_t list_marker(const char *text, bool in_paragraph)
{
	size_t len = strspn(text, "0123456789");

	if (len) {
		if (len > 9 || (text[len] != '.' && text[len] != ')'))
			return 0;
		/* Only a list that begins with 1 ends a paragraph. */
		if (in_paragraph && !(len == 1 && *text == '1'))
			return 0;
	} else if (!*text || !strchr("-+*", *text)) {
		return 0;
	}
	len++;
	return (text[len] == ' ' || text[len] == '\t') && !is_blank_line(text + len) ? len : 0;
}

static unsigned base_of(const struct blocks *b)
{
	return b->lists->len ? g_array_index(b->lists, unsigned, b->lists->len - 1) : 0;
}

/*
 * Passes the markers of list items at *@text. Blanks behind a marker that would make its text code
 * are cut to one: *@line then is a new one, which the caller frees.
 */
static char *enter_lists(struct blocks *b, const char *line, const char **text, unsigned *col)
{
	size_t marker;

	while (!is_rule(*text) && (marker = list_marker(*text, b->in_paragraph))) {
		const char *next;
		unsigned after = *col + marker, content = skip_blanks(*text + marker, after, &next);

		flush_paragraph(b);
		if (content - after > 4) {
			char *cut = g_strdup_printf("%.*s %s", (int)(*text + marker - line), line,
						    next);

			*text = cut + (*text + marker - line) + 1;
			*col = after + 1;
			g_array_append_val(b->lists, *col);
			return cut;
		}
		*text = next;
		*col = content;
		g_array_append_val(b->lists, content);
	}
	return NULL;
}

/* A quotation in which there may be code is none. */
static char *defused_quote(const char *line, const char *text)
{
	if (*text != '>' || !(strstr(text, "    ") || strchr(text, '\t') ||
			      strstr(text, "```") || strstr(text, "~~~")))
		return NULL;
	return g_strdup_printf("%.*s\\%s", (int)(text - line), line, text);
}

static void text_line(struct blocks *b, const char *line, const char *text, unsigned col)
{
	g_autofree char *cut = NULL, *quote = NULL;
	bool single = false;

	if (!is_rule(text) || !b->in_paragraph)
		cut = enter_lists(b, line, &text, &col);
	if (cut)
		line = cut;
	if (open_fence(b, line, text))
		return;
	quote = defused_quote(line, text);
	if (is_heading(text)) {
		flush_paragraph(b);
		single = true;
	}
	b->in_table |= is_table_rule(text);
	g_string_append(b->paragraph, quote ? quote : line);
	g_string_append_c(b->paragraph, '\n');
	b->in_paragraph = true;
	if (single || is_rule(text))
		flush_paragraph(b);
}

static void blank_line(struct blocks *b, const char *line)
{
	if (b->code->len) {
		g_ptr_array_add(b->code, g_strdup(line));
		return;
	}
	flush_paragraph(b);
	put_line(b, line);
}

static void one_line(struct blocks *b, const char *line)
{
	const char *text;
	unsigned col;

	if (b->fence) {
		fenced_line(b, line);
		return;
	}
	if (is_blank_line(line)) {
		blank_line(b, line);
		return;
	}
	col = skip_blanks(line + b->margin, 0, &text);
	while (b->lists->len && col < base_of(b) &&
	       !(b->in_paragraph && !list_marker(text, true) && !b->code->len))
		g_array_set_size(b->lists, b->lists->len - 1);
	if (col >= base_of(b) + 4 && (!b->in_paragraph || b->in_table)) {
		if (!b->code->len) {
			flush_paragraph(b);
			b->code_base = base_of(b);
		}
		g_ptr_array_add(b->code, g_strdup(line));
		return;
	}
	flush_code(b);
	text_line(b, line, text, col);
}

/* The blanks that all lines begin with. */
static unsigned common_margin(char **lines)
{
	unsigned margin = UINT_MAX;

	for (; *lines; lines++) {
		if (!is_blank_line(*lines))
			margin = MIN(margin, strspn(*lines, " \t"));
	}
	return margin == UINT_MAX ? 0 : margin;
}

/* Most comments have nothing that could be harmful. */
static bool is_plain(const char *s)
{
	return !strpbrk(s, "`<[\t~") && !strstr(s, "://") && !strstr(s, "    ");
}

void doc_make_safe(GString *text)
{
	struct blocks b = { .in_paragraph = false };
	g_auto(GStrv) lines = NULL;

	if (is_plain(text->str))
		return;
	lines = g_strsplit(text->str, "\n", -1);
	b.out = g_string_sized_new(text->len + 64);
	b.paragraph = g_string_new(NULL);
	b.lists = g_array_new(FALSE, FALSE, sizeof(unsigned));
	b.code = g_ptr_array_new_with_free_func(g_free);
	b.margin = common_margin(lines);
	for (char **line = lines; *line; line++)
		one_line(&b, *line);
	flush_code(&b);
	flush_paragraph(&b);
	/* Every line was ended, the last one too. */
	g_string_truncate(text, 0);
	g_string_append_len(text, b.out->str, b.out->len ? b.out->len - 1 : 0);
	g_ptr_array_unref(b.code);
	g_array_unref(b.lists);
	g_string_free(b.paragraph, TRUE);
	g_string_free(b.out, TRUE);
}
