/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What writer.c records and layout*.c print. An item is a tree, kept flat in one array in
 * pre-order: every node knows how wide it would be on one line and where its subtree ends.
 * Layout walks the array once; a second try of the same nodes happens only where a line
 * overflows.
 *
 * Throughout, @i and @end are indices of nodes; @indent is where the lines of the statement at
 * hand begin, in columns; @rest is how many columns must stay free at the end of the last line.
 */
#include "emit/writer.h"

#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include "base/diag.h"

#define MAX_WIDTH 100
#define TAB 4
#define CALL_WIDTH 60		/* rustfmt's "small heuristics" of 100 columns */
#define ARRAY_WIDTH 60
#define CHAIN_WIDTH 60
#define ATTR_WIDTH 70
#define STRUCT_LITERAL_WIDTH 18
#define SHORT_ELEMENT 10
#define HUGE_WIDTH (1u << 28)	/* the width on one line of what holds a hard line end */

enum node_kind {
	NODE_TEXT, NODE_LINE,
	NODE_LIST, NODE_ELEMENT, NODE_BLOCK, NODE_SHORT, NODE_RHS,
	NODE_BINARY, NODE_OPERATOR, NODE_CHAIN, NODE_DOT, NODE_INDEX,
};

struct node {
	uint8_t kind;
	uint8_t list;		/* enum list_kind */
	bool no_comma;		/* no comma after the last element */
	bool field;		/* RHS: the type of a tuple field, ended with its element */
	bool must_break;	/* a small-heuristics width inside is exceeded */
	uint32_t text, len;	/* into w->text; lists: the opening text */
	uint32_t close, close_len;
	uint32_t width;		/* of the subtree on one line */
	uint32_t end;		/* index after the subtree */
};

struct writer {
	bool raw, style_2024;
	GString *out;
	GString *text;
	GArray *nodes;		/* struct node */
	GArray *open;		/* uint32_t: indices of nodes not yet ended */
	uint32_t col;		/* columns printed on the current output line */
	uint32_t line_start;	/* the node that begins the line being recorded */
	bool in_impl;		/* that line is the header of an impl */
	GArray *uses;		/* struct use_item: the run of them at the end of the output */
	bool text_open;		/* the last call was w_text(): the next may be joined to it */
	bool callee_broken;	/* the callee of the call at hand takes several lines */
	bool failed;		/* a literal did not fit: rustfmt gives the statement up */
};

static inline struct node *node_at(struct writer *w, uint32_t i)
{
	return &g_array_index(w->nodes, struct node, i);
}

static inline uint32_t node_next(struct writer *w, uint32_t i)
{
	return node_at(w, i)->end;
}

static inline bool node_is_empty(struct writer *w, uint32_t i)
{
	return node_at(w, i)->end == i + 1;
}

static inline void add_width(uint32_t *sum, uint32_t width)
{
	*sum = MIN(*sum + width, HUGE_WIDTH);
}

/* --- writer.c -------------------------------------------------------------------------- */

/* Columns of a UTF-8 text, as terminals count them. */
uint32_t text_width(const char *s, size_t len);

/* The most that the inside of a list may measure on one line. */
uint32_t node_list_limit(enum list_kind kind);

/* Whether list @i holds the fields of a tuple struct. */
bool node_is_fields(struct writer *w, uint32_t i);

/* --- layout-flat.c --------------------------------------------------------------------- */

/* Append to the output and count columns; @text and @len are in w->text. */
void out_text(struct writer *w, uint32_t text, uint32_t len, uint32_t width);
void out_str(struct writer *w, const char *s);	/* ASCII, one line */
void out_lines(struct writer *w, const char *s);	/* may take several lines */
void out_open(struct writer *w, const struct node *n);
void out_close(struct writer *w, const struct node *n);
void out_newline(struct writer *w, uint32_t indent);

/* Prints nodes on one line, whatever their width. */
void out_flat(struct writer *w, uint32_t i);
void out_flat_seq(struct writer *w, uint32_t i, uint32_t end);

