/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for the reader of recorded commands (`.cmd` files): any bytes. The words that
 * were read, quoted again for the shell and for make, must read as the same words; and what rustc
 * would make of them must come out the same from both.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "kbuild/recorded.h"
#include "kbuild/rustc.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* As Kbuild would record it: within single quotes, `$` and `#` escaped for make. */
static void add_word(GString *out, const char *word)
{
	g_string_append(out, " '");
	for (; *word; word++) {
		if (*word == '\'')
			g_string_append(out, "'\\''");
		else if (*word == '$')
			g_string_append(out, "$$");
		else if (*word == '#')
			g_string_append(out, "$(pound)");
		else
			g_string_append_c(out, *word);
	}
	g_string_append_c(out, '\'');
}

static void check_again(char *const *words)
{
	g_autoptr(GString) text = g_string_new("savedcmd_a.o :=");
	g_auto(GStrv) again = NULL;

	for (char *const *w = words; *w; w++) {
		/* No word of a line holds its end, and nobody quotes `\#` that way. */
		if (strchr(*w, '\n') || strstr(*w, "\\#"))
			return;
		add_word(text, *w);
	}
	again = recorded_parse(text->str, NULL);
	if (!again || !g_strv_equal((const char *const *)words, (const char *const *)again))
		abort();
}

static void check_rustc(char *const *words)
{
	struct rustc_run *r = rustc_read(words, "/build");

	if (r && (!g_path_is_absolute(r->root) || !r->name || !r->edition))
		abort();
	rustc_free(r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* On its own, so that a read behind the end is seen. */
	char *text = g_malloc(size + 1);
	g_autoptr(GError) error = NULL;
	g_autofree char *target = NULL;
	g_auto(GStrv) words = NULL;

	memcpy(text, data, size);
	text[size] = '\0';
	target = recorded_target(text);
	recorded_is_whole(text);
	words = recorded_parse(text, &error);
	if (!words == !error)
		abort();
	if (words) {
		check_again(words);
		check_rustc(words);
	}
	g_free(text);
	return 0;
}
