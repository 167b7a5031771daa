/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A comment is read a line at a time, as the format is defined by lines: a part begins with its
 * name and a colon, and what ends it depends on the part and on empty lines.
 */
#include "ir/kernel-doc.h"

#include <string.h>

static bool is_word(char c)
{
	return g_ascii_isalnum(c) || c == '_';
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* A piece of text; not terminated. */
struct slice {
	const char *s, *end;
};

static struct slice trimmed(struct slice t)
{
	while (t.s < t.end && g_ascii_isspace(*t.s))
		t.s++;
	while (t.end > t.s && g_ascii_isspace(t.end[-1]))
		t.end--;
	return t;
}

static struct slice take_line(struct slice *rest)
{
	const char *nl = rest->s < rest->end ? memchr(rest->s, '\n', rest->end - rest->s) : NULL;
	struct slice line = { rest->s, nl ? nl : rest->end };

	rest->s = nl ? nl + 1 : rest->end;
	return line;
}

/* What is between the marks of the comment. */
static struct slice body_of(const char *s, const char *end)
{
	struct slice body = { s + 3, end };

	if (end - s >= 5 && end[-1] == '/' && end[-2] == '*')
		body.end = end - 2;
	while (body.end > body.s && body.end[-1] == '*')
		body.end--;
	return body;
}

static bool begins_comment(const char *s, const char *end)
{
	return end - s >= 5 && s[0] == '/' && s[1] == '*' && s[2] == '*' && s[3] != '/';
}

/* Without the star that begins it, and the blanks around. */
static struct slice bare(struct slice line)
{
	line = trimmed(line);
	if (line.s < line.end && *line.s == '*')
		line.s++;
	return trimmed(line);
}

/* --- the head ----------------------------------------------------------------------------- */

static const char *skip_word(const char *s, const char *end)
{
	while (s < end && is_word(*s))
		s++;
	return s;
}

static bool is_text(struct slice t, const char *word)
{
	size_t len = strlen(word);

	return (size_t)(t.end - t.s) == len && !memcmp(t.s, word, len);
}

/* `struct name`, `enum`: sets kind and name. */
static bool read_tag_name(struct slice decl, struct kernel_doc_head *head)
{
	static const struct {
		const char *word;
		enum kernel_doc_kind kind;
	} kinds[] = {
		{ "struct", KERNEL_DOC_STRUCT }, { "union", KERNEL_DOC_UNION },
		{ "enum", KERNEL_DOC_ENUM }, { "typedef", KERNEL_DOC_TYPEDEF },
	};
	struct slice word = { decl.s, skip_word(decl.s, decl.end) };

	for (size_t i = 0; i < G_N_ELEMENTS(kinds); i++) {
		if (!is_text(word, kinds[i].word))
			continue;
		decl = trimmed((struct slice){ word.end, decl.end });
		head->kind = kinds[i].kind;
		head->name = decl.s;
		head->name_len = skip_word(decl.s, decl.end) - decl.s;
		return head->name_len || head->kind == KERNEL_DOC_ENUM;
	}
	return false;
}

/*
 * `name`, `name()`, `define NAME`, `type *name()`: the last word, before parentheses. Without
 * parentheses there must be no other words, or every sentence with a colon would name something.
 */
static bool read_function_name(struct slice decl, struct kernel_doc_head *head)
{
	const char *open = memchr(decl.s, '(', decl.end - decl.s), *name;
	struct slice first = { decl.s, skip_word(decl.s, decl.end) };

	if (open) {
		if (decl.end[-1] != ')')
			return false;
		decl.end = open;
		decl = trimmed(decl);
	}
	if (is_text(first, "define") && first.end < decl.end)
		decl = trimmed((struct slice){ first.end, decl.end });
	for (name = decl.end; name > decl.s && is_word(name[-1]); name--)
		continue;
	if (name == decl.end || (name > decl.s && !open && !memchr(decl.s, '*', name - decl.s)))
		return false;
	for (const char *p = decl.s; p < name; p++)
		if (!is_word(*p) && !is_blank(*p) && *p != '*')
			return false;
	head->kind = KERNEL_DOC_FUNCTION;
	head->name = name;
	head->name_len = decl.end - name;
	return true;
}

bool kernel_doc_read_head(const char *s, const char *end, struct kernel_doc_head *head)
{
	struct slice body, first, decl;
	const char *mark;

	*head = (struct kernel_doc_head){ 0 };
	if (!begins_comment(s, end))
		return false;
	body = body_of(s, end);
	first = trimmed(take_line(&body));
	if (first.s != first.end)
		return false;
	decl = bare(take_line(&body));
	if (decl.s == decl.end || !is_word(*decl.s) ||
	    (decl.end - decl.s >= 4 && !memcmp(decl.s, "DOC:", 4)))
		return false;
	for (mark = decl.s; mark < decl.end && *mark != '-' && *mark != ':'; mark++)
		continue;
	if (mark < decl.end) {
		struct slice purpose = trimmed((struct slice){ mark + 1, decl.end });

		head->has_purpose = true;
		head->purpose = purpose.s;
		head->purpose_len = purpose.end - purpose.s;
		decl.end = mark;
		decl = trimmed(decl);
	}
	return decl.s < decl.end &&
	       (read_tag_name(decl, head) || read_function_name(decl, head));
}

/* Past `@name` and the blanks before the colon; NULL if that is not what @s begins with. */
static const char *skip_param_name(const char *s, const char *end)
{
	const char *name;

	if (s == end || *s != '@')
		return NULL;
	for (name = ++s; s < end && (is_word(*s) || *s == '.'); s++)
		continue;
	return s == name ? NULL : s;
}

bool kernel_doc_is_inline(const char *s, const char *end)
{
	struct slice body, line;
	const char *after;

	if (!begins_comment(s, end))
		return false;
	body = body_of(s, end);
	do
		line = bare(take_line(&body));
	while (line.s == line.end && body.s < body.end);
	after = skip_param_name(line.s, line.end);
	while (after && after < line.end && is_blank(*after))
		after++;
	return after && after < line.end && *after == ':';
}

/* --- the parts ---------------------------------------------------------------------------- */

struct parser {
	struct kernel_doc *doc;
	GString *contents;
	char *name;		/* of the part that is open */
	bool is_param;
	bool in_purpose;	/* nothing but the purpose has come so far */
	bool had_blank;		/* an empty line came in a part other than the description */
	int leading;		/* blanks that the lines of the part begin with; -1: not known */
};

static void clear_part(gpointer data)
{
	struct kernel_doc_part *p = data;

	g_free(p->name);
	g_free(p->text);
}

static struct kernel_doc_part *find_part(GArray *parts, const char *name)
{
	for (guint i = 0; i < parts->len; i++) {
		struct kernel_doc_part *p = &g_array_index(parts, struct kernel_doc_part, i);

		if (!strcmp(p->name, name))
			return p;
	}
	return NULL;
}

/* A second description of a parameter replaces the first; sections of one name are one. */
static void store_part(struct parser *r)
{
	GArray *parts = r->is_param ? r->doc->params : r->doc->sections;
	struct kernel_doc_part *known = find_part(parts, r->name);

	if (!known) {
		struct kernel_doc_part p = { g_strdup(r->name), g_strdup(r->contents->str) };

		g_array_append_val(parts, p);
	} else if (r->is_param) {
		g_free(known->text);
		known->text = g_strdup(r->contents->str);
	} else {
		char *all = g_strconcat(known->text, "\n", r->contents->str, NULL);

		g_free(known->text);
		known->text = all;
	}
}

static void begin_part(struct parser *r, const char *name, bool is_param)
{
	g_free(r->name);
	r->name = g_strdup(name);
	r->is_param = is_param;
	r->leading = -1;
	r->had_blank = false;
	g_string_truncate(r->contents, 0);
}

static void end_part(struct parser *r)
{
	if (r->contents->str[strspn(r->contents->str, " \n")])
		store_part(r);
	begin_part(r, "Description", false);
}

/* The name that a part of this name gets; newly allocated. NULL: none has such a name. */
static char *part_name(struct slice word, bool *is_param)
{
	static const struct {
		const char *word, *name;	/* NULL: as it is written */
	} names[] = {
		{ "description", "Description" }, { "context", "Context" }, { "return", "Return" },
		{ "returns", "Return" }, { "note", NULL }, { "notes", NULL }, { "example", NULL },
		{ "examples", NULL },
	};
	size_t len = word.end - word.s;

	*is_param = *word.s == '@';
	if (*is_param && is_text(word, "@return")) {
		*is_param = false;
		return g_strdup("Return");
	}
	if (*is_param)
		return g_strndup(word.s + 1, len - 1);
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		if (strlen(names[i].word) == len &&
		    !g_ascii_strncasecmp(word.s, names[i].word, len))
			return names[i].name ? g_strdup(names[i].name) : g_strndup(word.s, len);
	}
	return NULL;
}

