/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for Rust's tokens and delimiters: the first byte chooses the edition. Whatever
 * the text, every byte is in one token, partners know each other and are nested, positions are in
 * the file, and values of literals can be asked for.
 */
#include <stdint.h>

#include "rs/tree.h"
#include "rs-input.h"

static void check_tokens(struct rs_file *f)
{
	guint32 at = 0, errors = 0;

	for (guint32 i = 0; i < f->n_tokens; i++) {
		const struct rs_token *t = &f->tokens[i];

		g_assert_true(t->start == at && t->len > 0);
		at += t->len;
		errors += t->error != RS_OK;
		g_assert_cmpuint(rs_token_at(f, t->start), ==, i);
		g_assert_cmpuint(rs_token_at(f, at - 1), ==, i);
		if (rs_is_literal(t->kind)) {
			g_assert_cmpuint(t->aux, <=, t->len);
			g_free(rs_unescape(f, i, NULL));
		}
		g_assert_cmpint(strlen(rs_error_text(t->error)) > 0, ==, t->error != RS_OK);
	}
	g_assert_cmpuint(at, ==, f->len);
	g_assert_cmpuint(errors, ==, f->n_errors);
}

static void check_trees(const struct rs_file *f)
{
	g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(guint32));
	guint32 alone = 0;

	for (guint32 i = 0; i < f->n_tokens; i++) {
		guint32 p = rs_partner(f, i);

		if (p == RS_NONE) {
			alone += f->tokens[i].kind < RS_WHITESPACE &&
				 strchr("()[]{}", f->tokens[i].kind) != NULL;
			continue;
		}
		g_assert_cmpuint(rs_partner(f, p), ==, i);
		if (p > i) {
			g_array_append_val(open, i);
			continue;
		}
		/* What was opened last is closed first. */
		g_assert_cmpuint(open->len, >, 0);
		g_assert_cmpuint(g_array_index(open, guint32, open->len - 1), ==, p);
		g_array_set_size(open, open->len - 1);
	}
	g_assert_cmpuint(open->len, ==, 0);
	g_assert_cmpuint(alone, ==, f->n_mismatches);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct rs_file *f;
	struct diag d;
	FILE *out;

	if (!size)
		return 0;
	f = rs_input("fuzz.rs", data, size, rs_input_edition(data));
	check_tokens(f);
	rs_trees(f);
	check_trees(f);
	out = fopen("/dev/null", "w");
	diag_init(&d, out);
	rs_file_report(f, &d);
	fclose(out);
	g_array_unref(rs_unsafe_blocks(f, (struct rs_range){ 0, f->n_tokens }));
	g_free(rs_range_flat(f, (struct rs_range){ 0, f->n_tokens }));
	rs_file_free(f);
	return 0;
}