/* Prints nodes as proc_macro2 prints tokens: what rustfmt leaves alone looks so. */
void out_tokens(struct writer *w, uint32_t i, uint32_t end);

/* The same for a text on one line. */
void append_tokens(GString *out, const char *text);

/* --- layout.c -------------------------------------------------------------------------- */

/* A point to which the output can be taken back. */
struct mark {
	size_t len;
	uint32_t col;
	bool failed;
};

/* Sets a mark and clears w->failed; taking back restores it. */
struct mark layout_mark(struct writer *w);
void layout_undo(struct writer *w, const struct mark *m);

/* What is inside of a type or an expression. Sets w->failed where rustfmt would give up. */
void layout_seq(struct writer *w, uint32_t i, uint32_t end, uint32_t indent, uint32_t rest);
void layout_broken(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest);
void layout_vertical(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest);

/* What must still stand on the line after node @i. */
uint32_t layout_following(struct writer *w, uint32_t i, uint32_t end, uint32_t rest);
uint32_t layout_width(struct writer *w, uint32_t i, uint32_t end);
uint32_t layout_first_width(const char *s);
bool layout_fits(struct writer *w, uint32_t i, uint32_t end, uint32_t rest);
bool layout_elements_fit(struct writer *w, uint32_t i, uint32_t indent);
bool node_is_call(struct writer *w, uint32_t i);
bool layout_long_string(const struct writer *w, const char *s, size_t len);

/* --- layout-line.c --------------------------------------------------------------------- */

/* Statements, fields, items: each begins a line. */
void layout_lines(struct writer *w, uint32_t i, uint32_t end, uint32_t indent);

/*
 * Records an item as a tree of nodes, sums up how wide each would be on one line, and keeps the
 * output. How it is printed is decided in layout*.c.
 */



/* A `use` item at the end of the output. */
struct use_item {
	size_t start, len;	/* in the output */
	char *path;		/* owned */
};

struct writer *writer_new(bool raw)
{
	struct writer *w = g_new0(struct writer, 1);

	w->raw = raw;
	w->out = g_string_sized_new(1 << 16);
	w->text = g_string_sized_new(1 << 12);
	w->nodes = g_array_sized_new(FALSE, FALSE, sizeof(struct node), 256);
	w->open = g_array_sized_new(FALSE, FALSE, sizeof(uint32_t), 16);
	w->uses = g_array_new(FALSE, FALSE, sizeof(struct use_item));
	return w;
}

void writer_free(struct writer *w)
{
	if (!w)
		return;
	g_string_free(w->out, TRUE);
	g_string_free(w->text, TRUE);
	g_array_unref(w->nodes);
	g_array_unref(w->open);
	g_array_unref(w->uses);
	g_free(w);
}

void writer_set_style_2024(struct writer *w, bool on)
{
	w->style_2024 = on;
}

uint32_t text_width(const char *s, size_t len)
{
	uint32_t width = 0;
	const char *end = s + len;

	while (s < end) {
		if (!((unsigned char)*s & 0x80)) {
			width++;
			s++;
			continue;
		}
		gunichar c = g_utf8_get_char(s);
		if (!g_unichar_iszerowidth(c))
			width += g_unichar_iswide(c) ? 2 : 1;
		s = g_utf8_next_char(s);
	}
	return width;
}

/* --- recording ------------------------------------------------------------------------- */

static uint32_t node_add(struct writer *w, enum node_kind kind)
{
	struct node n = { .kind = kind };
	uint32_t i = w->nodes->len;

	n.text = w->text->len;
	n.end = i + 1;
	g_array_append_val(w->nodes, n);
	w->text_open = false;
	return i;
}

static void node_open(struct writer *w, enum node_kind kind)
{
	uint32_t i = node_add(w, kind);

	g_array_append_val(w->open, i);
}

static uint32_t top(struct writer *w)
{
	if (!w->open->len)
		BUG("writer: nothing is open");
	return g_array_index(w->open, uint32_t, w->open->len - 1);
}

static void store(struct writer *w, const char *s, size_t len)
{
	g_string_append_len(w->text, s, len);
}

