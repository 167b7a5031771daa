/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for bodies_blank(). Whatever the text, nothing but what stands between a `{` and
 * a `}` that begin lines becomes blank, line ends stay, and what was blanked once has nothing more
 * to blank.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "clang/bodies.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The byte after the body that begins at @at of @text. */
static size_t check_body(const char *before, const char *after, size_t at, size_t size)
{
	if (!at || before[at] != '{' || before[at - 1] != '\n')
		abort();
	for (at++; at < size && (before[at] != '}' || before[at - 1] != '\n'); at++)
		if (after[at] != (before[at] == '\n' ? '\n' : ' '))
			abort();
	if (at == size)
		abort();
	return at;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* Of just that size, so that reading further is seen. */
	char *text = malloc(size + 1), *twice = malloc(size + 1);
	g_autoptr(GArray) bodies = NULL, again = NULL;
	size_t done = 0;

	memcpy(text, data, size);
	text[size] = 0;
	bodies = bodies_blank(text, size);
	for (guint i = 0; bodies && i < bodies->len; i++) {
		size_t at = g_array_index(bodies, size_t, i);

		if (at < done || memcmp(text + done, data + done, at + 1 - done) != 0)
			abort();
		done = check_body((const char *)data, text, at, size);
	}
	if (memcmp(text + done, data + done, size - done) != 0 || text[size])
		abort();
	memcpy(twice, text, size + 1);
	again = bodies_blank(twice, size);
	if (memcmp(twice, text, size + 1) != 0)
		abort();
	free(text);
	free(twice);
	return 0;
}
