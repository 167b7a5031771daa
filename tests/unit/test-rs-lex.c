// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/*
 * Tests of src/rs: tokens and their positions, editions, literals, delimiters. That tokens are
 * those of rustc is shown by tests/rs/run; here is what rustc's lexer does not say.
 */
#include "rs/tree.h"

#include "rs/unicode.h"

static struct rs_file *lex(const char *text, enum rs_edition edition)
{
	return rs_file_borrow("t.rs", text, strlen(text), edition);
}

/* The texts of all tokens but white space, with a space between; errors in front, as numbers. */
static char *show(struct rs_file *f)
{
	GString *s = g_string_new(NULL);

	for (guint32 i = 0; i < f->n_tokens; i++) {
		if (f->tokens[i].kind == RS_WHITESPACE)
			continue;
		if (s->len)
			g_string_append_c(s, ' ');
		if (f->tokens[i].error)
			g_string_append_printf(s, "%s: ", rs_error_text(f->tokens[i].error));
		g_string_append_len(s, rs_text(f, i).s, rs_text(f, i).n);
	}
	return g_string_free(s, FALSE);
}

static void check_tokens(const char *text, enum rs_edition edition, const char *expected)
{
	struct rs_file *f = lex(text, edition);
	g_autofree char *found = show(f);

	g_assert_cmpstr(found, ==, expected);
	rs_file_free(f);
}

static void test_editions(void)
{
	check_tokens("c\"x\" cr#\"y\"#", RS_EDITION_2018, "c \"x\" cr # \"y\" #");
	check_tokens("c\"x\" cr#\"y\"#", RS_EDITION_2021, "c\"x\" cr#\"y\"#");
	check_tokens("'r#a", RS_EDITION_2018, "'r # a");
	check_tokens("'r#a", RS_EDITION_2021, "'r#a");
	check_tokens("#\"x\"# ##", RS_EDITION_2021, "# \"x\" # # #");
	check_tokens("k#fn", RS_EDITION_2018, "k # fn");
}

static void check_error(const char *text, enum rs_edition edition, guint32 token,
			enum rs_error error)
{
	struct rs_file *f = lex(text, edition);

	g_assert_cmpuint(f->tokens[token].error, ==, error);
	g_assert_cmpuint(f->n_errors, ==, error != RS_OK);
	rs_file_free(f);
}

static void test_edition_errors(void)
{
	check_error("x\"y\"", RS_EDITION_2018, 0, RS_OK);
	check_error("x\"y\"", RS_EDITION_2021, 0, RS_ERROR_PREFIX);
	check_error("k#fn", RS_EDITION_2021, 0, RS_ERROR_PREFIX);
	check_error("'x#y", RS_EDITION_2018, 0, RS_OK);
	check_error("'x#y", RS_EDITION_2024, 0, RS_ERROR_PREFIX);
	check_error("#\"x\"#u a", RS_EDITION_2024, 0, RS_ERROR_GUARDED);
	check_error("## a", RS_EDITION_2024, 0, RS_ERROR_GUARDED);
	check_error("##\"x", RS_EDITION_2024, 0, RS_ERROR_UNTERMINATED_STRING);
	check_error("## a", RS_EDITION_2021, 0, RS_OK);
	check_error("---x\na\n---y\n", RS_EDITION_2021, 0, RS_ERROR_FRONTMATTER_CLOSE);
	check_error("----\na\n---\n", RS_EDITION_2021, 0, RS_ERROR_FRONTMATTER_CLOSE);
	check_error("----x\na\n----  \n", RS_EDITION_2021, 0, RS_OK);
}

/* Every byte belongs to one token, and each token starts where the one before ends. */
static void test_lossless(void)
{
	static const char text[] = "\xef\xbb\xbf#!x\n\xff\xfe a\xc3\xa9\xc3 \"\xff\" // \x80\n'\xed\xa0\x80'"
				   "\xf4\x90\x80\x80 r#\xff /*\xff*/ 1\xff";
	struct rs_file *f = rs_file_borrow("t.rs", text, sizeof(text) - 1, RS_EDITION_2021);
	guint32 at = 0;

	for (guint32 i = 0; i < f->n_tokens; i++) {
		g_assert_cmpuint(f->tokens[i].start, ==, at);
		g_assert_cmpuint(f->tokens[i].len, >, 0);
		at += f->tokens[i].len;
	}
	g_assert_cmpuint(at, ==, f->len);
	g_assert_cmpuint(f->tokens[f->n_tokens].kind, ==, RS_EOF);
	g_assert_cmpuint(f->bad_utf8, ==, 7);
	rs_file_free(f);
}

