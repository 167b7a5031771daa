// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/*
 * Tests of src/ir/helper-map.c: what a map holds, what it becomes in C, and what it may not hold.
 */
#include <stdio.h>
#include <string.h>

#include "ir/helper-map.h"

/* What is said about @text, with a map of it in *m. Newly allocated. */
static char *read_map(const char *text, struct helper_map **m)
{
	char *said = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&said, &len);
	struct diag d;
	char *copy;

	diag_init(&d, f);
	*m = helper_map_read("no/helpers.map", text, strlen(text), &d);
	fclose(f);
	copy = g_strdup(said);
	free(said);
	g_assert_true((*m == NULL) == (diag_errors(&d) == TRUE));
	return copy;
}

static struct helper_map *good(const char *text)
{
	struct helper_map *m;
	g_autofree char *said = read_map(text, &m);

	g_assert_cmpstr(said, ==, "");
	g_assert_nonnull(m);
	return m;
}

static void bad(const char *text, const char *expected)
{
	struct helper_map *m;
	g_autofree char *said = read_map(text, &m);

	g_assert_null(m);
	if (!strstr(said, expected))
		g_error("`%s`: said\n%sand not\n%s", text, said, expected);
}

/* The kinds and names of all parts: "d p:mutex_lock f:BUG c". */
static char *parts(const struct helper_map *m)
{
	GString *s = g_string_new(NULL);

	for (guint i = 0; i < m->parts->len; i++) {
		const struct helper_part *p = &g_array_index(m->parts, struct helper_part, i);

		g_string_append_printf(s, "%s%c", i ? " " : "", "dpfc"[p->kind]);
		if (p->name)
			g_string_append_printf(s, ":%s", p->name);
		g_assert_cmpuint(p->from, <, p->to);
		g_assert_cmpuint(p->to, <=, m->len);
	}
	return g_string_free(s, FALSE);
}

static void check_parts(const char *text, const char *expected)
{
	struct helper_map *m = good(text);
	g_autofree char *found = parts(m);

	g_assert_cmpstr(found, ==, expected);
	helper_map_free(m);
}

static void test_parts(void)
{
	check_parts("", "");
	check_parts("/* nothing */\n// at all\n;", "");
	check_parts("void f(void);", "p:f");
	check_parts("int f(int a, char *b) { return a; }", "f:f");
	check_parts("#include <x.h>\nvoid f(void);\n", "d p:f");
	check_parts("#if A /* ( */ \\\n && B\nvoid f(void);\n#endif", "d p:f d");
	check_parts("static_assert(sizeof(int) == 4, \"f(void);\");\nvoid g(int a);", "c p:g");
	check_parts("static int three(void) { return 3; }\nint g(void) { return three(); }", "c f:g");
	check_parts("static const int t[] = { 1, 2 };", "c");
	check_parts("void f(void)\n{\n#ifdef A\n\tif (a) {\n\t}\n#else\n\t'}';\n#endif\n}\n", "f:f");
}

/* The name is that in front of the parameters, not of an attribute. */
static void test_names(void)
{
	check_parts("void * __must_check __realloc_size(2) krealloc(const void *p, size_t n);",
		    "p:krealloc");
	check_parts("void *krealloc(const void *p, size_t n) __must_check __realloc_size(2);",
		    "p:krealloc");
	check_parts("__attribute__((format(printf, 1, 2))) int log_it(const char *f, void *p);",
		    "p:log_it");
	check_parts("__acquires(lock) void lock(spinlock_t *lock);", "p:lock");
	check_parts("void call(int (*f)(int), int a[3]);", "p:call");
	check_parts("unsigned long copy(void *to, const void __user *from, unsigned long n);",
		    "p:copy");
	check_parts("int printk(const char *fmt, ...);", "p:printk");
	check_parts("typeof(int) f(int a);", "p:f");
}

static bool all(const char *name, void *data)
{
	(void)data;
	return strcmp(name, "unused") != 0;
}

static bool call(const struct helper_part *p, GString *out, void *data)
{
	(void)data;
	if (!strcmp(p->name, "real"))
		return false;
	g_string_append_printf(out, "{ %s(); }", p->name);
	return true;
}

static const char map[] =
	"#include <a.h>\n"
	"\n"
	"  void f(int a) __cold;\n"
	"void unused(void);\n"
	"void real(void);\n"
	"static_assert(1);\n"
	"#ifdef X\n"
	"int\n"
	"g(void) { return 1; }\n"
	"#endif\n";

