/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The blocks of reStructuredText, as far as comments use them: paragraphs, lists, literal blocks,
 * directives, headings, tables. Comments are not written with Sphinx at hand, so where a rule of
 * reStructuredText would make one paragraph of what looks like a list or like code, the looks
 * decide.
 */
#include "emit/doc-rest.h"

#include <stdbool.h>
#include <string.h>

struct block {
	GString *out;
	const struct doc_links *links;
	char **lines;
	size_t n;
	unsigned margin;	/* blanks before all that is printed: the depth of lists */
	unsigned depth;
	bool tight;		/* no empty line before what comes next */
};

static size_t indent_of(const char *line)
{
	return strspn(line, " ");
}

static bool is_empty(const char *line)
{
	return !line[indent_of(line)];
}

static bool is_mark_end(const char *s)
{
	return *s == ' ' || !*s;
}

/* --- printing ----------------------------------------------------------------------------- */

/* An empty line between blocks, but not before the first or right behind a list's mark. */
static void begin_block(struct block *b)
{
	if (!b->tight && b->out->len)
		g_string_append_c(b->out, '\n');
	b->tight = false;
}

static void put_margin(struct block *b)
{
	/* Behind a list's mark, the line is begun. */
	if (!b->out->len || b->out->str[b->out->len - 1] == '\n')
		g_string_append_printf(b->out, "%*s", (int)b->margin, "");
}

/* What Markdown would take for the beginning of a block gets a backslash. */
static void put_line_start(GString *out, const char **line)
{
	size_t digits = strspn(*line, "0123456789");

	if (**line && strchr("#+-=", **line)) {
		g_string_append_c(out, '\\');
	} else if (digits && ((*line)[digits] == '.' || (*line)[digits] == ')') &&
		   is_mark_end(*line + digits + 1)) {
		g_string_append_len(out, *line, digits);
		g_string_append_c(out, '\\');
		*line += digits;
	}
}

/* @text: lines that were trimmed. */
static void put_paragraph(struct block *b, const char *text)
{
	g_autoptr(GString) markdown = g_string_new(NULL);
	g_auto(GStrv) lines = NULL;

	doc_rest_inline(markdown, text, b->links);
	lines = g_strsplit(markdown->str, "\n", -1);
	for (char **l = lines; *l; l++) {
		const char *line = *l + indent_of(*l);

		if (!*line)
			continue;
		put_margin(b);
		put_line_start(b->out, &line);
		g_string_append(b->out, line);
		g_string_append_c(b->out, '\n');
	}
}

static size_t longest_run(char **lines, size_t n, char c)
{
	size_t longest = 0, run;

	for (size_t i = 0; i < n; i++) {
		run = 0;
		for (const char *p = lines[i]; *p; p++) {
			run = *p == c ? run + 1 : 0;
			longest = MAX(longest, run);
		}
	}
	return longest;
}

static size_t common_indent(char **lines, size_t n)
{
	size_t common = G_MAXSIZE;

	for (size_t i = 0; i < n; i++)
		if (!is_empty(lines[i]))
			common = MIN(common, indent_of(lines[i]));
	return common == G_MAXSIZE ? 0 : common;
}

/* The lines as they are, less what they are all indented by. */
static void put_code_block(struct block *b, char **lines, size_t n, const char *language)
{
	g_autofree char *fence = NULL;
	size_t common;

	while (n && is_empty(*lines)) {
		lines++;
		n--;
	}
	while (n && is_empty(lines[n - 1]))
		n--;
	if (!n)
		return;
	common = common_indent(lines, n);
	fence = g_strnfill(MAX(3, longest_run(lines, n, '`') + 1), '`');
	begin_block(b);
	put_margin(b);
	g_string_append_printf(b->out, "%s%s\n", fence, language);
	for (size_t i = 0; i < n; i++) {
		if (!is_empty(lines[i]))
			g_string_append_printf(b->out, "%*s%s", (int)b->margin, "",
					       lines[i] + common);
		g_string_append_c(b->out, '\n');
	}
	g_string_append_printf(b->out, "%*s%s\n", (int)b->margin, "", fence);
}

