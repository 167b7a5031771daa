/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for comments: the input is what stands in the C file, any bytes but zeros. The
 * text must become UTF-8 with one #[doc] attribute at most, whose literal ends where it should.
 */
#include <stdlib.h>
#include <string.h>

#include "emit/emit.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Is @s, up to its last line end, `#[doc = "…"]` with every inner quote escaped? */
static bool is_attribute(const char *s)
{
	if (!g_str_has_prefix(s, "#[doc = \""))
		return false;
	for (s += strlen("#[doc = \""); *s && *s != '"'; s++)
		if (*s == '\\' && !*++s)
			return false;
	return g_str_has_prefix(s, "\"]");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bindgen_options o = { .comments = true };
	struct writer *w = writer_new(size && (*data & 1));
	struct emit e = { .o = &o, .w = w };
	g_autofree char *text = g_strndup((const char *)data, size);
	const char *out;

	emit_doc(&e, text);
	writer_end_item(w);
	out = writer_output(w)->str;
	if (!g_utf8_validate(out, -1, NULL) || (*out && !is_attribute(out)))
		abort();
	writer_free(w);
	return 0;
}