static void check_utf8(const char *text, gsize len, gsize good)
{
	g_assert_cmpuint(rs_utf8_prefix(text, len), ==, good);
}

static void test_utf8(void)
{
	check_utf8("", 0, 0);
	check_utf8("abcdefghij\0k", 12, 12);
	check_utf8("abcdefgh\xc3\xa9", 10, 10);
	check_utf8("abcdefgh\xc3", 9, 8);
	check_utf8("\xc0\x80", 2, 0);			/* overlong */
	check_utf8("\xe0\x80\x80", 3, 0);
	check_utf8("\xf0\x80\x80\x80", 4, 0);
	check_utf8("\xed\x9f\xbf", 3, 3);
	check_utf8("\xed\xa0\x80", 3, 0);		/* a surrogate */
	check_utf8("\xf4\x8f\xbf\xbf", 4, 4);
	check_utf8("\xf4\x90\x80\x80", 4, 0);		/* past U+10FFFF */
	check_utf8("\xf5\x80\x80\x80", 4, 0);
	check_utf8("a\x80", 2, 1);
	check_utf8("\xe2\x82", 2, 0);
}

static void test_positions(void)
{
	struct rs_file *f = lex("a\n\t\xc3\xa9 b\r\nc\n", RS_EDITION_2021);
	guint32 b = 0;
	struct srcpos pos;

	while (!rs_is(f, b, "b"))
		b = rs_next(f, b);
	pos = rs_pos(f, b);
	g_assert_cmpstr(pos.path, ==, "t.rs");
	g_assert_cmpuint(pos.line, ==, 2);
	g_assert_cmpuint(pos.col, ==, 5);
	g_assert_cmpuint(pos.byte, ==, 7);
	g_assert_cmpuint(rs_column_chars(f, f->tokens[b].start), ==, 4);
	pos = rs_pos(f, rs_next(f, b));
	g_assert_cmpuint(pos.line, ==, 3);
	g_assert_cmpuint(pos.col, ==, 1);
	pos = rs_pos(f, f->n_tokens);
	g_assert_cmpuint(pos.line, ==, 4);
	g_assert_cmpuint(pos.col, ==, 1);
	g_assert_cmpuint(rs_line_start(f, 2), ==, 2);
	g_assert_cmpuint(rs_line_start(f, 5), ==, f->len);
	g_assert_cmpuint(rs_line_start(f, 0), ==, f->len);
	g_assert_cmpuint(rs_token_at(f, f->tokens[b].start), ==, b);
	g_assert_cmpuint(rs_token_at(f, f->tokens[b].start + 1), ==, b + 1);
	g_assert_cmpuint(rs_token_at(f, f->len), ==, f->n_tokens);
	rs_file_free(f);
}

static void check_value(const char *literal, const char *expected)
{
	struct rs_file *f = lex(literal, RS_EDITION_2021);
	gsize len = 0;
	g_autofree char *value = rs_unescape(f, 0, &len);

	g_assert_cmpstr(value, ==, expected);
	if (expected)
		g_assert_cmpuint(len, ==, strlen(expected));
	rs_file_free(f);
}

static void test_values(void)
{
	check_value("\"a\\n\\t\\r\\\\\\'\\\"b\"", "a\n\t\r\\'\"b");
	check_value("\"\\x41\\u{e9}\\u{1_F6_00}\"", "A\xc3\xa9\xf0\x9f\x98\x80");
	check_value("\"a\\\n   b\\\r\n\t\r\nc\"", "abc");
	check_value("\"a\r\nb\"", "a\nb");
	check_value("r\"a\\n\"", "a\\n");
	check_value("r##\"a\"#b\"##", "a\"#b");
	check_value("\"a\"suffix", "a");
	check_value("b\"\\xff\"", "\xff");
	check_value("c\"\\xff\\u{e9}\"", "\xff\xc3\xa9");
	check_value("br#\"\\x\"#", "\\x");
	check_value("'\\''", "'");
	check_value("'\xc3\xa9'", "\xc3\xa9");
	check_value("b'\\\\'", "\\");
	check_value("\"\"", "");
	/* What is wrong has no value. */
	check_value("\"\\xff\"", NULL);
	check_value("\"\\q\"", NULL);
	check_value("\"\\u{}\"", NULL);
	check_value("\"\\u{d800}\"", NULL);
	check_value("\"\\u{1234567}\"", NULL);
	check_value("\"\\u{12\"", NULL);
	check_value("\"\\x4\"", NULL);
	check_value("b\"\\u{41}\"", NULL);
	check_value("\"never", NULL);
	check_value("1", NULL);
	check_value("name", NULL);
}