/* --- what a line is ----------------------------------------------------------------------- */

/* All of one sign that can underline: its number, else 0. */
static size_t rule_len(const char *line)
{
	const char *s = line + indent_of(line);
	size_t n;

	if (!*s || !strchr("=-~^\"'#*+:._`", *s))
		return 0;
	for (n = 0; s[n] == *s; n++)
		continue;
	return s[n] ? 0 : n;
}

static bool is_grid_rule(const char *line)
{
	const char *s = line + indent_of(line);

	return s[0] == '+' && (s[1] == '-' || s[1] == '=') && !s[strspn(s, "+-=")];
}

/* `===== ====`: begins and ends a simple table. */
static bool is_table_rule(const char *line)
{
	const char *s = line + indent_of(line);

	return s[0] == '=' && s[1] == '=' && strchr(s, ' ') && !s[strspn(s, "= ")];
}

struct marker {
	size_t len;		/* of the mark and the blanks behind it; 0: none */
	unsigned long number;	/* of a numbered list; else 0 */
	bool shown;		/* Markdown has no such mark: it is printed behind a bullet */
};

/* `1.`, `1)`, `(1)`, `a)`, `#.` */
static struct marker numbered(const char *s)
{
	size_t open = *s == '(', digits = strspn(s + open, "0123456789"), len;
	struct marker none = { 0 }, m = { 0 };

	if (s[open] == '#')
		digits = 1;
	else if (!digits && g_ascii_isalpha(s[open]) && (s[open + 1] == ')'))
		m.shown = true;
	else if (!digits || digits > 8)
		return none;
	len = open + (digits ? digits : 1);
	if ((s[len] != ')' && (open || s[len] != '.')) || !is_mark_end(s + len + 1) || !s[len + 1])
		return none;
	m.number = s[open] == '#' ? 1 : strtoul(s + open, NULL, 10);
	m.shown |= open != 0;
	m.len = len + 1 + strspn(s + len + 1, " ");
	return m;
}

static struct marker marker_at(const char *s)
{
	static const char bullet[] = "\342\200\242";	/* U+2022 */
	struct marker m = { 0 };
	size_t mark = *s && strchr("*-+", *s) ? 1 : g_str_has_prefix(s, bullet) ? 3 : 0;

	if (!mark)
		return numbered(s);
	if (s[mark] == ' ' && s[mark + strspn(s + mark, " ")])
		m.len = mark + strspn(s + mark, " ");
	return m;
}

/* Does it look like source code, a diagram or columns, to those who read it as it is? */
static bool is_code_line(const char *line)
{
	const char *s = line + indent_of(line);
	size_t len = strlen(s);

	if (!len)
		return false;
	return strchr("{};\\", s[len - 1]) || *s == '{' || *s == '#' || *s == '|' ||
	       strstr(s, "--->") || strstr(s, "+--") || strstr(s, " = ") || strstr(s, "    ") ||
	       strstr(s, "/*") || strstr(s, "..|") || g_str_has_prefix(s, "$ ");
}

static bool is_code(char **lines, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (is_code_line(lines[i]))
			return true;
	return false;
}

/* The lines from @at on that are empty or indented by more than @indent. */
static size_t deeper_lines(const struct block *b, size_t at, size_t indent)
{
	size_t n = 0, last = 0;

	for (; at + n < b->n; n++) {
		if (is_empty(b->lines[at + n]))
			continue;
		if (indent_of(b->lines[at + n]) <= indent)
			break;
		last = n + 1;
	}
	return last;
}

/* --- blocks ------------------------------------------------------------------------------- */

static void put_blocks(struct block *b);

static void put_inner(struct block *b, char **lines, size_t n, unsigned margin)
{
	struct block inner = {
		.out = b->out, .links = b->links, .lines = lines, .n = n,
		.margin = b->margin + margin, .depth = b->depth + 1, .tight = b->tight,
	};

	/* Nobody writes that; an attacker may, and each level is a call. */
	if (inner.depth > 16)
		put_code_block(&inner, lines, n, "text");
	else
		put_blocks(&inner);
	b->tight = false;
}

