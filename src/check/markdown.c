/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Blocks and links are cmark's to find, as CommonMark is what rustdoc reads. Where something
 * stands within its block, which cmark does not tell, is found by looking for its text there.
 */
#include "check/markdown.h"

#include <cmark.h>
#include <string.h>

/* Nobody writes more by hand, and looking through all of it for each link takes its time. */
#define DEFINITIONS_MAX 100000

struct reader {
	struct item_doc *d;
	struct arena *arena;
	guint32 from, to;	/* the block's bytes of the documentation */
	guint32 cursor;		/* what is looked for next stands behind it */
};

static guint32 line_offset(const struct item_doc *d, int line)
{
	if (line < 1)
		return 0;
	if ((guint)line > d->doc.lines->len)
		return (guint32)d->doc.text->len;
	return rs_doc_line(&d->doc, (guint32)line - 1)->text;
}

/* Where @what stands from the cursor on; else anywhere in the documentation; else the block. */
static guint32 find(struct reader *r, const char *what, guint32 *len)
{
	const char *text = r->d->doc.text->str;
	size_t n = strlen(what);
	const char *p = n ? memmem(text + r->cursor, r->to - r->cursor, what, n) : NULL;

	*len = (guint32)n;
	if (p) {
		r->cursor = (guint32)(p - text) + (guint32)n;
		return (guint32)(p - text);
	}
	/* A definition, `[name]: what`, is often at the end. */
	p = n && r->d->doc.text->len < DEFINITIONS_MAX ? strstr(text, what) : NULL;
	if (p)
		return (guint32)(p - text);
	*len = 1;
	return r->from;
}

/* With marks, brackets in code, "`Box<[T]>`", must not be taken for those of a link. */
static void append_code(GString *out, const char *code, bool marks)
{
	g_autofree char *text = g_strdup(code);

	if (!marks) {
		g_string_append(out, code);
		return;
	}
	g_string_append_printf(out, "`%s`", g_strdelimit(text, "[]", '\2'));
}

