// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* Tests of src/pass/macro: what bindgen 0.72.1 makes of each definition, seen by running it. */
#include "pass/macro.h"

#include <math.h>
#include <string.h>

static struct arena arena = ARENA_INIT;

static struct macro_table *table_new(void)
{
	return macro_table_new(&arena, macro_lang_from_std(NULL));
}

/* "#define NAME TEXT" in @t, as one word: `1`, `2.5`, `'65`, `b"ab"`, `none`. */
static char *define(struct macro_table *t, const char *name, const char *text)
{
	GString *out = g_string_new(NULL);
	/* Without the NUL, so that the sanitizers see a read behind the end. */
	g_autofree char *exact = g_memdup2(text, strlen(text));
	struct value v;

	switch (macro_define(t, name, exact, strlen(text), &v, NULL)) {
	case VALUE_INT:
		g_string_printf(out, "%" G_GINT64_FORMAT, (gint64)v.i);
		break;
	case VALUE_FLOAT:
		macro_float_print(out, v.f);
		break;
	case VALUE_CHAR:
		g_string_printf(out, "'%d", (int)v.i);
		break;
	case VALUE_STRING:
		g_assert_cmpint(v.str[v.len], ==, '\0');
		rust_bytes_literal(out, v.str, v.len);
		break;
	default:
		g_string_append(out, "none");
	}
	return g_string_free(out, FALSE);
}

static void expect_in(struct macro_table *t, const char *name, const char *text,
		      const char *expected)
{
	g_autofree char *got = define(t, name, text);

	if (strcmp(got, expected))
		g_error("#define %s%s: got %s, expected %s", name, text, got, expected);
}

static void expect(const char *text, const char *expected)
{
	struct macro_table *t = table_new();

	expect_in(t, "X", text, expected);
	macro_table_free(t);
}

static void expect_std(const char *std, const char *name, const char *text, const char *expected)
{
	struct macro_table *t = macro_table_new(&arena, macro_lang_from_std(std));

	expect_in(t, name, text, expected);
	macro_table_free(t);
}

static void test_integers(void)
{
	expect(" 0", "0");
	expect(" 42", "42");
	expect(" 0x2a", "42");
	expect(" 0X2A", "42");
	expect(" 0b1011", "11");
	expect(" 0B11", "3");
	expect(" 017", "15");
	expect(" 1uuulll", "1");
	expect(" 0xffULL", "255");
	expect(" 0xe+1", "none");
	expect(" 1z", "none");
	expect(" 0x", "none");
	expect(" 0b2", "none");
	expect(" 1'000", "none");
}

static void test_octal_that_is_none(void)
{
	expect(" 08", "8");
	expect(" 09u", "9");
	expect(" 018", "none");
}

static void test_integer_limits(void)
{
	expect(" 9223372036854775807", "9223372036854775807");
	expect(" 9223372036854775808u", "-9223372036854775808");
	expect(" 0xffffffffffffffff", "-1");
	expect(" 01777777777777777777777", "-1");
	expect(" 18446744073709551615", "-1");
	expect(" 18446744073709551616", "none");
	expect(" 18446744073709551616L", "18446744073709552000.0");
	expect(" 0x10000000000000000", "none");
	expect(" 02000000000000000000000", "none");
}

static void test_arithmetic(void)
{
	expect(" 1 + 2 * 3", "7");
	expect(" (1 + 2) * 3", "9");
	expect(" 10 - 3 - 2", "5");
	expect(" 1 | 2 ^ 3 & 4 << 1 + 1", "3");
	expect(" -7 / 2", "-3");
	expect(" -7 % 3", "-1");
	expect(" 5 % -3", "2");
	expect(" -~+3", "4");
	expect(" - -1", "1");
	expect(" -2 * 3", "-6");
	expect(" ~0 & 0xff", "255");
	expect(" -8 >> 1", "-4");
	expect("-4", "-4");
}

static void test_wrapping(void)
{
	expect(" -9223372036854775807 - 2", "9223372036854775807");
	expect(" 9223372036854775807 * 2", "-2");
	expect(" -(1 << 63)", "-9223372036854775808");
	expect(" (1 << 63) / -1", "-9223372036854775808");
	expect(" (1 << 63) % -1", "0");
	expect(" 1 << 65", "2");
	expect(" 1 << -1", "-9223372036854775808");
	expect(" 1 / 0", "none");
	expect(" 1 % 0", "none");
}

