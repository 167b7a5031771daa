/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include <glib.h>

#include "kbuild/recorded.h"
#include "kbuild/tree.h"

/* @want: the words, each followed by `|`; NULL: an error. */
static void check(const char *text, const char *want)
{
	g_autoptr(GError) error = NULL;
	g_auto(GStrv) words = recorded_parse(text, &error);
	g_autofree char *joined = words ? g_strjoinv("|", words) : NULL;

	g_assert_cmpstr(joined, ==, want);
	g_assert_true(!words == !!error);
	if (error)
		g_assert_true(error->domain == KBUILD_ERROR);
}

static void test_words(void)
{
	check("savedcmd_a.o := gcc  -c\t-o a.o a.c\n\nsource_a.o := a.c\n", "gcc|-c|-o|a.o|a.c");
	check("cmd_a.o := gcc a.c", "gcc|a.c");
	check("savedcmd_a.o := gcc a.c  ; objtool a.o", "gcc|a.c");
	check("savedcmd_a.o := gcc a.c&& objtool a.o", "gcc|a.c");
	check("savedcmd_a.o := gcc a.c| tee", "gcc|a.c");
	check("savedcmd_a := x :=  y", "x|:=|y");
}

static void test_quotes(void)
{
	check("cmd_a := x 'a b' \"c d\" e\\ f", "x|a b|c d|e f");
	check("cmd_a := x -DN='\"a\"' -D\"M\"=1", "x|-DN=\"a\"|-DM=1");
	check("cmd_a := x '' \"\" y", "x|||y");
	check("cmd_a := x 'a;b' \"a;b\" a\\;b", "x|a;b|a;b|a;b");
	check("cmd_a := x 'it'\\''s'", "x|it's");
	check("cmd_a := x \"a\\\"b\\\\c\\d\"", "x|a\"b\\c\\d");
}

static void test_make(void)
{
	check("cmd_a := x '$$' '$(pound)' \\#", "x|$|#|#");
	check("cmd_a := x s/a$$/b/", NULL);
	check("cmd_a := x 's/a$$/b/'", "x|s/a$/b/");
}

static void test_refused(void)
{
	check("", NULL);
	check("deps_a := b", NULL);
	check("cmd_a := ", NULL);
	check("cmd_a := ; x", NULL);
	check("cmd_a := x 'open", NULL);
	check("cmd_a := x \"open", NULL);
	check("cmd_a := x > out", NULL);
	check("cmd_a := x < in", NULL);
	check("cmd_a := x `y`", NULL);
	check("cmd_a := x $$(y)", NULL);
	check("cmd_a := x \"$$y\"", NULL);
	check("cmd_a := (x)", NULL);
}

static void test_path(void)
{
	g_autofree char *path = recorded_path("tree", "rust/core.o");

	g_assert_cmpstr(path, ==, "tree/rust/.core.o.cmd");
}

static void test_edit(void)
{
	g_autofree char *text = tree_edit_bindings("pub const RUST_CONST_HELPER_A: u8 = 1;\n"
						   "pub const B: u8 = 2;\n"
						   "pub const RUST_CONST_HELPER_C: u8 = 3;");

	g_assert_cmpstr(text, ==, "pub const A: u8 = 1;\npub const B: u8 = 2;\n"
				  "pub const C: u8 = 3;");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/kbuild/recorded/words", test_words);
	g_test_add_func("/kbuild/recorded/quotes", test_quotes);
	g_test_add_func("/kbuild/recorded/make", test_make);
	g_test_add_func("/kbuild/recorded/refused", test_refused);
	g_test_add_func("/kbuild/recorded/path", test_path);
	g_test_add_func("/kbuild/tree/edit", test_edit);
	return g_test_run();
}
