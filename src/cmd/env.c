// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* krab env: the variables that a kernel's `make` needs for Rust, and why these values. */
#include <stdio.h>
#include <string.h>

#include <glib.h>
#include <jansson.h>

#include "cmd/cmd.h"
#include "cmd/tools.h"

enum format { FORMAT_SH, FORMAT_MAKE, FORMAT_JSON };

struct variable {
	const char *name;
	char *value, *reason;
};

struct report {
	GArray *variables;	/* struct variable, in the order in which they are printed */
	GPtrArray *notes;	/* char *: works, but the user may want to know */
	GPtrArray *errors;	/* char *: cannot work like this */
	GPtrArray *looked_at;	/* char *: for -v */
};

static void variable_clear(gpointer data)
{
	struct variable *v = data;

	g_free(v->value);
	g_free(v->reason);
}

static void report_init(struct report *r)
{
	r->variables = g_array_new(FALSE, FALSE, sizeof(struct variable));
	g_array_set_clear_func(r->variables, variable_clear);
	r->notes = g_ptr_array_new_with_free_func(g_free);
	r->errors = g_ptr_array_new_with_free_func(g_free);
	r->looked_at = g_ptr_array_new_with_free_func(g_free);
}

static void report_release(struct report *r)
{
	g_array_unref(r->variables);
	g_ptr_array_unref(r->notes);
	g_ptr_array_unref(r->errors);
	g_ptr_array_unref(r->looked_at);
}

/* A tool that was not found has no line: make's own default is better than an empty value. */
static void add(struct report *r, const char *name, const char *value, const char *reason)
{
	struct variable v = { name, g_strdup(value), g_strdup(reason) };

	if (value)
		g_array_append_val(r->variables, v);
	else
		g_free(v.reason);
}

/* The bindgen that was built and installed together with this program. */
static void report_bindgen(struct report *r)
{
	static const char *const places[] = { "bindgen", "../lib/krab/bindgen" };
	const char *set = g_getenv("BINDGEN");
	g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);
	g_autofree char *folder = NULL;
	size_t i;

	if (set && *set) {
		add(r, "BINDGEN", set, "BINDGEN is set");
		return;
	}
	folder = self ? g_path_get_dirname(self) : g_strdup(".");
	for (i = 0; i < G_N_ELEMENTS(places); i++) {
		g_autofree char *joined = g_build_filename(folder, places[i], NULL);
		g_autofree char *path = g_canonicalize_filename(joined, NULL);

		if (g_file_test(path, G_FILE_TEST_IS_EXECUTABLE)) {
			add(r, "BINDGEN", path, "krab's own");
			return;
		}
	}
	g_ptr_array_add(r->errors, g_strdup_printf("no 'bindgen' in '%s': it is a link to krab "
						   "that belongs there", folder));
}

static void report_rust(struct report *r)
{
	struct rust_tools t;
	g_autoptr(GError) why = NULL;

	if (rust_tools_find(&t, &why)) {
		g_autofree char *reason = g_strdup_printf("%s: %s", t.release, t.reason);
		const char *same = "of the same toolchain";

		add(r, "RUSTC", t.rustc, reason);
		/* make builds programs for the building machine with it: one compiler for all. */
		add(r, "HOSTRUSTC", t.rustc, "the same as RUSTC");
		add(r, "RUSTDOC", t.rustdoc, same);
		add(r, "RUSTFMT", t.rustfmt, same);
		add(r, "CLIPPY_DRIVER", t.clippy_driver, same);
		add(r, "RUST_LIB_SRC", t.lib_src, same);
		tools_add_lines(t.lib_src ? r->notes : r->errors, NULL, t.notes);
	} else {
		g_ptr_array_add(r->errors, g_strdup(why->message));
	}
	tools_add_lines(r->looked_at, "RUSTC", t.looked_at);
	rust_tools_release(&t);
}

static void report_libclang(struct report *r, const struct llvm_tools *l)
{
	struct clang_choice c;
	g_autoptr(GError) why = NULL;

	if (tools_find_libclang(l, &c, r->notes, &why)) {
		g_autofree char *reason = g_strdup_printf("%s: %s", c.version, c.reason);

		add(r, "LIBCLANG_PATH", c.path, reason);
		tools_add_lines(r->looked_at, "LIBCLANG_PATH", c.looked_at);
	} else {
		g_ptr_array_add(r->errors, g_strdup(why->message));
	}
	clang_choice_release(&c);
}

static void report_clang(struct report *r)
{
	struct llvm_tools l;
	g_autoptr(GError) why = NULL;

	if (llvm_tools_find(&l, &why)) {
		g_autofree char *reason = g_strdup_printf("%s: %s", l.release, l.reason);

		add(r, "LLVM", l.llvm, reason);
		tools_add_lines(r->notes, NULL, l.notes);
	} else {
		g_ptr_array_add(r->errors, g_strdup(why->message));
	}
	tools_add_lines(r->looked_at, "LLVM", l.looked_at);
	report_libclang(r, &l);
	llvm_tools_release(&l);
}

static void print_sh(const struct variable *v)
{
	g_autofree char *quoted = g_shell_quote(v->value);

	printf("export %s=%s\n", v->name, quoted);
}