static void test_floats(void)
{
	expect(" 1.5", "1.5");
	expect(" 1.", "1.0");
	expect(" .5f", "0.5");
	expect(" 1.5L", "1.5");
	expect(" 123f", "123.0");
	expect(" 1e5", "100000.0");
	expect(" 1E-7", "0.0000001");
	expect(" 1.5e3", "none");
	expect(" 1.5fl", "none");
	expect(" 1e", "none");
	expect(" 0x1p3", "none");
	expect(" 1..2", "none");
	expect(" 1 + .5", "1.5");
	expect(" 1.5 % 1", "0.5");
	expect(" 1 / 0.0", "f64::INFINITY");
	expect(" -1e400", "f64::NEG_INFINITY");
	expect(" 0.0 / 0", "f64::NAN");
	expect(" 1.0 << 1", "none");
	expect(" 1.0 | 1", "none");
	expect(" ~1.0", "none");
}

static void test_characters(void)
{
	expect(" 'a'", "'97");
	expect(" ((L'a'))", "'97");
	expect(" '\\''", "'39");
	expect(" '\"'", "'34");
	expect(" '\\n'", "'10");
	expect(" '\\0'", "'0");
	expect(" '\\377'", "'255");
	expect(" '\\xff'", "'255");
	expect(" '\\u0041'", "'65");
	expect(" '\\u00e9'", "none");
	expect(" '\\x100'", "none");
	expect(" '\\e'", "none");
	expect(" 'ab'", "none");
	expect(" ''", "none");
	expect(" '\303\251'", "none");
	expect(" -'a'", "none");
	expect(" 'a' + 1", "none");
	expect(" 1 + 'a'", "none");
}

static void test_strings(void)
{
	expect(" \"\"", "b\"\"");
	expect("\"abc\"", "b\"abc\"");
	expect(" \"a\" L\"b\" u8\"c\"", "b\"abc\"");
	expect(" ((\"a\" \"b\"))", "b\"ab\"");
	expect(" (\"a\") \"b\"", "none");
	expect(" \"a\" (\"b\")", "none");
	expect(" \"a\" 1", "none");
	expect(" 1 \"a\"", "none");
	expect(" (1) + \"a\"", "none");
	expect(" +\"a\"", "none");
	expect(" \"a", "none");
	expect(" (\"a\"", "none");
	expect(" \"a\")", "none");
}

static void test_string_escapes(void)
{
	expect(" \"\\a\\b\\f\\n\\r\\t\\v\"", "b\"\\x07\\x08\\x0C\\n\\r\\t\\x0B\"");
	expect(" \"\\\\\\'\\\"\\?\"", "b\"\\\\'\\\"?\"");
	expect(" \"\\18\\1234\\400\"", "b\"\\x018S4\\0\"");
	expect(" \"\\x41g\\x141\"", "b\"AgA\"");
	expect(" \"\\u00e9\\U0001F600\"", "b\"\\xC3\\xA9\\xF0\\x9F\\x98\\x80\"");
	expect(" \"\\ud800\"", "none");
	expect(" \"\\U00110000\"", "none");
	expect(" \"\\u41\"", "none");
	expect(" \"\\x\"", "none");
	expect(" \"\\xffffffffffffffff\"", "b\"\\xFF\"");
	expect(" \"\\x10000000000000000\"", "none");
	expect(" \"\\q\"", "none");
	expect(" \"\303\251\377\"", "b\"\\xC3\\xA9\\xFF\"");
	expect(" \"a\\0\" \"1\"", "b\"a\\x001\"");
}

