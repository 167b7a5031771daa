/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for kernel-doc comments: the input is what stands behind `/**` and a line end.
 * The Markdown must be UTF-8 in which nothing is left that rustdoc would run, warn of or take for a
 * link, as doc_make_safe(), which was written for that, sees it.
 */
#include <stdlib.h>
#include <string.h>

#include "emit/doc-kernel.h"
#include "emit/doc-safe.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Names that begin with a vowel exist. */
static char *find(void *data, enum doc_ref ref, const char *name, const char *member)
{
	(void)data;
	if (!strchr("aeiou", *name))
		return NULL;
	return member ? g_strdup_printf("%s::%s", name, member) :
	       g_strdup_printf("%s@%s", ref == DOC_REF_TYPE ? "type" : "value", name);
}

/* Every fence that opens says what is in it, and every one is closed. */
static bool fences_are_closed(const char *markdown)
{
	g_auto(GStrv) lines = g_strsplit(markdown, "\n", -1);
	size_t open = 0;

	for (char **l = lines; *l; l++) {
		const char *s = *l + strspn(*l, " ");
		size_t n;

		for (; g_str_has_prefix(s, "- "); s += 2)
			continue;
		n = strspn(s, "`");
		if (n < 3 || (open && n < open) || strchr(s + n, '`'))
			continue;
		if (open && !s[n])
			open = 0;
		else if (!open && !s[n])
			return false;
		else if (!open)
			open = n;
	}
	return !open;
}

static void check(const struct kernel_doc *doc, const struct doc_links *links)
{
	g_autofree char *markdown = kernel_doc_markdown(doc, NULL, "source", links);
	GString *safe = g_string_new(markdown);

	if (!g_utf8_validate(markdown, -1, NULL) || !fences_are_closed(markdown))
		abort();
	/* It knows no links to items but those that it takes away. */
	if (!links) {
		doc_make_safe(safe);
		if (strcmp(safe->str, markdown))
			abort();
	}
	g_string_free(safe, TRUE);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct doc_links links = { find, NULL };
	g_autofree char *raw = g_strdup_printf("/**\n%.*s", (int)MIN(size, 1 << 16),
					       (const char *)data);
	GString *text = valid_utf8(raw);
	struct kernel_doc *doc = kernel_doc_parse(text->str);

	if (doc) {
		check(doc, NULL);
		check(doc, &links);
	}
	kernel_doc_free(doc);
	g_string_free(text, TRUE);
	return 0;
}
