/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for Rust's items, attributes and cfg: whatever the text, items are in the order
 * of the file, each within its parent and behind its sibling, and all that they refer to is there.
 */
#include <stdint.h>

#include "rs/cfg.h"
#include "rs-input.h"

static void check_range(const struct rs_file *f, struct rs_range r, struct rs_range around)
{
	g_assert_cmpuint(r.start, <=, r.end);
	g_assert_cmpuint(r.end, <=, f->n_tokens);
	if (!rs_range_is_empty(r))
		g_assert_true(r.start >= around.start && r.end <= around.end);
	rs_range_text(f, r);
}

static void check_attr(const struct rs_file *f, const struct rs_attr *attr, struct rs_range around)
{
	check_range(f, attr->all, around);
	check_range(f, attr->path, attr->all);
	check_range(f, attr->args, attr->all);
	g_assert_false(rs_range_is_empty(attr->all));
}

static void count_attr(const struct rs_attr *attr, enum rs_truth when, void *data)
{
	g_assert_cmpint(when, !=, RS_FALSE);
	check_attr(data, attr, (struct rs_range){ 0, ((struct rs_file *)data)->n_tokens });
}

static void check_item(struct rs_file *f, guint32 n)
{
	const struct rs_item *item = rs_item(f, n);
	const struct rs_item *parent = n ? rs_item(f, item->parent) : item;
	const struct rs_range ranges[] = {
		item->sig, item->vis, item->generics, item->where, item->body, item->trait_path,
		item->type, item->params,
	};
	guint32 names[] = { item->name, item->keyword, item->abi };

	g_assert_true(n == 0 || item->parent < n);
	g_assert_true(item->after > n && item->after <= parent->after);
	check_range(f, item->all, parent->all);
	for (guint i = 0; i < G_N_ELEMENTS(ranges); i++)
		check_range(f, ranges[i], item->all);
	for (guint i = 0; i < G_N_ELEMENTS(names); i++)
		g_assert_true(names[i] == RS_NONE ||
			      (names[i] >= item->all.start && names[i] < item->all.end));
	g_assert_nonnull(rs_item_kind_name(item->kind));
	for (guint32 i = 0; i < item->n_attrs; i++) {
		check_attr(f, rs_attr(f, item, i), item->all);
		rs_cfg_attrs(NULL, f, rs_attr(f, item, i), count_attr, f);
	}
	rs_cfg_item(NULL, f, item);
	rs_item_is_public(f, n);
	g_free(rs_item_path(f, n));
}

/* The same by descent as by the array. */
static guint32 count_children(const struct rs_file *f, guint32 n)
{
	guint32 sum = 0;

	for (guint32 c = rs_first_child(f, n); c != RS_NONE; c = rs_next_sibling(f, c)) {
		g_assert_cmpuint(rs_item(f, c)->parent, ==, n);
		g_assert_cmpuint(rs_item(f, c)->all.start, >=, rs_item(f, n)->all.start);
		sum++;
	}
	return sum;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct rs_file *f;
	guint32 children = 0;

	if (!size)
		return 0;
	f = rs_input("fuzz.rs", data, size, rs_input_edition(data));
	rs_items(f);
	for (guint32 n = 0; n < f->items->n_items; n++) {
		check_item(f, n);
		children += count_children(f, n);
	}
	g_assert_cmpuint(children + 1, ==, f->items->n_items);
	for (guint32 i = 0; i < f->n_tokens; i++) {
		const struct rs_item *at = rs_item(f, rs_item_at(f, i));

		g_assert_true(at->all.start <= i && i < at->all.end);
	}
	rs_file_free(f);
	return 0;
}
