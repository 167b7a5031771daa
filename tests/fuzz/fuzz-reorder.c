/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for --sort-semantically and --merge-extern-blocks: the first byte chooses the
 * options, the rest is the Rust text. No text may make the cutting read too far, or never end, and
 * what was reordered once must not change when it is again.
 */
#include <stdlib.h>
#include <string.h>

#include "emit/items.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bindgen_options o = { 0 };
	g_autofree char *text = NULL, *once = NULL;

	if (!size)
		return 0;
	o.merge_extern_blocks = *data & 1;
	o.sort_semantically = (*data & 2) || !o.merge_extern_blocks;
	text = g_strndup((const char *)data + 1, size - 1);
	once = emit_reorder(text, &o);
	if (!once)
		abort();
	return 0;
}