/* One item, from line @at on: its lines are indented by more than its mark. Gives their number. */
static size_t put_item(struct block *b, size_t at, bool first)
{
	size_t indent = indent_of(b->lines[at]), n = 1 + deeper_lines(b, at + 1, indent);
	struct marker m = marker_at(b->lines[at] + indent);
	g_autofree char *mark = NULL, *line = NULL;
	char **lines = b->lines + at;
	unsigned margin;

	mark = m.number && !m.shown ? g_strdup_printf("%lu. ", m.number) : g_strdup("- ");
	margin = strlen(mark);
	if (first)
		begin_block(b);
	put_margin(b);
	g_string_append(b->out, mark);
	if (m.shown)
		g_string_append_len(b->out, lines[0] + indent, m.len);
	line = g_strdup_printf("%*s%s", (int)(indent + m.len), "", lines[0] + indent + m.len);
	/* The first line and those after it need not be in one column. */
	if (n > 1 && common_indent(lines + 1, n - 1) != indent_of(line) &&
	    !g_str_has_suffix(line, "::")) {
		char *moved = g_strdup_printf("%*s%s", (int)common_indent(lines + 1, n - 1), "",
					      line + indent_of(line));

		g_free(line);
		line = moved;
	}
	lines = g_new(char *, n);
	memcpy(lines, b->lines + at, n * sizeof(*lines));
	lines[0] = line;
	b->tight = true;
	put_inner(b, lines, n, margin);
	/* Of a directive there may be nothing to see. */
	if (b->out->str[b->out->len - 1] != '\n')
		g_string_append_c(b->out, '\n');
	g_free(lines);
	return n;
}

/* Are both marks of one list? */
static bool is_same_list(const char *a, const char *b)
{
	struct marker first = marker_at(a), next = marker_at(b);

	return next.len && !first.number == !next.number && first.shown == next.shown &&
	       (first.number || first.shown || *a == *b) && (*a == '(') == (*b == '(');
}

static size_t put_list(struct block *b, size_t at)
{
	size_t indent = indent_of(b->lines[at]), start = at;

	while (at < b->n) {
		size_t next = at;

		while (next < b->n && is_empty(b->lines[next]))
			next++;
		if (next == b->n || indent_of(b->lines[next]) != indent ||
		    !is_same_list(b->lines[start] + indent, b->lines[next] + indent))
			break;
		at = next + put_item(b, next, at == start);
	}
	return at - start;
}

static size_t put_table(struct block *b, size_t at)
{
	bool grid = is_grid_rule(b->lines[at]);
	size_t n = 1;

	for (; at + n < b->n; n++) {
		bool last = at + n + 1 == b->n || is_empty(b->lines[at + n + 1]);

		if (grid ? is_empty(b->lines[at + n]) : last && is_table_rule(b->lines[at + n]))
			break;
	}
	n += !grid && at + n < b->n;
	put_code_block(b, b->lines + at, n, "text");
	return n;
}

/* --- directives --------------------------------------------------------------------------- */

static bool is_one_of(const char *s, size_t len, const char *const *words)
{
	for (; *words; words++)
		if (strlen(*words) == len && !memcmp(s, *words, len))
			return true;
	return false;
}

/* What rustdoc would run, or is not sure of, is text. */
static char *language_of(const char *argument)
{
	size_t n = 0;

	while (g_ascii_isalnum(argument[n]) || (argument[n] && strchr("+-", argument[n])))
		n++;
	if (!n || argument[n] || !is_one_of(argument, n, (const char *const[]){
			"c", "C", "bash", "sh", "shell", "console", "make", "makefile", "python",
			"json", "yaml", "dot", "asm", "diff", "cpp", NULL }))
		return g_strdup("text");
	return g_ascii_strdown(argument, n);
}

