// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* Tests of src/toolchain that need no fake programs; tests/cli/11-env.sh has those. */
#include "toolchain/toolchain.h"

static void test_version_parse(void)
{
	static const struct {
		const char *text;
		gboolean ok;
		struct version v;
	} cases[] = {
		{ "rustc 1.96.0 (ac68faa20 2026-05-25)", TRUE, { 1, 96, 0 } },
		{ "1.100.3-nightly", TRUE, { 1, 100, 3 } },
		{ "clippy 0.1.96", TRUE, { 0, 1, 96 } },
		{ "Ubuntu clang version 14.0.0-1ubuntu1.1", TRUE, { 14, 0, 0 } },
		{ "tool 2 version 3.4", TRUE, { 3, 4, 0 } },
		{ "1.2.3.4", TRUE, { 1, 2, 3 } },
		{ "5.", FALSE, { 0, 0, 0 } },
		{ "no number", FALSE, { 0, 0, 0 } },
		{ "", FALSE, { 0, 0, 0 } },
	};
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct version v = { 0, 0, 0 };

		g_assert_true(version_parse(cases[i].text, &v) == cases[i].ok);
		if (cases[i].ok)
			g_assert_cmpint(version_compare(v, cases[i].v), ==, 0);
	}
}

static void test_version_compare(void)
{
	static const struct version sorted[] = {
		{ 0, 65, 1 }, { 1, 2, 30 }, { 1, 78, 0 }, { 1, 78, 1 }, { 1, 100, 0 }, { 2, 0, 0 },
	};
	size_t i, j;

	for (i = 0; i < G_N_ELEMENTS(sorted); i++)
		for (j = 0; j < G_N_ELEMENTS(sorted); j++) {
			int c = version_compare(sorted[i], sorted[j]);

			g_assert_true(i < j ? c < 0 : i > j ? c > 0 : !c);
		}
}

static void test_minimum(void)
{
	g_assert_cmpint(tool_minimum("llvm", NULL).major, ==, 13);
	g_assert_cmpint(tool_minimum("llvm", "x86_64").major, ==, 13);
	g_assert_cmpint(tool_minimum("llvm", "loongarch").major, ==, 18);
	g_assert_cmpint(tool_minimum("rustc", "um").minor, ==, 78);
	g_assert_cmpint(tool_minimum("no such tool", NULL).major, ==, 0);
}

static void test_ask(void)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *text = tool_ask(&error, "/bin/echo", " a b", "$HOME ", NULL);

	g_assert_no_error(error);
	g_assert_cmpstr(text, ==, "a b $HOME");
	g_assert_null(tool_ask(&error, "/bin/ls", "/no/such/file", NULL));
	g_assert_error(error, TOOLCHAIN_ERROR, TOOLCHAIN_ERROR_FAILED);
	g_clear_error(&error);
	g_assert_null(tool_ask(&error, "/no/such/program", "-v", NULL));
	g_assert_error(error, G_SPAWN_ERROR, G_SPAWN_ERROR_NOENT);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/toolchain/version-parse", test_version_parse);
	g_test_add_func("/toolchain/version-compare", test_version_compare);
	g_test_add_func("/toolchain/minimum", test_minimum);
	g_test_add_func("/toolchain/ask", test_ask);
	return g_test_run();
}