static void test_names(void)
{
	struct macro_table *t = table_new();

	expect_in(t, "A", " B", "none");
	expect_in(t, "B", " 2", "2");
	expect_in(t, "C", " (B << B) | 1", "9");
	expect_in(t, "S", " \"s\"", "b\"s\"");
	expect_in(t, "S2", " S", "b\"s\"");
	expect_in(t, "S3", " S S2 \"t\"", "b\"sst\"");
	expect_in(t, "S4", " \"t\" S3 S", "b\"tssts\"");
	expect_in(t, "S5", " \"t\" B", "none");
	expect_in(t, "CH", " 'c'", "'99");
	expect_in(t, "CH2", " (CH)", "'99");
	expect_in(t, "CH3", " CH + 1", "none");
	expect_in(t, "F", " B * .5", "1.0");
	expect_in(t, "$d", " 1", "1");
	expect_in(t, "\303\251", " $d + 1", "2");
	expect_in(t, "D", " \303\251 * 2", "4");
	macro_table_free(t);
}

static void test_redefinition(void)
{
	struct macro_table *t = table_new();
	struct value v;
	bool first;

	g_assert_cmpint(macro_define(t, "A", " 1", 2, &v, &first), ==, VALUE_INT);
	g_assert_true(first);
	g_assert_cmpint(macro_define(t, "A", " 2", 2, &v, &first), ==, VALUE_INT);
	g_assert_false(first);
	g_assert_cmpint(v.i, ==, 2);
	expect_in(t, "B", " A", "2");
	g_assert_cmpint(macro_define(t, "A", " x", 2, &v, &first), ==, VALUE_NONE);
	g_assert_false(first);
	expect_in(t, "C", " A", "2");
	v = (struct value){ .kind = VALUE_INT, .i = 3 };
	g_assert_true(macro_note(t, "D", &v));
	g_assert_false(macro_note(t, "A", &v));
	expect_in(t, "E", " A + D", "6");
	g_assert_null(macro_lookup(t, "nothing", 7));
	g_assert_cmpint(macro_lookup(t, "A", 1)->i, ==, 3);
	macro_table_free(t);
}

static void test_function_like(void)
{
	struct macro_table *t = table_new();

	expect_in(t, "X", " 3", "3");
	expect_in(t, "F", "(X) -3", "0");
	expect_in(t, "G", "(X)", "3");
	expect_in(t, "H", "(X) (X)", "none");
	expect_in(t, "I", "(Y) -3", "none");
	expect_in(t, "J", "() 1", "none");
	expect_in(t, "K", "(X, Y) 1", "none");
	expect_in(t, "L", "(...) 1", "none");
	macro_table_free(t);
}

static void test_not_evaluable(void)
{
	static const char *const texts[] = {
		"", " ", " /* nothing */", " +", " 1 +", " (1", " 1)", " ()", " 1 2", " (int)1",
		" sizeof(int)", " 1 ? 2 : 3", " 1 == 1", " 1 < 2", " !1", " 1 && 1", " a || b",
		" --1", " 1 ++ 1", " 1 <<= 2", " 1 >>", " 1 |= 2", " x", " int", " __LINE__", " do",
		" {1}", " 1;", " ,", " #x", " \\", " @", " `", " 1.2.3", " ...", " f(1)", " 1 -> 2",
		" 1 %= 2", " 1 < < 2", " ((1)", " 1 ~ 1",
	};
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(texts); i++)
		expect(texts[i], "none");
}

static void test_comments(void)
{
	expect(" /* a */ 1 /* b */ + /**/ 2 // c", "3");
	expect(" 1/**/+/* x\n y */2", "3");
	expect(" 1 // a \\\n + 2", "1");
	expect(" 1 /* * / */ + 1", "2");
	expect(" 1 /\\\n* x *\\\n/ + 1", "2");
	expect(" 4 / 2", "2");
	expect(" 1 /* open", "1");
	expect(" \"/* x */ // y\"", "b\"/* x */ // y\"");
}

/* A splice right before a token belongs to its spelling, and only names are spelled cleanly. */
static void test_splices(void)
{
	struct macro_table *t = table_new();

	expect_in(t, "AB", " 1 + \\\n 2", "3");
	expect_in(t, "B", " 1 + \\\n2", "none");
	expect_in(t, "C", " \\\n\t1", "1");
	expect_in(t, "D", "\\\n1", "none");
	expect_in(t, "E", " A\\\nB + 1", "4");
	expect_in(t, "F", " \\\nA\\ \t\r\nB\\\n", "3");
	expect_in(t, "G", " \\\n/* c */1", "1");
	expect_in(t, "H", " 12\\\n3", "none");
	expect_in(t, "I", " \"a\\\nb\"", "none");
	expect_in(t, "J", " 1\\\n", "1");
	expect_in(t, "K", " 1 <\\\n< 2", "none");
	expect_in(t, "L", " 1 \\\n<< 2", "none");
	expect_in(t, "M", " 1 << \\\r\n 2", "4");
	macro_table_free(t);
}

