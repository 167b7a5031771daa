/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for the reader of Makefiles: any bytes. Every rule's command and every variable
 * must have a value, however the text refers to itself.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "kbuild/makefile.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct makefile *m = makefile_new(NULL, NULL);
	char *text = g_malloc(size + 1);
	GHashTableIter it;
	gpointer name;

	memcpy(text, data, size);
	text[size] = '\0';
	makefile_set(m, "obj", "rust");
	makefile_parse(m, text);
	g_free(text);
	for (guint i = 0; i < m->order->len; i++)
		g_free(makefile_command(m, m->order->pdata[i]));
	g_hash_table_iter_init(&it, m->variables);
	while (g_hash_table_iter_next(&it, &name, NULL)) {
		g_autofree char *value = makefile_value(m, name);
		g_auto(GStrv) words = makefile_words(m, name);

		if (!value || !words)
			abort();
	}
	makefile_free(m);
	return 0;
}
