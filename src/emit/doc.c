/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * C comments as Rust documentation, and Rust string literals.
 *
 * The text of a comment is cut out as bindgen does it, oddities included, because what users see
 * in their documentation shall not change with the tool. Only what rustdoc would run as a test, or
 * warn of, is not left as it is: see doc-safe.h.
 */
#include <string.h>

#include "emit/doc-kernel.h"
#include "emit/doc-safe.h"
#include "emit/emit.h"

/* --- string literals ------------------------------------------------------------------- */

/*
 * Characters outside of the marks proper that Unicode counts as extending the one before them
 * (Other_Grapheme_Extend), which a Rust literal shows escaped.
 */
static const struct {
	gunichar first, last;
} other_grapheme_extend[] = {
	{ 0x09be, 0x09be }, { 0x09d7, 0x09d7 }, { 0x0b3e, 0x0b3e }, { 0x0b57, 0x0b57 },
	{ 0x0bbe, 0x0bbe }, { 0x0bd7, 0x0bd7 }, { 0x0cc0, 0x0cc0 }, { 0x0cc2, 0x0cc2 },
	{ 0x0cc7, 0x0cc8 }, { 0x0cca, 0x0ccb }, { 0x0cd5, 0x0cd6 }, { 0x0d3e, 0x0d3e },
	{ 0x0d57, 0x0d57 }, { 0x0dcf, 0x0dcf }, { 0x0ddf, 0x0ddf }, { 0x1715, 0x1715 },
	{ 0x1734, 0x1734 }, { 0x1b35, 0x1b35 }, { 0x1b3b, 0x1b3b }, { 0x1b3d, 0x1b3d },
	{ 0x1b43, 0x1b44 }, { 0x1baa, 0x1baa }, { 0x1bf2, 0x1bf3 }, { 0x200c, 0x200c },
	{ 0x302e, 0x302f }, { 0xa953, 0xa953 }, { 0xa9c0, 0xa9c0 }, { 0xff9e, 0xff9f },
	{ 0x111c0, 0x111c0 }, { 0x11235, 0x11235 }, { 0x1133e, 0x1133e }, { 0x1134d, 0x1134d },
	{ 0x11357, 0x11357 }, { 0x114b0, 0x114b0 }, { 0x114bd, 0x114bd }, { 0x115af, 0x115af },
	{ 0x116b6, 0x116b6 }, { 0x11930, 0x11930 }, { 0x1193d, 0x1193d }, { 0x11f41, 0x11f41 },
	{ 0x16ff0, 0x16ff1 }, { 0x1d165, 0x1d166 }, { 0x1d16d, 0x1d172 }, { 0xe0020, 0xe007f },
};

static bool extends_grapheme(gunichar c)
{
	GUnicodeType type = g_unichar_type(c);

	if (c <= 0x2ff)
		return false;
	if (type == G_UNICODE_NON_SPACING_MARK || type == G_UNICODE_ENCLOSING_MARK)
		return true;
	for (size_t i = 0; i < G_N_ELEMENTS(other_grapheme_extend); i++)
		if (c >= other_grapheme_extend[i].first && c <= other_grapheme_extend[i].last)
			return true;
	return false;
}

static bool is_printable(gunichar c)
{
	switch (g_unichar_type(c)) {
	case G_UNICODE_CONTROL:
	case G_UNICODE_FORMAT:
	case G_UNICODE_SURROGATE:
	case G_UNICODE_PRIVATE_USE:
	case G_UNICODE_UNASSIGNED:
	case G_UNICODE_LINE_SEPARATOR:
	case G_UNICODE_PARAGRAPH_SEPARATOR:
		return false;
	case G_UNICODE_SPACE_SEPARATOR:
		return c == ' ';
	default:
		return true;
	}
}