/* Every position is that of the map: clang and the compilers then show it by themselves. */
static void test_declare(void)
{
	struct helper_map *m = good(map);
	g_autoptr(GString) s = g_string_new(NULL);

	helper_map_declare(m, s, all, NULL);
	g_assert_cmpstr(s->str, ==,
		"#line 1 \"no/helpers.map\"\n#include <a.h>\n"
		"#line 3 \"no/helpers.map\"\n  void rust_helper_f\n"
		"#line 3 \"no/helpers.map\"\n        (int a) __cold;\n"
		"#line 5 \"no/helpers.map\"\nvoid rust_helper_real\n"
		"#line 5 \"no/helpers.map\"\n         (void);\n"
		"#line 7 \"no/helpers.map\"\n#ifdef X\n"
		"#line 8 \"no/helpers.map\"\nint\nrust_helper_g\n"
		"#line 9 \"no/helpers.map\"\n (void) ;\n"
		"#line 10 \"no/helpers.map\"\n#endif\n");
	helper_map_free(m);
}

static void test_define(void)
{
	struct helper_map *m = good(map);
	g_autoptr(GString) s = g_string_new(NULL);

	helper_map_define(m, s, "ATTR", all, call, NULL);
	g_assert_cmpstr(s->str, ==,
		"#line 1 \"no/helpers.map\"\n#include <a.h>\n"
		"ATTR\n#line 3 \"no/helpers.map\"\n  void rust_helper_f\n"
		"#line 3 \"no/helpers.map\"\n        (int a) __cold{ f(); }\n"
		"#line 6 \"no/helpers.map\"\nstatic_assert(1);\n"
		"#line 7 \"no/helpers.map\"\n#ifdef X\n"
		"ATTR\n#line 8 \"no/helpers.map\"\nint\nrust_helper_g\n"
		"#line 9 \"no/helpers.map\"\n (void) { return 1; }\n"
		"#line 10 \"no/helpers.map\"\n#endif\n");
	helper_map_free(m);
}

static void test_find(void)
{
	struct helper_map *m = good(map);
	const struct helper_part *p = helper_map_find(m, "g");

	g_assert_nonnull(p);
	g_assert_cmpuint(p->pos.line, ==, 9);
	g_assert_cmpuint(p->pos.col, ==, 1);
	g_assert_cmpuint(p->from_pos.line, ==, 8);
	g_assert_null(helper_map_find(m, "h"));
	helper_map_free(m);
}

static void test_twice(void)
{
	bad("void f(void);\nint f(int a) { return a; }\n",
	    "no/helpers.map:2:5: error: 'f' is here for the second time\n");
	bad("void f(void);\nvoid f(void);\n", "no/helpers.map:1:6: note: the first one is here\n");
	bad("#if A\nvoid f(void);\n#endif\nvoid f(void);\n", "no/helpers.map:4:6: error: 'f' is");
	bad("#if A\nvoid f(void);\n#else\nvoid g(void);\nvoid f(void);\nvoid f(void);\n#endif\n",
	    "no/helpers.map:6:6: error: 'f' is here for the second time\n");
	check_parts("#if A\nvoid f(void);\n#else\nvoid f(void) { }\n#endif\n", "d p:f d f:f d");
	check_parts("#if A\nvoid f(void);\n#endif\n#if !A\nvoid f(void) { }\n#endif\n",
		    "d p:f d d f:f d");
}

static void test_bad(void)
{
	bad("void f();\n", "no/helpers.map:1:6: error: 'f' needs parameters with type and name, "
	    "or (void)\n");
	bad("\n\tvoid f(int);\n", "no/helpers.map:2:7: error: 'f' needs parameters");
	bad("int x;\n", "no/helpers.map:1:1: error: neither a prototype nor a function\n");
	bad("void f(void)\n", "no/helpers.map:1:1: error: declaration does not end: no ';' or body\n");
	bad("void f(void) {\n{ }\n", "no/helpers.map:1:14: error: '{' is not closed\n");
	bad("void f(int a;\n", "no/helpers.map:1:7: error: '(' or '[' is not closed\n");
	bad("void f(int a));\n", "no/helpers.map:1:14: error: ')' closes nothing\n");
	bad("{ }\n", "no/helpers.map:1:1: error: a body without a function\n");
	bad("void rust_helper_f(void);\n", "no/helpers.map:1:6: error: 'rust_helper_f' is to be "
	    "written without rust_helper_, which is added\n");
	bad("void f(void);\n#endif\n", "no/helpers.map:2:1: error: #endif without #if\n");
	bad("#else\n", "no/helpers.map:1:1: error: #else without #if\n");
	bad("void f(void);\n# ifdef A\n", "no/helpers.map:2:1: error: #if without #endif\n");
	bad("void f(int\n#ifdef A\nlong\n#endif\na);\n",
	    "no/helpers.map:2:1: error: directive inside of a declaration\n");
	bad("/* x\n", "no/helpers.map:1:1: error: comment is not closed\n");
	bad("void f(void) { \"x\n }\n", "no/helpers.map:1:16: error: string is not closed\n");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/helper-map/parts", test_parts);
	g_test_add_func("/helper-map/names", test_names);
	g_test_add_func("/helper-map/declare", test_declare);
	g_test_add_func("/helper-map/define", test_define);
	g_test_add_func("/helper-map/find", test_find);
	g_test_add_func("/helper-map/twice", test_twice);
	g_test_add_func("/helper-map/bad", test_bad);
	return g_test_run();
}