static void text_n(struct writer *w, const char *s, size_t len)
{
	struct node *last;

	if (!len)
		return;
	if (!w->text_open)
		node_add(w, NODE_TEXT);
	last = node_at(w, w->nodes->len - 1);
	w->text_open = true;
	last->len += len;
	last->width += text_width(s, len);
	store(w, s, len);
}

/* A text that is not to be joined with its neighbours. */
static void text_alone(struct writer *w, const char *s)
{
	w->text_open = false;
	text_n(w, s, strlen(s));
	w->text_open = false;
}

/* The header of an impl may be broken after `impl` and before `for`. */
static void text_of_impl(struct writer *w, const char *s)
{
	const char *with_for;

	if (w->line_start == w->nodes->len) {
		text_alone(w, "impl ");
		s += strlen("impl ");
	}
	with_for = strstr(s, " for ");
	if (with_for) {
		text_n(w, s, with_for - s);
		text_alone(w, " for ");
		s = with_for + strlen(" for ");
	}
	text_n(w, s, strlen(s));
}

/* Whether an element of a list of fields or parameters has just been begun. */
static bool at_field_start(struct writer *w)
{
	const struct node *n;

	if (w->open->len < 2 || top(w) + 1 != w->nodes->len ||
	    node_at(w, top(w))->kind != NODE_ELEMENT)
		return false;
	n = node_at(w, g_array_index(w->open, uint32_t, w->open->len - 2));
	return n->list == LIST_TUPLE || n->list == LIST_PARAMS;
}

/* `pub T`, a field of a tuple struct: after the visibility, T is broken as after a colon. */
static const char *text_of_field(struct writer *w, const char *s)
{
	size_t len = strcspn(s, " ");

	if (!s[len] || !at_field_start(w))
		return s;
	text_n(w, s, len);
	w_rhs(w);
	node_at(w, top(w))->field = true;
	return s + len + 1;
}

/* `path::<T>()`, which can be broken at both brackets. */
static void text_of_generic_call(struct writer *w, const char *s)
{
	const char *angle = strstr(s, "::<"), *type = angle + strlen("::<");

	text_n(w, s, angle - s);
	w_list(w, LIST_GENERIC, "::<");
	w_element(w);
	text_n(w, type, strlen(type) - strlen(">()"));
	w_list_end(w, ">");
	w_list(w, LIST_CALL, "(");
	w_list_end(w, ")");
}

void w_text(struct writer *w, const char *s)
{
	if (s[0] == 'p' && g_str_has_prefix(s, "pub"))
		s = text_of_field(w, s);
	if (w->line_start == w->nodes->len)
		w->in_impl = g_str_has_prefix(s, "impl ");
	if (w->in_impl)
		text_of_impl(w, s);
	else if (w->open->len && g_str_has_suffix(s, ">()") && strstr(s, "::<"))
		text_of_generic_call(w, s);
	else
		text_n(w, s, strlen(s));
}

void w_printf(struct writer *w, const char *fmt, ...)
{
	g_autofree char *s = NULL;
	va_list ap;

	va_start(ap, fmt);
	s = g_strdup_vprintf(fmt, ap);
	va_end(ap);
	w_text(w, s);
}

void w_line(struct writer *w)
{
	struct node *n = node_at(w, node_add(w, NODE_LINE));

	n->width = HUGE_WIDTH;
	w->line_start = w->nodes->len;
}

uint32_t node_list_limit(enum list_kind kind)
{
	switch (kind) {
	case LIST_CALL:
	case LIST_TUPLE:
		return CALL_WIDTH;
	case LIST_ARRAY:
		return ARRAY_WIDTH;
	case LIST_ATTR:
		return ATTR_WIDTH;
	case LIST_STRUCT:
		return STRUCT_LITERAL_WIDTH;
	default:
		return MAX_WIDTH;
	}
}

/* Ends the innermost open node, which must be of @kind, and sums up its width. */
static struct node *node_close(struct writer *w, enum node_kind kind)
{
	uint32_t i = top(w);
	struct node *n = node_at(w, i);
	uint32_t inner = 0, elements = 0;

