/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "doctest/print.h"

#include <string.h>

#include "doctest/name.h"

/* A test and what it is called in C and in the kernel's log. */
struct kunit_test {
	const struct doctest *t;
	char *file;		/* "alloc_kbox_rs" */
	char *id;		/* "alloc_kbox_rs_147_0", which gives the order */
	char *symbol;		/* "rust_doctest_kernel_alloc_kbox_rs_0" */
	const char *skip;	/* why it cannot run in a kernel; or NULL */
};

/* --- strings ---------------------------------------------------------------------------------- */

/* Appends each of the strings, the last of which is NULL: most of the text is made this way. */
static void G_GNUC_NULL_TERMINATED add(GString *out, ...)
{
	gsize at = out->len, all = at;
	va_list ap, again;
	const char *s;

	va_start(ap, out);
	va_copy(again, ap);
	while ((s = va_arg(ap, const char *)))
		all += strlen(s);
	g_string_set_size(out, all);
	while ((s = va_arg(again, const char *))) {
		gsize n = strlen(s);

		memcpy(out->str + at, s, n);
		at += n;
	}
	va_end(again);
	va_end(ap);
}

/* As many digits as 32 bits can have, and the NUL. */
#define DECIMAL_SIZE 11

/* @n in decimal, at the end of @room. */
static const char *decimal(unsigned n, char room[static DECIMAL_SIZE])
{
	char *p = room + DECIMAL_SIZE - 1;

	*p = '\0';
	do
		*--p = (char)('0' + n % 10);
	while (n /= 10);
	return p;
}

/* @text within quotes of Rust or C; in a format string of Rust, braces are doubled. */
static char *quoted(const char *text, bool format)
{
	const char *special = format ? "\"\\{}" : "\"\\";
	GString *s = g_string_new("\"");

	for (;;) {
		size_t n = strcspn(text, special);

		g_string_append_len(s, text, n);
		text += n;
		if (!*text)
			break;
		g_string_append_c(s, *text == '{' || *text == '}' ? *text : '\\');
		g_string_append_c(s, *text++);
	}
	g_string_append_c(s, '"');
	return g_string_free(s, FALSE);
}

/* @path less the folder @base, if it is in there. */
static const char *relative_to(const char *path, const char *base)
{
	size_t len = base ? strlen(base) : 0;

	while (len && base[len - 1] == '/')
		len--;
	if (!len || strncmp(path, base, len) || path[len] != '/')
		return path;
	for (path += len; *path == '/'; path++)
		;
	return path;
}

/* --- the order, and who takes part ------------------------------------------------------------ */

static void kunit_test_free(gpointer data)
{
	struct kunit_test *k = data;

	g_free(k->file);
	g_free(k->id);
	g_free(k->symbol);
	g_free(k);
}

/* As the kernel's own generator sorts its files. */
static gint by_id(gconstpointer a, gconstpointer b)
{
	const struct kunit_test *x = *(struct kunit_test *const *)a;
	const struct kunit_test *y = *(struct kunit_test *const *)b;

	return strcmp(x->id, y->id);
}

static const char *cannot_run(const struct doctest *t)
{
	if (t->lang.compile_fail)
		return "compile_fail: not to be compiled";
	if (t->lang.test_harness)
		return "test_harness: has tests of its own";
	if (t->lang.should_panic)
		return "should_panic: a panic would stop the kernel";
	return NULL;
}

/* The tests that are not ignored, in their order, with their names. */
static GPtrArray *choose(const struct doctests *all, const struct kunit_options *o)
{
	GPtrArray *chosen = g_ptr_array_new_with_free_func(kunit_test_free);
	g_autofree char *folder = g_path_get_dirname(o->root);
	const char *last = NULL;
	unsigned n = 0;

	for (guint i = 0; i < all->list->len; i++) {
		const struct doctest *t = all->list->pdata[i];
		char line[DECIMAL_SIZE], number[DECIMAL_SIZE];
		struct kunit_test *k;

		if (t->ignored)
			continue;
		k = g_new0(struct kunit_test, 1);
		k->t = t;
		k->file = name_mangle(relative_to(t->file, folder));
		k->id = g_strconcat(k->file, "_", decimal(t->line, line), "_",
				    decimal(t->number, number), NULL);
		k->skip = cannot_run(t);
		g_ptr_array_add(chosen, k);
	}
	g_ptr_array_sort(chosen, by_id);
	for (guint i = 0; i < chosen->len; i++) {
		struct kunit_test *k = chosen->pdata[i];
		char number[DECIMAL_SIZE];

		n = last && strcmp(last, k->file) == 0 ? n + 1 : 0;
		last = k->file;
		k->symbol = g_strconcat("rust_doctest_", o->crate, "_", k->file, "_",
					decimal(n, number), NULL);
	}
	return chosen;
}

/* --- Rust ------------------------------------------------------------------------------------- */

static unsigned count_lines(const char *text)
{
	unsigned n = 0;

	for (; *text; text++)
		n += *text == '\n';
	return n;
}

