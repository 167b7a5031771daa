/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A command of the tests, not of users: `krab __docs [--edition E] [--hash] FILE...` prints the
 * documentation of all items of Rust files as rustdoc has it. Each line begins with its position
 * in the file, and with ~ if its bytes are not those of the file.
 */
#include <glib.h>

#include "cmd/cmd.h"
#include "cmd/rs-dump.h"
#include "rs/doc.h"

static void print_doc(GString *out, struct rs_file *f, guint32 item)
{
	struct rs_str name = rs_item_name(f, rs_item(f, item));
	struct rs_doc doc;

	if (rs_doc_init(&doc, f, item, NULL, 0, NULL)) {
		g_string_append_printf(out, "%s %.*s\n", rs_item_kind_name(rs_item(f, item)->kind),
				       (int)name.n, name.s);
		for (guint n = 0; n < doc.lines->len; n++) {
			const struct rs_doc_line *l = rs_doc_line(&doc, n);
			struct srcpos pos = rs_doc_pos(&doc, f, l->text);

			g_string_append_printf(out, "%u:%u%s|%.*s\n", pos.line, pos.col,
					       l->exact ? "" : "~", (int)l->len,
					       rs_doc_text(&doc, n).s);
		}
	}
	rs_doc_release(&doc);
}

static void print_docs(GString *out, struct rs_file *f)
{
	const struct rs_item_list *list = rs_items(f);

	for (guint32 i = 0; i < list->n_items; i++)
		print_doc(out, f, i);
}

static int run(int argc, char **argv)
{
	return rs_dump(argc, argv, print_docs);
}

const struct cmd cmd_docs = {
	.name = "__docs",
	.summary = "print the documentation of items",
	.usage = "[--edition E] [--hash] FILE...",
	.help = "Prints the documentation of the items of Rust files, for the tests.\n",
	.run = run,
};
