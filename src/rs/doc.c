/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Documentation put together as rustdoc does: each comment or attribute is a piece, which loses
 * its column of stars; then all lose the indentation that they have in common.
 */
#include "rs/doc.h"

#include "rs/item-private.h"
#include "rs/lex-private.h"

/* A line before it goes into the text. */
struct line {
	const char *s;
	guint32 n;
	guint32 offset;		/* in the file or the included file, of s[0] */
	guint32 number;		/* of the line; 0: in the file itself, and offset tells */
	guint32 indent;		/* set by unindent(): blanks and tabs at its start */
	bool exact;
	bool blank;		/* set by unindent() */
};

struct builder {
	struct rs_doc *doc;
	struct rs_file *f;
	const struct rs_cfg *cfg;
	struct diag *d;
	unsigned flags;
	guint32 attr;		/* index of the attribute that is being read */
	struct line *lines;	/* of all pieces */
	guint32 n_lines, room;
	GPtrArray *strings;	/* what lines point to; owned */
};

static inline struct line *line_at(const struct builder *b, guint32 n)
{
	return &b->lines[n];
}

static void add_line(struct builder *b, struct line line)
{
	if (b->n_lines == b->room) {
		b->room = b->room * 2 + 16;
		b->lines = g_renew(struct line, b->lines, b->room);
	}
	b->lines[b->n_lines++] = line;
}

/* Splits text into lines as Rust's str::lines() does: no empty one after the last newline. */
static void add_lines(struct builder *b, const char *s, gsize len, guint32 offset,
		      const guint32 *map, guint32 number)
{
	const char *end = s + len, *p = s;

	do {
		const char *newline = p < end ? memchr(p, '\n', end - p) : NULL;
		const char *stop = newline ? newline : end;
		struct line line = { .s = p, .n = stop - p, .number = number, .exact = true };

		if (newline && stop > p && stop[-1] == '\r')
			line.n--;
		if (!map) {
			line.offset = offset + (p - s);
		} else {
			line.offset = p < end ? map[p - s] : offset;
			line.exact = !line.n || map[p - s + line.n - 1] == line.offset + line.n - 1;
		}
		add_line(b, line);
		number += number != 0;
		p = stop + 1;
	} while (p < end);
}