/* The example as a block in which main() is to be called. */
static void print_program(GString *out, const struct kunit_test *k)
{
	const struct example *e = &k->t->example;

	g_string_append(out, e->crate_level);
	if (!e->has_main)
		add(out, "fn main() { #[allow(non_snake_case)] fn _doctest_main_", k->id, "()",
		    e->returns_result ? " -> core::result::Result<(), impl core::fmt::Debug>" : "",
		    " {\n", NULL);
	g_string_append(out, e->code);
	/* The name is part of the message of a test that fails. */
	if (e->returns_result)
		add(out, "\n} let test_return_value = _doctest_main_", k->id, "(); "
		    "assert!(test_return_value.is_ok()); }", NULL);
	else if (!e->has_main)
		add(out, "\n} _doctest_main_", k->id, "() }", NULL);
	g_string_append(out, k->t->lang.no_run ? "\n        let _ = main;\n" : "\n        main();\n");
}

/*
 * In an example assert!() is not to stop the kernel, but to fail the test, with the place in the
 * documentation: `at` is the example's first line in the generated file.
 */
static void print_asserts(GString *out, const struct kunit_test *k, const char *path)
{
	g_autofree char *file = quoted(path, false);
	char line[DECIMAL_SIZE];
	g_autofree char *place = g_strconcat("\"", k->symbol, "\", ", file,
					     ", __DOCTEST_ANCHOR - ",
					     decimal(k->t->code_pos.line, line), NULL);

	add(out,
	    "    #[allow(unused)]\n"
	    "    macro_rules! assert {\n"
	    "        ($cond:expr $(, $($message:tt)*)?) => {{\n"
	    "            kernel::kunit_assert!(", place, ", $cond);\n"
	    "        }};\n"
	    "    }\n"
	    "    #[allow(unused)]\n"
	    "    macro_rules! assert_eq {\n"
	    "        ($left:expr, $right:expr $(, $($message:tt)*)?) => {{\n"
	    "            kernel::kunit_assert_eq!(", place, ", $left, $right);\n"
	    "        }};\n"
	    "    }\n"
	    "    #[allow(unused)]\n"
	    "    macro_rules! assert_ne {\n"
	    "        ($left:expr, $right:expr $(, $($message:tt)*)?) => {{\n"
	    "            kernel::kunit_assert!(", place, ", $left != $right);\n"
	    "        }};\n"
	    "    }\n", NULL);
}

static void print_test(GString *out, const struct kunit_test *k, const struct kunit_options *o)
{
	const struct doctest *t = k->t;
	const char *path = relative_to(t->file, o->base);
	char room[DECIMAL_SIZE];
	const char *line = decimal(t->line, room);
	g_autofree char *where = g_strconcat("    # ", k->symbol, ".location: ", path, ":", line,
					     NULL);
	g_autofree char *message = quoted(where, true);
	unsigned before = 2 + count_lines(t->example.crate_level) + !t->example.has_main;
	char ahead[DECIMAL_SIZE];

	/* The string ends before its quote: a line feed is to follow. */
	message[strlen(message) - 1] = '\0';
	add(out,
	    "\n"
	    "/// The example in line ", line, " of `", path, "`.\n"
	    "#[", g_strcmp0(o->edition, "2024") ? "no_mangle" : "unsafe(no_mangle)", "]\n"
	    "pub extern \"C\" fn ", k->symbol,
	    "(__kunit_test: *mut kernel::bindings::kunit) {\n", NULL);
	print_asserts(out, k, relative_to(t->code_pos.path, o->base));
	add(out,
	    "    #[allow(unused)]\n"
	    "    use kernel::prelude::*;\n"
	    "\n"
	    "    kernel::kunit::info(format_args!(", message, "\\n\"));\n"
	    "\n"
	    "    #[allow(unused)]\n"
	    "    static __DOCTEST_ANCHOR: i32 = core::line!() as i32 + ",
	    decimal(before, ahead),
	    ";\n"
	    "    {\n", NULL);
	print_program(out, k);
	g_string_append(out, "    }\n}\n");
}

static void print_rust(GString *out, const GPtrArray *tests, const struct kunit_options *o,
		       const char *suite)
{
	g_string_append_printf(out,
		"// SPDX-License-Identifier: GPL-2.0\n"
		"\n"
		"//! The examples in the documentation of `%s`, made into KUnit tests by krab doctest.\n"
		"\n"
		"const __LOG_PREFIX: &[u8] = b\"%s\\0\";\n", o->crate, suite);
	for (guint i = 0; i < tests->len; i++) {
		const struct kunit_test *k = tests->pdata[i];

		/* What should panic is compiled all the same. */
		if (!k->t->lang.compile_fail && !k->t->lang.test_harness)
			print_test(out, k, o);
	}
}

/* --- C ---------------------------------------------------------------------------------------- */

