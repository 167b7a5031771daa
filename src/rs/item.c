/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Questions about items that were found. */
#include "rs/item.h"

const char *rs_item_kind_name(enum rs_item_kind kind)
{
	static const char *const names[RS_ITEM_KINDS] = {
		[RS_ITEM_FILE] = "file", [RS_ITEM_MOD] = "mod", [RS_ITEM_FN] = "fn",
		[RS_ITEM_IMPL] = "impl", [RS_ITEM_TRAIT] = "trait",
		[RS_ITEM_TRAIT_ALIAS] = "trait alias", [RS_ITEM_STRUCT] = "struct",
		[RS_ITEM_ENUM] = "enum", [RS_ITEM_UNION] = "union",
		[RS_ITEM_VARIANT] = "variant", [RS_ITEM_FIELD] = "field",
		[RS_ITEM_CONST] = "const", [RS_ITEM_STATIC] = "static", [RS_ITEM_TYPE] = "type",
		[RS_ITEM_USE] = "use", [RS_ITEM_EXTERN_CRATE] = "extern crate",
		[RS_ITEM_EXTERN_BLOCK] = "extern block", [RS_ITEM_MACRO_RULES] = "macro_rules",
		[RS_ITEM_MACRO] = "macro", [RS_ITEM_MACRO_CALL] = "macro call",
	};

	return names[kind];
}

struct rs_str rs_item_name(const struct rs_file *f, const struct rs_item *item)
{
	return item->name == RS_NONE ? (struct rs_str){ "", 0 } : rs_name(f, item->name);
}

guint32 rs_first_child(const struct rs_file *f, guint32 item)
{
	return rs_item(f, item)->after > item + 1 ? item + 1 : RS_NONE;
}

guint32 rs_next_sibling(const struct rs_file *f, guint32 item)
{
	const struct rs_item *this = rs_item(f, item);

	if (this->parent == RS_NONE || this->after >= rs_item(f, this->parent)->after)
		return RS_NONE;
	return this->after;
}

guint32 rs_item_at(const struct rs_file *f, guint32 i)
{
	guint32 low = 0, high = f->items->n_items;

	/* The last item that starts before the token, or what that is in, holds it. */
	while (high - low > 1) {
		guint32 middle = low + (high - low) / 2;

		if (rs_item(f, middle)->all.start <= i)
			low = middle;
		else
			high = middle;
	}
	while (low && rs_item(f, low)->all.end <= i)
		low = rs_item(f, low)->parent;
	return low;
}

const struct rs_attr *rs_find_attr(const struct rs_file *f, const struct rs_item *item,
				   const char *path)
{
	for (guint32 n = 0; n < item->n_attrs; n++) {
		const struct rs_attr *attr = rs_attr(f, item, n);

		if (!rs_range_is_empty(attr->path) &&
		    rs_str_is(rs_range_text(f, attr->path), path))
			return attr;
	}
	return NULL;
}

/* Is the item as visible as what it is in, without saying so? */
static bool inherits_visibility(const struct rs_file *f, const struct rs_item *item)
{
	const struct rs_item *parent = rs_item(f, item->parent);

	switch (item->kind) {
	case RS_ITEM_VARIANT: case RS_ITEM_IMPL: case RS_ITEM_EXTERN_BLOCK:
		return true;
	case RS_ITEM_FIELD:
		return parent->kind == RS_ITEM_VARIANT;
	default:
		return parent->kind == RS_ITEM_TRAIT ||
		       (parent->kind == RS_ITEM_IMPL && !rs_range_is_empty(parent->trait_path));
	}
}

bool rs_item_is_public(const struct rs_file *f, guint32 item)
{
	for (guint32 n = item; n; n = rs_item(f, n)->parent) {
		const struct rs_item *this = rs_item(f, n);

		if (this->kind == RS_ITEM_MACRO_RULES)
			return rs_find_attr(f, this, "macro_export") != NULL;
		if (this->flags & RS_IN_FN && !(rs_item(f, this->parent)->flags & RS_IN_FN))
			return false;
		if (this->visibility != RS_PUB && this->visibility != RS_PUB_META &&
		    !inherits_visibility(f, this))
			return false;
	}
	return true;
}

static void add_path_part(const struct rs_file *f, const struct rs_item *item, GString *s)
{
	g_autofree char *type = NULL;
	struct rs_str name = rs_item_name(f, item);

	if (item->kind == RS_ITEM_EXTERN_BLOCK || item->kind == RS_ITEM_FILE ||
	    item->kind == RS_ITEM_MACRO_CALL)
		return;
	if (item->kind == RS_ITEM_IMPL) {
		type = rs_range_flat(f, item->type);
		name = (struct rs_str){ type, strlen(type) };
	}
	if (!name.n)
		return;
	if (s->len)
		g_string_append(s, "::");
	g_string_append_len(s, name.s, name.n);
}

char *rs_item_path(const struct rs_file *f, guint32 item)
{
	g_autoptr(GArray) around = g_array_new(FALSE, FALSE, sizeof(guint32));
	GString *s = g_string_new(NULL);

	for (guint32 n = item; n != RS_NONE; n = rs_item(f, n)->parent)
		g_array_append_val(around, n);
	for (guint n = around->len; n--;)
		add_path_part(f, rs_item(f, g_array_index(around, guint32, n)), s);
	return g_string_free(s, FALSE);
}
