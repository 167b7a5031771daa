/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Statements and items: signatures, headers of impls, constants, blocks of lines. */
#include "emit/writer-private.h"

/* The result of a declared function as text: `-> T`, broken if it must be; NULL if it cannot be. */
static char *signature_result(struct writer *w, uint32_t i, uint32_t end, uint32_t indent,
			      uint32_t col)
{
	struct mark m = layout_mark(w);
	char *s;
	size_t len;

	/* The text begins with a space and ends with one, or a semicolon. */
	w->col = col - MIN(col, 2);
	layout_seq(w, i, end, indent, 0);
	s = w->failed ? NULL : g_strdup(w->out->str + m.len + 1);
	layout_undo(w, &m);
	if (s && (len = strlen(s)))
		s[len - 1] = '\0';
	return s;
}

static void layout_result(struct writer *w, uint32_t i, uint32_t end, uint32_t indent,
			  bool multi_line, const char *ret)
{
	g_autofree char *again = NULL;

	if (multi_line) {
		again = signature_result(w, i, end, indent, w->col);
		if (!again)
			w->failed = true;
		else
			ret = again;
	}
	out_lines(w, ret);
}

/* Where the result, or what else follows the parameters, ends: before a block, or at @end. */
static uint32_t signature_end(struct writer *w, uint32_t i, uint32_t end)
{
	while (i < end && node_at(w, i)->kind != NODE_BLOCK)
		i = node_next(w, i);
	return i;
}

/* A parameter whose type cannot be written is left as it is, alone. */
static void layout_declared_params(struct writer *w, uint32_t i, uint32_t indent)
{
	const struct node *n = node_at(w, i);

	out_open(w, n);
	for (uint32_t c = i + 1; c < n->end; c = node_next(w, c)) {
		struct mark m;

		out_newline(w, indent + TAB);
		m = layout_mark(w);
		layout_seq(w, c + 1, node_next(w, c), indent + TAB, 1);
		if (w->failed) {
			layout_undo(w, &m);
			out_tokens(w, c + 1, node_next(w, c));
		}
		w->failed = m.failed;
		if (node_next(w, c) < n->end || !n->no_comma)
			out_str(w, ",");
	}
	out_newline(w, indent);
	out_close(w, n);
}

/*
 * The parameters of a function that is declared or defined, at @i, and what follows them: the
 * result, `;` or the space before a block. Returns the index after what was printed.
 */
static uint32_t layout_signature(struct writer *w, uint32_t i, uint32_t end, uint32_t indent)
{
	const struct node *n = node_at(w, i);
	uint32_t after = n->end, stop = signature_end(w, after, end), ret_width;
	uint32_t base = indent;
	size_t start = w->out->len;
	bool block = stop < end, multi_line, has_result;
	g_autofree char *ret = NULL;
	const char *s = after < stop ? w->text->str + node_at(w, after)->text : "";

	has_result = BEGINS(s, " -> ");
	if (node_is_fields(w, i)) {
		if (layout_fits(w, i, end, 0))
			out_flat(w, i);
		else
			layout_vertical(w, i, indent, 0);
		return after;
	}
	ret = has_result ? signature_result(w, after, stop, indent, indent) : g_strdup("");
	if (!ret) {
		w->failed = true;
		ret = g_strdup("");
	}
	multi_line = strchr(ret, '\n');
	ret_width = text_width(ret, strlen(ret));
	if (node_is_empty(w, i) && w->style_2024) {
		out_flat(w, i);
		if (has_result ? !multi_line && w->col + ret_width > MAX_WIDTH :
				 !block && w->col > MAX_WIDTH) {
			out_newline(w, indent);
			layout_result(w, after, stop, indent, multi_line, ret);
			goto tail;
		}
	} else if (node_is_empty(w, i)) {
		out_open(w, n);
		if (w->col + (has_result ? layout_first_width(ret) : 0) + 1 > MAX_WIDTH)
			out_newline(w, indent);
		out_close(w, n);
	} else if (!n->must_break && layout_elements_fit(w, i, indent) &&
		   w->col + n->width + ret_width + (has_result ? 1 : 0) + (block ? 2 : 1) <=
		   MAX_WIDTH) {
		out_flat(w, i);
		/* rustfmt counts two columns after the result, though `;` takes but one. */
		if (has_result && (multi_line || w->col + ret_width + 1 + 2 > MAX_WIDTH)) {
			if (!w->style_2024)
				indent += TAB;
			out_newline(w, indent);
			layout_result(w, after, stop, indent, multi_line, ret);
			goto tail;
		}
	} else {
		layout_declared_params(w, i, indent);
	}
	if (has_result) {
		out_str(w, " ");
		layout_result(w, after, stop, indent, multi_line, ret);
	}
tail:
	/* The brace of a signature of several lines: rustfmt counts the indentation twice. */
	if (!block)
		out_str(w, ";");
	else if (w->col + 2 > MAX_WIDTH - (strchr(w->out->str + start, '\n') ? base : 0))
		/* One column off in the style of 2024, if even `()` was too long. */
		out_newline(w, base + (w->style_2024 && !has_result && w->col > MAX_WIDTH));
	else
		out_str(w, " ");
	return stop;
}

