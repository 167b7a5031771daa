/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for the documentation of Rust's items: whatever the text, lines and pieces add
 * up, and a line that says where it is in the file is there.
 */
#include <stdint.h>

#include "rs/doc.h"
#include "rs-input.h"

static void check_doc(struct rs_file *f, guint32 item, unsigned flags)
{
	struct rs_doc doc;
	guint32 lines = 0, text = 0;

	if (!rs_doc_init(&doc, f, item, NULL, flags, NULL))
		g_assert_cmpuint(doc.lines->len, ==, 0);
	for (guint n = 0; n < doc.pieces->len; n++) {
		const struct rs_doc_piece *p = rs_doc_piece(&doc, n);

		g_assert_cmpuint(p->first_line, ==, lines);
		g_assert_cmpuint(p->token, <, f->n_tokens);
		g_assert_cmpuint(p->attr, <, f->items->n_attrs);
		lines += p->n_lines;
	}
	g_assert_cmpuint(lines, ==, doc.lines->len);
	for (guint n = 0; n < lines; n++) {
		const struct rs_doc_line *l = rs_doc_line(&doc, n);
		struct srcpos pos = rs_doc_pos(&doc, f, l->text);

		g_assert_cmpuint(l->text, ==, text + (n > 0));
		text = l->text + l->len;
		g_assert_true(!l->line || pos.line == l->line);
		if (!l->exact || rs_doc_piece(&doc, l->piece)->file)
			continue;
		g_assert_cmpuint(l->offset + l->len, <=, f->len);
		g_assert_cmpint(memcmp(f->text + l->offset, doc.text->str + l->text, l->len), ==, 0);
		g_assert_cmpuint(pos.line, ==, rs_line_at(f, l->offset));
	}
	g_assert_cmpuint(text, ==, doc.text->len);
	rs_doc_release(&doc);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct rs_file *f;

	if (!size)
		return 0;
	f = rs_input("/nonexistent/fuzz.rs", data, size, RS_EDITION_2021);
	rs_items(f);
	for (guint32 n = 0; n < f->items->n_items; n++) {
		check_doc(f, n, 0);
		check_doc(f, n, RS_DOC_RAW);
		check_doc(f, n, RS_DOC_COMMENTS | RS_DOC_OUTER);
		rs_has_doc(f, rs_item(f, n));
		rs_is_doc_hidden(f, rs_item(f, n));
	}
	rs_file_free(f);
	return 0;
}