/* Does the line begin a part? `name::` is text before a block of code. */
static bool open_part(struct parser *r, struct slice line)
{
	struct slice word, text;
	g_autofree char *name = NULL;
	bool is_param;

	line = trimmed(line);
	word.s = line.s;
	word.end = skip_param_name(line.s, line.end);
	if (!word.end)
		word.end = skip_word(line.s, line.end);
	if (word.s == word.end)
		return false;
	text = trimmed((struct slice){ word.end, line.end });
	if (text.s == text.end || *text.s != ':' || (text.end - text.s > 1 && text.s[1] == ':'))
		return false;
	name = part_name(word, &is_param);
	if (!name)
		return false;
	end_part(r);
	begin_part(r, name, is_param);
	text = trimmed((struct slice){ text.s + 1, text.end });
	g_string_append_len(r->contents, text.s, text.end - text.s);
	if (text.s < text.end)
		g_string_append_c(r->contents, '\n');
	r->in_purpose = false;
	return true;
}

static void empty_line(struct parser *r)
{
	r->in_purpose = false;
	if (!strcmp(r->name, "Context") && !r->is_param) {
		end_part(r);
		return;
	}
	r->had_blank = r->is_param || strcmp(r->name, "Description");
	g_string_append_c(r->contents, '\n');
}