/* The index of the text node `@what` among [@i, @end), or @end. */
static uint32_t find_text(struct writer *w, uint32_t i, uint32_t end, const char *what)
{
	for (; i < end; i = node_next(w, i)) {
		const struct node *n = node_at(w, i);

		if (n->kind == NODE_TEXT && n->len == strlen(what) &&
		    !memcmp(w->text->str + n->text, what, n->len))
			return i;
	}
	return end;
}

/* The nodes [@i, @end) less the space that ends them. */
static char *header_part(struct writer *w, uint32_t i, uint32_t end, uint32_t indent, uint32_t col)
{
	struct mark m = layout_mark(w);
	char *s;

	w->col = col;
	layout_seq(w, i, end, indent, 0);
	s = w->failed ? NULL : g_strchomp(g_strdup(w->out->str + m.len));
	layout_undo(w, &m);
	return s;
}

/* `impl Trait for Type {` that does not fit on a line; @i is the node after `impl `. */
static uint32_t layout_impl(struct writer *w, uint32_t i, uint32_t end, uint32_t indent)
{
	uint32_t stop = signature_end(w, i, end), with_for = find_text(w, i, stop, " for ");
	size_t start = w->out->len;
	g_autofree char *trait = NULL, *type = NULL;

	out_str(w, "impl");
	if (with_for < stop) {
		trait = header_part(w, i, with_for, indent, w->col + 1);
		if (trait && !strchr(trait, '\n')) {
			out_str(w, " ");
		} else {
			g_free(trait);
			out_newline(w, indent + TAB);
			trait = header_part(w, i, with_for, indent + TAB, w->col);
		}
		if (trait)
			out_lines(w, trait);
		else
			w->failed = true;
		i = node_next(w, with_for);
	}
	/* The space after the type is counted by header_part(), `{` is not. */
	type = header_part(w, i, stop, indent, w->col + (with_for < stop ? 5 : 1) + 1);
	if (type && !strchr(type, '\n')) {
		out_str(w, with_for < stop ? " for " : " ");
	} else {
		g_free(type);
		out_newline(w, indent + TAB);
		if (with_for < stop)
			out_str(w, "for ");
		type = header_part(w, i, stop, indent + TAB, w->col - 1);
	}
	if (type)
		out_lines(w, type);
	else
		w->failed = true;
	if (strchr(w->out->str + start, '\n'))
		out_newline(w, indent);
	else
		out_str(w, " ");
	return stop;
}

/*
 * `&[T; N] =`, at @type of the text @n, of a constant too long for its line by a column or two:
 * there rustfmt breaks before N, because for what it moves it forgets the `&` and the bracket.
 */
static bool layout_constant_array(struct writer *w, const struct node *n, const char *type,
				  uint32_t indent)
{
	const char *s = w->text->str + n->text, *end = s + n->len;
	const char *semicolon = g_strstr_len(type, end - type, "; ");
	size_t before, length;

	if (!semicolon || !BEGINS(type, "&["))
		return false;
	before = semicolon + 1 - s;
	length = n->len - before - 1;
	if (w->col + n->width > MAX_WIDTH + strlen("&["))
		return false;
	out_text(w, n->text, before, text_width(s, before));
	out_newline(w, indent + TAB + strlen("&"));
	out_text(w, n->text + before + 1, length, text_width(semicolon + 2, length));
	return true;
}

/*
 * The `pub const NAME: T =` of a constant too long for its line: the type goes to the next. False
 * if it is something else. Where even the name is too long, rustfmt leaves the constant alone, and
 * a `let` in any case.
 */