	if (n->kind != kind)
		BUG("writer: closing node kind %d but %d is open", kind, n->kind);
	n->end = w->nodes->len;
	for (uint32_t c = i + 1; c < n->end;) {
		const struct node *child = node_at(w, c);

		if (child->kind == NODE_ELEMENT && elements++)
			add_width(&inner, 2);
		add_width(&inner, child->width);
		n->must_break |= child->must_break;
		c = child->end;
	}
	n->width = inner;
	g_array_set_size(w->open, w->open->len - 1);
	w->text_open = false;
	return n;
}

static void element_end(struct writer *w)
{
	if (node_at(w, top(w))->field)
		w_rhs_end(w);
	if (node_at(w, top(w))->kind == NODE_ELEMENT)
		node_close(w, NODE_ELEMENT);
}

void w_list(struct writer *w, enum list_kind kind, const char *open)
{
	bool joined = w->text_open;
	struct node *n;
	uint32_t i;

	node_open(w, NODE_LIST);
	i = top(w);
	n = node_at(w, i);
	n->list = kind;
	n->len = strlen(open);
	store(w, open, n->len);
	/* The `::` of `f::<T>` belongs to the list, wherever it was written. */
	if (kind == LIST_GENERIC && joined && n->len == 1 && n->text > 2 &&
	    !memcmp(w->text->str + n->text - 2, "::", 2) && n[-1].len > 2) {
		n->text -= 2;
		n->len += 2;
		n[-1].len -= 2;
		n[-1].width -= 2;
	}
}

void w_element(struct writer *w)
{
	element_end(w);
	node_open(w, NODE_ELEMENT);
}

bool node_is_fields(struct writer *w, uint32_t i)
{
	return i + 3 < w->nodes->len && node_at(w, i + 1)->kind == NODE_ELEMENT &&
	       node_at(w, i + 2)->kind == NODE_TEXT && node_at(w, i + 3)->kind == NODE_RHS;
}

/*
 * The width limit of a list does not hold for a lone argument, unless that is again a call:
 * then the layout decides.
 */
static bool list_limited(struct writer *w, const struct node *n)
{
	uint32_t i = n - node_at(w, 0);

	if (i + 1 == n->end || node_is_fields(w, i))
		return false;
	if ((n->list != LIST_CALL && n->list != LIST_TUPLE) || node_at(w, i + 1)->end < n->end)
		return true;
	for (uint32_t c = i + 2; c < n->end; c = node_at(w, c)->end)
		if (node_at(w, c)->kind == NODE_LIST && node_at(w, c)->list == LIST_CALL)
			return true;
	return false;
}

void w_list_end(struct writer *w, const char *close)
{
	struct node *n;

	element_end(w);
	n = node_close(w, NODE_LIST);
	n->must_break |= n->width > node_list_limit(n->list) && list_limited(w, n);
	n->close = w->text->len;
	n->close_len = strlen(close);
	store(w, close, n->close_len);
	if (n->list == LIST_STRUCT && n->width)
		add_width(&n->width, 2);
	add_width(&n->width, text_width(w->text->str + n->text, n->len));
	add_width(&n->width, text_width(close, n->close_len));
}

void w_no_trailing_comma(struct writer *w)
{
	element_end(w);
	node_at(w, top(w))->no_comma = true;
}

void w_block(struct writer *w)
{
	node_open(w, NODE_BLOCK);
	w->line_start = w->nodes->len;
}

void w_block_end(struct writer *w)
{
	struct node *n = node_close(w, NODE_BLOCK);

	if (!n->width && n->end == (uint32_t)(n - node_at(w, 0)) + 1)
		n->width = 2;
	else
		n->width = HUGE_WIDTH;
}

void w_short_block(struct writer *w)
{
	node_open(w, NODE_SHORT);
}

void w_short_block_end(struct writer *w)
{
	add_width(&node_close(w, NODE_SHORT)->width, 4);
}

void w_rhs(struct writer *w)
{
	node_open(w, NODE_RHS);
}