static void test_words(void)
{
	struct rs_file *f = lex("fn r#fn Self _ self fnx macro_rules k#fn", RS_EDITION_ANY);
	guint8 expected[] = { RS_KW_FN, 0, RS_KW_SELF_TYPE, RS_KW_UNDERSCORE, RS_KW_SELF_VALUE, 0,
			      RS_KW_MACRO_RULES, 0, 0, RS_KW_FN };
	guint n = 0;

	for (guint32 i = rs_first(f); i < f->n_tokens; i = rs_next(f, i))
		g_assert_cmpuint(f->tokens[i].word, ==, expected[n++]);
	g_assert_true(rs_is(f, rs_next(f, 0), "fn"));
	rs_file_free(f);
}

/* In the order of enum rs_word. */
static void test_all_words(void)
{
	static const char *const words[] = {
		"_", "abstract", "as", "async", "auto", "await", "become", "box", "break", "const",
		"continue", "crate", "default", "do", "dyn", "else", "enum", "extern", "false",
		"final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
		"macro_rules", "match", "mod", "move", "mut", "override", "priv", "pub", "raw",
		"ref", "return", "safe", "self", "Self", "static", "struct", "super", "trait",
		"true", "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual",
		"where", "while", "yield",
	};

	for (guint i = 0; i < G_N_ELEMENTS(words); i++) {
		g_autofree char *longer = g_strconcat(words[i], "x", NULL);
		struct rs_file *f = lex(words[i], RS_EDITION_ANY), *other;

		other = lex(longer, RS_EDITION_ANY);
		g_assert_cmpuint(f->tokens[0].word, ==, RS_KW_UNDERSCORE + i);
		g_assert_cmpuint(other->tokens[0].word, ==, RS_WORD_NONE);
		rs_file_free(f);
		rs_file_free(other);
	}
	g_assert_cmpuint(RS_KW_UNDERSCORE + G_N_ELEMENTS(words) - 1, ==, RS_KW_YIELD);
}

/* "open-close" of all pairs, and the tokens without partner behind a bar. */
static char *show_pairs(struct rs_file *f)
{
	GString *s = g_string_new(NULL);

	for (guint32 i = 0; i < f->n_tokens; i++) {
		guint32 p = rs_partner(f, i);

		if (p != RS_NONE && p > i)
			g_string_append_printf(s, "%u-%u ", f->tokens[i].start, f->tokens[p].start);
		if (p != RS_NONE)
			g_assert_cmpuint(rs_partner(f, p), ==, i);
	}
	g_string_append_c(s, '|');
	for (guint32 i = 0; i < f->n_mismatches; i++)
		g_string_append_printf(s, " %u", f->tokens[f->mismatches[i].token].start);
	return g_string_free(s, FALSE);
}

static void check_pairs(const char *text, const char *expected)
{
	struct rs_file *f = lex(text, RS_EDITION_2021);
	g_autofree char *found = NULL;

	rs_trees(f);
	found = show_pairs(f);
	g_assert_cmpstr(found, ==, expected);
	rs_file_free(f);
}

static void test_recovery(void)
{
	check_pairs("{([])}", "0-5 1-4 2-3 |");
	check_pairs("\"{\" '(' // [\n {}", "14-15 |");
	/* A brace closes over what was left open, a parenthesis does not close a brace. */
	check_pairs("{ ( }", "0-4 | 2");
	check_pairs("( { ) }", "2-6 | 0 4");
	check_pairs("( [ ) ]", "0-4 | 2 6");
	check_pairs(") ] }", "| 0 2 4");
	check_pairs("{ ( [ { } }", "0-10 6-8 | 2 4");
	check_pairs("({[", "| 0 1 2");
	/* Indentation tells which brace is the one too few or too many. */
	check_pairs("a {\n\tb {\n\t\tc {\n\t}\n}\nd {\n}\n", "2-18 7-16 22-24 | 13");
	check_pairs("a {\n\tb\n\t}\n}\nc {\n}\n", "2-10 14-16 | 8");
	check_pairs("a {\n    if x {\n    b\n}\nc {\n}\n", "2-21 25-27 | 13");
}

