/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for the rules: any bytes as a Rust file, with every rule on. What --fix makes of
 * it must have the same tokens, and all findings must be inside of the file.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "check/fix.h"
#include "check/scope.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_fixes(const struct check *c, const struct rs_file *f)
{
	gsize len;
	unsigned made;
	char *fixed = fix_apply(f->text, f->len, c->findings, &len, &made);

	/* The same is refused by krab, but no rule should ever ask for it. */
	if (fixed && !f->n_errors && f->bad_utf8 == RS_NONE &&
	    !fix_same_tokens(f->text, f->len, fixed, len, f->edition))
		abort();
	g_free(fixed);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = g_malloc(size + 1);
	struct check c;
	struct source *s;

	memcpy(text, data, size);
	text[size] = '\0';
	check_init(&c);
	check_set(&c, "all", NULL);
	c.scope = scope_new();
	s = source_new(rs_file_new("/nowhere/fuzz.rs", text, size, RS_EDITION_2021), &c.arena);
	scope_add(c.scope, s->file);
	check_file(&c, s);
	check_finish(&c);
	for (guint i = 0; i < c.findings->len; i++) {
		const struct finding *f = &g_array_index(c.findings, struct finding, i);

		if (f->from > f->to || f->to > size)
			abort();
	}
	check_fixes(&c, s->file);
	source_free(s);
	scope_free(c.scope);
	check_release(&c);
	return 0;
}