/* Words for make's command line, which $(…) splits at white space: one with a space cannot be. */
static gboolean print_make(const struct variable *v)
{
	if (strpbrk(v->value, " \t\n$")) {
		fprintf(stderr, "error: '%s' cannot stand on make's command line: "
			"use --sh and 'make -e'\n", v->value);
		return FALSE;
	}
	printf("%s=%s\n", v->name, v->value);
	return TRUE;
}

/*
 * Tools print in whatever encoding they like: what is not UTF-8, as JSON must be, is replaced.
 */
static json_t *json_text(const char *text)
{
	g_autofree char *valid = g_utf8_make_valid(text, -1);

	return json_string(valid);
}

static json_t *json_lines(const GPtrArray *lines)
{
	json_t *array = json_array();

	for (guint i = 0; lines && i < lines->len; i++)
		json_array_append_new(array, json_text(lines->pdata[i]));
	return array;
}

static void print_json(const struct report *r)
{
	json_t *root = json_object(), *values = json_object(), *reasons = json_object();

	for (guint i = 0; i < r->variables->len; i++) {
		const struct variable *v = &g_array_index(r->variables, struct variable, i);

		json_object_set_new(values, v->name, json_text(v->value));
		json_object_set_new(reasons, v->name, json_text(v->reason));
	}
	json_object_set_new(root, "variables", values);
	json_object_set_new(root, "reasons", reasons);
	json_object_set_new(root, "notes", json_lines(r->notes));
	json_object_set_new(root, "errors", json_lines(r->errors));
	json_object_set_new(root, "looked_at", json_lines(r->looked_at));
	json_dumpf(root, stdout, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
	putchar('\n');
	json_decref(root);
}

static gboolean print_variables(const struct report *r, enum format format)
{
	gboolean ok = TRUE;
	guint i;

	if (format == FORMAT_JSON) {
		print_json(r);
		return TRUE;
	}
	for (i = 0; i < r->variables->len; i++) {
		const struct variable *v = &g_array_index(r->variables, struct variable, i);

		if (format == FORMAT_SH)
			print_sh(v);
		else if (!print_make(v))
			ok = FALSE;
	}
	return ok;
}

/* To stderr, so that `eval "$(krab env -v)"` still works. */
static void print_reasons(const struct report *r)
{
	guint i;

	for (i = 0; i < r->looked_at->len; i++)
		fprintf(stderr, "looked at: %s\n", (char *)r->looked_at->pdata[i]);
	for (i = 0; i < r->variables->len; i++) {
		const struct variable *v = &g_array_index(r->variables, struct variable, i);

		fprintf(stderr, "%s=%s (%s)\n", v->name, v->value, v->reason);
	}
}

static int run_env(int argc, char **argv)
{
	enum format format = FORMAT_SH;
	gboolean verbose = FALSE, ok;
	struct report r;
	int a;

	for (a = 1; a < argc; a++) {
		if (!strcmp(argv[a], "--sh"))
			format = FORMAT_SH;
		else if (!strcmp(argv[a], "--make"))
			format = FORMAT_MAKE;
		else if (!strcmp(argv[a], "--json"))
			format = FORMAT_JSON;
		else if (!strcmp(argv[a], "-v") || !strcmp(argv[a], "--verbose"))
			verbose = TRUE;
		else
			return tools_bad_argument(argv[0], argv[a]);
	}

	report_init(&r);
	report_bindgen(&r);
	report_rust(&r);
	report_clang(&r);
	if (verbose)
		print_reasons(&r);
	tools_print_messages(r.notes, r.errors);
	ok = print_variables(&r, format) && !r.errors->len;
	report_release(&r);
	return ok ? CMD_OK : CMD_USAGE;
}

const struct cmd cmd_env = {
	.name = "env",
	.summary = "print the variables that a kernel build with Rust needs",
	.usage = "[--sh | --make | --json] [-v]",
	.help = "Finds krab's bindgen, rustc with the sources of its standard library, rustdoc,\n"
		"rustfmt and clippy of the same toolchain, a complete set of LLVM tools, and the\n"
		"libclang of the same version; prints them as variables. What is wrong or missing\n"
		"is said on standard error, with what to install; the exit status is then 2.\n"
		"\n"
		"  --sh           lines for a shell's eval (the default)\n"
		"  --make         words for make's command line\n"
		"  --json         one object: variables, reasons, notes, errors, looked_at\n"
		"  -v, --verbose  say on standard error what was looked at, and why it was taken\n"
		"\n"
		"A variable of these that is set already is kept, and it is an error if it does\n"
		"not work. A kernel's Makefile overrides what comes from the environment, so give\n"
		"it the words of --make, or the lines of --sh and 'make -e'.\n"
		"\n"
		"rustc is the first on PATH that is new enough and has its sources (rust-src),\n"
		"then one from the usual places. libclang is that of LIBCLANG_PATH,\n"
		"LLVM_CONFIG_PATH, CLANG_PATH, the clang chosen here, or the newest installed.\n",
	.examples = "  make $(krab env --make) defconfig\n"
		    "  eval \"$(krab env)\"\n"
		    "  krab env -v\n",
	.run = run_env,
};