static void check_report(const char *text, const char *expected)
{
	struct rs_file *f = lex(text, RS_EDITION_2021);
	g_autofree char *said = NULL;
	size_t len;
	FILE *out = open_memstream(&said, &len);
	struct diag d;
	unsigned n;

	diag_init(&d, out);
	rs_trees(f);
	n = rs_file_report(f, &d);
	fclose(out);
	g_assert_cmpuint(n, ==, d.errors);
	g_assert_cmpstr(said, ==, expected);
	rs_file_free(f);
}

static void test_report(void)
{
	check_report("fn f() {}\n", "");
	check_report("a '\n(\n0x \xff }",
		     "t.rs:3:4: error: not UTF-8\n"
		     "t.rs:1:3: error: unterminated character or byte literal\n"
		     "t.rs:2:1: error: '(' is never closed\n"
		     "t.rs:3:1: error: no digits behind the base of a number\n"
		     "t.rs:3:6: error: '}' closes nothing\n");
	check_report("{ ( }", "t.rs:1:3: error: '(' is never closed\n"
			      "t.rs:1:5: note: '}' does not belong to it\n");
}

/* Nobody reads ten thousand errors, and each shows its line. */
static void test_report_many(void)
{
	g_autofree char *shuts = g_strnfill(300, '}');
	g_autofree char *strange = g_strnfill(101, '\x01');
	GString *said = g_string_new(NULL);

	for (int i = 1; i <= 100; i++)
		g_string_append_printf(said, "t.rs:1:%d: error: '}' closes nothing\n", i);
	shuts[100] = '\0';
	check_report(shuts, said->str);
	shuts[100] = '}';
	g_string_append(said, "t.rs: note: 200 more errors in this file\n");
	check_report(shuts, said->str);
	g_string_truncate(said, 0);
	for (int i = 1; i <= 100; i++)
		g_string_append_printf(said, "t.rs:1:%d: error: unknown start of a token\n", i);
	g_string_append(said, "t.rs: note: 1 more errors in this file\n");
	check_report(strange, said->str);
	g_string_free(said, TRUE);
}

static void test_unsafe(void)
{
	struct rs_file *f = lex("unsafe fn a() { unsafe { } unsafe /* x */\n{ unsafe {} } } "
				"macro_rules! m { () => { unsafe { } } } unsafe extern \"C\" {} "
				"unsafe impl A for B {} r#unsafe { }", RS_EDITION_2021);
	GArray *found;

	rs_trees(f);
	found = rs_unsafe_blocks(f, (struct rs_range){ 0, f->n_tokens });
	g_assert_cmpuint(found->len, ==, 4);
	for (guint i = 0; i < found->len; i++) {
		guint32 word = g_array_index(found, guint32, i);

		g_assert_cmpuint(f->tokens[rs_next(f, word)].kind, ==, '{');
	}
	g_array_unref(found);
	rs_file_free(f);
}

static void test_flat(void)
{
	struct rs_file *f = lex("a  /* b */c( // d\n e,f )", RS_EDITION_2021);
	g_autofree char *flat = rs_range_flat(f, (struct rs_range){ 0, f->n_tokens });

	g_assert_cmpstr(flat, ==, "a c( e,f )");
	rs_file_free(f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/rs/lex/editions", test_editions);
	g_test_add_func("/rs/lex/edition-errors", test_edition_errors);
	g_test_add_func("/rs/lex/lossless", test_lossless);
	g_test_add_func("/rs/lex/utf8", test_utf8);
	g_test_add_func("/rs/lex/positions", test_positions);
	g_test_add_func("/rs/lex/values", test_values);
	g_test_add_func("/rs/lex/words", test_words);
	g_test_add_func("/rs/lex/all-words", test_all_words);
	g_test_add_func("/rs/tree/recovery", test_recovery);
	g_test_add_func("/rs/tree/report", test_report);
	g_test_add_func("/rs/tree/report-many", test_report_many);
	g_test_add_func("/rs/tree/unsafe", test_unsafe);
	g_test_add_func("/rs/tree/flat", test_flat);
	return g_test_run();
}