void w_rhs_end(struct writer *w)
{
	add_width(&node_close(w, NODE_RHS)->width, 1);
}

void w_binary(struct writer *w)
{
	node_open(w, NODE_BINARY);
}

void w_operator(struct writer *w, const char *op)
{
	struct node *n = node_at(w, node_add(w, NODE_OPERATOR));

	n->len = strlen(op);
	n->width = n->len + 2;
	store(w, op, n->len);
}

void w_binary_end(struct writer *w)
{
	node_close(w, NODE_BINARY);
}

void w_chain(struct writer *w)
{
	node_open(w, NODE_CHAIN);
}

void w_dot(struct writer *w)
{
	struct node *n = node_at(w, node_add(w, NODE_DOT));

	n->len = n->width = 1;
	store(w, ".", 1);
}

void w_chain_end(struct writer *w)
{
	struct node *n = node_close(w, NODE_CHAIN);
	uint32_t dots = 0;

	for (uint32_t c = n - node_at(w, 0) + 1; c < n->end; c = node_at(w, c)->end)
		dots += node_at(w, c)->kind == NODE_DOT;
	n->must_break |= dots > 1 && n->width > CHAIN_WIDTH;
}

void w_index(struct writer *w)
{
	node_open(w, NODE_INDEX);
}

void w_index_end(struct writer *w)
{
	add_width(&node_close(w, NODE_INDEX)->width, 2);
}

/* --- the output ------------------------------------------------------------------------ */

/* A name that an item is sorted by, not terminated. */
struct name {
	const char *s;
	size_t len;
};

static bool is_upper_snake(struct name n)
{
	for (size_t i = 0; i < n.len; i++)
		if (!g_ascii_isupper(n.s[i]) && !g_ascii_isdigit(n.s[i]) && n.s[i] != '_')
			return false;
	return true;
}

static int compare_bytes(struct name a, struct name b)
{
	int order = memcmp(a.s, b.s, MIN(a.len, b.len));

	return order ? order : (a.len > b.len) - (a.len < b.len);
}

/* The older style's order: snake_case, CamelCase, UPPER_CASE, and in these `_` first. */
static int compare_names(struct name a, struct name b)
{
	bool a_upper = is_upper_snake(a), b_upper = is_upper_snake(b);

	if (g_ascii_isupper(*a.s) && g_ascii_islower(*b.s))
		return 1;
	if (g_ascii_islower(*a.s) && g_ascii_isupper(*b.s))
		return -1;
	if (a_upper != b_upper)
		return a_upper ? 1 : -1;
	if ((*a.s == '_') != (*b.s == '_'))
		return *a.s == '_' ? -1 : 1;
	return compare_bytes(a, b);
}

/* The number that begins @n, which is shortened by it. */
static struct name take_number(struct name *n)
{
	struct name number = { n->s, 0 };

	while (number.len < n->len && g_ascii_isdigit(n->s[number.len]))
		number.len++;
	n->s += number.len;
	n->len -= number.len;
	while (number.len > 1 && *number.s == '0') {
		number.s++;
		number.len--;
	}
	return number;
}

/* The order of the style of 2024: `_` before all, numbers by their value. */
static int compare_versions(struct name a, struct name b)
{
	int order;

	while (a.len && b.len) {
		if (g_ascii_isdigit(*a.s) && g_ascii_isdigit(*b.s)) {
			struct name x = take_number(&a), y = take_number(&b);

			order = x.len != y.len ? (x.len > y.len) - (x.len < y.len) :
						 compare_bytes(x, y);
			if (order)
				return order;
			continue;
		}
		if (*a.s != *b.s) {
			if (*a.s == '_' || *b.s == '_')
				return *a.s == '_' ? -1 : 1;
			return (unsigned char)*a.s < (unsigned char)*b.s ? -1 : 1;
		}
		a.s++, a.len--;
		b.s++, b.len--;
	}
	return (a.len > 0) - (b.len > 0);
}