/* The lines of a parameter are one block, wherever they begin. */
static void append_line(struct parser *r, struct slice line)
{
	int blanks = 0;

	while (line.s + blanks < line.end && line.s[blanks] == ' ')
		blanks++;
	if (r->is_param || !strcmp(r->name, "Context")) {
		if (r->leading < 0)
			r->leading = blanks;
		if (blanks >= r->leading)
			line.s += r->leading;
	}
	g_string_append_len(r->contents, line.s, line.end - line.s);
	g_string_append_c(r->contents, '\n');
}

static void continue_purpose(struct parser *r, struct slice line)
{
	char *all;

	line = trimmed(line);
	all = g_strdup_printf("%s%s%.*s", r->doc->purpose, *r->doc->purpose ? " " : "",
			      (int)(line.end - line.s), line.s);
	g_free(r->doc->purpose);
	r->doc->purpose = all;
}

/* @line: without its star and one blank after that. */
static void body_line(struct parser *r, struct slice line, bool is_inline)
{
	while (line.end > line.s && g_ascii_isspace(line.end[-1]))
		line.end--;
	/* Text that is not indented goes back to the description, if that of the part was there. */
	if (r->had_blank && !is_inline && line.s < line.end && *line.s != ' ' &&
	    (r->is_param || r->contents->str[strspn(r->contents->str, " \n")]))
		end_part(r);
	if (!is_inline && open_part(r, line))
		return;
	if (line.s == line.end)
		empty_line(r);
	else if (r->in_purpose)
		continue_purpose(r, line);
	else
		append_line(r, line);
}

/* Tabs go to the next of every eighth column, which is counted from the line's start. */
static void expand_line(GString *out, struct slice line)
{
	size_t column = 0;

	g_string_truncate(out, 0);
	for (; line.s < line.end; line.s++) {
		size_t n = *line.s == '\t' ? 8 - column % 8 : 1;

		if (*line.s == '\t')
			g_string_append_printf(out, "%*s", (int)n, "");
		else
			g_string_append_c(out, *line.s);
		/* The bytes that go on with a character have no column. */
		column += ((unsigned char)*line.s & 0xc0) == 0x80 ? 0 : n;
	}
}