static void test_nul_bytes(void)
{
	struct macro_table *t = table_new();
	struct value v;

	g_assert_cmpint(macro_define(t, "A", " 1\0+ 2", 6, &v, NULL), ==, VALUE_INT);
	g_assert_cmpint(v.i, ==, 3);
	g_assert_cmpint(macro_define(t, "B", " \"a\0b\"", 6, &v, NULL), ==, VALUE_NONE);
	g_assert_cmpint(v.kind, ==, VALUE_NONE);
	macro_table_free(t);
}

static void test_languages(void)
{
	expect_std("gnu17", "X", " u8'a'", "none");
	expect_std("c23", "X", " u8'a'", "'97");
	expect_std("c2x", "X", " U\"a\"", "b\"a\"");
	expect_std("gnu99", "X", " u\"a\"", "none");
	expect_std("c89", "X", " L\"a\"", "b\"a\"");
	expect_std("gnu11", "X", " u\"a\"", "b\"a\"");
	expect_std("iso9899:2011", "X", " u\"a\"", "b\"a\"");
	expect_std("c89", "X", " 4 // c", "4");
	expect_std("c89", "X", " 4 //* c */ 2", "2");
	expect_std("gnu89", "X", " 4 //* c */ 2", "4");
}

static void test_keywords(void)
{
	expect_std(NULL, "true", " 1", "1");
	expect_std("gnu23", "true", " 1", "none");
	expect_std(NULL, "int", " 1", "none");
	expect_std(NULL, "_Bool", " 1", "none");
	expect_std(NULL, "__inline", " 1", "none");
	expect_std(NULL, "while", " 1", "none");
	expect_std("gnu11", "asm", " 1", "none");
	expect_std("c11", "asm", " 1", "1");
	expect_std("c89", "inline", " 1", "1");
	expect_std("gnu89", "inline", " 1", "none");
	expect_std("c99", "restrict", " 1", "none");
	expect_std("gnu89", "restrict", " 1", "1");
	expect_std(NULL, "Int", " 1", "1");
}

static void test_int_kinds(void)
{
	g_assert_cmpint(macro_int_kind(0, false, false), ==, INT_U32);
	g_assert_cmpint(macro_int_kind(UINT32_MAX, false, false), ==, INT_U32);
	g_assert_cmpint(macro_int_kind(1LL << 32, false, false), ==, INT_U64);
	g_assert_cmpint(macro_int_kind(-1, false, false), ==, INT_I32);
	g_assert_cmpint(macro_int_kind(INT32_MIN, false, false), ==, INT_I32);
	g_assert_cmpint(macro_int_kind(INT32_MIN - 1LL, false, false), ==, INT_I64);
	g_assert_cmpint(macro_int_kind(INT32_MAX, true, false), ==, INT_I32);
	g_assert_cmpint(macro_int_kind(INT32_MAX + 1LL, true, false), ==, INT_I64);
	g_assert_cmpint(macro_int_kind(255, false, true), ==, INT_U8);
	g_assert_cmpint(macro_int_kind(256, false, true), ==, INT_U16);
	g_assert_cmpint(macro_int_kind(65536, false, true), ==, INT_U32);
	g_assert_cmpint(macro_int_kind(127, true, true), ==, INT_I8);
	g_assert_cmpint(macro_int_kind(128, true, true), ==, INT_I16);
	g_assert_cmpint(macro_int_kind(-129, false, true), ==, INT_I16);
	g_assert_cmpint(macro_int_kind(-32769, false, true), ==, INT_I32);
}

static void expect_float(double v, const char *expected)
{
	g_autoptr(GString) out = g_string_new(NULL);

	macro_float_print(out, v);
	g_assert_cmpstr(out->str, ==, expected);
}