/* How Rust's char::escape_debug writes @c, but for the single quote, which stays. */
static void append_escaped(GString *out, gunichar c)
{
	switch (c) {
	case '\t':
		g_string_append(out, "\\t");
		break;
	case '\r':
		g_string_append(out, "\\r");
		break;
	case '\n':
		g_string_append(out, "\\n");
		break;
	case '\\':
	case '"':
		g_string_append_c(out, '\\');
		g_string_append_c(out, (char)c);
		break;
	default:
		if (extends_grapheme(c) || !is_printable(c))
			g_string_append_printf(out, "\\u{%x}", c);
		else
			g_string_append_unichar(out, c);
	}
}

static void append_literal(GString *out, const char *s, size_t len)
{
	const char *end = s + len;

	g_string_append_c(out, '"');
	while (s < end) {
		/* Most of all text is this. */
		if (*s >= ' ' && *s < 0x7f && *s != '"' && *s != '\\') {
			g_string_append_c(out, *s++);
			continue;
		}
		append_escaped(out, g_utf8_get_char(s));
		s = g_utf8_next_char(s);
	}
	g_string_append_c(out, '"');
}

/*
 * The length of the valid UTF-8 character at @s (0: none), or, in *@bad, of the bytes that
 * together are replaced by one U+FFFD: the longest beginning of a valid character, or one byte.
 */
static size_t utf8_char(const char *s, const char *end, size_t *bad)
{
	const unsigned char *p = (const unsigned char *)s;
	size_t len, i;
	unsigned char low = 0x80, high = 0xbf;

	*bad = 1;
	if (p[0] < 0x80)
		return 1;
	if (p[0] < 0xc2 || p[0] > 0xf4)
		return 0;
	len = p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
	/* No overlong forms, no surrogates, nothing above U+10FFFF. */
	if (p[0] == 0xe0)
		low = 0xa0;
	else if (p[0] == 0xed)
		high = 0x9f;
	else if (p[0] == 0xf0)
		low = 0x90;
	else if (p[0] == 0xf4)
		high = 0x8f;
	for (i = 1; i < len && s + i < end; i++) {
		if (p[i] < low || p[i] > high)
			break;
		low = 0x80;
		high = 0xbf;
	}
	*bad = i;
	return i == len ? len : 0;
}

GString *valid_utf8(const char *s)
{
	const char *end = s + strlen(s);
	GString *out = g_string_sized_new(end - s + 1);

	while (s < end) {
		size_t bad, len = utf8_char(s, end, &bad);

		if (len)
			g_string_append_len(out, s, len);
		else
			g_string_append(out, "\357\277\275");
		s += len ? len : bad;
	}
	return out;
}

void emit_string_literal(struct emit *e, const char *s)
{
	GString *valid = valid_utf8(s), *out = g_string_sized_new(valid->len + 2);

	append_literal(out, valid->str, valid->len);
	w_text(e->w, out->str);
	g_string_free(out, TRUE);
	g_string_free(valid, TRUE);
}

/* --- comments -------------------------------------------------------------------------- */

/* A piece of text; not terminated. */
struct slice {
	const char *s, *end;
};

/* White space as Unicode has it: more than GLib's, which leaves out U+0085 and U+000B. */
static bool is_white(gunichar c)
{
	return c == '\v' || c == 0x85 || g_unichar_isspace(c);
}

static struct slice trimmed(struct slice line)
{
	while (line.s < line.end && is_white(g_utf8_get_char(line.s)))
		line.s = g_utf8_next_char(line.s);
	while (line.s < line.end) {
		const char *last = g_utf8_prev_char(line.end);

		if (!is_white(g_utf8_get_char(last)))
			break;
		line.end = last;
	}
	return line;
}

static void skip_all(struct slice *line, char c)
{
	while (line->s < line->end && *line->s == c)
		line->s++;
}

static bool is_blank(struct slice line)
{
	line = trimmed(line);
	return line.s == line.end;
}

/* Takes the next line off @rest, without its end. False if there is none. */
static bool next_line(struct slice *rest, struct slice *line)
{
	const char *nl;

	if (rest->s == rest->end)
		return false;
	nl = memchr(rest->s, '\n', rest->end - rest->s);
	*line = (struct slice){ rest->s, nl ? nl : rest->end };
	rest->s = nl ? nl + 1 : rest->end;
	if (nl && line->end > line->s && line->end[-1] == '\r')
		line->end--;
	return true;
}

