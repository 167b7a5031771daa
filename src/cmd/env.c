// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* krab env: the variables that a kernel's `make` needs for Rust, and why these values. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <glib.h>
#include <glib/gstdio.h>
#include <jansson.h>

#include "base/diag.h"
#include "base/progress.h"
#include "cmd/cmd.h"
#include "cmd/env.h"
#include "cmd/tools.h"
#include "kbuild/place.h"

enum format { FORMAT_SH, FORMAT_MAKE, FORMAT_JSON };

static void variable_clear(gpointer data)
{
	struct env_variable *v = data;

	g_free(v->value);
	g_free(v->reason);
}

void env_report_init(struct env_report *r)
{
	r->variables = g_array_new(FALSE, FALSE, sizeof(struct env_variable));
	g_array_set_clear_func(r->variables, variable_clear);
	r->notes = g_ptr_array_new_with_free_func(g_free);
	r->errors = g_ptr_array_new_with_free_func(g_free);
	r->looked_at = g_ptr_array_new_with_free_func(g_free);
}

void env_report_release(struct env_report *r)
{
	g_array_unref(r->variables);
	g_ptr_array_unref(r->notes);
	g_ptr_array_unref(r->errors);
	g_ptr_array_unref(r->looked_at);
}

/* A tool that was not found has no line: make's own default is better than an empty value. */
static void add(struct env_report *r, const char *name, const char *value, const char *reason)
{
	struct env_variable v = {
		.name = name, .value = g_strdup(value), .reason = g_strdup(reason),
	};

	if (value)
		g_array_append_val(r->variables, v);
	else
		g_free(v.reason);
}

/* Beside krab there may be another program of that name: a distribution lets one choose. */
static gboolean is_own_bindgen(const char *path, size_t place)
{
	return g_file_test(path, G_FILE_TEST_IS_EXECUTABLE) &&
	       (place == 0 || tools_is_this_program(path));
}

/* The bindgen that was built and installed together with this program. */
void env_report_bindgen(struct env_report *r)
{
	static const char *const places[] = { "../lib/krab/bindgen", "bindgen" };
	const char *set = g_getenv("BINDGEN");
	g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);
	g_autofree char *folder = NULL;
	size_t i;

	if (set && *set) {
		add(r, "BINDGEN", set, "BINDGEN is set");
		return;
	}
	if (!self) {
		g_ptr_array_add(r->errors, g_strdup("/proc is not mounted, so it is not known "
						    "where krab is: set BINDGEN to the 'bindgen' "
						    "beside it"));
		return;
	}
	folder = g_path_get_dirname(self);
	for (i = 0; i < G_N_ELEMENTS(places); i++) {
		g_autofree char *joined = g_build_filename(folder, places[i], NULL);
		g_autofree char *path = g_canonicalize_filename(joined, NULL);

		if (is_own_bindgen(path, i)) {
			add(r, "BINDGEN", path, "krab's own");
			return;
		}
	}
	g_ptr_array_add(r->errors, g_strdup_printf("no 'bindgen' in '%s': it is a link to krab "
						   "that belongs there", folder));
}

void env_report_rust(struct env_report *r)
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

void env_report_libclang(struct env_report *r, const struct llvm_tools *l)
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

void env_report_clang(struct env_report *r)
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
	env_report_libclang(r, &l);
	llvm_tools_release(&l);
}

static void print_sh(const struct env_variable *v)
{
	g_autofree char *quoted = g_shell_quote(v->value);

	printf("export %s=%s\n", v->name, quoted);
}

/*
 * Words for make's command line. $(…) is split at white space and expanded as a pattern, make
 * expands $, and a kernel's recipes do not quote: what a shell would not take as it is cannot be.
 */