static void put_admonition(struct block *b, const char *name, size_t len, const char *argument,
			   char **lines, size_t n)
{
	g_autofree char *title = g_strdup_printf("**%c%.*s:**", g_ascii_toupper(*name),
						 (int)len - 1, name + 1);

	begin_block(b);
	put_margin(b);
	g_string_append(b->out, title);
	g_string_append_c(b->out, *argument ? ' ' : '\n');
	if (*argument)
		put_paragraph(b, argument);
	put_inner(b, lines, n, 0);
}

/* `.. name:: argument` and what is indented below it; or a comment, which is not shown. */
static size_t put_directive(struct block *b, size_t at)
{
	static const char *const notes[] = {
		"note", "warning", "attention", "caution", "danger", "error", "hint", "important",
		"tip", "seealso", "todo", "deprecated", "versionadded", "versionchanged", NULL
	};
	static const char *const code[] = {
		"code-block", "code", "sourcecode", "parsed-literal", "literalinclude", NULL
	};
	static const char *const left_out[] = {
		"kernel-doc", "contents", "include", "kernel-figure", "figure", "image", NULL
	};
	size_t indent = indent_of(b->lines[at]), n = deeper_lines(b, at + 1, indent), len, skip = 0;
	const char *name = b->lines[at] + indent + 3, *argument;
	char **lines = b->lines + at + 1;
	g_autofree char *language = NULL;

	name += strspn(name, " ");
	len = strcspn(name, ": ");
	if (name[len] != ':' || name[len + 1] != ':' || !len)
		return 1 + n;
	argument = name + len + 2 + strspn(name + len + 2, " ");
	while (skip < n && lines[skip][indent_of(lines[skip])] == ':')
		skip++;
	if (is_one_of(name, len, notes)) {
		put_admonition(b, name, len, argument, lines + skip, n - skip);
	} else if (!is_one_of(name, len, left_out)) {
		language = language_of(is_one_of(name, len, code) ? argument : "");
		put_code_block(b, lines + skip, n - skip, language);
	}
	return 1 + n;
}

static bool is_directive(const char *line)
{
	const char *s = line + indent_of(line);

	return g_str_has_prefix(s, ".. ") && s[3];
}

/* --- text --------------------------------------------------------------------------------- */

static void put_heading(struct block *b, const char *line)
{
	g_autofree char *text = g_strstrip(g_strdup(line));

	begin_block(b);
	put_margin(b);
	g_string_append(b->out, "## ");
	doc_rest_inline(b->out, text, b->links);
	g_string_append_c(b->out, '\n');
}

/* A title and the line under it, and maybe one over it: the number of lines, else 0. */
static size_t heading_lines(const struct block *b, size_t at)
{
	size_t over = rule_len(b->lines[at]) >= 3, under = at + over + 1, len;

	if (under >= b->n || is_empty(b->lines[at + over]) || marker_at(b->lines[at + over]).len)
		return 0;
	len = rule_len(b->lines[under]);
	if (len < 3 || len + 2 < strlen(b->lines[at + over]) || rule_len(b->lines[at + over]) ||
	    indent_of(b->lines[at + over]) > 2 || indent_of(b->lines[under]) > 2)
		return 0;
	return over + 2;
}

/* `| line`: lines that stay lines. */
static size_t put_line_block(struct block *b, size_t at)
{
	g_autoptr(GString) text = g_string_new(NULL);
	size_t n = 0;

	for (; at + n < b->n; n++) {
		const char *s = b->lines[at + n] + indent_of(b->lines[at + n]);

		if (s[0] != '|' || (s[1] && s[1] != ' '))
			break;
		g_string_truncate(text, 0);
		g_string_append(text, s + 1 + strspn(s + 1, " "));
		if (!text->len)
			continue;
		if (!n)
			begin_block(b);
		put_margin(b);
		g_string_append(b->out, "- ");
		doc_rest_inline(b->out, text->str, b->links);
		g_string_append_c(b->out, '\n');
	}
	return n;
}