static void append_line(GString *out, struct slice line, bool first)
{
	if (!first)
		g_string_append_c(out, '\n');
	g_string_append_len(out, line.s, line.end - line.s);
}

/* Lines of `//`, `///` or the like. What follows the slashes (`!`, `<`) stays. */
static void single_lines(GString *out, struct slice comment)
{
	struct slice line;
	bool first = true;

	for (; next_line(&comment, &line); first = false) {
		line = trimmed(line);
		skip_all(&line, '/');
		append_line(out, line, first);
	}
}

/*
 * One comment of several lines: without the stars that begin each, without the empty lines at the
 * beginning and the last one if it is empty.
 */
static void multi_line(GString *out, struct slice comment)
{
	struct slice line;
	size_t before_last = 0;
	bool first = true, last_blank = false;

	skip_all(&comment, '/');
	while (comment.end > comment.s && comment.end[-1] == '/')
		comment.end--;
	while (comment.end > comment.s && comment.end[-1] == '*')
		comment.end--;
	while (next_line(&comment, &line)) {
		line = trimmed(line);
		skip_all(&line, '*');
		skip_all(&line, '!');
		last_blank = is_blank(line);
		if (first && last_blank)
			continue;
		before_last = out->len;
		append_line(out, line, first);
		first = false;
	}
	if (!first && last_blank)
		g_string_truncate(out, before_last);
}

void emit_doc_text(struct emit *e, const char *text)
{
	size_t len = strlen(text);
	GString *out = g_string_sized_new(len + 16);

	g_string_append(out, "#[doc = ");
	append_literal(out, text, len);
	g_string_append_c(out, ']');
	w_text(e->w, out->str);
	w_line(e->w);
	g_string_free(out, TRUE);
}

void emit_doc(struct emit *e, const char *raw)
{
	GString *comment, *text;
	struct slice all;

	if (!raw || !e->o->comments)
		return;
	comment = valid_utf8(raw);
	text = g_string_sized_new(comment->len);
	all = (struct slice){ comment->str, comment->str + comment->len };
	if (g_str_has_prefix(comment->str, "/*"))
		multi_line(text, all);
	else if (g_str_has_prefix(comment->str, "//"))
		single_lines(text, all);
	else
		g_string_append_len(text, comment->str, comment->len);
	if (text->len) {
		doc_make_safe(text);
		emit_doc_text(e, text->str);
	}
	g_string_free(text, TRUE);
	g_string_free(comment, TRUE);
}

static const char *raw_comment(const struct emit *e, struct doc_of of)
{
	const struct ir *ir = e->ir;

	switch (of.kind) {
	case DOC_TYPE:
		return ir_type(ir, of.index)->comment;
	case DOC_FIELD:
		return ir_type(ir, of.index)->u.record->fields[of.member].comment;
	case DOC_ENUMERATOR:
		return ir_type(ir, of.index)->u.enumeration->values[of.member].comment;
	case DOC_FUNCTION:
		return g_array_index(ir->functions, struct function, of.index).comment;
	case DOC_VARIABLE:
		return g_array_index(ir->variables, struct variable, of.index).comment;
	case DOC_MACRO:
		return g_array_index(ir->macros, struct macro, of.index).comment;
	}
	return NULL;
}

bool has_doc(struct emit *e, struct doc_of of)
{
	if (!e->o->comments)
		return false;
	return e->o->doc_style == DOC_STYLE_KERNEL ? kernel_doc_has(e, of) :
						     raw_comment(e, of) != NULL;
}

void emit_doc_of(struct emit *e, struct doc_of of)
{
	if (!e->o->comments)
		return;
	if (e->o->doc_style == DOC_STYLE_KERNEL)
		kernel_doc_emit(e, of);
	else
		emit_doc(e, raw_comment(e, of));
}
