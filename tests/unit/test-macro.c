// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/*
 * Tests of src/pass/macro: what bindgen 0.72.1 makes of each definition, seen by running it, and
 * where its bits are not C's, what gcc 12 and clang 19 make of it.
 */
#include "pass/macro.h"

#include <math.h>
#include <string.h>

static struct arena arena = ARENA_INIT;

/* Those of most targets. */
static const struct macro_c_types lp64 = { .int_size = 4, .long_size = 8 };

static struct macro_table *table_new(void)
{
	return macro_table_new(&arena, macro_lang_from_std(NULL), &lp64);
}

/* A value as one word: `1`, `2.5`, `'65`, `b"ab"`, `none`. */
static char *print(const struct value *v)
{
	GString *out = g_string_new(NULL);

	switch (v->kind) {
	case VALUE_INT:
		g_string_printf(out, "%" G_GINT64_FORMAT, (gint64)v->i);
		break;
	case VALUE_FLOAT:
		macro_float_print(out, v->f);
		break;
	case VALUE_CHAR:
		g_string_printf(out, "'%d", (int)v->i);
		break;
	case VALUE_STRING:
		g_assert_cmpint(v->str[v->len], ==, '\0');
		rust_bytes_literal(out, v->str, v->len);
		break;
	default:
		g_string_append(out, "none");
	}
	return g_string_free(out, FALSE);
}

static GPtrArray *kept;

/* As long as the tests, and without the NUL, so that the sanitizers see a read behind the end. */
static const char *keep(const char *text)
{
	char *exact = g_memdup2(text, strlen(text));

	g_ptr_array_add(kept, exact);
	return exact;
}

/* "#define NAME TEXT" in @t. */
static char *define(struct macro_table *t, const char *name, const char *text)
{
	struct macro_result r;

	macro_define(t, name, keep(text), strlen(text), false, &r);
	if (r.unsure)
		macro_settle(t, name, &r.value);
	return print(&r.value);
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
	struct macro_table *t = macro_table_new(&arena, macro_lang_from_std(std), &lp64);

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
	expect_in(t, "\303\251", " ($d + 1)", "2");
	expect_in(t, "D", " \303\251 * 2", "4");
	macro_table_free(t);
}

static void test_redefinition(void)
{
	struct macro_table *t = table_new();
	struct macro_result r;
	struct value v;

	g_assert_cmpint(macro_define(t, "A", " 1", 2, false, &r), ==, VALUE_INT);
	g_assert_true(r.first);
	g_assert_false(r.unsure);
	g_assert_cmpint(macro_define(t, "A", " 2", 2, false, &r), ==, VALUE_INT);
	g_assert_false(r.first);
	g_assert_cmpint(r.value.i, ==, 2);
	expect_in(t, "B", " A", "2");
	g_assert_cmpint(macro_define(t, "A", " x", 2, false, &r), ==, VALUE_NONE);
	g_assert_false(r.first);
	expect_in(t, "C", " A", "2");
	v = (struct value){ .kind = VALUE_INT, .i = 3 };
	g_assert_true(macro_note(t, "D", &v));
	g_assert_false(macro_note(t, "A", &v));
	expect_in(t, "E", " A + D", "6");
	macro_table_free(t);
}

/* --- as C has it ------------------------------------------------------------------------- */

/* Definitions in order, "NAME TEXT" each; a name in @again has several. */
struct program {
	const char *const *lines;
	const char *again;
	const char *expected;	/* "NAME=value " of each constant, in the order of bindgen's */
};

static void expect_program(const struct program *p)
{
	struct macro_table *t = table_new();
	g_autoptr(GString) got = g_string_new(NULL);
	GPtrArray *names = g_ptr_array_new();
	GArray *results = g_array_new(FALSE, FALSE, sizeof(struct macro_result));

	for (const char *const *line = p->lines; *line; line++) {
		const char *text = strpbrk(*line, " (");
		const char *name = arena_strndup(&arena, *line, text - *line);
		struct macro_result r;

		if (*text == '(')
			macro_forget(t, name);
		else if (macro_define(t, name, keep(text), strlen(text),
				      strstr(p->again, name) != NULL, &r) != VALUE_NONE &&
			 r.first) {
			g_ptr_array_add(names, (gpointer)name);
			g_array_append_val(results, r);
		}
	}
	for (guint i = 0; i < names->len; i++) {
		struct macro_result *r = &g_array_index(results, struct macro_result, i);
		g_autofree char *value = NULL;

		if (r->unsure && !macro_settle(t, names->pdata[i], &r->value))
			g_string_append_c(got, '?');
		value = print(&r->value);
		g_string_append_printf(got, "%s=%s ", (char *)names->pdata[i], value);
	}
	g_assert_cmpstr(got->str, ==, p->expected);
	g_ptr_array_free(names, TRUE);
	g_array_free(results, TRUE);
	macro_table_free(t);
}

