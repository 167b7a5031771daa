/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for what Rust uses of a crate: of two files, the order in which they are read
 * changes no answer, and a file more takes none back.
 */
#include <stdint.h>
#include <string.h>

#include "rs-input.h"
#include "rs/uses.h"

static const char *const crates[] = { "bindings", "uapi" };

struct answers {
	bool item[2], everything[2], member, method, has_default;
};

static struct rs_uses *use(struct rs_file *const *files, guint n, bool own)
{
	struct rs_uses *u = rs_uses_new(crates, G_N_ELEMENTS(crates));

	for (guint i = 0; i < n; i++) {
		if (own && i == 0)
			rs_uses_add_own(u, 1, files[i]);
		else
			rs_uses_add(u, files[i]);
	}
	rs_uses_finish(u);
	return u;
}

static struct answers ask(const struct rs_uses *u, const char *name)
{
	struct answers a = {
		.member = rs_uses_member(u, name), .method = rs_uses_method(u, name),
		.has_default = rs_uses_default(u, name),
	};

	for (guint c = 0; c < G_N_ELEMENTS(crates); c++) {
		a.item[c] = rs_uses_item(u, c, name);
		a.everything[c] = rs_uses_everything(u, c) != NULL;
	}
	return a;
}

static void compare(const struct rs_uses *all, const struct rs_uses *other,
		    const struct rs_uses *less, const char *name)
{
	struct answers a = ask(all, name), b = ask(other, name), c = ask(less, name);

	for (guint i = 0; i < G_N_ELEMENTS(crates); i++) {
		g_assert_true(a.item[i] == b.item[i] && a.everything[i] == b.everything[i]);
		g_assert_true(a.item[i] >= c.item[i] && a.everything[i] >= c.everything[i]);
	}
	g_assert_true(a.member == b.member && a.method == b.method &&
		      a.has_default == b.has_default);
	g_assert_true(a.member >= c.member && a.method >= c.method &&
		      a.has_default >= c.has_default);
}

static void check_items(const struct rs_uses *u)
{
	for (guint c = 0; c < G_N_ELEMENTS(crates); c++) {
		g_autoptr(GPtrArray) items = rs_uses_items(u, c);

		for (guint i = 0; i < items->len; i++) {
			g_assert_true(rs_uses_item(u, c, items->pdata[i]));
			g_assert_true(!i || strcmp(items->pdata[i - 1], items->pdata[i]) < 0);
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct rs_file *files[2], *turned[2];
	struct rs_uses *all, *other, *less;
	size_t half = size / 2;

	if (half < 1)
		return 0;
	files[0] = rs_input("a.rs", data, half, rs_input_edition(data));
	files[1] = rs_input("b.rs", data + half, size - half, rs_input_edition(data));
	turned[0] = files[1];
	turned[1] = files[0];
	all = use(files, 2, false);
	other = use(turned, 2, false);
	less = use(files, 1, false);
	check_items(all);
	for (guint i = 0; i < 2; i++)
		for (guint32 t = 0; t < files[i]->n_tokens; t++) {
			struct rs_str s = rs_name(files[i], t);
			g_autofree char *name = g_strndup(s.s, s.n);

			if (rs_is_ident(files[i]->tokens[t].kind) && t < 2000)
				compare(all, other, less, name);
		}
	rs_uses_free(use(files, 2, true));
	rs_uses_free(all);
	rs_uses_free(other);
	rs_uses_free(less);
	rs_file_free(files[0]);
	rs_file_free(files[1]);
	return 0;
}
