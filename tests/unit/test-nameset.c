// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* Tests of src/base/nameset: what matches, which patterns were of use, what is refused. */
#include "base/nameset.h"

#include <string.h>

static struct nameset set_of(const char *pattern)
{
	struct nameset s = { 0 };
	g_autoptr(GError) error = NULL;

	nameset_add(&s, pattern);
	nameset_build(&s, "--opt", true, &error);
	g_assert_no_error(error);
	return s;
}

static void check(const char *pattern, const char *name, bool expected)
{
	struct nameset s = set_of(pattern);

	if (nameset_match(&s, name) != expected)
		g_error("'%s' and '%s': expected %d", pattern, name, expected);
	nameset_release(&s);
}

static void test_whole_names(void)
{
	check("foo", "foo", true);
	check("foo", "foobar", false);
	check("foo", "xfoo", false);
	check("", "", true);
	check("", "a", false);
	check("foo|bar", "bar", true);
	check("foo|bar", "foo|bar", false);
	check("foo|", "", true);
	/* The alternatives are inside the anchors: ^(?:a|ab)$. */
	check("a|[a]b", "ab", true);
	check("a|[a]b", "ac", false);
	check("foo\\.h", "foo.h", true);
	check("foo\\.h", "foo_h", false);
	check("foo\\|bar", "foo|bar", true);
}

static void test_prefixes(void)
{
	check("foo.*", "foo", true);
	check("foo.*", "foobar", true);
	check("foo.*", "fo", false);
	check(".*", "", true);
	check(".*", "anything", true);
	check(".*", "two\nlines", false);
	check("foo.*|bar", "foox", true);
	check("foo.*|bar", "barx", false);
	check("/usr/include/linux/.*", "/usr/include/linux/fs.h", true);
	/* The whole pattern needs a regex engine when one of its alternatives does. */
	check("foo.*|b.r", "bar", true);
	check("foo.*|b.r", "foobar", true);
	check("foo.*x", "fooabcx", true);
	check("foo.*x", "fooabc", false);
}

static void test_regexes(void)
{
	check("__kernel_s?size_t", "__kernel_ssize_t", true);
	check("__kernel_s?size_t", "__kernel_ptrdiff_t", false);
	check("__list_.*_report", "__list_add_valid_or_report", true);
	check("[a-c]{2}", "ab", true);
	check("[a-c]{2}", "abc", false);
	check("(?i)foo", "FOO", true);
	check("(?:a|b)+", "abba", true);
	check("(?P<n>a)b", "ab", true);
	check("[[:upper:]]+", "ABC", true);
	check("[^]x]+", "abc", true);
	check("a$", "a\n", false);
	check("\\w+", "Zähler", true);
	check(".", "ä", true);
	check("..", "ä", false);
}

static void check_words(const char *pattern, bool only)
{
	struct nameset s = { 0 };

	nameset_add(&s, "plain");
	nameset_add(&s, pattern);
	g_assert_cmpint(nameset_only_words(&s), ==, false);
	g_assert_true(nameset_build(&s, "--option", false, NULL));
	g_assert_cmpint(nameset_only_words(&s), ==, only);
	nameset_release(&s);
}

static void test_only_words(void)
{
	check_words("__kernel_s?size_t", true);
	check_words("(?:a|b)::c9", true);
	check_words("foo.*", false);
	check_words(".*", false);
	check_words("int [*]", false);
	check_words("[^a]", false);
	check_words("\\W", false);
}

static void test_not_utf8(void)
{
	check("foo", "foo\xff", false);
	check("foo.", "foo\xff", true);
	check("foo.*", "foo\xff", true);
	check("[a-z]+", "foo\xff", false);
}

/* The pattern would take years by backtracking; a name is long enough to show it. */
static void test_no_explosion(void)
{
	g_autofree char *name = g_strnfill(2000, 'a');

	name[1999] = 'b';
	check("(a+)+c?", name, false);
	check("(a+)+b", name, true);
}

static void test_empty(void)
{
	struct nameset s = { 0 };
	g_autofree const char **unused = NULL;

	g_assert_true(nameset_is_empty(&s));
	g_assert_false(nameset_match(&s, ""));
	g_assert_true(nameset_build(&s, "--opt", true, NULL));
	g_assert_false(nameset_match(&s, ""));
	unused = nameset_unused(&s);
	g_assert_null(unused[0]);
	nameset_release(&s);
}