#define PROGRAM(again, expected, ...) \
	expect_program(               \
		&(struct program){ (const char *const[]){ __VA_ARGS__, NULL }, again, expected })

/* The definitions at the end count, for the names that refer to them, too. */
static void test_defined_anew(void)
{
	PROGRAM("A", "A=2 B=3 C=0.5 D=1 ", "A 1", "B (1+A)", "C A * .25", "D 1", "A 2");
	PROGRAM("A", "A=3 B=3 ", "A 1", "A 2", "B A", "A 3");
	PROGRAM("A", "A=7 B=8 L=7 ", "A 1", "B (A + 1)", "A L", "L 7");
	PROGRAM("A L", "A=9 L=9 ", "A 1", "L 7", "A L", "L 9");
	PROGRAM("A", "A=b\"x\" B=b\"xy\" ", "A \"a\"", "B A \"y\"", "A \"x\"");
	PROGRAM("A", "A=b\"x\" B=b\"x\" ", "A 1", "B A", "A \"x\"");
	PROGRAM("A", "A='98 B='98 ", "A 'a'", "B (A)", "A 'b'");
	PROGRAM("A", "A=2.5 ", "A 1", "A 2.5");
	PROGRAM("A", "A=2.5 ", "A 1", "A 2.5f");
	PROGRAM("A", "B=4 A=3 ", "A f(x)", "B 4", "A 3");
	PROGRAM("A", "A=-1 ", "A 1", "A (~0)");
	PROGRAM("A", "A=4294967295 ", "A 1", "A (~0u)");
	PROGRAM("A", "A=-1 ", "A (~0)", "A (~0u)");
	PROGRAM("A", "A=2147483647 B=2 ", "A 0", "B 2 + 1 / (A + 1)", "A 0x7fffffff");
}

/* Definitions that nothing is known of leave bindgen's value, and say so. */
static void test_defined_anew_unknown(void)
{
	PROGRAM("A", "?A=1 ?B=2 ", "A 1", "B (A + 1)", "A f(2)");
	PROGRAM("A", "?A=1 ?B=2 ", "A 1", "B (A + 1)", "A(x) 2");
	PROGRAM("A", "?A=1 ", "A 1", "A A");
	PROGRAM("A", "?A=1 ?B=2 ", "A 1", "B (A + 1)", "A (B)");
	PROGRAM("A", "A=3 ", "A 1", "A(x) 2", "A 3");
	PROGRAM("A", "?A=1 ", "A 1", "A 1 / 0");
}

/* What the preprocessor puts in place of a name is text, not a value. */
static void test_text_of_names(void)
{
	PROGRAM("", "S=3 T=5 U=6 V=4 ", "S 1 + 2", "T S * 2", "U (S) * 2", "V 5 - S - 2");
	PROGRAM("", "S=3 T=3 U=5 ", "S 1 + 2", "T S", "U T * 2");
	PROGRAM("", "S=-1 T=-2 ", "S -1", "T S * 2");
	PROGRAM("", "S=8 T=1 ", "S 1 << 3", "T S >> 3 & 1");
	PROGRAM("", "S=3 T=1 ", "S 1 + 2", "T -S");
	PROGRAM("S", "S=4 T=7 ", "S 1", "T 2 * S", "S 3 + 1");
}

/* The types of C: unsigned, of 32 bits. The bits of bindgen's number are kept, where C has them. */
static void test_types_of_c(void)
{
	expect(" ~0U", "-1");
	expect(" ~0U >> 9", "8388607");
	expect(" ~0UL >> 9", "36028797018963967");
	expect(" ~0 >> 9", "-1");
	expect(" (~0U) / 2", "2147483647");
	expect(" (~0U) % 10", "5");
	expect(" (0u - 1) / 2", "2147483647");
	expect(" -1 / 2u", "2147483647");
	expect(" 0xffffffff + 1", "0");
	expect(" (0xffffffff + 1) >> 1", "0");
	expect(" 4294967295 + 1", "4294967296");
	expect(" 0xffffffff + 1l", "4294967296");
	expect(" (-1 + 0u) >> 31", "1");
	expect(" (-1l + 0u) >> 31", "-1");
	expect(" (0x80000000 << 1) | 1", "1");
	expect(" 0x80000000 * 2 / 2", "0");
	expect(" 0xfffff << 12", "4294963200");
	expect(" (0xfffff << 12) >> 12", "-1");
	expect(" 1 << 31 >> 31", "-1");
	expect(" (0xffffffffffffffff) >> 60", "15");
	expect(" ~0ull / 3", "6148914691236517205");
	expect(" ~0u * 1.0", "4294967295.0");
	expect(" ~0ul + 0.0", "18446744073709552000.0");
}