/* By the path; what comes after ` as ` does not matter, and equal ones stay as they came. */
static int compare_uses(gconstpointer pa, gconstpointer pb, gpointer style_2024)
{
	const struct use_item *ia = pa, *ib = pb;
	const char *a = ia->path, *b = ib->path;
	int order = 0;

	while (!order && *a && *b) {
		struct name x = { a, strcspn(a, ":") }, y = { b, strcspn(b, ":") };

		order = style_2024 ? compare_versions(x, y) : compare_names(x, y);
		a += x.len + strspn(a + x.len, ":");
		b += y.len + strspn(b + y.len, ":");
	}
	if (!order)
		order = (*a != 0) - (*b != 0);
	return order ? order : (ia->start > ib->start) - (ia->start < ib->start);
}

/* rustfmt sorts `use` items that follow each other. */
static void flush_uses(struct writer *w)
{
	struct use_item *uses = (struct use_item *)w->uses->data;

	if (w->uses->len > 1 && !w->raw) {
		size_t start = uses[0].start, to = start;
		g_autofree char *copy = g_strdup(w->out->str + start);

		g_array_sort_with_data(w->uses, compare_uses, GINT_TO_POINTER(w->style_2024));
		for (guint i = 0; i < w->uses->len; i++) {
			memcpy(w->out->str + to, copy + uses[i].start - start, uses[i].len);
			to += uses[i].len;
		}
	}
	for (guint i = 0; i < w->uses->len; i++)
		g_free(uses[i].path);
	g_array_set_size(w->uses, 0);
}

/* Takes note of the item just printed, from @start on, if it is a `use`. */
static bool note_use(struct writer *w, size_t start)
{
	const char *end = w->out->str + w->out->len - 1, *line = end;
	struct use_item item = { .start = start, .len = w->out->len - start };

	while (line > w->out->str + start && line[-1] != '\n')
		line--;
	if (g_str_has_prefix(line, "pub") && strchr(line, ' '))
		line = strchr(line, ' ') + 1;
	if (!g_str_has_prefix(line, "use "))
		return false;
	line += strlen("use ");
	item.path = g_strndup(line, strcspn(line, " ;"));
	g_array_append_val(w->uses, item);
	return true;
}

void writer_verbatim(struct writer *w, const char *text)
{
	flush_uses(w);
	g_string_append(w->out, text);
}

const GString *writer_output(struct writer *w)
{
	flush_uses(w);
	return w->out;
}

void writer_end_item(struct writer *w)
{
	size_t start;

	if (w->open->len)
		BUG("writer: an item ends while %u nodes are open", w->open->len);
	w->col = 0;
	start = w->out->len;
	if (w->raw)
		out_flat_seq(w, 0, w->nodes->len);
	else
		layout_lines(w, 0, w->nodes->len, 0);
	if (w->nodes->len)
		g_string_append_c(w->out, '\n');
	if (w->out->len > start && !note_use(w, start))
		flush_uses(w);
	g_array_set_size(w->nodes, 0);
	g_string_truncate(w->text, 0);
	w->text_open = false;
	w->line_start = 0;
}
/* Printing without a choice: on one line, and as tokens. */

/* --- printing on one line -------------------------------------------------------------- */

void out_text(struct writer *w, uint32_t text, uint32_t len, uint32_t width)
{
	g_string_append_len(w->out, w->text->str + text, len);
	w->col += width;
}

void out_str(struct writer *w, const char *s)
{
	size_t len = strlen(s);

	g_string_append_len(w->out, s, len);
	w->col += len;
}

void out_open(struct writer *w, const struct node *n)
{
	out_text(w, n->text, n->len, text_width(w->text->str + n->text, n->len));
}

void out_close(struct writer *w, const struct node *n)
{
	out_text(w, n->close, n->close_len, text_width(w->text->str + n->close, n->close_len));
}

/* Text that may take several lines. */
void out_lines(struct writer *w, const char *s)
{
	const char *nl = strrchr(s, '\n');

	g_string_append(w->out, s);
	if (nl)
		w->col = text_width(nl + 1, strlen(nl + 1));
	else
		w->col += text_width(s, strlen(s));
}

