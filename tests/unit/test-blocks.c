/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* The code blocks of documentation: krab's own short way next to libcmark. */
#include <string.h>

#include "doctest/blocks.h"

static GArray *new_blocks(void)
{
	return g_array_new(FALSE, FALSE, sizeof(struct code_block));
}

static const struct code_block *block_at(const GArray *blocks, guint i)
{
	return &g_array_index(blocks, struct code_block, i);
}

/* Both ways find the same, if the short way takes the text at all; whether it did. */
static bool agree(const char *text)
{
	g_autoptr(GArray) ours = new_blocks(), theirs = new_blocks();
	struct arena arena;
	bool plain;

	arena_init(&arena);
	plain = blocks_read_plain(text, strlen(text), &arena, ours);
	blocks_read_cmark(text, strlen(text), &arena, theirs);
	if (!blocks_possible(text, strlen(text)))
		g_assert_cmpuint(theirs->len, ==, 0);
	if (!plain)
		g_assert_cmpuint(ours->len, ==, 0);
	if (plain && ours->len != theirs->len)
		g_error("%u blocks instead of %u in:\n%s", ours->len, theirs->len, text);
	for (guint i = 0; i < ours->len; i++) {
		const struct code_block *a = block_at(ours, i), *b = block_at(theirs, i);

		if (strcmp(a->info, b->info) || strcmp(a->text, b->text) || a->line != b->line ||
		    a->fenced != b->fenced)
			g_error("line %u instead of %u, '%s' instead of '%s':\n%s", a->line, b->line,
				a->text, b->text, text);
	}
	arena_release(&arena);
	return plain;
}

static void test_plain(void)
{
	g_assert_true(agree(""));
	g_assert_true(agree("One.\n\nTwo `x`.\n"));
	g_assert_true(agree("# Examples\n\n```\nlet x = 1;\n```"));
	g_assert_true(agree("```rust,ignore (why)\n    let x = 1;\n\n    y\n```\nMore.\n~~~ text \n```\n~~~"));
	g_assert_true(agree("  ```\n   a\n b\nc\n  ```\nd"));
	g_assert_true(agree("```\nnever closed"));
	g_assert_true(agree("```\nnever closed\n\n"));
	g_assert_true(agree("```"));
	g_assert_true(agree("````\n```\n````"));
	g_assert_true(agree("``` a`b\nno fence\n"));
	g_assert_true(agree("```\n``` x\n```   \nend"));
	g_assert_true(agree("Text\n---\n- a\n- `b`\n  more\n\n1. c\n```\nd\n```"));
	g_assert_true(agree("[a]: b\n```\nc\n```\n[d]: e"));
}

/* What the short way must leave alone, or nearly so. */
static void test_more(void)
{
	static const char *const texts[] = {
		"    code", "a\n\n\tcode", "> ```\n> a\n> ```", "- ```\n  a\n  ```", "- a\n\n  ```\n  b\n  ```",
		"-     code", "1.  a\n\n        b", "<pre>\n```\n</pre>", "[^1]: a\n\n    b", "-\n  ```\n  a",
		"``` a\\_b\nc\n```", "``` &amp;\nc\n```", "```\r\na\r\n```", "\xef\xbb\xbf```\na\n```",
		"- - ```\n    a\n    ```", "* ~~~\n  a",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
		g_assert_false(agree(texts[i]));
}

/* Lines that mean something, in any order. */
static void test_random(void)
{
	static const char *const parts[] = {
		"```", "~~~", "````", "```rust", "``` a b ", "~~~ `x`", "text", "more `x` text", "# Title",
		"---", "===", "***", "- item", "- `item`", "1. item", "12) item", "* item", "+", "",
		"", " ", "[a]: b", "[a]", "#", "- - -", "&", "!", "a - b", "-a", "1.5", "**b**", "_", "]", ": x",
		"\"title\"", "`", "``", "~~", "|a|b|", "fn f() {}",
	};
	static const char *const rare[] = { "    code", "> quote", "<div>", "\tx", "[^a]: b", "     deep" };
	g_autoptr(GString) text = g_string_new(NULL);
	unsigned taken = 0;

	for (int n = 0; n < 200000; n++) {
		int lines = g_test_rand_int_range(1, 12);

		g_string_truncate(text, 0);
		for (int i = 0; i < lines; i++) {
			const char *part = g_test_rand_int_range(0, 60) ?
				parts[g_test_rand_int_range(0, G_N_ELEMENTS(parts))] :
				rare[g_test_rand_int_range(0, G_N_ELEMENTS(rare))];

			/* The long way is not exact about what looks like an indented footnote. */
			if (*part != '[' && !g_test_rand_int_range(0, 5))
				g_string_append_len(text, "   ", g_test_rand_int_range(1, 4));
			g_string_append(text, part);
			if (i + 1 < lines || g_test_rand_int_range(0, 2))
				g_string_append_c(text, '\n');
		}
		taken += agree(text->str);
	}
	/* Else nothing was compared. */
	g_assert_cmpuint(taken, >, 40000);
}

static void test_possible(void)
{
	static const char *const no[] = {
		"", "a", "``", "x `` y ~~", "   x   y", "`` `", "~`~`~", "a```", "abc```\nd", "a    ",
		"ab    c", "a\tb", " - a    ```\n   * ``\n", "> a\n>   b", "[a]: b",
	};
	static const char *const yes[] = {
		"```", " ```x", "   ~~~", "~~~x", "    ", "    a", "\t", " \ta", "a\n```", "a\n    b\nc",
		"> ```", "- ```", "1. ```", " 12) ~~~", "> - * + ```\n", ">     a", "-\ta",
		"[^a]: ```", "[^a]:     b", "- [ ] ```", "a\rb",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(no); i++)
		g_assert_false(blocks_possible(no[i], strlen(no[i])));
	for (size_t i = 0; i < G_N_ELEMENTS(yes); i++)
		g_assert_true(blocks_possible(yes[i], strlen(yes[i])));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/blocks/plain", test_plain);
	g_test_add_func("/blocks/more", test_more);
	g_test_add_func("/blocks/random", test_random);
	g_test_add_func("/blocks/possible", test_possible);
	return g_test_run();
}