static void test_unbuilt(void)
{
	struct nameset s = set_of("a");

	g_assert_false(nameset_is_empty(&s));
	g_assert_true(nameset_match(&s, "a"));
	nameset_add(&s, "b");
	g_assert_false(nameset_match(&s, "a"));
	g_assert_true(nameset_build(&s, "--opt", false, NULL));
	g_assert_true(nameset_match(&s, "a"));
	g_assert_true(nameset_match(&s, "b"));
	nameset_release(&s);
	g_assert_true(nameset_is_empty(&s));
	g_assert_false(nameset_match(&s, "a"));
}

static void check_unused(const struct nameset *s, const char *expected)
{
	g_autofree const char **unused = nameset_unused(s);
	g_autofree char *joined = g_strjoinv(" ", (char **)unused);

	g_assert_cmpstr(joined, ==, expected);
}

static void test_unused(void)
{
	const char *const patterns[] = { "foo", "fo.*", "f.o", "foo", "bar", "b.z", "q.*" };
	struct nameset s = { 0 };

	for (size_t i = 0; i < G_N_ELEMENTS(patterns); i++)
		nameset_add(&s, patterns[i]);
	g_assert_true(nameset_build(&s, "--opt", true, NULL));
	check_unused(&s, "foo fo.* f.o foo bar b.z q.*");
	/* All that match are noted, not only the first. */
	g_assert_true(nameset_match(&s, "foo"));
	check_unused(&s, "bar b.z q.*");
	g_assert_true(nameset_match(&s, "foo"));
	g_assert_false(nameset_match(&s, "nothing"));
	g_assert_true(nameset_match(&s, "baz"));
	check_unused(&s, "bar q.*");
	g_assert_true(nameset_build(&s, "--opt", false, NULL));
	check_unused(&s, "");
	nameset_release(&s);
}

static void check_refused(const char *pattern, const char *why)
{
	struct nameset s = { 0 };
	g_autoptr(GError) error = NULL;
	g_autofree char *message = g_strdup_printf("--opt: invalid pattern '%s': %s", pattern, why);

	nameset_add(&s, "good");
	nameset_add(&s, pattern);
	g_assert_false(nameset_build(&s, "--opt", true, &error));
	g_assert_error(error, NAMESET_ERROR, NAMESET_ERROR_SYNTAX);
	g_assert_cmpstr(error->message, ==, message);
	g_assert_false(nameset_match(&s, "good"));
	nameset_release(&s);
}

static void test_refused(void)
{
	check_refused("*", "there is nothing to repeat; every name is '.*'");
	check_refused("(", "missing terminating )");
	check_refused("(*ACCEPT)", "a repetition operator has nothing to repeat");
	check_refused("a)|(b", "there is no ( for a )");
	check_refused("a(?=b)", "look-around is not supported");
	check_refused("(?<!a)b", "look-around is not supported");
	check_refused("(a)\\1", "backreferences are not supported");
	check_refused("(?R)", "unknown kind of group or flag");
	check_refused("(?#x)", "unknown kind of group or flag");
	check_refused("\\Qa\\E", "unknown escape");
	check_refused("\\Ka", "unknown escape");
	check_refused("a\\", "it ends in a backslash");
	check_refused("a++", "a repetition of a repetition is not supported");
	check_refused("[a&&b]", "set operations in a class are not supported");
	check_refused("[a[b]]", "a class inside a class is not supported: write \\[ for the bracket");
	check_refused("[a", "the class has no closing ]");
	check_refused("x{2,1}", "numbers out of order in {} quantifier");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/nameset/whole-names", test_whole_names);
	g_test_add_func("/nameset/prefixes", test_prefixes);
	g_test_add_func("/nameset/regexes", test_regexes);
	g_test_add_func("/nameset/only-words", test_only_words);
	g_test_add_func("/nameset/not-utf8", test_not_utf8);
	g_test_add_func("/nameset/no-explosion", test_no_explosion);
	g_test_add_func("/nameset/empty", test_empty);
	g_test_add_func("/nameset/unbuilt", test_unbuilt);
	g_test_add_func("/nameset/unused", test_unused);
	g_test_add_func("/nameset/refused", test_refused);
	return g_test_run();
}