/* Rust's char::is_whitespace(). */
static bool is_blank(const char *s, gsize n)
{
	for (const char *p = s; p < s + n;) {
		gunichar c = (guchar)*p;

		if (c < 0x80) {
			if (c != ' ' && (c < 9 || c > 13))
				return false;
			p++;
			continue;
		}
		c = g_utf8_get_char_validated(p, s + n - p);
		if ((gint32)c < 0)
			return false;
		if (!(c == 0x85 || c == 0xa0 || c == 0x1680 ||
		      (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f ||
		      c == 0x205f || c == 0x3000))
			return false;
		p = g_utf8_next_char(p);
	}
	return true;
}

static bool is_blank_line(const struct line *l)
{
	return is_blank(l->s, l->n);
}

static bool is_stars(const struct line *l)
{
	for (guint32 i = 0; i < l->n; i++)
		if (l->s[i] != '*')
			return false;
	return true;
}

/*
 * How much each of the lines @i to @j has before a column of stars, or -1. The first line of a
 * block comment counts only if it starts with a star itself, blank lines at both ends do not.
 */
static int star_column(const struct builder *b, guint32 i, guint32 j, bool block)
{
	guint32 column = RS_NONE, at;

	if (block) {
		const struct line *first = line_at(b, i);
		guint32 n = 0;

		while (n < first->n && strchr(" \t", first->s[n]))
			n++;
		if (n == first->n || first->s[n] != '*')
			i++;
		while (i < j && is_blank_line(line_at(b, i)))
			i++;
		while (j > i && is_blank_line(line_at(b, j - 1)))
			j--;
	}
	if (i == j)
		return -1;
	for (guint32 first = i; i < j; i++) {
		const struct line *l = line_at(b, i);

		for (at = 0; at < l->n && strchr(" \t", l->s[at]) && l->s[at]; at++)
			if (at > column)
				return -1;
		if (at < l->n && (l->s[at] != '*' || (i > first && at != column)))
			return -1;
		if (at < l->n)
			column = at;
		if (column >= l->n)
			return -1;
	}
	return column;
}

static void drop_start(struct line *l, guint32 n)
{
	l->s += n;
	l->n -= n;
	l->offset += l->exact ? n : 0;
}

/* Takes `@n` characters and a star's worth off the lines that start as line @like does. */
static void drop_column(struct builder *b, guint32 start, struct line like, guint32 n, bool block)
{
	for (guint32 i = start; i < b->n_lines; i++) {
		struct line *l = line_at(b, i);

		if (l->n < n || memcmp(l->s, like.s, n))
			continue;
		drop_start(l, n);
		if (block && l->n && *l->s == '*' &&
		    (l->n == 1 || l->s[1] == ' ' || l->s[1] == '*'))
			drop_start(l, 1);
	}
}

/* What rustc's beautify_doc_string() does to the lines from @start on. */
static void beautify(struct builder *b, guint32 start, bool block)
{
	guint32 end = b->n_lines, first = start;
	bool changed = false;
	int column;

	if (is_stars(line_at(b, start))) {
		start++;
		changed = true;
	}
	if (end > start && line_at(b, end - 1)->n && is_stars(line_at(b, end - 1))) {
		end--;
		changed = true;
	}
	b->n_lines = end;
	if (start > first) {
		memmove(line_at(b, first), line_at(b, start), (end - start) * sizeof(struct line));
		b->n_lines -= start - first;
	}
	start = first;
	end = b->n_lines;
	column = start < end ? star_column(b, start, end, block) : -1;
	if (column >= 0) {
		guint32 like = start;

		if (block) {
			/* The first of the lines that decided. */
			const struct line *l = line_at(b, start);
			guint32 n = 0;

			while (n < l->n && strchr(" \t", l->s[n]) && l->s[n])
				n++;
			like += n == l->n || l->s[n] != '*';
			while (is_blank_line(line_at(b, like)))
				like++;
		}
		drop_column(b, start, *line_at(b, like), column, block);
		changed = true;
	}
	/* Joined again, text that ends in a newline has no line behind it. */
	if (changed && end > start + 1 && !line_at(b, end - 1)->n)
		b->n_lines = end - 1;
}

/* Ends the piece whose lines start at @start: adds it to the document. */
static void add_piece(struct builder *b, struct rs_doc_piece piece, guint32 start, bool has_newline,
		      bool block)
{
	if (has_newline && start < b->n_lines)
		beautify(b, start, block);
	/* What is left of nothing but stars is an empty line. */
	if (has_newline && start == b->n_lines) {
		struct line empty = { .s = "", .offset = b->f->tokens[piece.token].start,
				      .exact = true };

		add_line(b, empty);
	}
	piece.first_line = start;
	piece.n_lines = b->n_lines - start;
	piece.attr = b->attr;
	g_array_append_val(b->doc->pieces, piece);
}

/* What nearly all documentation is made of: it is one line, and that needs no beautifying. */
static void add_line_comment(struct builder *b, const struct rs_token *t, struct rs_doc_piece piece)
{
	guint32 offset = t->start + 3;
	struct line line = { .s = b->f->text + offset, .n = t->len - 3, .offset = offset,
			     .exact = true };

	piece.first_line = b->n_lines;
	piece.n_lines = 1;
	piece.attr = b->attr;
	add_line(b, line);
	g_array_append_val(b->doc->pieces, piece);
}

static void add_comment(struct builder *b, const struct rs_attr *attr)
{
	const struct rs_token *t = &b->f->tokens[attr->all.start];
	gsize end = t->error == RS_OK ? 2 : 0;
	const char *s = b->f->text + t->start + 3;
	gsize n = t->len - 3 - end;
	struct rs_doc_piece piece = { .token = attr->all.start, .comment = true,
				      .inner = attr->inner };
	guint32 start = b->n_lines;

	if (t->kind == RS_LINE_DOC) {
		add_line_comment(b, t, piece);
		return;
	}
	add_lines(b, s, n, t->start + 3, NULL, 0);
	add_piece(b, piece, start, memchr(s, '\n', n) != NULL, true);
}

static char *resolve(const struct rs_file *f, const char *name)
{
	g_autofree char *folder = NULL;

	if (g_path_is_absolute(name))
		return g_strdup(name);
	folder = g_path_get_dirname(f->path);
	return strcmp(folder, ".") ? g_build_filename(folder, name, NULL) : g_strdup(name);
}

/* include_str!: @token is the string with the file's name. */
static void add_included(struct builder *b, struct rs_doc_piece *piece, guint32 token)
{
	g_autoptr(GError) error = NULL;
	char *text;
	gsize len;

	piece->file = rs_unescape(b->f, token, NULL);
	if (!piece->file) {
		piece->macro = true;
		return;
	}
	piece->path = resolve(b->f, piece->file);
	if (!rs_read_text(piece->path, &text, &len, &error)) {
		if (b->d)
			diag_error(b->d, rs_pos(b->f, token), "cannot read what is included: %s",
				   error->message);
		return;
	}
	g_ptr_array_add(b->strings, text);
	add_lines(b, text, len, 0, NULL, 1);
}

static void add_string(struct builder *b, guint32 token)
{
	g_autoptr(GArray) map = g_array_new(FALSE, FALSE, sizeof(guint32));
	gsize len;
	char *value = rs_unescape_mapped(b->f, token, &len, map);

	g_ptr_array_add(b->strings, value ? value : g_strdup(""));
	add_lines(b, value ? value : "", value ? len : 0, b->f->tokens[token].start,
		  (guint32 *)(void *)map->data, 0);
}

/* concat!("a", 1, true): the values of literals, one behind the other. */
static bool add_concat(struct builder *b, struct rs_range r)
{
	struct cursor c = { b->f, rs_skip(b->f, r.start), r.end };
	g_autoptr(GString) all = g_string_new(NULL);
	guint32 start = b->n_lines, offset = b->f->tokens[c.i].start;

	for (; cur_kind(&c); cur_next(&c)) {
		gsize n = 0;
		g_autofree char *value = rs_unescape(b->f, c.i, &n);
		guint8 kind = cur_kind(&c);

		if (kind == ',')
			continue;
		if (kind == RS_INT || cur_word(&c) == RS_KW_TRUE || cur_word(&c) == RS_KW_FALSE)
			g_string_append_len(all, rs_text(b->f, c.i).s, rs_text(b->f, c.i).n);
		else if (value)
			g_string_append_len(all, value, n);
		else
			return false;
	}
	g_ptr_array_add(b->strings, g_strndup(all->str, all->len));
	add_lines(b, g_ptr_array_index(b->strings, b->strings->len - 1), all->len, offset, NULL, 0);
	for (guint32 i = start; i < b->n_lines; i++) {
		line_at(b, i)->offset = offset;
		line_at(b, i)->exact = false;
	}
	return true;
}

static bool has_newline(const struct builder *b, guint32 strings)
{
	for (guint i = strings; i < b->strings->len; i++)
		if (strchr(g_ptr_array_index(b->strings, i), '\n'))
			return true;
	return false;
}

static void add_value(struct builder *b, const struct rs_attr *attr, enum rs_truth when)
{
	const struct rs_file *f = b->f;
	struct cursor c = { f, rs_skip(f, attr->args.start), attr->args.end };
	struct cursor bang = cur_ahead(c, 1), open = cur_ahead(bang, 1);
	struct rs_doc_piece piece = { .inner = attr->inner,
				      .maybe = when == RS_UNKNOWN_TRUTH };
	guint32 start = b->n_lines, strings = b->strings->len;

	piece.token = f->items->attrs[b->attr].all.start;
	if ((cur_kind(&c) == RS_STR || cur_kind(&c) == RS_RAW_STR) && !cur_kind(&bang)) {
		add_string(b, c.i);
	} else if (rs_is_ident(cur_kind(&c)) && cur_kind(&bang) == '!' &&
		   !rs_range_is_empty(rs_inside(f, open.i))) {
		struct rs_range inside = rs_inside(f, open.i);

		if (rs_is(f, c.i, "include_str"))
			add_included(b, &piece, rs_skip(f, inside.start));
		else
			piece.macro = !rs_is(f, c.i, "concat") || !add_concat(b, inside);
	} else {
		piece.macro = true;
	}
	add_piece(b, piece, start, has_newline(b, strings), false);
}

static void add_attr(const struct rs_attr *attr, enum rs_truth when, void *data)
{
	struct builder *b = data;

	if (attr->kind == RS_ATTR_DOC_COMMENT)
		add_comment(b, attr);
	else if (attr->kind == RS_ATTR_DOC && attr->eq != RS_NONE &&
		 !(b->flags & RS_DOC_COMMENTS))
		add_value(b, attr, when);
}

/* Blank lines at the end of a string's last line, and so on: what each piece has of indentation. */
static guint32 indent_of(const struct line *l)
{
	guint32 n = 0;

	while (n < l->n && (l->s[n] == ' ' || l->s[n] == '\t'))
		n++;
	return n;
}

/*
 * Takes away what all lines have in common. In a mix of comments and attributes, the space that is
 * usual behind /// must not count for those who have none.
 */
static void unindent(struct builder *b)
{
	bool comments = false, values = false;
	guint32 least = RS_NONE, add;

	for (guint p = 0; p < b->doc->pieces->len; p++) {
		comments |= rs_doc_piece(b->doc, p)->comment;
		values |= !rs_doc_piece(b->doc, p)->comment;
	}
	add = comments && values;
	for (guint p = 0; p < b->doc->pieces->len; p++) {
		const struct rs_doc_piece *piece = rs_doc_piece(b->doc, p);

		for (guint32 i = 0; i < piece->n_lines; i++) {
			struct line *l = line_at(b, piece->first_line + i);

			l->indent = indent_of(l);
			l->blank = is_blank(l->s + l->indent, l->n - l->indent);
			if (!l->blank)
				least = MIN(least, l->indent + (piece->comment ? 0 : add));
		}
	}
	if (least == RS_NONE)
		return;
	for (guint p = 0; p < b->doc->pieces->len; p++) {
		const struct rs_doc_piece *piece = rs_doc_piece(b->doc, p);
		guint32 n = !piece->comment && least ? least - add : least;

		for (guint32 i = 0; i < piece->n_lines; i++) {
			struct line *l = line_at(b, piece->first_line + i);

			if (!l->blank)
				drop_start(l, MIN(n, l->n));
		}
	}
}

/* The lines, as they are by now, become the text. */
static void build_text(struct builder *b)
{
	gsize total = b->n_lines;

	for (guint32 i = 0; i < b->n_lines; i++)
		total += line_at(b, i)->n;
	/* All at once: this is done for every line of documentation with examples. */
	g_string_set_size(b->doc->text, total ? total - 1 : 0);
	g_array_set_size(b->doc->lines, b->n_lines);
	total = 0;
	for (guint p = 0; p < b->doc->pieces->len; p++) {
		const struct rs_doc_piece *piece = rs_doc_piece(b->doc, p);

		for (guint32 i = piece->first_line; i < piece->first_line + piece->n_lines; i++) {
			const struct line *l = line_at(b, i);
			struct rs_doc_line *line = rs_doc_line(b->doc, i);

			if (i)
				b->doc->text->str[total++] = '\n';
			*line = (struct rs_doc_line){ .text = total, .piece = p, .len = l->n,
						      .offset = l->offset, .line = l->number,
						      .exact = l->exact };
			memcpy(b->doc->text->str + total, l->s, l->n);
			total += l->n;
		}
	}
}

static void clear_piece(void *data)
{
	struct rs_doc_piece *piece = data;

	g_free(piece->file);
	g_free(piece->path);
}

bool rs_doc_init(struct rs_doc *doc, struct rs_file *f, guint32 item, const struct rs_cfg *c,
		 unsigned flags, struct diag *d)
{
	const struct rs_item *it = rs_item(f, item);
	struct builder b = { .doc = doc, .f = f, .cfg = c, .d = d, .flags = flags };

	/* Most have a line of a few dozen bytes in each comment. */
	doc->text = g_string_sized_new(it->n_attrs * 64);
	doc->lines = g_array_sized_new(FALSE, FALSE, sizeof(struct rs_doc_line), it->n_attrs);
	doc->pieces = g_array_sized_new(FALSE, FALSE, sizeof(struct rs_doc_piece), it->n_attrs);
	g_array_set_clear_func(doc->pieces, clear_piece);
	b.room = it->n_attrs + 1;
	b.lines = g_new(struct line, b.room);
	b.strings = g_ptr_array_new_with_free_func(g_free);
	for (guint32 n = 0; n < it->n_attrs; n++) {
		const struct rs_attr *attr = rs_attr(f, it, n);

		if (attr->inner && flags & RS_DOC_OUTER)
			continue;
		b.attr = it->first_attr + n;
		rs_cfg_attrs(c, f, attr, add_attr, &b);
	}
	if (!(flags & RS_DOC_RAW))
		unindent(&b);
	build_text(&b);
	g_free(b.lines);
	g_ptr_array_unref(b.strings);
	return doc->pieces->len != 0;
}

void rs_doc_release(struct rs_doc *doc)
{
	if (doc->text)
		g_string_free(doc->text, TRUE);
	g_clear_pointer(&doc->lines, g_array_unref);
	g_clear_pointer(&doc->pieces, g_array_unref);
	doc->text = NULL;
}

static void note_doc(const struct rs_attr *attr, G_GNUC_UNUSED enum rs_truth when, void *data)
{
	bool *has = data;

	*has |= attr->kind == RS_ATTR_DOC_COMMENT ||
		(attr->kind == RS_ATTR_DOC && attr->eq != RS_NONE);
}

bool rs_has_doc(const struct rs_file *f, const struct rs_item *item)
{
	bool has = false;

	for (guint32 n = 0; n < item->n_attrs && !has; n++)
		rs_cfg_attrs(NULL, f, rs_attr(f, item, n), note_doc, &has);
	return has;
}

bool rs_is_doc_hidden(const struct rs_file *f, const struct rs_item *item)
{
	for (guint32 n = 0; n < item->n_attrs; n++) {
		const struct rs_attr *attr = rs_attr(f, item, n);
		guint32 i;

		if (attr->kind != RS_ATTR_DOC || attr->eq != RS_NONE)
			continue;
		for (i = rs_skip(f, attr->args.start); i < attr->args.end; i = rs_next_tree(f, i))
			if (rs_is(f, i, "hidden"))
				return true;
	}
	return false;
}

struct srcpos rs_doc_pos(const struct rs_doc *doc, struct rs_file *f, guint32 offset)
{
	guint32 low = 0, high = doc->lines->len, ahead;
	const struct rs_doc_line *l;
	struct srcpos pos;

	if (!high)
		return NOPOS;
	while (high - low > 1) {
		guint32 middle = low + (high - low) / 2;

		if (rs_doc_line(doc, middle)->text <= offset)
			low = middle;
		else
			high = middle;
	}
	l = rs_doc_line(doc, low);
	ahead = l->exact ? MIN(offset - l->text, l->len) : 0;
	if (l->line)
		return (struct srcpos){ rs_doc_piece(doc, l->piece)->path, l->line, 1 + ahead,
					l->offset + ahead + 1 };
	/* The line's own start, even if the character before it begins a line of the file. */
	pos = rs_pos_at(f, l->offset);
	pos.col += ahead;
	pos.byte += ahead;
	return pos;
}