/* Does the line @at end the paragraph before it? */
static bool ends_paragraph(const struct block *b, size_t at, size_t indent)
{
	const char *line = b->lines[at], *text = line + indent_of(line);
	struct marker m = marker_at(text);

	if (is_empty(line) || is_directive(line) || is_grid_rule(line) || is_table_rule(line))
		return true;
	/* A number may be where a line of text was broken. */
	if (m.len && (!m.number || m.number == 1 || m.shown))
		return true;
	return indent_of(line) > indent + 1 &&
	       is_code(b->lines + at, MAX(1, deeper_lines(b, at, indent)));
}

/* A short line without a stop, and one under it that is indented: a term and what it means. */
static bool is_term(const struct block *b, size_t at, size_t n)
{
	const char *line = b->lines[at];
	size_t len = strlen(line);

	return n == 2 && len <= 40 && len && !strchr(".,:;", line[len - 1]) &&
	       indent_of(b->lines[at + 1]) > indent_of(line) + 1;
}

static size_t put_text(struct block *b, size_t at)
{
	g_autoptr(GString) text = g_string_new(NULL);
	size_t indent = indent_of(b->lines[at]), n = 1, more;
	bool literal, term;

	while (at + n < b->n && !ends_paragraph(b, at + n, indent) && !heading_lines(b, at + n))
		n++;
	term = is_term(b, at, n);
	for (size_t i = 0; i < n; i++) {
		const char *line = b->lines[at + i] + indent_of(b->lines[at + i]);

		g_string_append_printf(text, "%s%s", i ? term ? ": " : "\n" : "", line);
	}
	literal = g_str_has_suffix(text->str, "::");
	if (literal)
		g_string_truncate(text, text->len - 1);
	if (strcmp(text->str, ":")) {
		begin_block(b);
		put_paragraph(b, text->str);
	}
	more = literal ? deeper_lines(b, at + n, indent) : 0;
	put_code_block(b, b->lines + at + n, more, "text");
	return n + more;
}

/* Indented without a reason that reStructuredText knows. */
static size_t put_indented(struct block *b, size_t at, size_t base)
{
	size_t n = deeper_lines(b, at, base);

	if (is_code(b->lines + at, n))
		put_code_block(b, b->lines + at, n, "text");
	else
		put_inner(b, b->lines + at, n, 0);
	return n;
}

static size_t put_block(struct block *b, size_t at, size_t base)
{
	const char *line = b->lines[at], *text = line + indent_of(line);
	size_t heading;

	if (is_directive(line))
		return put_directive(b, at);
	if (is_grid_rule(line) || is_table_rule(line))
		return put_table(b, at);
	if (text[0] == '|' && (text[1] == ' ' || !text[1]))
		return put_line_block(b, at);
	if (indent_of(line) > base)
		return put_indented(b, at, base);
	if (marker_at(text).len)
		return put_list(b, at);
	heading = heading_lines(b, at);
	if (heading) {
		put_heading(b, b->lines[at + heading - 2]);
		return heading;
	}
	/* A line across the page. */
	if (rule_len(line) >= 4)
		return 1;
	return put_text(b, at);
}

static void put_blocks(struct block *b)
{
	size_t at = 0, base = common_indent(b->lines, b->n);

	while (at < b->n) {
		if (is_empty(b->lines[at]))
			at++;
		else
			at += put_block(b, at, base);
	}
}

void doc_rest(GString *out, const char *text, const struct doc_links *links)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	struct block b = {
		.out = out, .links = links, .lines = lines, .n = g_strv_length(lines),
		.tight = !out->len || g_str_has_suffix(out->str, "\n\n"),
	};

	for (char **l = lines; *l; l++)
		g_strchomp(*l);
	/* What stands behind the name of a section is in no column. */
	if (b.n > 1 && !is_empty(lines[0]) && !indent_of(lines[0]) &&
	    !g_str_has_suffix(lines[0], "::")) {
		size_t common = common_indent(lines + 1, b.n - 1);

		for (size_t i = 1; common && i < b.n; i++)
			if (!is_empty(lines[i]))
				memmove(lines[i], lines[i] + common,
					strlen(lines[i]) - common + 1);
	}
	put_blocks(&b);
}