static gboolean print_make(const struct env_variable *v)
{
	if (strpbrk(v->value, " \t\n\"'\\$#;&|<>()*?[]`~")) {
		diag_say(DIAG_ERROR, "'%s' cannot stand on make's command line, nor in a kernel's "
			 "recipes, which do not quote: name it by a path without spaces and the "
			 "shell's special characters", v->value);
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

static void print_json(const struct env_report *r)
{
	json_t *root = json_object(), *values = json_object(), *reasons = json_object();

	for (guint i = 0; i < r->variables->len; i++) {
		const struct env_variable *v = &g_array_index(r->variables, struct env_variable, i);

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

static gboolean print_variables(const struct env_report *r, enum format format)
{
	gboolean ok = TRUE;
	guint i;

	if (format == FORMAT_JSON) {
		print_json(r);
		return TRUE;
	}
	for (i = 0; i < r->variables->len; i++) {
		const struct env_variable *v = &g_array_index(r->variables, struct env_variable, i);

		if (format == FORMAT_SH)
			print_sh(v);
		else if (!print_make(v))
			ok = FALSE;
	}
	return ok;
}

/* To stderr, so that `eval "$(krab env -v)"` still works. */
static void print_reasons(const struct env_report *r)
{
	guint i;

	for (i = 0; i < r->looked_at->len; i++)
		fprintf(stderr, "looked at: %s\n", (char *)r->looked_at->pdata[i]);
	for (i = 0; i < r->variables->len; i++) {
		const struct env_variable *v = &g_array_index(r->variables, struct env_variable, i);

		fprintf(stderr, "%s=%s (%s)\n", v->name, v->value, v->reason);
	}
}

struct env_options {
	enum format format;
	gboolean verbose, quiet;
	const char *folder;	/* -C; NULL: not given */
};

/* Returns CMD_OK, or what the command is to return. */
static int parse(struct env_options *o, int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "--sh"))
			o->format = FORMAT_SH;
		else if (!strcmp(argv[i], "--make"))
			o->format = FORMAT_MAKE;
		else if (!strcmp(argv[i], "--json"))
			o->format = FORMAT_JSON;
		else if (!strcmp(argv[i], "-v") || !strcmp(argv[i], "--verbose"))
			o->verbose = TRUE;
		else if (!strcmp(argv[i], "-q") || !strcmp(argv[i], "--quiet"))
			o->quiet = TRUE;
		else if (!strcmp(argv[i], "-C") && argv[i + 1])
			o->folder = argv[++i];
		else if (g_str_has_prefix(argv[i], "--time-limit=")) {
			if (!tools_set_time_limit(strchr(argv[i], '=') + 1))
				return CMD_USAGE;
		} else {
			return tools_bad_argument(argv[0], argv[i]);
		}
	}
	return CMD_OK;
}

static void raise_minimum(const struct tree_place *p, const char *tool)
{
	struct tree_minimum m;
	struct version v;

	tree_minimum_find(p, &p->arch, tool, &m);
	if (version_parse(m.version, &v))
		tool_minimum_raise(tool, v);
	tree_minimum_clear(&m);
}

/*
 * What the tree demands, and from where make would start the tools: rustup's choice may depend on
 * the folder.
 */
static gboolean enter_tree(const char *folder, gboolean *gcc)
{
	g_autoptr(GError) why = NULL;
	struct tree_place *p = tree_place_open(folder, &why);
	gboolean ok = FALSE;
	int major;

	if (!p) {
		diag_say(DIAG_ERROR, "%s", why->message);
		return FALSE;
	}
	raise_minimum(p, "rustc");
	raise_minimum(p, "llvm");
	*gcc = !g_strcmp0(tools_configured_cc(p->build, &major), "gcc") && !g_getenv("LLVM");
	if (g_chdir(p->build))
		diag_say(DIAG_ERROR, "'%s': %s", p->build, g_strerror(errno));
	else
		ok = TRUE;
	tree_place_free(p);
	return ok;
}

/* An empty variable is like none, and a CC that is no clang reaches make in another way. */
static void note_settings(struct env_report *r)
{
	static const char *const names[] = { "BINDGEN", "RUSTC", "RUST_LIB_SRC", "LLVM",
					     "LIBCLANG_PATH" };
	const char *cc = g_getenv("CC");

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
		if (g_getenv(names[i]) && !*g_getenv(names[i]))
			g_ptr_array_add(r->notes, g_strdup_printf("%s is set, but empty: taken as "
								  "not set", names[i]));
	if (cc && *cc && !strstr(cc, "clang"))
		g_ptr_array_add(r->notes, g_strdup_printf("CC=%s is in the environment, where a "
							  "kernel's make does not look: 'krab make "
							  "CC=%s' builds with it, without LLVM",
							  cc, cc));
}

/* LLVM would change the compiler under a folder that GCC has configured. */
static void report_for_gcc(struct env_report *r)
{
	const struct llvm_tools none = { NULL };

	g_ptr_array_add(r->notes, g_strdup("LLVM is left out, as the tree is configured for GCC"));
	env_report_libclang(r, &none);
}

static int run_env(int argc, char **argv)
{
	struct env_options o = { FORMAT_SH, FALSE, FALSE, NULL };
	int status = parse(&o, argc, argv);
	struct progress *p;
	struct env_report r;
	gboolean ok, gcc = FALSE;

	if (status)
		return status;
	if (o.folder && !enter_tree(o.folder, &gcc))
		return CMD_USAGE;
	env_report_init(&r);
	p = progress_new(argv[0], o.quiet ? PROGRESS_QUIET : PROGRESS_NORMAL);
	ask_show_progress(p);
	note_settings(&r);
	env_report_bindgen(&r);
	env_report_rust(&r);
	if (gcc)
		report_for_gcc(&r);
	else
		env_report_clang(&r);
	ask_show_progress(NULL);
	progress_free(p);
	if (o.verbose)
		print_reasons(&r);
	if (o.quiet)
		g_ptr_array_set_size(r.notes, 0);
	tools_print_messages(r.notes, r.errors);
	ok = print_variables(&r, o.format) && !r.errors->len;
	env_report_release(&r);
	return ok ? CMD_OK : CMD_USAGE;
}

const struct cmd cmd_env = {
	.name = "env",
	.summary = "print the variables that a kernel build with Rust needs",
	.usage = "[-C TREE] [--sh | --make | --json] [-q | -v]",
	.help = "Finds krab's bindgen, rustc with the sources of its standard library, rustdoc,\n"
		"rustfmt and clippy of the same toolchain, a complete set of LLVM tools, and the\n"
		"libclang of the same version; prints them as variables. What is wrong or missing\n"
		"is said on standard error, with what to install; the exit status is then 2.\n"
		"\n"
		"  --sh           lines for a shell's eval (the default)\n"
		"  --make         words for make's command line\n"
		"  --json         one object: variables, reasons, notes, errors, looked_at\n"
		"  -C TREE        the kernel's source or build folder: what it demands counts,\n"
		"                 and the tools are asked there, as rustup's answer depends on\n"
		"                 the folder\n"
		"  -v, --verbose  say on standard error what was looked at, and why it was taken\n"
		"  -q, --quiet    say only what is wrong\n"
		"  --time-limit=SECONDS\n"
		"                 a tool that takes longer to tell its version is stopped (20)\n"
		"\n"
		"A variable of these that is set already is kept, and it is an error if it does\n"
		"not work; an empty one counts as not set. A kernel's Makefile overrides what\n"
		"comes from the environment, so give it the words of --make, or the lines of\n"
		"--sh and 'make -e'.\n"
		"\n"
		"rustc is the first on PATH that is new enough and has its sources (rust-src),\n"
		"then one from the usual places. libclang is that of LIBCLANG_PATH,\n"
		"LLVM_CONFIG_PATH, CLANG_PATH, the clang chosen here, or the newest installed.\n",
	.examples = "  make $(krab env --make) defconfig\n"
		    "  eval \"$(krab env)\"\n"
		    "  krab env -C linux -v\n",
	.run = run_env,
};