static void print_skipped(GString *out, const struct kunit_test *k)
{
	if (k->skip)
		add(out, "static void ", k->symbol, "_skipped(struct kunit *test)\n"
		    "{\n"
		    "\tkunit_skip(test, \"", k->skip, "\");\n"
		    "}\n", NULL);
	else
		add(out, "void ", k->symbol, "(struct kunit *test);\n", NULL);
}

static void print_c(GString *out, const GPtrArray *tests, const struct kunit_options *o,
		    const char *suite)
{
	g_string_append_printf(out,
		"// SPDX-License-Identifier: GPL-2.0\n"
		"/* The examples in the documentation of %s, listed by krab doctest. */\n"
		"#include <kunit/test.h>\n"
		"\n", o->crate);
	for (guint i = 0; i < tests->len; i++)
		print_skipped(out, tests->pdata[i]);
	g_string_append(out, "\nstatic struct kunit_case test_cases[] = {\n");
	for (guint i = 0; i < tests->len; i++) {
		const struct kunit_test *k = tests->pdata[i];

		if (k->skip)
			add(out, "\t{ .run_case = ", k->symbol, "_skipped, .name = \"", k->symbol,
			    "\" },\n", NULL);
		else
			add(out, "\tKUNIT_CASE(", k->symbol, "),\n", NULL);
	}
	g_string_append_printf(out,
		"\t{ }\n"
		"};\n"
		"\n"
		"static struct kunit_suite test_suite = {\n"
		"\t.name = \"%s\",\n"
		"\t.test_cases = test_cases,\n"
		"};\n"
		"kunit_test_suite(test_suite);\n"
		"\n"
		"MODULE_DESCRIPTION(\"Examples in the documentation of %s\");\n"
		"MODULE_LICENSE(\"GPL\");\n", suite, o->crate);
}

void print_kunit(const struct doctests *all, const struct kunit_options *o, GString *rust,
		 GString *c)
{
	g_autoptr(GPtrArray) tests = choose(all, o);
	g_autofree char *suite = g_strdup_printf("rust_doctests_%s", o->crate);

	print_rust(rust, tests, o, suite);
	print_c(c, tests, o, suite);
}

/* --- one suite a module ----------------------------------------------------------------------- */

static void print_file_free(gpointer data)
{
	struct print_file *f = data;

	g_free(f->name);
	g_string_free(f->text, TRUE);
	g_free(f);
}

GPtrArray *print_files_new(void)
{
	return g_ptr_array_new_with_free_func(print_file_free);
}

/* @name is taken. */
static GString *add_file(GPtrArray *files, char *name)
{
	struct print_file *f = g_new0(struct print_file, 1);

	f->name = name;
	f->text = g_string_new(NULL);
	g_ptr_array_add(files, f);
	return f->text;
}

/* "alloc_kbox"; "lib" for the root. Modules that are called alike this way share their suite. */
static char *suite_of(const struct kunit_test *k)
{
	g_autofree char *name = NULL;
	g_auto(GStrv) parts = g_strsplit(*k->t->module ? k->t->module : "lib", "::", -1);

	name = g_strjoinv("_", parts);
	return name_mangle(name);
}

GPtrArray *print_kunit_split(const struct doctests *all, const struct kunit_options *o)
{
	g_autoptr(GPtrArray) tests = choose(all, o);
	g_autoptr(GHashTable) suites = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
							     (GDestroyNotify)g_ptr_array_unref);
	g_autoptr(GPtrArray) order = g_ptr_array_new();
	GPtrArray *files = print_files_new();
	g_autofree char *list = g_strdup_printf("doctests_%s.mk", o->crate);
	GString *objects = add_file(files, g_strdup(list));

	for (guint i = 0; i < tests->len; i++) {
		char *suite = suite_of(tests->pdata[i]);
		GPtrArray *of_suite = g_hash_table_lookup(suites, suite);

		if (!of_suite) {
			of_suite = g_ptr_array_new();
			g_ptr_array_add(order, suite);
			g_hash_table_insert(suites, suite, of_suite);
		} else {
			g_free(suite);
		}
		g_ptr_array_add(of_suite, tests->pdata[i]);
	}
	g_string_append_printf(objects, "# SPDX-License-Identifier: GPL-2.0\n"
			       "# What `krab doctest --split` wrote beside this file.\n"
			       "doctests_%s-y :=", o->crate);
	for (guint i = 0; i < order->len; i++) {
		const char *suite = order->pdata[i];
		g_autofree char *stem = g_strdup_printf("doctests_%s_%s", o->crate, suite);
		g_autofree char *log = g_strdup_printf("rust_doctests_%s_%s", o->crate, suite);
		GPtrArray *of_suite = g_hash_table_lookup(suites, suite);

		print_rust(add_file(files, g_strconcat(stem, ".rs", NULL)), of_suite, o, log);
		print_c(add_file(files, g_strconcat(stem, "_kunit.c", NULL)), of_suite, o, log);
		g_string_append_printf(objects, " \\\n\t%s.o %s_kunit.o", stem, stem);
	}
	g_string_append_c(objects, '\n');
	return files;
}
