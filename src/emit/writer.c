/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Records an item as a tree of nodes, sums up how wide each would be on one line, and keeps the
 * output. How it is printed is decided in writer-*.c.
 */
#include "emit/writer-private.h"

#include <stdarg.h>

#include "base/diag.h"

/* A `use` item at the end of the output. */
struct use_item {
	size_t start, len;	/* in the output */
	char *path;		/* owned */
};

struct writer *writer_new(bool raw)
{
	struct writer *w = g_new0(struct writer, 1);

	w->raw = raw;
	/* Growing would copy; what is not used is never touched. */
	w->out = g_string_sized_new(4 << 20);
	w->text = g_string_sized_new(1 << 12);
	w->scratch = g_string_sized_new(1 << 10);
	w->uses = g_array_new(FALSE, FALSE, sizeof(struct use_item));
	return w;
}

void writer_free(struct writer *w)
{
	if (!w)
		return;
	g_string_free(w->out, TRUE);
	g_string_free(w->text, TRUE);
	g_string_free(w->scratch, TRUE);
	g_free(w->nodes);
	g_free(w->open);
	g_array_unref(w->uses);
	g_free(w);
}

void writer_set_style_2024(struct writer *w, bool on)
{
	w->style_2024 = on;
}

/*
 * Only comments and strings ever hold anything but ASCII, where a byte is a column. The last
 * eight bytes are looked at together, though some may have been seen before.
 */
static bool is_ascii(const char *s, size_t len)
{
	uint64_t bits = 0, eight;

	if (len < sizeof(eight) / 2) {
		for (; len; s++, len--)
			bits |= (unsigned char)*s;
		return !(bits & 0x80);
	}
	if (len < sizeof(eight)) {
		uint32_t first, last;

		memcpy(&first, s, sizeof(first));
		memcpy(&last, s + len - sizeof(last), sizeof(last));
		return !((first | last) & 0x80808080u);
	}
	for (; len > sizeof(eight); s += sizeof(eight), len -= sizeof(eight)) {
		memcpy(&eight, s, sizeof(eight));
		bits |= eight;
	}
	memcpy(&eight, s + len - sizeof(eight), sizeof(eight));
	return !((bits | eight) & 0x8080808080808080u);
}

uint32_t text_width(const char *s, size_t len)
{
	uint32_t width = 0;
	const char *end = s + len;

	if (is_ascii(s, len))
		return len;
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
	uint32_t i = w->nnodes++;

	if (i == w->nodes_room) {
		w->nodes_room = MAX(2 * i, 256);
		w->nodes = g_renew(struct node, w->nodes, w->nodes_room);
	}
	w->nodes[i] = (struct node){ .kind = kind, .text = w->text->len, .end = i + 1 };
	w->text_open = false;
	return i;
}

static void node_open(struct writer *w, enum node_kind kind)
{
	if (w->nopen == w->open_room) {
		w->open_room = MAX(2 * w->nopen, 16);
		w->open = g_renew(uint32_t, w->open, w->open_room);
	}
	w->open[w->nopen] = node_add(w, kind);
	w->nopen++;
}

static uint32_t top(struct writer *w)
{
	if (!w->nopen)
		BUG("writer: nothing is open");
	return w->open[w->nopen - 1];
}