void out_newline(struct writer *w, uint32_t indent)
{
	g_string_append_c(w->out, '\n');
	for (uint32_t i = 0; i < indent; i++)
		g_string_append_c(w->out, ' ');
	w->col = indent;
}

void out_flat_seq(struct writer *w, uint32_t i, uint32_t end)
{
	for (; i < end; i = node_next(w, i)) {
		/* Line ends before the first and after the last text mean nothing. */
		if (node_at(w, i)->kind != NODE_LINE)
			out_flat(w, i);
		else if (node_next(w, i) < end)
			out_str(w, " ");
	}
}

static void flat_list(struct writer *w, uint32_t i)
{
	const struct node *n = node_at(w, i);
	const char *pad = n->list == LIST_STRUCT && !node_is_empty(w, i) ? " " : "";

	out_open(w, n);
	out_str(w, pad);
	for (uint32_t c = i + 1; c < n->end; c = node_next(w, c)) {
		if (c > i + 1)
			out_str(w, ", ");
		out_flat(w, c);
	}
	out_str(w, pad);
	out_close(w, n);
}

/* Prints a node on one line, whatever its width. */
void out_flat(struct writer *w, uint32_t i)
{
	const struct node *n = node_at(w, i);

	switch ((enum node_kind)n->kind) {
	case NODE_TEXT:
	case NODE_DOT:
		out_text(w, n->text, n->len, n->width);
		break;
	case NODE_LINE:
		break;
	case NODE_OPERATOR:
		out_str(w, " ");
		out_text(w, n->text, n->len, n->len);
		out_str(w, " ");
		break;
	case NODE_LIST:
		flat_list(w, i);
		break;
	case NODE_BLOCK:
	case NODE_SHORT:
		out_str(w, node_is_empty(w, i) ? "{" : "{ ");
		out_flat_seq(w, i + 1, n->end);
		out_str(w, node_is_empty(w, i) ? "}" : " }");
		break;
	case NODE_INDEX:
		out_str(w, "[");
		out_flat_seq(w, i + 1, n->end);
		out_str(w, "]");
		break;
	case NODE_RHS:
		out_str(w, " ");
		out_flat_seq(w, i + 1, n->end);
		break;
	case NODE_ELEMENT:
	case NODE_BINARY:
	case NODE_CHAIN:
		out_flat_seq(w, i + 1, n->end);
		break;
	}
}

/* --- the raw form ---------------------------------------------------------------------- */

/*
 * Where a string literal is too long for the line, rustfmt gives the whole statement up and leaves
 * it as it got it, which is as proc_macro2 prints tokens: every token apart, but for the parts of
 * an operator.
 */
static size_t token_length(const char *s)
{
	static const char *const operators[] = {
		"...", "..=", "<<=", ">>=", "::", "->", "=>", "==", "!=", "<=", "&&", "||", "+=",
		"-=", "*=", "/=", "^=", "&=", "|=", "..", "<<",
	};
	const char *p = s;

	if (g_ascii_isalnum(*p) || *p == '_' || *p & 0x80) {
		bool number = g_ascii_isdigit(*p);

		if (!(strchr("bc", *p) && p[1] == '"')) {
			while (g_ascii_isalnum(*p) || *p == '_' || *p & 0x80 ||
			       (number && *p == '.' && g_ascii_isdigit(p[1])))
				p++;
			return p - s;
		}
		p++;
	}
	if (*p == '"') {
		for (p++; *p && *p != '"'; p++)
			if (*p == '\\' && p[1])
				p++;
		return p - s + (*p == '"');
	}
	if (*p == '\'') {
		for (p++; g_ascii_isalnum(*p) || *p == '_'; p++)
			;
		return p - s;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(operators); i++)
		if (g_str_has_prefix(s, operators[i]))
			return strlen(operators[i]);
	return 1;
}

void append_tokens(GString *out, const char *text)
{
	bool space = false;

	for (const char *p = text; *p;) {
		size_t len = token_length(p);

		if (*p == ' ') {
			p++;
			continue;
		}
		if (space && !strchr(")]", *p))
			g_string_append_c(out, ' ');
		g_string_append_len(out, p, len);
		space = !strchr("([", *p);
		p += len;
	}
}