static void flatten(GString *out, cmark_node *block, bool marks)
{
	cmark_iter *it = cmark_iter_new(block);
	cmark_event_type event;
	int links = 0;

	while ((event = cmark_iter_next(it)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(it);
		cmark_node_type type = cmark_node_get_type(node);

		if (type == CMARK_NODE_LINK && marks) {
			links += event == CMARK_EVENT_ENTER ? 1 : -1;
			g_string_append_c(out, '\1');
		}
		if (event != CMARK_EVENT_ENTER || links)
			continue;
		if (type == CMARK_NODE_TEXT)
			g_string_append(out, cmark_node_get_literal(node));
		else if (type == CMARK_NODE_CODE)
			append_code(out, cmark_node_get_literal(node), marks);
		else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
			g_string_append_c(out, ' ');
	}
	cmark_iter_free(it);
}

/* The bracket that closes the one at @p; NULL if there is none. */
static const char *closing(const char *p)
{
	int depth = 0;

	for (; *p; p++) {
		depth += *p == '[';
		depth -= *p == ']';
		if (!depth)
			return p;
	}
	return NULL;
}

static void add(struct reader *r, GArray *to, const char *target, bool shortcut)
{
	struct doc_link l = { .shortcut = shortcut };
	size_t n = strlen(target);

	l.at = find(r, target, &l.len);
	l.code = n > 2 && target[0] == '`' && target[n - 1] == '`' && !memchr(target + 1, '`',
									      n - 2);
	l.target = l.code ? arena_strndup(r->arena, target + 1, n - 2)
			  : arena_strdup(r->arena, target);
	g_array_append_val(to, l);
}

/*
 * [name] and [text][name] that CommonMark knows no destination for: rustdoc takes the name for a
 * path. What was written as \[ is a bracket only.
 */
static void read_shortcuts(struct reader *r, const char *flat)
{
	const char *text = r->d->doc.text->str;

	for (const char *p = strchr(flat, '['); p; p = strchr(p, '[')) {
		const char *end = closing(p);
		g_autofree char *first = NULL;
		g_autofree char *second = NULL;
		const char *more = end && end[1] == '[' ? closing(end + 1) : NULL;
		guint number = r->d->links->len;

		if (!end)
			return;
		first = g_strndup(p + 1, (gsize)(end - p - 1));
		if (more)
			second = g_strndup(end + 2, (gsize)(more - end - 2));
		add(r, r->d->links, second && *second ? second : first, true);
		if (number < r->d->links->len) {
			const struct doc_link *l = &g_array_index(r->d->links, struct doc_link,
								  number);
			guint32 at = l->at;

			if (at > 1 && text[at - 1] == '[' && text[at - 2] == '\\')
				g_array_set_size(r->d->links, number);
		}
		p = more ? more : end;
	}
}

static void read_inlines(struct reader *r, cmark_node *block)
{
	g_autoptr(GString) flat = g_string_new(NULL);
	cmark_iter *it = cmark_iter_new(block);
	cmark_event_type event;
	int links = 0;

	while ((event = cmark_iter_next(it)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(it);
		cmark_node_type type = cmark_node_get_type(node);

		if (type == CMARK_NODE_LINK)
			links += event == CMARK_EVENT_ENTER ? 1 : -1;
		if (type == CMARK_NODE_LINK && event == CMARK_EVENT_ENTER) {
			add(r, r->d->links, cmark_node_get_url(node), false);
		} else if (type == CMARK_NODE_CODE && !links) {
			g_autofree char *code = g_strdup_printf("`%s`",
								cmark_node_get_literal(node));

			add(r, r->d->spans, code, false);
		}
	}
	cmark_iter_free(it);
	flatten(flat, block, true);
	r->cursor = r->from;
	read_shortcuts(r, flat->str);
}

static void read_heading(struct reader *r, cmark_node *block)
{
	g_autoptr(GString) text = g_string_new(NULL);
	struct heading h = {
		.level = (unsigned)cmark_node_get_heading_level(block),
		.line = (guint32)cmark_node_get_start_line(block) - 1,
	};

	flatten(text, block, false);
	h.text = arena_strdup(r->arena, g_strstrip(text->str));
	g_array_append_val(r->d->headings, h);
}

/*
 * The summary is judged by its letters and full stops, and those of code are not the sentence's:
 * in code spans everything but letters and digits is made an `x`.
 */
static void flatten_prose(GString *out, cmark_node *block)
{
	cmark_iter *it = cmark_iter_new(block);
	cmark_event_type event;

	while ((event = cmark_iter_next(it)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(it);
		cmark_node_type type = cmark_node_get_type(node);

		if (event != CMARK_EVENT_ENTER)
			continue;
		if (type == CMARK_NODE_TEXT)
			g_string_append(out, cmark_node_get_literal(node));
		else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
			g_string_append_c(out, ' ');
		if (type != CMARK_NODE_CODE)
			continue;
		for (const char *p = cmark_node_get_literal(node); *p; p++)
			g_string_append_c(out, g_ascii_isalnum(*p) ? *p : 'x');
	}
	cmark_iter_free(it);
}

static void read_summary(struct reader *r, cmark_node *block)
{
	g_autoptr(GString) text = g_string_new(NULL);
	cmark_node *first = cmark_node_first_child(block);

	flatten_prose(text, block);
	r->d->summary = arena_strdup(r->arena, text->str);
	r->d->summary_line = (guint32)cmark_node_get_start_line(block) - 1;
	r->d->summary_end = (guint32)cmark_node_get_end_line(block) - 1;
	r->d->summary_code = first && cmark_node_get_type(first) != CMARK_NODE_TEXT;
}

/* Does the block hold text itself, rather than other blocks? */
static bool is_leaf(cmark_node_type type)
{
	return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING;
}

void item_doc_read(struct item_doc *d, struct arena *arena)
{
	struct reader r = { .d = d, .arena = arena };
	cmark_node *root = cmark_parse_document(d->doc.text->str, d->doc.text->len,
						CMARK_OPT_DEFAULT);
	cmark_node *first = cmark_node_first_child(root);
	cmark_iter *it = cmark_iter_new(root);
	cmark_event_type event;

	if (first && cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH)
		read_summary(&r, first);
	while ((event = cmark_iter_next(it)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(it);
		cmark_node_type type = cmark_node_get_type(node);

		if (event != CMARK_EVENT_ENTER || !is_leaf(type))
			continue;
		r.from = r.cursor = line_offset(d, cmark_node_get_start_line(node));
		r.to = line_offset(d, cmark_node_get_end_line(node) + 1);
		if (type == CMARK_NODE_HEADING)
			read_heading(&r, node);
		read_inlines(&r, node);
	}
	cmark_iter_free(it);
	cmark_node_free(root);
}