static void test_float_print(void)
{
	g_autofree char *zeros = g_strnfill(323, '0');
	g_autofree char *tiny = g_strconcat("0.", zeros, "5", NULL);

	expect_float(0, "0.0");
	expect_float(-0.0, "-0.0");
	expect_float(0.1, "0.1");
	expect_float(-1.5, "-1.5");
	expect_float(123.456, "123.456");
	expect_float(9.999, "9.999");
	expect_float(1e21, "1000000000000000000000.0");
	expect_float(1e-7, "0.0000001");
	expect_float(5e-324, tiny);
	expect_float(9007199254740993.0, "9007199254740992.0");
	/* The nearest 16 digits do not read back, those next above do: a power of two. */
	expect_float(0x1p-44, "0.00000000000005684341886080802");
	/* As near to …312 as to …313: up. */
	expect_float(0x1p-25, "0.000000029802322387695313");
	expect_float(INFINITY, "f64::INFINITY");
}

static void test_c_strings(void)
{
	g_autoptr(GString) out = g_string_new(NULL);

	rust_cstr_literal(out, "a'\"\\\n\001\303\251\377\314\201 ", 12);
	g_assert_cmpstr(out->str, ==, "c\"a'\\\"\\\\\\n\\u{1}\303\251\\xFF\\u{301} \"");
}

static void test_depth(void)
{
	const int n = 200000;
	struct macro_table *t = table_new();
	g_autoptr(GString) text = g_string_new(" ");
	g_autofree char *open = g_strnfill(n, '('), *close = g_strnfill(n, ')');
	int i;

	g_string_append_printf(text, "%s1%s", open, close);
	expect_in(t, "A", text->str, "1");
	expect_in(t, "B", open, "none");
	g_string_printf(text, "%s\"s\"%s", open, close);
	expect_in(t, "C", text->str, "b\"s\"");
	g_string_assign(text, " 0");
	for (i = 0; i < n; i++)
		g_string_append(text, "+ - 1");
	expect_in(t, "D", text->str, "-200000");
	macro_table_free(t);
}

static void test_many(void)
{
	struct macro_table *t = table_new();
	int i;

	for (i = 0; i < 60000; i++) {
		const char *name = arena_printf(&arena, "MACRO_NUMBER_%d", i);
		g_autofree char *text = i ? g_strdup_printf(" (MACRO_NUMBER_%d + 1)", i - 1)
					  : g_strdup(" 0");
		struct value v;

		macro_define(t, name, text, strlen(text), &v, NULL);
		g_assert_cmpint(v.i, ==, i);
	}
	macro_table_free(t);
}

int main(int argc, char **argv)
{
	int result;

	g_test_init(&argc, &argv, NULL);
	arena_init(&arena);
	g_test_add_func("/macro/integers", test_integers);
	g_test_add_func("/macro/octal-that-is-none", test_octal_that_is_none);
	g_test_add_func("/macro/integer-limits", test_integer_limits);
	g_test_add_func("/macro/arithmetic", test_arithmetic);
	g_test_add_func("/macro/wrapping", test_wrapping);
	g_test_add_func("/macro/floats", test_floats);
	g_test_add_func("/macro/characters", test_characters);
	g_test_add_func("/macro/strings", test_strings);
	g_test_add_func("/macro/string-escapes", test_string_escapes);
	g_test_add_func("/macro/names", test_names);
	g_test_add_func("/macro/redefinition", test_redefinition);
	g_test_add_func("/macro/function-like", test_function_like);
	g_test_add_func("/macro/not-evaluable", test_not_evaluable);
	g_test_add_func("/macro/comments", test_comments);
	g_test_add_func("/macro/splices", test_splices);
	g_test_add_func("/macro/nul-bytes", test_nul_bytes);
	g_test_add_func("/macro/languages", test_languages);
	g_test_add_func("/macro/keywords", test_keywords);
	g_test_add_func("/macro/int-kinds", test_int_kinds);
	g_test_add_func("/macro/float-print", test_float_print);
	g_test_add_func("/macro/c-strings", test_c_strings);
	g_test_add_func("/macro/depth", test_depth);
	g_test_add_func("/macro/many", test_many);
	result = g_test_run();
	arena_release(&arena);
	return result;
}
