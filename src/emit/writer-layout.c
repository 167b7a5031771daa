/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * How rustfmt breaks types and expressions that do not fit on a line. Its widths are not only
 * those of the text: many of its rules look at the room before or after something else was laid
 * out, and some forget a column or two. What users see is what it prints, so these are followed
 * too; each is named where it is.
 */
#include "emit/writer-private.h"

static bool array_length(struct writer *w, uint32_t i);
static bool is_cast(struct writer *w, uint32_t i);
static bool is_turbofish(struct writer *w, uint32_t i);

struct mark layout_mark(struct writer *w)
{
	struct mark m = { w->out->len, w->col, w->failed };

	w->failed = false;
	return m;
}

void layout_undo(struct writer *w, const struct mark *m)
{
	g_string_truncate(w->out, m->len);
	w->col = m->col;
	w->failed = m->failed;
}

static uint32_t count_newlines(const char *s)
{
	uint32_t lines = 0;

	for (; (s = strchr(s, '\n')); s++)
		lines++;
	return lines;
}

uint32_t layout_first_width(const char *s)
{
	return text_width(s, strcspn(s, "\n"));
}

bool layout_lines_fit(const char *s, uint32_t col, uint32_t rest)
{
	for (bool first = true;; first = false) {
		const char *nl = s + strcspn(s, "\n");
		uint32_t width = col + text_width(s, nl - s);

		if (width > MAX_WIDTH - (first || !*nl ? MIN(rest, MAX_WIDTH) : 0))
			return false;
		if (!*nl)
			return true;
		s = nl + 1;
		col = 0;
	}
}

/*
 * What must still stand on the line after node @i: up to the next hard line end, or the opening
 * bracket of what can be broken on its own.
 */
uint32_t layout_following(struct writer *w, uint32_t i, uint32_t end, uint32_t rest)
{
	uint32_t width = 0;

	for (i = node_next(w, i); i < end && width <= MAX_WIDTH; i = node_next(w, i)) {
		const struct node *n = node_at(w, i);

		if (n->kind == NODE_LINE || n->kind == NODE_INDEX || n->kind == NODE_RHS)
			return width;
		if (n->kind == NODE_BLOCK)
			return width + 1;
		if (n->kind == NODE_LIST && (n->list == LIST_CALL || n->list == LIST_PARAMS))
			return width;
		if (array_length(w, i))
			return width + 1;
		if (is_cast(w, i))
			return width;
		add_width(&width, n->width);
	}
	add_width(&width, rest);
	return width;
}

/*
 * One element a line. rustfmt keeps a column free for the comma even after the last one (@rest 1),
 * but forgets it in function types.
 */