static bool layout_constant(struct writer *w, uint32_t i, uint32_t end, uint32_t indent)
{
	const struct node *n = node_at(w, i);
	const char *s = w->text->str + n->text, *colon;
	const char *angle;
	size_t before, after_colon;

	colon = g_strstr_len(s, n->len, ": ");
	if (!colon || s[n->len - 1] != '=' || n->end == end || node_at(w, n->end)->kind != NODE_RHS)
		return false;
	if (BEGINS(s, "let ")) {
		out_flat(w, i);
		w->failed = true;
		return true;
	}
	angle = memchr(colon, '<', s + n->len - colon);
	if (angle && !memcmp(s + n->len - 3, "> =", 3)) {
		before = angle + 1 - s;
		out_text(w, n->text, before, text_width(s, before));
		out_newline(w, indent + TAB);
		after_colon = n->len - before - 3;
		out_text(w, n->text + before, after_colon, text_width(angle + 1, after_colon));
		if (w->col + 1 > MAX_WIDTH)
			w->failed = true;
		out_str(w, ",");
		out_newline(w, indent);
		out_str(w, "> =");
		return true;
	}
	if (layout_constant_array(w, n, colon + 2, indent))
		return true;
	before = colon + 1 - s;
	after_colon = n->len - before - 1;
	out_text(w, n->text, before, text_width(s, before));
	if (w->col + 3 > MAX_WIDTH)
		w->failed = true;
	out_newline(w, indent + TAB);
	out_text(w, n->text + before + 1, after_colon, text_width(colon + 2, after_colon));
	if (w->col > MAX_WIDTH)
		w->failed = true;
	return true;
}

/*
 * `["text"]`, which a layout test begins with. The older style wants the string to fit also on a
 * line of its own, though it never puts it there.
 */
static void layout_lone_string(struct writer *w, uint32_t i, uint32_t indent)
{
	const struct node *n = node_at(w, i);

	if (!w->style_2024 || w->col + n->width + 1 <= MAX_WIDTH) {
		out_flat(w, i);
		w->failed |= !w->style_2024 && w->col + 3 > MAX_WIDTH;
		return;
	}
	out_str(w, "[");
	out_newline(w, indent + TAB);
	out_text(w, n->text + 1, n->len - 2, n->width - 2);
	out_str(w, ",");
	out_newline(w, indent);
	out_str(w, "]");
}

/* Text that stands outside of types and expressions: only literals in it are looked at. */
static void layout_line_text(struct writer *w, uint32_t i, uint32_t end, uint32_t indent)
{
	const struct node *n = node_at(w, i);
	const char *s = w->text->str + n->text;

	if (w->col + n->width > MAX_WIDTH && layout_constant(w, i, end, indent))
		return;
	if (BEGINS(s, "[\"") && s[n->len - 1] == ']') {
		layout_lone_string(w, i, indent);
		return;
	}
	out_flat(w, i);
	if (w->col + 2 <= MAX_WIDTH || s[0] == '#' || !memchr(s, '"', n->len))
		return;
	if (!layout_long_string(w, s, n->len) &&
	    w->col + layout_following(w, i, end, 0) > MAX_WIDTH)
		w->failed = true;
}

static bool is_impl(struct writer *w, uint32_t i, uint32_t end)
{
	return i < end && node_at(w, i)->kind == NODE_TEXT &&
	       find_text(w, i, node_next(w, i), "impl ") == i;
}

enum header_kind { HEADER_OTHER, HEADER_ENUM, HEADER_RECORD };

/* Whether the text @i begins a struct, a union or an enum. */
static enum header_kind header_kind(struct writer *w, uint32_t i)
{
	const struct node *n = node_at(w, i);
	const char *s = w->text->str + n->text, *space;

	if (n->kind != NODE_TEXT || !memchr("psue", *s, 4))
		return HEADER_OTHER;
	if (*s == 'p' && BEGINS(s, "pub") && (space = memchr(s, ' ', n->len)))
		s = space + 1;
	if (BEGINS(s, "struct ") || BEGINS(s, "union "))
		return HEADER_RECORD;
	return BEGINS(s, "enum ") ? HEADER_ENUM : HEADER_OTHER;
}

/* Below a broken header even an empty block is broken. */
static void layout_empty_body(struct writer *w, uint32_t indent)
{
	out_str(w, "{");
	out_newline(w, indent);
	out_str(w, "}");
}

/*
 * The block of a struct, a union or an enum after its header. Where ` {` does not fit behind that,
 * it stands alone; but rustfmt forgets that the header is indented.
 */
