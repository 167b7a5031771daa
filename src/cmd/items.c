/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A command of the tests, not of users: `krab __items [--edition E] [--hash] FILE...` prints the
 * items of Rust files, one a line, but for those in macros, which a parser does not see either:
 * depth, line:column, kind, name, visibility, flags, number of attributes, hash of the raw
 * documentation.
 */
#include <string.h>
#include <glib.h>

#include "cmd/cmd.h"
#include "cmd/rs-dump.h"
#include "rs/item.h"

/* The text of a doc comment without its marks. */
static struct rs_str comment_text(const struct rs_file *f, guint32 token)
{
	struct rs_str s = rs_text(f, token);

	s.s += 3;
	s.n -= 3;
	if (f->tokens[token].kind == RS_BLOCK_DOC)
		s.n -= MIN(s.n, 2);
	return s;
}

static void add_doc(GString *doc, const struct rs_file *f, const struct rs_attr *attr)
{
	struct rs_str s = { NULL, 0 };
	g_autofree char *value = NULL;

	if (attr->kind == RS_ATTR_DOC_COMMENT) {
		s = comment_text(f, attr->all.start);
	} else if (attr->kind == RS_ATTR_DOC && attr->eq != RS_NONE &&
		   attr->args.end == attr->args.start + 1) {
		value = rs_unescape(f, attr->args.start, &s.n);
		s.s = value;
	}
	if (!s.s)
		return;
	g_string_append_len(doc, s.s, s.n);
	g_string_append_c(doc, '\n');
}

static guint32 hash_doc(const struct rs_file *f, const struct rs_item *item)
{
	g_autoptr(GString) doc = g_string_new(NULL);
	guint32 h = 0x811c9dc5;

	for (guint32 n = 0; n < item->n_attrs; n++)
		add_doc(doc, f, rs_attr(f, item, n));
	for (gsize i = 0; i < doc->len; i++)
		h = (h ^ (guchar)doc->str[i]) * 0x1000193;
	return doc->len ? h : 0;
}

static void add_flags(GString *out, guint32 flags)
{
	static const struct {
		guint32 flag;
		char letter;
	} letters[] = {
		{ RS_UNSAFE, 'u' }, { RS_SAFE, 's' }, { RS_ASYNC, 'a' }, { RS_CONST, 'c' },
		{ RS_EXTERN, 'e' }, { RS_DEFAULT, 'd' }, { RS_AUTO, 'A' }, { RS_NEGATIVE, 'n' },
		{ RS_MUT, 'm' },
	};

	for (guint i = 0; i < G_N_ELEMENTS(letters); i++)
		if (flags & letters[i].flag)
			g_string_append_c(out, letters[i].letter);
}

/* Where a reader would look for the item: its name, keyword or, for a tuple's field, its type. */
static guint32 main_token(const struct rs_item *item)
{
	if (item->kind == RS_ITEM_EXTERN_BLOCK || item->kind == RS_ITEM_USE ||
	    item->kind == RS_ITEM_IMPL)
		return item->keyword;
	return item->name != RS_NONE ? item->name : item->type.start;
}

static guint32 depth_of(const struct rs_file *f, const struct rs_item *item)
{
	guint32 n = 0;

	for (; item->parent; item = rs_item(f, item->parent))
		n++;
	return n;
}

static void print_item(GString *out, struct rs_file *f, const struct rs_item *item)
{
	static const char *const visibilities[] = {
		[RS_PRIVATE] = "-", [RS_PUB] = "pub", [RS_PUB_CRATE] = "crate",
		[RS_PUB_SELF] = "self", [RS_PUB_SUPER] = "super", [RS_PUB_IN] = "in",
		[RS_PUB_META] = "$",
	};
	guint32 token = main_token(item);
	struct srcpos pos = rs_pos(f, token);
	struct rs_str name = rs_item_name(f, item);

	g_string_append_printf(out, "%u %u:%u %s %.*s %s ", depth_of(f, item), pos.line,
			       rs_column_chars(f, f->tokens[token].start),
			       rs_item_kind_name(item->kind), (int)name.n, name.s,
			       visibilities[item->visibility]);
	add_flags(out, item->flags);
	g_string_append_printf(out, " %u %08x\n", item->n_attrs, hash_doc(f, item));
}

static void print_items(GString *out, struct rs_file *f)
{
	const struct rs_item_list *list = rs_items(f);
	const struct rs_item *file = &list->items[0];

	if (f->bad_utf8 != RS_NONE) {
		g_string_append_printf(out, "not UTF-8 at %u\n", f->bad_utf8);
		return;
	}
	g_string_append_printf(out, "file %u %08x\n", file->n_attrs, hash_doc(f, file));
	for (guint32 i = 1; i < list->n_items; i++)
		if (!(list->items[i].flags & RS_IN_MACRO))
			print_item(out, f, &list->items[i]);
}

static int run(int argc, char **argv)
{
	return rs_dump(argc, argv, print_items);
}

const struct cmd cmd_items = {
	.name = "__items",
	.summary = "print the items of Rust files",
	.usage = "[--edition E] [--hash] FILE...",
	.help = "Prints the items of Rust files, for the tests.\n",
	.run = run,
};