static void text_n(struct writer *w, const char *s, size_t len)
{
	struct node *last;

	if (!len)
		return;
	if (!w->text_open)
		node_add(w, NODE_TEXT);
	last = node_at(w, w->nnodes - 1);
	w->text_open = true;
	last->len += len;
	last->width += text_width(s, len);
	text_append(w->text, s, len);
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

	if (w->line_start == w->nnodes) {
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

	if (w->nopen < 2 || top(w) + 1 != w->nnodes ||
	    node_at(w, top(w))->kind != NODE_ELEMENT)
		return false;
	n = node_at(w, w->open[w->nopen - 2]);
	return n->list == LIST_TUPLE || n->list == LIST_PARAMS;
}

/* `pub T`, a field of a tuple struct: after the visibility, T is broken as after a colon. */
static const char *text_of_field(struct writer *w, const char *s)
{
	size_t len;

	if (!at_field_start(w))
		return s;
	len = strcspn(s, " ");
	if (!s[len])
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

static void text(struct writer *w, const char *s, size_t len)
{
	if (BEGINS(s, "pub")) {
		const char *rest = text_of_field(w, s);

		len -= rest - s;
		s = rest;
	}
	if (w->line_start == w->nnodes)
		w->in_impl = BEGINS(s, "impl ");
	if (w->in_impl)
		text_of_impl(w, s);
	else if (w->nopen && len > 2 && !memcmp(s + len - 3, ">()", 3) && strstr(s, "::<"))
		text_of_generic_call(w, s);
	else
		text_n(w, s, len);
}

void w_text(struct writer *w, const char *s)
{
	text(w, s, strlen(s));
}

/* The bits of @value without a sign if not @is_signed. */
static void append_integer(GString *out, bool is_signed, int64_t value)
{
	char digits[DECIMAL_ROOM], *p = digits + sizeof(digits);
	bool negative = is_signed && value < 0;
	uint64_t n = negative ? -(uint64_t)value : (uint64_t)value;

	do
		*--p = '0' + n % 10;
	while (n /= 10);
	if (negative)
		*--p = '-';
	text_append(out, p, digits + sizeof(digits) - p);
}

/* The kind of format that nearly all are: literal text, %s, %u and %lu. False: it is not one. */
static bool append_simple(GString *out, const char *fmt, va_list ap)
{
	for (;;) {
		const char *next = fmt, *s;

		while (*next && *next != '%')
			next++;
		text_append(out, fmt, next - fmt);
		if (!*next)
			return true;
		fmt = next + 2;
		if (next[1] == 's') {
			s = va_arg(ap, const char *);
			text_append(out, s, strlen(s));
		} else if (next[1] == 'u') {
			append_integer(out, false, va_arg(ap, unsigned));
		} else if (next[1] == 'l' && next[2] == 'u') {
			append_integer(out, false, va_arg(ap, unsigned long));
			fmt++;
		} else {
			return false;
		}
	}
}

/* printf() itself took a third of the time of printing. */
void w_printf(struct writer *w, const char *fmt, ...)
{
	va_list ap;
	bool done;

	w->scratch->len = 0;
	va_start(ap, fmt);
	done = append_simple(w->scratch, fmt, ap);
	va_end(ap);
	if (!done) {
		va_start(ap, fmt);
		g_string_vprintf(w->scratch, fmt, ap);
		va_end(ap);
	}
	text(w, w->scratch->str, w->scratch->len);
}

void w_integer(struct writer *w, bool is_signed, int64_t value)
{
	w->scratch->len = 0;
	append_integer(w->scratch, is_signed, value);
	text(w, w->scratch->str, w->scratch->len);
}

void w_line(struct writer *w)
{
	struct node *n = node_at(w, node_add(w, NODE_LINE));

	n->width = HUGE_WIDTH;
	w->line_start = w->nnodes;
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
	n->end = w->nnodes;
	for (uint32_t c = i + 1; c < n->end;) {
		const struct node *child = node_at(w, c);

		if (child->kind == NODE_ELEMENT && elements++)
			add_width(&inner, 2);
		add_width(&inner, child->width);
		n->must_break |= child->must_break;
		c = child->end;
	}
	n->width = inner;
	w->nopen--;
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
	text_append(w->text, open, n->len);
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
	return i + 3 < w->nnodes && node_at(w, i + 1)->kind == NODE_ELEMENT &&
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
	text_append(w->text, close, n->close_len);
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
	w->line_start = w->nnodes;
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
	text_append(w->text, op, n->len);
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
	text_append(w->text, ".", 1);
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
	if (BEGINS(line, "pub") && strchr(line, ' '))
		line = strchr(line, ' ') + 1;
	if (!BEGINS(line, "use "))
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

void writer_item_text(struct writer *w, const char *text, size_t len)
{
	size_t start = w->out->len;

	g_string_append_len(w->out, text, len);
	g_string_append_c(w->out, '\n');
	if (!note_use(w, start))
		flush_uses(w);
}

const GString *writer_output(struct writer *w)
{
	flush_uses(w);
	return w->out;
}

bool writer_constant(struct writer *w, const char *name, const char *type, bool is_signed,
		     int64_t value)
{
	const struct {
		const char *s;
		size_t len;
	} parts[] = {
		{ "pub const ", 10 }, { name, strlen(name) }, { ": ", 2 }, { type, strlen(type) },
		{ " = ", 3 },
	};
	size_t width = DECIMAL_ROOM + BREAK_MARGIN;

	for (size_t i = 0; i < G_N_ELEMENTS(parts); i++)
		width += parts[i].len;
	if (w->nnodes || width > MAX_WIDTH || !is_ascii(name, parts[1].len) ||
	    !is_ascii(type, parts[3].len))
		return false;
	flush_uses(w);
	for (size_t i = 0; i < G_N_ELEMENTS(parts); i++)
		text_append(w->out, parts[i].s, parts[i].len);
	append_integer(w->out, is_signed, value);
	text_append(w->out, ";\n", 2);
	return true;
}

void writer_end_item(struct writer *w)
{
	size_t start;

	if (w->nopen)
		BUG("writer: an item ends while %u nodes are open", w->nopen);
	w->col = 0;
	start = w->out->len;
	if (w->raw)
		out_flat_seq(w, 0, w->nnodes);
	else
		layout_lines(w, 0, w->nnodes, 0);
	if (w->nnodes)
		g_string_append_c(w->out, '\n');
	if (w->out->len > start && !note_use(w, start))
		flush_uses(w);
	w->nnodes = 0;
	w->text->len = 0;
	w->text_open = false;
	w->line_start = 0;
}