void out_tokens(struct writer *w, uint32_t i, uint32_t end)
{
	size_t start = w->out->len;
	g_autofree char *text = NULL;
	bool macro;

	out_flat_seq(w, i, end);
	text = g_strdup(w->out->str + start);
	g_string_truncate(w->out, start);
	/* The semicolon after a macro is not part of what is left alone. */
	macro = text[strspn(text, "abcdefghijklmnopqrstuvwxyz_:")] == '!' &&
		g_str_has_suffix(text, ");");
	if (macro)
		text[strlen(text) - 1] = '\0';
	append_tokens(w->out, text);
	if (macro)
		g_string_append_c(w->out, ';');
}
/*
 * How rustfmt breaks types and expressions that do not fit on a line. Its widths are not only
 * those of the text: many of its rules look at the room before or after something else was laid
 * out, and some forget a column or two. What users see is what it prints, so these are followed
 * too; each is named where it is.
 */

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

/* Whether the lines of @s, of which the first begins at @col, leave @rest columns free. */
static bool lines_fit(const char *s, uint32_t col, uint32_t rest)
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
	layout_seq(w, i + 1, end, indent + TAB, rest);
	if (same_failed)
		use_next = !w->failed;
	else
		use_next = !w->failed &&
			   lines_fit(w->out->str + start, indent + TAB, rest) &&
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
		layout_seq(w, c, stop, indent + TAB, rest);
		c = stop;
	}
}

static void layout_chain(struct writer *w, uint32_t i, uint32_t indent, uint32_t rest)
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
 * no way to write the whole that contains it; names of methods and macros are not looked at.
 */
static void layout_text(struct writer *w, uint32_t i, uint32_t end, uint32_t indent, uint32_t rest,
			bool name)
{
	const struct node *n = node_at(w, i);
	const char *s = w->text->str + n->text, *semicolon, *type;

	/* rustfmt forgets the two columns of a `::` before generic arguments. */
	if (n->end < end && is_turbofish(w, n->end))
		rest -= MIN(rest, 2);
	if (w->col + n->width + rest <= MAX_WIDTH || name || s[n->len - 1] == '!') {
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
/* Statements and items: signatures, headers of impls, constants, blocks of lines. */

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
	bool block = stop < end, multi_line, has_result;
	g_autofree char *ret = NULL;
	const char *s = after < stop ? w->text->str + node_at(w, after)->text : "";

	has_result = g_str_has_prefix(s, " -> ");
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
		if (has_result ? !multi_line && w->col + ret_width + 1 + 2 > MAX_WIDTH :
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
	if (!block)
		out_str(w, ";");
	else if (w->col + 2 > MAX_WIDTH)
		out_newline(w, indent);
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
 * The `pub const NAME: T =` of a constant too long for its line: the type goes to the next. False
 * if it is something else. Where even the name is too long, rustfmt leaves the constant alone.
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
	if (g_str_has_prefix(s, "[\"") && s[n->len - 1] == ']') {
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

/* One statement, field, attribute, or the like: all but its blocks belongs on one line. */
static void layout_line(struct writer *w, uint32_t i, uint32_t end, uint32_t indent)
{
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
		else if (!w->callee_broken && layout_fits(w, c, end, 0))
			out_flat(w, c);
		else
			layout_broken(w, c, indent, layout_following(w, c, end, 0));
		c = node_next(w, c);
	}
	if (w->failed) {
		layout_undo(w, &m);
		out_tokens(w, i, end);
	}
	w->failed = m.failed;
}

void layout_lines(struct writer *w, uint32_t i, uint32_t end, uint32_t indent)
{
	for (bool first = true; i < end;) {
		uint32_t stop = i;

		while (stop < end && node_at(w, stop)->kind != NODE_LINE)
			stop = node_next(w, stop);
		if (stop > i) {
			if (!first)
				out_newline(w, indent);
			layout_line(w, i, stop, indent);
			first = false;
		}
		i = stop + 1;
	}
}
