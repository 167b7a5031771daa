/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Tests of emit/doc.c: C comments as documentation, string literals. */
#include "emit/emit.h"

#include <string.h>

struct doc_case {
	const char *comment;	/* as libclang gives it */
	const char *expected;	/* what stands between the quotes; NULL: no attribute at all */
};

/* Each was measured with bindgen 0.72.1. */
static const struct doc_case cases[] = {
	{ "/** hello */", " hello" },
	{ "/*! hello */", " hello" },
	{ "/** hello **/", " hello" },
	{ "/**< hello */", "< hello" },
	{ "/// hello", " hello" },
	{ "//! hello", "! hello" },
	{ "///< hello", "< hello" },
	{ "// hello", " hello" },
	{ "/// one\n/// two", " one\\n two" },
	{ "/// one\r\n/// two\r", " one\\n two" },
	{ "/// one\n    /// two", " one\\n two" },
	{ "/// one\n///\n/// two", " one\\n\\n two" },
	{ "/**\n * one\n * two\n */", " one\\n two" },
	{ "/**\r\n * one\r\n * two\r\n */", " one\\n two" },
	{ "/**\n\t * one\n\t * two\n\t */", " one\\n two" },
	{ "/** one\n *\n * two */", " one\\n\\n two" },
	{ "/**\n\n\n * one\n\n */", " one\\n" },
	{ "/*!\n * one\n */", " one" },
	{ "/** one\n ** two\n */", " one\\n two" },
	{ "/**/", NULL },
	{ "/** */", NULL },
	{ "///", NULL },
	{ "", NULL },
	{ "/** \"quoted\" 'single' \\back */", " \\\"quoted\\\" 'single' \\\\back" },
	{ "/** a\tb */", " a\\tb" },
	{ "/** caf\303\251 \346\227\245 */", " caf\303\251 \346\227\245" },
	{ "/** e\314\201 */", " e\\u{301}" },
	{ "/** zero\342\200\213width */", " zero\\u{200b}width" },
	{ "/** nb\302\240sp */", " nb\\u{a0}sp" },
	{ "/** \001\177 */", " \\u{1}\\u{7f}" },
	{ "/** \377 */", " \357\277\275" },
	{ "/** \342\202x */", " \357\277\275x" },
	{ "/** \355\240\200 */", " \357\277\275\357\277\275\357\277\275" },
	{ "/** {braces} %d */", " {braces} %d" },
};

static char *printed(void (*print)(struct emit *, const char *), const char *s, bool comments)
{
	struct bindgen_options o = { .comments = comments };
	struct emit e = { .o = &o, .w = writer_new(false) };
	char *text;

	print(&e, s);
	w_text(e.w, ";");
	writer_end_item(e.w);
	text = g_strdup(writer_output(e.w)->str);
	writer_free(e.w);
	return text;
}

static void test_comments(void)
{
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = printed(emit_doc, cases[i].comment, true);
		g_autofree char *expected = cases[i].expected ?
			g_strdup_printf("#[doc = \"%s\"]\n;\n", cases[i].expected) : g_strdup(";\n");

		g_assert_cmpstr(text, ==, expected);
	}
}

static void test_none(void)
{
	g_autofree char *off = printed(emit_doc, "/** text */", false);
	g_autofree char *null = printed(emit_doc, NULL, true);

	g_assert_cmpstr(off, ==, ";\n");
	g_assert_cmpstr(null, ==, ";\n");
}

static void test_literal(void)
{
	g_autofree char *plain = printed(emit_string_literal, "a'b", false);
	g_autofree char *escaped = printed(emit_string_literal, "\"\\\n\001", false);

	g_assert_cmpstr(plain, ==, "\"a'b\";\n");
	g_assert_cmpstr(escaped, ==, "\"\\\"\\\\\\n\\u{1}\";\n");
}

/* However long, a comment stays on one line. */
static void test_long(void)
{
	g_autofree char *words = g_strnfill(5000, 'x');
	g_autofree char *comment = g_strdup_printf("/** %s */", words);
	g_autofree char *text = printed(emit_doc, comment, true);
	g_autofree char *expected = g_strdup_printf("#[doc = \" %s\"]\n;\n", words);

	g_assert_cmpstr(text, ==, expected);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/doc/comments", test_comments);
	g_test_add_func("/doc/none", test_none);
	g_test_add_func("/doc/literal", test_literal);
	g_test_add_func("/doc/long", test_long);
	return g_test_run();
}