static void layout_definition(struct writer *w, uint32_t i, uint32_t indent, bool record)
{
	bool empty = node_is_empty(w, i), outer = w->in_fields;

	if (w->col - MIN(w->col, indent) + (empty ? strlen("{}") : strlen("{")) > MAX_WIDTH) {
		g_string_truncate(w->out, w->out->len - 1);	/* the space */
		out_newline(w, indent);
	}
	/* The `{` is counted twice before the `}` of an empty struct. */
	if (empty && record && w->col + strlen("{") + strlen(" {}") > MAX_WIDTH) {
		layout_empty_body(w, indent);
		return;
	}
	w->in_fields = record;
	layout_broken(w, i, indent, 0);
	w->in_fields = outer;
}

/* Whether text @i is a method's call up to its last argument, which is a block: `a.b(c, `. */
static bool begins_method_call(struct writer *w, uint32_t i)
{
	const struct node *n = node_at(w, i);
	const char *s = w->text->str + n->text, *paren;

	return n->kind == NODE_TEXT && n->len > 2 && !memcmp(s + n->len - 2, ", ", 2) &&
	       (paren = memchr(s, '(', n->len)) && memchr(s, '.', paren - s);
}

/* A line of the block that is too long makes rustfmt give the method's call up. */
static void layout_last_argument(struct writer *w, uint32_t i, uint32_t indent)
{
	uint32_t col = w->col;
	size_t start = w->out->len;

	layout_broken(w, i, indent, 0);
	if (!layout_lines_fit(w->out->str + start, col, 0))
		w->failed = true;
}

/* One statement, field, attribute, or the like: all but its blocks belongs on one line. */
static void layout_line(struct writer *w, uint32_t i, uint32_t end, uint32_t indent)
{
	enum header_kind header = header_kind(w, i);
	struct mark m = layout_mark(w);
	uint32_t c = i;

	if (is_impl(w, i, end)) {
		uint32_t stop = signature_end(w, i, end);

		if (w->col + layout_width(w, i, stop) + 1 > MAX_WIDTH)
			c = layout_impl(w, node_next(w, i), end, indent);
	}
	while (c < end) {
		const struct node *n = node_at(w, c);

		if (n->kind == NODE_LIST && (n->list == LIST_PARAMS || node_is_fields(w, c))) {
			c = layout_signature(w, c, end, indent);
			continue;
		}
		w->callee_broken = node_is_call(w, c) && !node_is_empty(w, c) &&
				   strchr(w->out->str + m.len, '\n') &&
				   w->col + n->width - 1 + indent > MAX_WIDTH;
		if (n->kind == NODE_TEXT)
			layout_line_text(w, c, end, indent);
		else if (n->kind == NODE_BLOCK && node_is_empty(w, c) && c > i && w->col == indent)
			layout_empty_body(w, indent);
		else if (header && n->kind == NODE_LIST && w->col + n->width <= MAX_WIDTH &&
			 !n->must_break)
			out_flat(w, c);		/* ` {` may go to the next line */
		else if (n->kind == NODE_BLOCK && header)
			layout_definition(w, c, indent, header == HEADER_RECORD);
		else if (n->kind == NODE_BLOCK && c > i && begins_method_call(w, c - 1))
			layout_last_argument(w, c, indent);
		else if (!w->callee_broken && layout_fits(w, c, end, 0))
			out_flat(w, c);
		else
			layout_broken(w, c, indent, layout_following(w, c, end, 0));
		c = node_next(w, c);
	}
	/* A field that cannot be written takes its struct or union with it. */
	if (w->failed && w->in_fields)
		return;
	if (w->failed) {
		layout_undo(w, &m);
		out_tokens(w, i, end);
	}
	w->failed = m.failed;
}

/* The end of the line that begins at @i. *@easy: it fits whatever else rustfmt may think of. */
static uint32_t line_end(struct writer *w, uint32_t i, uint32_t end, uint32_t indent, bool *easy)
{
	uint32_t width = w->col + indent + BREAK_MARGIN;
	bool breaks = false;

	while (i < end) {
		const struct node *n = node_at(w, i);

		if (n->kind == NODE_LINE)
			break;
		breaks |= n->must_break;
		add_width(&width, n->width);
		i = n->end;
	}
	*easy = !breaks && width <= MAX_WIDTH;
	return i;
}

void layout_lines(struct writer *w, uint32_t i, uint32_t end, uint32_t indent)
{
	bool first = true, easy;

	while (i < end) {
		uint32_t stop = line_end(w, i, end, indent, &easy);

		if (stop > i) {
			if (!first)
				out_newline(w, indent);
			if (easy)
				out_flat_seq(w, i, stop);
			else
				layout_line(w, i, stop, indent);
			first = false;
		}
		i = stop + 1;
	}
}