/* What C leaves open stays as bindgen has it. */
static void test_undefined_in_c(void)
{
	expect(" 1 << 32", "4294967296");
	expect(" 1 << 40 >> 4", "68719476736");
	expect(" 08 << 1", "16");
	expect(" 1uu << 40", "1099511627776");
	expect(" 1lL << 40", "1099511627776");
	expect(" 18446744073709551615 >> 1", "-1");
	expect(" (~0u >> 1 << 32) / 1", "-4294967296");
}

static void expect_typed(const struct macro_c_types *types, const char *text, const char *expected)
{
	struct macro_table *t = macro_table_new(&arena, macro_lang_from_std(NULL), types);

	expect_in(t, "X", text, expected);
	macro_table_free(t);
}

static void test_targets(void)
{
	static const struct macro_c_types ilp32 = { .int_size = 4, .long_size = 4 };
	static const struct macro_c_types avr = { .int_size = 2, .long_size = 4 };
	static const struct macro_c_types c90 = { .int_size = 4, .long_size = 4, .c90 = true };

	expect_typed(&ilp32, " ~0UL >> 9", "8388607");
	expect_typed(&ilp32, " ~0ULL >> 9", "36028797018963967");
	expect_typed(&ilp32, " (-1l + 0u) >> 31", "1");
	expect_typed(&ilp32, " -4294967295 >> 1", "-2147483648");
	expect_typed(&c90, " -4294967295 >> 1", "0");
	expect_typed(&avr, " ~0U >> 9", "127");
	expect_typed(&avr, " 0xffff + 1", "0");
	expect_typed(&avr, " 65535 + 1 >> 1", "32768");
	expect_typed(&avr, " ~0UL >> 9", "8388607");
	expect_typed(&avr, " 1 << 20", "1048576");
}

/* Each name twice the one before it: 2^60 operands, which nobody waits for. */
static void test_doubling(void)
{
	struct macro_table *t = table_new();
	struct macro_result r;
	int i;

	macro_define(t, "D0", keep(" 1 + 1"), 6, true, &r);
	for (i = 1; i < 60; i++) {
		const char *name = arena_printf(&arena, "D%d", i);
		g_autofree char *text = g_strdup_printf(" D%d + D%d", i - 1, i - 1);

		macro_define(t, name, keep(text), strlen(text), false, &r);
	}
	g_assert_true(r.unsure);
	g_assert_false(macro_settle(t, "D59", &r.value));
	macro_table_free(t);
}

/* Names that wait for names that wait …: no depth of them can exhaust the stack. */
static void test_waiting(void)
{
	struct macro_table *t = table_new();
	struct macro_result r;
	int i;

	for (i = 0; i < 20000; i++) {
		const char *name = arena_printf(&arena, "W%d", i);
		g_autofree char *text = g_strdup_printf(" (W%d + 1)", i + 1);

		macro_define(t, name, keep(" 1"), 2, true, &r);
		macro_define(t, name, keep(text), strlen(text), true, &r);
	}
	g_assert_false(macro_settle(t, "W0", &r.value));
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
	struct macro_result r;

	g_assert_cmpint(macro_define(t, "A", " 1\0+ 2", 6, false, &r), ==, VALUE_INT);
	g_assert_cmpint(r.value.i, ==, 3);
	g_assert_cmpint(macro_define(t, "B", " \"a\0b\"", 6, false, &r), ==, VALUE_NONE);
	g_assert_cmpint(r.value.kind, ==, VALUE_NONE);
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
		struct macro_result r;

		macro_define(t, name, keep(text), strlen(text), false, &r);
		g_assert_cmpint(r.value.i, ==, i);
		g_assert_false(r.unsure);
	}
	macro_table_free(t);
}

int main(int argc, char **argv)
{
	int result;

	g_test_init(&argc, &argv, NULL);
	arena_init(&arena);
	kept = g_ptr_array_new_with_free_func(g_free);
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
	g_test_add_func("/macro/defined-anew", test_defined_anew);
	g_test_add_func("/macro/defined-anew-unknown", test_defined_anew_unknown);
	g_test_add_func("/macro/text-of-names", test_text_of_names);
	g_test_add_func("/macro/types-of-c", test_types_of_c);
	g_test_add_func("/macro/undefined-in-c", test_undefined_in_c);
	g_test_add_func("/macro/targets", test_targets);
	g_test_add_func("/macro/doubling", test_doubling);
	g_test_add_func("/macro/waiting", test_waiting);
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
	g_ptr_array_free(kept, TRUE);
	return result;
}