static struct slice without_star(const GString *line)
{
	struct slice t = { line->str, line->str + line->len };
	const char *p = t.s;

	while (p < t.end && *p == ' ')
		p++;
	if (p < t.end && *p == '*')
		t.s = p + 1;
	if (t.s < t.end && *t.s == ' ')
		t.s++;
	return t;
}

static void read_lines(struct parser *r, struct slice body, bool is_inline)
{
	g_autoptr(GString) line = g_string_new(NULL);
	bool begun = !is_inline;

	while (body.s < body.end) {
		expand_line(line, take_line(&body));
		if (body.s == body.end && !line->str[strspn(line->str, " \r")])
			break;
		if (!begun) {
			struct slice first = bare(without_star(line));

			begun = first.s < first.end && open_part(r, first);
			continue;
		}
		body_line(r, without_star(line), is_inline);
	}
	end_part(r);
}

/* --- a whole comment ---------------------------------------------------------------------- */

static char *squeezed(const char *s, size_t len)
{
	g_autofree char *text = g_strndup(s, len);
	g_auto(GStrv) words = g_strsplit_set(text, " \t\r\n", -1);
	GString *out = g_string_new(NULL);

	for (char **w = words; *w; w++) {
		if (!**w)
			continue;
		if (out->len)
			g_string_append_c(out, ' ');
		g_string_append(out, *w);
	}
	return g_string_free(out, FALSE);
}

static void squeeze_purpose(struct kernel_doc *doc)
{
	char *purpose = squeezed(doc->purpose, strlen(doc->purpose));

	g_free(doc->purpose);
	doc->purpose = purpose;
}

static struct kernel_doc *doc_new(const struct kernel_doc_head *head)
{
	struct kernel_doc *doc = g_new0(struct kernel_doc, 1);

	doc->kind = head->kind;
	doc->name = g_strndup(head->name, head->name_len);
	doc->purpose = g_strndup(head->purpose ? head->purpose : "", head->purpose_len);
	doc->params = g_array_new(FALSE, FALSE, sizeof(struct kernel_doc_part));
	doc->sections = g_array_new(FALSE, FALSE, sizeof(struct kernel_doc_part));
	g_array_set_clear_func(doc->params, clear_part);
	g_array_set_clear_func(doc->sections, clear_part);
	return doc;
}

static const char *comment_end(const char *s)
{
	const char *end = strstr(s + 2, "*/");

	return end ? end + 2 : s + strlen(s);
}

static void read_inline(struct parser *r, const char *s)
{
	while ((s = strstr(s, "/**"))) {
		const char *end = comment_end(s);

		if (kernel_doc_is_inline(s, end))
			read_lines(r, body_of(s, end), true);
		s = end;
	}
}

struct kernel_doc *kernel_doc_parse(const char *text)
{
	const char *end = g_str_has_prefix(text, "/**") ? comment_end(text) : text;
	struct kernel_doc_head head;
	struct parser r = { .contents = NULL };
	struct slice body;

	if (!kernel_doc_read_head(text, end, &head))
		return NULL;
	r.doc = doc_new(&head);
	r.contents = g_string_new(NULL);
	r.in_purpose = head.has_purpose;
	begin_part(&r, "Description", false);
	body = body_of(text, end);
	take_line(&body);
	take_line(&body);
	read_lines(&r, body, false);
	r.in_purpose = false;
	read_inline(&r, end);
	squeeze_purpose(r.doc);
	g_string_free(r.contents, TRUE);
	g_free(r.name);
	return r.doc;
}

void kernel_doc_free(struct kernel_doc *doc)
{
	if (!doc)
		return;
	g_free(doc->name);
	g_free(doc->purpose);
	g_array_unref(doc->params);
	g_array_unref(doc->sections);
	g_free(doc);
}

const char *kernel_doc_param(const struct kernel_doc *doc, const char *name)
{
	const struct kernel_doc_part *p = find_part(doc->params, name);

	return p ? p->text : NULL;
}