void layout_vertical(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
{
	const struct node *n = node_at(w, i);

	out_open(w, n);
	for (uint32_t c = i + 1; c < n->end;) {
		uint32_t next = node_next(w, c);

		out_newline(w, indent + TAB);
		layout_seq(w, c + 1, next, indent + TAB, rest);
		if (next < n->end || !n->no_comma)
			out_str(w, ",");
		c = next;
	}
	out_newline(w, indent);
	out_close(w, n);
}

/* As many elements on each line as fit. */
static void layout_mixed(struct writer *w, uint32_t i, uint32_t indent)
{
	const struct node *n = node_at(w, i);

	out_open(w, n);
	out_newline(w, indent + TAB);
	for (uint32_t c = i + 1; c < n->end; c = node_next(w, c)) {
		if (c > i + 1) {
			if (w->col + 1 + node_at(w, c)->width + 1 > MAX_WIDTH)
				out_newline(w, indent + TAB);
			else
				out_str(w, " ");
		}
		out_flat(w, c);
		if (node_next(w, c) < n->end || !n->no_comma)
			out_str(w, ",");
	}
	out_newline(w, indent);
	out_close(w, n);
}

/*
 * The main part of an expression: past unary operators in the text before it and casts in the
 * text after it. 0 if there is none that could be broken.
 */
static uint32_t main_part(struct writer *w, uint32_t i, uint32_t end)
{
	uint32_t found = 0;

	for (; i < end; i = node_next(w, i)) {
		const struct node *n = node_at(w, i);

		if (n->kind == NODE_BINARY || n->kind == NODE_RHS)
			return 0;
		if (n->kind != NODE_TEXT && !(n->kind == NODE_LIST && n->list == LIST_GENERIC))
			found = i;
	}
	return found;
}

bool node_is_call(struct writer *w, uint32_t i)
{
	return i && node_at(w, i)->kind == NODE_LIST && node_at(w, i)->list == LIST_CALL;
}

/* Whether an element may begin on the line of the opening bracket and go on below it. */
static bool can_overflow(struct writer *w, uint32_t element, bool alone)
{
	uint32_t part = main_part(w, element + 1, node_next(w, element));
	const struct node *n = node_at(w, part);

	if (!part)
		return false;
	switch ((enum node_kind)n->kind) {
	case NODE_BLOCK:
	case NODE_SHORT:
		return true;
	case NODE_CHAIN:
		return alone && node_is_call(w, main_part(w, part + 1, n->end));
	case NODE_LIST:
		return alone;
	default:
		return false;
	}
}

static bool element_fits(struct writer *w, uint32_t element, uint32_t indent)
{
	const struct node *n = node_at(w, element);

	return !n->must_break && indent + TAB + n->width + 1 <= MAX_WIDTH;
}

/*
 * Tries `f(a, b, {` with the last element going on below. False, and nothing printed, if that is
 * not how rustfmt would do it.
 */
static bool layout_overflow(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
{
	const struct node *n = node_at(w, i);
	struct mark m = layout_mark(w);
	uint32_t last = i + 1, before = 0, limit, inner_rest = rest + 1;
	bool alone = node_next(w, last) == n->end;
	const char *text;
	size_t start;

	limit = MAX_WIDTH - MIN(MAX_WIDTH, w->col + 2 + rest);
	limit = MIN(limit, node_list_limit(n->list));
	out_open(w, n);
	for (; node_next(w, last) < n->end; last = node_next(w, last)) {
		if (!element_fits(w, last, indent))
			goto no;
		before += node_at(w, last)->width + 2;
		out_flat(w, last);
		out_str(w, ", ");
	}
	/* A call inside a call is given less room, so that nesting is not too deep. */
	if (!alone || node_is_call(w, main_part(w, last + 1, n->end)))
		inner_rest = MAX(inner_rest, MAX_WIDTH - MIN(MAX_WIDTH, w->col - before +
							     node_list_limit(n->list)));
	start = w->out->len;
	layout_seq(w, last + 1, n->end, indent, inner_rest);
	text = w->out->str + start;
	if (w->failed || before + layout_first_width(text) > limit)
		goto no;
	out_close(w, n);
	w->failed |= m.failed;
	return true;
no:
	layout_undo(w, &m);
	return false;
}

/* Literals, names, and fields of them: what rustfmt calls simple. */
static bool element_simple(struct writer *w, uint32_t element)
{
	for (uint32_t c = element + 1; c < node_next(w, element); c = node_next(w, c)) {
		const struct node *n = node_at(w, c);

		if (n->kind == NODE_CHAIN) {
			if (main_part(w, c + 1, n->end) &&
			    node_at(w, main_part(w, c + 1, n->end))->kind != NODE_DOT)
				return false;
		} else if (n->kind != NODE_TEXT ||
			   g_strstr_len(w->text->str + n->text, n->len, "::")) {
			return false;
		}
	}
	return true;
}

/* Whether the text printed so far ends as a macro's name does. */
static bool after(struct writer *w, const char *suffix)
{
	size_t len = strlen(suffix);

	return w->out->len >= len && !memcmp(w->out->str + w->out->len - len, suffix, len);
}

/* `write!(f, "format", a, b)`: a line for what is before the format, for it, for the rest. */
static bool layout_format_macro(struct writer *w, uint32_t i, uint32_t indent)
{
	const struct node *n = node_at(w, i);
	uint32_t nth = 0, format = after(w, "write!") ? 1 : after(w, "assert_eq!") ? 2 : 0;
	uint32_t width = 0;

	if (!format)
		return false;
	for (uint32_t c = i + 1; c < n->end; c = node_next(w, c), nth++) {
		if (!element_simple(w, c) ||
		    (!element_fits(w, c, indent) && !(w->style_2024 && nth == format)))
			return false;
		if (nth == format)
			width = 0;
		else
			width += node_at(w, c)->width + (width ? 2 : 0);
		if (indent + TAB + width + 1 > MAX_WIDTH)
			return false;
	}
	if (nth <= format)
		return false;
	out_open(w, n);
	nth = 0;
	for (uint32_t c = i + 1; c < n->end; c = node_next(w, c), nth++) {
		if (!nth || nth == format || nth == format + 1)
			out_newline(w, indent + TAB);
		else
			out_str(w, " ");
		out_flat(w, c);
		if (node_next(w, c) < n->end)
			out_str(w, ",");
	}
	out_newline(w, indent);
	out_close(w, n);
	return true;
}

static bool all_simple_and_short(struct writer *w, uint32_t i)
{
	for (uint32_t c = i + 1; c < node_next(w, i); c = node_next(w, c))
		if (!element_simple(w, c) || node_at(w, c)->width > SHORT_ELEMENT)
			return false;
	return true;
}

/*
 * `(a, b)` after a callee that takes several lines: though it may fit, it goes to a line of its
 * own when rustfmt, which counts the indentation twice there, believes that it does not.
 */
static bool layout_after_broken_callee(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
{
	const struct node *n = node_at(w, i);
	uint32_t inner = n->width - 2;

	if (!w->callee_broken || n->must_break || inner > CALL_WIDTH ||
	    w->col + n->width + rest > MAX_WIDTH)
		return false;
	out_open(w, n);
	out_newline(w, indent + TAB);
	for (uint32_t c = i + 1; c < n->end; c = node_next(w, c)) {
		if (c > i + 1)
			out_str(w, ", ");
		out_flat(w, c);
	}
	out_newline(w, indent);
	out_close(w, n);
	return true;
}

/* Where the line is too short for an attribute, its elements are tried on the next all together. */
static void layout_attribute(struct writer *w, uint32_t i, uint32_t indent)
{
	struct node *n = node_at(w, i);
	bool derive = after(w, "#[derive");
	uint32_t inner = n->width - n->len - n->close_len;

	/* Four columns less than the line has, whatever the reason. */
	if (derive && w->col + n->width + 1 + TAB <= MAX_WIDTH) {
		out_flat(w, i);
		return;
	}
	n->no_comma = !derive;
	if (indent + TAB + inner + (derive ? 0 : 1) > MAX_WIDTH ||
	    (!derive && !all_simple_and_short(w, i))) {
		layout_vertical(w, i, indent, 1);
		return;
	}
	out_open(w, n);
	out_newline(w, indent + TAB);
	for (uint32_t c = i + 1; c < n->end; c = node_next(w, c)) {
		if (c > i + 1)
			out_str(w, ", ");
		out_flat(w, c);
	}
	if (derive)
		out_str(w, ",");
	out_newline(w, indent);
	out_close(w, n);
}

static void layout_list(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
{
	struct node *n = node_at(w, i);
	bool alone = !node_is_empty(w, i) && node_next(w, i + 1) == n->end;
	bool expressions = n->list == LIST_CALL || n->list == LIST_ARRAY;
	uint32_t last = i + 1;

	if (node_is_empty(w, i)) {
		out_open(w, n);
		if (n->list == LIST_CALL && w->col + 1 + rest > MAX_WIDTH)
			out_newline(w, indent);
		out_close(w, n);
		return;
	}
	while (node_next(w, last) < n->end)
		last = node_next(w, last);
	if (n->list == LIST_CALL && layout_after_broken_callee(w, i, indent, rest))
		return;
	if (n->list == LIST_CALL && can_overflow(w, last, alone) &&
	    layout_overflow(w, i, indent, rest))
		return;
	if (alone && expressions && element_fits(w, last, indent) &&
	    w->col + n->width + rest <= MAX_WIDTH) {
		out_flat(w, i);
		return;
	}
	if (n->list == LIST_ATTR) {
		layout_attribute(w, i, indent);
		return;
	}
	if (n->list == LIST_CALL && after(w, "!")) {
		n->no_comma = true;
		if (layout_format_macro(w, i, indent))
			return;
	}
	if (expressions && all_simple_and_short(w, i))
		layout_mixed(w, i, indent);
	else
		layout_vertical(w, i, indent, 1);
}

static void layout_body(struct writer *w, uint32_t i, uint32_t indent)
{
	out_str(w, "{");
	out_newline(w, indent + TAB);
	layout_lines(w, i + 1, node_next(w, i), indent + TAB);
	out_newline(w, indent);
	out_str(w, "}");
}

/* Whether the first line of @s ends with an opening bracket and goes on below. */
static bool opens(const char *s, char bracket)
{
	const char *nl = strchr(s, '\n');

	return nl && nl > s && nl[-1] == bracket;
}

static bool prefer_next_line(const char *same, const char *next)
{
	if (!strchr(next, '\n') || count_newlines(same) > count_newlines(next) + 1)
		return true;
	for (const char *b = "({["; *b; b++)
		if (opens(same, *b) && !opens(next, *b))
			return true;
	return false;
}

/* rustfmt's choose_rhs: what follows `=` and `name:` and does not fit behind it. */
static void layout_rhs(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
{
	uint32_t end = node_next(w, i);
	bool after_visibility = !after(w, ":") && !after(w, "=");
	struct mark m = layout_mark(w), next_mark;
	/* What does not fit behind a `=` that ends the line is forgotten on the next line, too. */
	uint32_t next_rest = MIN(rest, MAX_WIDTH - MIN(MAX_WIDTH, w->col + 1));
	g_autofree char *same = NULL;
	bool same_failed, use_next;
	uint32_t same_col;
	size_t start;

	out_str(w, " ");
	start = w->out->len;
	layout_seq(w, i + 1, end, indent, rest);
	/* A block is broken alike in both places. */
	if (i + 1 == end || node_at(w, i + 1)->kind == NODE_BLOCK) {
		w->failed |= m.failed;
		return;
	}
	same_failed = w->failed;
	same_col = w->col;
	if (!same_failed && !strchr(w->out->str + start, '\n') && same_col + rest <= MAX_WIDTH) {
		w->failed |= m.failed;
		return;
	}
	same = g_strdup(w->out->str + start);
	layout_undo(w, &m);
	next_mark = layout_mark(w);
	out_newline(w, indent + TAB);
	start = w->out->len;
	layout_seq(w, i + 1, end, indent + TAB, next_rest);
	if (same_failed)
		use_next = !w->failed;
	else
		use_next = !w->failed &&
			   layout_lines_fit(w->out->str + start, indent + TAB, next_rest) &&
			   prefer_next_line(same, w->out->str + start);
	if (use_next) {
		w->failed = m.failed;
		return;
	}
	layout_undo(w, &next_mark);
	/* After a visibility rustfmt puts a second space. */
	out_str(w, after_visibility ? "  " : " ");
	g_string_append(w->out, same);
	w->col = same_col;
	w->failed = same_failed || m.failed;
}

uint32_t layout_width(struct writer *w, uint32_t i, uint32_t end)
{
	uint32_t width = 0;

	for (; i < end; i = node_next(w, i))
		add_width(&width, node_at(w, i)->must_break ? HUGE_WIDTH : node_at(w, i)->width);
	return width;
}

/* The end of the operand that begins at @c. */
static uint32_t operand_end(struct writer *w, uint32_t c, uint32_t end)
{
	while (c < end && node_at(w, c)->kind != NODE_OPERATOR)
		c = node_next(w, c);
	return c;
}

static void layout_binary(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
{
	uint32_t end = node_next(w, i), start = w->col, c = i + 1;
	uint32_t stop = operand_end(w, c, end);

	layout_seq(w, c, stop, indent, rest);
	for (c = stop; c < end; c = stop) {
		const struct node *n = node_at(w, c);
		uint32_t width;

		stop = operand_end(w, n->end, end);
		width = layout_width(w, n->end, stop);
		width += n->len + 2 + (after(w, ">()") ? w->col : w->col - indent);
		/* An operand that ends left of where the operator would go takes it on its line. */
		if (w->col <= indent + TAB && start + width + rest <= MAX_WIDTH) {
			out_flat_seq(w, c, stop);
			continue;
		}
		out_newline(w, indent + TAB);
		out_text(w, n->text, n->len, n->len);
		out_str(w, " ");
		layout_seq(w, n->end, stop, indent + TAB, rest);
	}
}

/* `a[i]`: `[i]` goes to the next line if that makes it one line, or it cannot be written here. */
static void layout_index(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
{
	const struct node *n = node_at(w, i);
	bool next = w->col + 2 + rest > MAX_WIDTH ||
		    (!n->must_break && indent + TAB + n->width + rest <= MAX_WIDTH);

	if (!next) {
		struct mark m = layout_mark(w);

		out_str(w, "[");
		layout_seq(w, i + 1, n->end, indent, rest + 1);
		out_str(w, "]");
		if (!w->failed) {
			w->failed = m.failed;
			return;
		}
		layout_undo(w, &m);
	}
	out_newline(w, indent + TAB);
	out_str(w, "[");
	layout_seq(w, i + 1, n->end, indent + TAB, rest + 1);
	out_str(w, "]");
}

/* The index of the next `.` of a chain after @c, or @end. */
static uint32_t next_dot(struct writer *w, uint32_t c, uint32_t end)
{
	while (c < end && node_at(w, c)->kind != NODE_DOT)
		c = node_next(w, c);
	return c;
}

/* Each child but those that stand with the root gets a line. */
static void layout_chain_vertical(struct writer *w, uint32_t root, uint32_t root_end, uint32_t end,
				  uint32_t indent, uint32_t rest)
{
	layout_seq(w, root, root_end, indent, root_end == end ? rest : 0);
	for (uint32_t c = root_end; c < end;) {
		uint32_t stop = next_dot(w, c + 1, end);

		out_newline(w, indent + TAB);
		layout_seq(w, c, stop, indent + TAB, stop == end ? rest : 0);
		c = stop;
	}
}

static void layout_dots(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
{
	uint32_t root = i + 1, end = node_next(w, i), root_end, last, almost, budget, dots = 0, tab;
	uint32_t lines, start_col = w->col, vertical_lines;
	struct mark m;
	bool could_fit;
	size_t start;

	root_end = last = next_dot(w, root, end);
	for (uint32_t c = last; c < end; c = next_dot(w, c + 1, end), dots++)
		last = c;
	/* A root no wider than the indentation takes the next child to its line. */
	tab = TAB - MIN(TAB, w->col - MIN(w->col, indent));
	while (root_end < end && layout_width(w, root, root_end) <= tab)
		root_end = next_dot(w, root_end + 1, end);
	almost = layout_width(w, root, last);
	budget = MAX_WIDTH - MIN(MAX_WIDTH, w->col + rest);
	if (dots > 1)
		budget = MIN(budget, CHAIN_WIDTH);
	if (root_end == end) {
		layout_seq(w, root, end, indent, rest);
		return;
	}
	if (almost >= budget) {
		layout_chain_vertical(w, root, root_end, end, indent, rest);
		return;
	}
	/* All but the last child on one line, and that one broken: better than its own line? */
	m = layout_mark(w);
	out_flat_seq(w, root, last);
	start = w->out->len;
	layout_seq(w, last, end, indent, rest);
	lines = count_newlines(w->out->str + start);
	could_fit = !w->failed && layout_first_width(w->out->str + start) <= budget - almost;
	if (could_fit && lines >= 4)
		return;
	layout_undo(w, &m);
	m = layout_mark(w);
	out_newline(w, indent + TAB);
	start = w->out->len;
	layout_seq(w, last, end, indent + TAB, rest);
	vertical_lines = count_newlines(w->out->str + start);
	if (w->failed)
		vertical_lines = lines;
	layout_undo(w, &m);
	w->col = start_col;
	if (could_fit && vertical_lines >= lines) {
		out_flat_seq(w, root, last);
		layout_seq(w, last, end, indent, rest);
	} else {
		layout_chain_vertical(w, root, root_end, end, indent, rest);
	}
}

/* A chain. Unlike with other expressions, rustfmt looks at all its lines once it is laid out. */
static void layout_chain(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
{
	uint32_t col = w->col;
	size_t start = w->out->len;

	layout_dots(w, i, indent, rest);
	if (!layout_lines_fit(w->out->str + start, col, rest))
		w->failed = true;
}

/* Prints a node that does not fit on the line, or holds something that must be broken. */
void layout_broken(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
{
	const struct node *n = node_at(w, i);

	switch ((enum node_kind)n->kind) {
	case NODE_TEXT:
	case NODE_DOT:
	case NODE_OPERATOR:
		out_flat(w, i);
		break;
	case NODE_LINE:
		out_newline(w, indent);
		break;
	case NODE_LIST:
		layout_list(w, i, indent, rest);
		break;
	case NODE_BLOCK:
	case NODE_SHORT:
		if (node_is_empty(w, i))
			out_flat(w, i);
		else
			layout_body(w, i, indent);
		break;
	case NODE_RHS:
		layout_rhs(w, i, indent, rest);
		break;
	case NODE_BINARY:
		layout_binary(w, i, indent, rest);
		break;
	case NODE_CHAIN:
		layout_chain(w, i, indent, rest);
		break;
	case NODE_INDEX:
		layout_index(w, i, indent, rest);
		break;
	case NODE_ELEMENT:
		layout_seq(w, i + 1, n->end, indent, rest);
		break;
	}
}

static bool is_turbofish(struct writer *w, uint32_t i)
{
	const struct node *n = node_at(w, i);

	return n->kind == NODE_LIST && n->list == LIST_GENERIC && n->len == 3;
}

/* ` as T` after an expression that is more than text. */
static bool is_cast(struct writer *w, uint32_t i)
{
	const struct node *n = node_at(w, i);

	return n->kind == NODE_TEXT && n->len > 4 &&
	       !memcmp(w->text->str + n->text, " as ", 4);
}

/* The `; N]` after the element type of an array that is more than text. */
static bool array_length(struct writer *w, uint32_t i)
{
	const struct node *n = node_at(w, i);
	const char *s = w->text->str + n->text;

	return n->kind == NODE_TEXT && n->len > 2 && s[0] == ';' && s[1] == ' ';
}

static void layout_array_length(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
{
	const struct node *n = node_at(w, i);

	out_str(w, ";");
	out_newline(w, indent + TAB);
	out_text(w, n->text + 2, n->len - 2, n->width - 2);
	if (w->col + rest > MAX_WIDTH)
		w->failed = true;
}

/* The style of 2024 lets strings (but not `b""` and `c""`) be as long as they are. */
bool layout_long_string(const struct writer *w, const char *s, size_t len)
{
	const char *quote = memchr(s, '"', len);

	return w->style_2024 && quote &&
	       (quote == s || (quote[-1] != 'b' && quote[-1] != 'c'));
}

/*
 * Text inside a type or an expression. Where a path or a literal ends beyond the line, rustfmt has
 * no way to write the whole that contains it; names of methods and macros are not looked at, nor is
 * `unsafe`.
 */
static void layout_text(struct writer *w, uint32_t i, uint32_t end, uint32_t indent, uint32_t rest,
			bool name)
{
	const struct node *n = node_at(w, i);
	const char *s = w->text->str + n->text, *semicolon, *type;

	/* rustfmt forgets the two columns of a `::` before generic arguments. */
	if (n->end < end && is_turbofish(w, n->end))
		rest -= MIN(rest, 2);
	if (w->col + n->width + rest <= MAX_WIDTH || name || s[n->len - 1] == '!' ||
	    (n->end < end && node_at(w, n->end)->kind == NODE_SHORT)) {
		out_flat(w, i);
		return;
	}
	if (array_length(w, i)) {
		layout_array_length(w, i, indent, rest);
		return;
	}
	if (is_cast(w, i)) {
		out_newline(w, indent + TAB);
		out_text(w, n->text + 1, n->len - 1, n->width - 1);
		return;
	}
	/* `[T; N]` may be broken before N. */
	semicolon = s[n->len - 1] == ']' ? g_strrstr_len(s, n->len, "; ") : NULL;
	/* In a parameter, rustfmt forgets the room that its name takes. */
	type = semicolon ? g_strstr_len(s, semicolon - s, ": ") : NULL;
	if (semicolon && (type ? indent + text_width(type + 2, semicolon - type - 2) :
				 w->col + text_width(s, semicolon - s)) < MAX_WIDTH) {
		uint32_t before = semicolon + 1 - s;

		out_text(w, n->text, before, text_width(s, before));
		out_newline(w, indent + TAB);
		out_text(w, n->text + before + 1, n->len - before - 1,
		    text_width(semicolon + 2, s + n->len - semicolon - 2));
	} else {
		out_flat(w, i);
	}
	if (w->col + rest > MAX_WIDTH && !layout_long_string(w, s, n->len))
		w->failed = true;
}

bool layout_fits(struct writer *w, uint32_t i, uint32_t end, uint32_t rest)
{
	const struct node *n = node_at(w, i);

	if (n->must_break)
		return false;
	if (is_turbofish(w, i) && n->end < end && node_is_call(w, n->end))
		return w->col + n->width + rest <= MAX_WIDTH + 2;
	return w->col + n->width + layout_following(w, i, end, rest) <= MAX_WIDTH;
}

/* Whether all parameters can be written on one line of their own each. */
bool layout_elements_fit(struct writer *w, uint32_t i, uint32_t indent)
{
	for (uint32_t c = i + 1; c < node_next(w, i); c = node_next(w, c))
		if (indent + TAB + node_at(w, c)->width > MAX_WIDTH)
			return false;
	return !node_at(w, i)->must_break;
}

/*
 * The parameters and the result of a function type, up to @end. The result is laid out first, as
 * if it began right behind `fn`: what is too long for that is broken though it may stand further
 * left in the end, or goes to a line of its own.
 */
static void layout_fn_type(struct writer *w, uint32_t i, uint32_t end, uint32_t indent,
			   uint32_t rest)
{
	const struct node *n = node_at(w, i);
	uint32_t start = w->col, args, first;
	g_autofree char *ret = NULL;
	struct mark m = layout_mark(w);
	bool ret_failed, one_line;

	layout_seq(w, n->end, end, indent, rest);
	ret = g_strdup(w->out->str + m.len);
	ret_failed = w->failed;
	layout_undo(w, &m);
	first = layout_first_width(ret);
	one_line = !strchr(ret, '\n') && layout_elements_fit(w, i, indent) &&
		   start + n->width + first + rest <= MAX_WIDTH;
	if (node_is_empty(w, i) || one_line) {
		out_flat(w, i);
		args = n->width;
	} else {
		layout_vertical(w, i, indent, 0);
		args = w->col;
	}
	if (*ret && args + first + start + rest > MAX_WIDTH) {
		out_newline(w, indent + TAB);
		out_lines(w, ret + 1);
	} else {
		out_lines(w, ret);
	}
	w->failed |= ret_failed;
}

/* Generic arguments of a method: never on lines of their own. */
static void layout_inline(struct writer *w, uint32_t i, uint32_t indent)
{
	const struct node *n = node_at(w, i);

	out_open(w, n);
	for (uint32_t c = i + 1; c < n->end; c = node_next(w, c)) {
		if (c > i + 1)
			out_str(w, ", ");
		/* Only the type itself is asked whether it fits, as if it began the line. */
		if (!node_at(w, c)->must_break && indent + node_at(w, c)->width <= MAX_WIDTH)
			out_flat(w, c);
		else
			layout_seq(w, c + 1, node_next(w, c), indent, 0);
	}
	out_close(w, n);
}

void layout_seq(struct writer *w, uint32_t i, uint32_t end, uint32_t indent, uint32_t rest)
{
	bool name = false, method = false;

	for (; i < end; i = node_next(w, i)) {
		if (method && is_turbofish(w, i))
			layout_inline(w, i, indent);
		else if (node_at(w, i)->kind == NODE_TEXT)
			layout_text(w, i, end, indent, rest, name);
		else if (layout_fits(w, i, end, rest))
			out_flat(w, i);
		else if (node_at(w, i)->kind == NODE_LIST && node_at(w, i)->list == LIST_PARAMS) {
			layout_fn_type(w, i, end, indent, rest);
			return;
		} else
			layout_broken(w, i, indent, layout_following(w, i, end, rest));
		method = name;
		name = node_at(w, i)->kind == NODE_DOT;
	}
}
