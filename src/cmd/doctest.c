/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* krab doctest: the examples of a crate's documentation, as a list, as KUnit tests, as programs. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/progress.h"
#include "base/replace.h"
#include "cmd/cmd.h"
#include "doctest/print.h"
#include "doctest/target.h"
#include "kbuild/folder.h"
#include "kbuild/recorded.h"
#include "kbuild/rustc.h"

enum format { FORMAT_JSON, FORMAT_KUNIT, FORMAT_HOST };

struct run {
	const char *program;		/* how the user called us */
	const char *format, *output, *rust_output, *c_output, *tree, *crate;
	const char *root, *edition, *crate_name, *target, *base;
	GPtrArray *cfgs, *cfg_files;	/* const char * */
	GPtrArray *macros, *attributes;	/* const char *, NULL-terminated once read */
	bool split, touch, quiet, verbose, help;
	enum format to;
	/* Of the tree. */
	struct rustc_run *recorded;
	struct build_folder folder;
	/* Found out. */
	char *name, *target_name;
	struct rs_cfg cfg;
	struct diag diag;
	struct progress *progress;
};

/* --- the command line ------------------------------------------------------------------------- */

struct option {
	const char *name;
	size_t where;			/* of a string, a GPtrArray * or a bool in struct run */
	enum { ONE, MANY, FLAG } kind;
};

static const struct option options[] = {
	{ "--format", offsetof(struct run, format), ONE },
	{ "-o", offsetof(struct run, output), ONE },
	{ "--output", offsetof(struct run, output), ONE },
	{ "--rust-output", offsetof(struct run, rust_output), ONE },
	{ "--c-output", offsetof(struct run, c_output), ONE },
	{ "-C", offsetof(struct run, tree), ONE },
	{ "--crate", offsetof(struct run, crate), ONE },
	{ "--crate-name", offsetof(struct run, crate_name), ONE },
	{ "--edition", offsetof(struct run, edition), ONE },
	{ "--target", offsetof(struct run, target), ONE },
	{ "--base", offsetof(struct run, base), ONE },
	{ "--cfg", offsetof(struct run, cfgs), MANY },
	{ "--cfg-file", offsetof(struct run, cfg_files), MANY },
	{ "--macro", offsetof(struct run, macros), MANY },
	{ "--attribute", offsetof(struct run, attributes), MANY },
	{ "--split", offsetof(struct run, split), FLAG },
	{ "--touch", offsetof(struct run, touch), FLAG },
	{ "-q", offsetof(struct run, quiet), FLAG },
	{ "--quiet", offsetof(struct run, quiet), FLAG },
	{ "-v", offsetof(struct run, verbose), FLAG },
	{ "--verbose", offsetof(struct run, verbose), FLAG },
	{ "-h", offsetof(struct run, help), FLAG },
	{ "--help", offsetof(struct run, help), FLAG },
};

/* Is @word the option, alone or with its value (`--name=value`, `-oVALUE`)? */
static bool matches(const struct option *o, const char *word, const char **value)
{
	size_t len = strlen(o->name);

	*value = NULL;
	if (strncmp(word, o->name, len))
		return false;
	if (!word[len])
		return true;
	if (o->kind == FLAG)
		return false;
	if (o->name[1] == '-' && word[len] != '=')
		return false;
	*value = word + len + (o->name[1] == '-');
	return true;
}

static const struct option *find_option(const char *word, const char **value)
{
	for (size_t i = 0; i < G_N_ELEMENTS(options); i++)
		if (matches(&options[i], word, value))
			return &options[i];
	return NULL;
}

static int take_word(struct run *r, char **argv, int *i)
{
	const char *word = argv[*i], *value;
	const struct option *o;

	if (*word != '-' || !word[1]) {
		if (r->root)
			return cmd_usage_error(r->program, "'%s' is a second file: only the root of a crate is named",
					       word);
		r->root = word;
		return CMD_OK;
	}
	o = find_option(word, &value);
	if (!o)
		return cmd_usage_error(r->program, "unknown option '%s'", word);
	if (o->kind == FLAG) {
		G_STRUCT_MEMBER(bool, r, o->where) = true;
		return CMD_OK;
	}
	if (!value)
		value = argv[++*i];
	if (!value)
		return cmd_usage_error(r->program, "'%s' needs a value", word);
	if (o->kind == MANY)
		g_ptr_array_add(G_STRUCT_MEMBER(GPtrArray *, r, o->where), (char *)value);
	else
		G_STRUCT_MEMBER(const char *, r, o->where) = value;
	return CMD_OK;
}

static int check_words(struct run *r)
{
	static const char *const formats[] = { "json", "kunit", "host" };

	if (!r->tree == !r->root)
		return cmd_usage_error(r->program, r->tree ? "a file cannot be named with -C, which takes it from the "
				       "tree" : "the root of a crate (lib.rs) is needed, or -C");
	if (r->crate && !r->tree)
		return cmd_usage_error(r->program, "'--crate' is only for -C");
	r->to = G_N_ELEMENTS(formats);
	for (size_t i = 0; i < G_N_ELEMENTS(formats); i++)
		if (!g_strcmp0(r->format ? r->format : "json", formats[i]))
			r->to = i;
	if (r->to == G_N_ELEMENTS(formats))
		return cmd_usage_error(r->program, "unknown format '%s': json, kunit or host", r->format);
	if (r->edition && (!lang_is_edition(r->edition) || !strcmp(r->edition, "future")))
		return cmd_usage_error(r->program, "unknown edition '%s': 2015, 2018, 2021 or 2024", r->edition);
	if ((r->rust_output || r->c_output || r->split) && r->to != FORMAT_KUNIT)
		return cmd_usage_error(r->program, "'--rust-output', '--c-output' and '--split' are only for "
				       "--format=kunit");
	if (!r->rust_output != !r->c_output)
		return cmd_usage_error(r->program, "'--rust-output' and '--c-output' go together");
	if (r->split && r->rust_output)
		return cmd_usage_error(r->program, "'--split' writes many files: name their folder with -o");
	if (r->to != FORMAT_JSON && !r->output && !r->rust_output)
		return cmd_usage_error(r->program, "'-o FOLDER' is needed for --format=%s", r->format);
	return CMD_OK;
}

static int read_line(struct run *r, int argc, char **argv)
{
	int status = CMD_OK;

	for (int i = 1; i < argc && status == CMD_OK; i++)
		status = take_word(r, argv, &i);
	/* The kernel's crates have one such attribute. */
	if (r->tree)
		g_ptr_array_add(r->attributes, (char *)"pin_data");
	g_ptr_array_add(r->macros, NULL);
	g_ptr_array_add(r->attributes, NULL);
	if (status == CMD_OK && !r->help)
		status = check_words(r);
	return status;
}

/* --- a kernel's build folder ------------------------------------------------------------------ */

/* What is given on the line wins over what the tree says. */
static int take_tree(struct run *r)
{
	const char *crate = r->crate ? r->crate : "kernel";
	g_autofree char *target = g_strdup_printf("rust/%s.o", crate);
	g_autofree char *folder = g_canonicalize_filename(r->tree, NULL);
	g_autoptr(GError) error = NULL;
	g_auto(GStrv) words = recorded_read(folder, target, &error);

	if (!words) {
		diag_say(DIAG_ERROR, "%s", error->message);
		return error->code == KBUILD_ERROR_SYNTAX ? CMD_FAILED : CMD_USAGE;
	}
	r->recorded = rustc_read(words, folder);
	if (!r->recorded) {
		g_autofree char *path = recorded_path(folder, target);

		diag_say(DIAG_ERROR, "%s: this is no run of rustc on a crate", path);
		return CMD_FAILED;
	}
	build_folder_find(&r->folder, folder, NULL, NULL);
	r->root = r->recorded->root;
	for (guint i = 0; i < r->recorded->cfgs->len; i++)
		g_ptr_array_add(r->cfgs, r->recorded->cfgs->pdata[i]);
	for (guint i = 0; i < r->recorded->cfg_files->len; i++)
		g_ptr_array_add(r->cfg_files, r->recorded->cfg_files->pdata[i]);
	if (!r->edition)
		r->edition = r->recorded->edition;
	if (!r->target)
		r->target = r->recorded->target;
	if (!r->crate_name)
		r->crate_name = r->recorded->name;
	if (!r->base)
		r->base = r->folder.source;
	return CMD_OK;
}

/* --- the configuration ------------------------------------------------------------------------ */

/* What rustdoc sets besides what it is told. */
static void add_own_cfgs(struct run *r)
{
	bool kernel = r->recorded && r->recorded->own_sysroot;

	rs_cfg_add(&r->cfg, "doc");
	rs_cfg_add(&r->cfg, "doctest");
	rs_cfg_add(&r->cfg, kernel ? "panic=\"abort\"" : "panic=\"unwind\"");
	if (!r->recorded || r->recorded->debug_assertions)
		rs_cfg_add(&r->cfg, "debug_assertions");
}

static int read_cfgs(struct run *r)
{
	g_autoptr(GError) error = NULL;

	rs_cfg_init(&r->cfg, RS_FALSE);
	for (guint i = 0; i < r->cfgs->len; i++) {
		if (!rs_cfg_add(&r->cfg, r->cfgs->pdata[i]))
			return cmd_usage_error(r->program, "'--cfg %s' is neither a name nor name=\"value\"",
					       (char *)r->cfgs->pdata[i]);
	}
	for (guint i = 0; i < r->cfg_files->len; i++) {
		if (!rs_cfg_add_file(&r->cfg, r->cfg_files->pdata[i], &error)) {
			diag_say(DIAG_ERROR, "%s", error->message);
			return CMD_FAILED;
		}
	}
	add_own_cfgs(r);
	if (!target_cfg(&r->cfg, r->target ? r->target : target_host(), &r->target_name, &error)) {
		diag_say(DIAG_ERROR, "%s", error->message);
		return CMD_FAILED;
	}
	return CMD_OK;
}

/* As rustc names a crate after its file. */
static char *name_of_root(const char *root)
{
	char *name = g_path_get_basename(root);

	if (g_str_has_suffix(name, ".rs"))
		name[strlen(name) - strlen(".rs")] = '\0';
	return g_strdelimit(name, "-", '_');
}

/* --- the output ------------------------------------------------------------------------------- */

/* A file that stays the same keeps its time, which makes make look at it again and again. */
static int write_file(const struct run *r, const char *path, const char *text, size_t len)
{
	g_autoptr(GError) error = NULL;

	if (!replace_file(path, text, len, &error)) {
		diag_say(DIAG_ERROR, "%s", error->message);
		return CMD_FAILED;
	}
	if (r->touch && utimensat(AT_FDCWD, path, NULL, 0) < 0) {
		diag_say(DIAG_ERROR, "%s: cannot set its time: %s", path, g_strerror(errno));
		return CMD_FAILED;
	}
	return CMD_OK;
}

static int make_folder(const char *path)
{
	if (g_mkdir_with_parents(path, 0777) == 0)
		return CMD_OK;
	diag_say(DIAG_ERROR, "cannot make the folder '%s': %s", path, g_strerror(errno));
	return CMD_FAILED;
}

static int write_files(const struct run *r, const GPtrArray *files)
{
	int status = make_folder(r->output);

	for (guint i = 0; i < files->len && status == CMD_OK; i++) {
		const struct print_file *f = files->pdata[i];
		g_autofree char *path = g_build_filename(r->output, f->name, NULL);

		status = write_file(r, path, f->text->str, f->text->len);
	}
	return status;
}

static int write_json(const struct run *r, const struct doctests *all,
		      const struct doctest_options *o)
{
	g_autofree char *text = print_json(all, o);

	if (r->output && strcmp(r->output, "-"))
		return write_file(r, r->output, text, strlen(text));
	/* krab.c asks whether all of it arrived. */
	fputs(text, stdout);
	return CMD_OK;
}

static int write_kunit(const struct run *r, const struct doctests *all,
		       const struct kunit_options *o)
{
	g_autofree char *rust_path = NULL, *c_path = NULL;
	GString *rust = g_string_new(NULL), *c = g_string_new(NULL);
	int status = r->output ? make_folder(r->output) : CMD_OK;

	if (r->rust_output) {
		rust_path = g_strdup(r->rust_output);
		c_path = g_strdup(r->c_output);
	} else {
		rust_path = g_strdup_printf("%s/doctests_%s_generated.rs", r->output, o->crate);
		c_path = g_strdup_printf("%s/doctests_%s_generated_kunit.c", r->output, o->crate);
	}
	print_kunit(all, o, rust, c);
	if (status == CMD_OK)
		status = write_file(r, rust_path, rust->str, rust->len);
	if (status == CMD_OK)
		status = write_file(r, c_path, c->str, c->len);
	g_string_free(rust, TRUE);
	g_string_free(c, TRUE);
	return status;
}

static int write_all_kunit(const struct run *r, const struct doctests *all)
{
	struct kunit_options o = {
		.crate = r->name, .edition = r->edition, .root = r->root, .base = r->base,
	};
	g_autoptr(GPtrArray) files = NULL;

	if (!r->split)
		return write_kunit(r, all, &o);
	files = print_kunit_split(all, &o);
	return write_files(r, files);
}

static int write_host(const struct run *r, const struct doctests *all,
		      const struct doctest_options *o)
{
	g_autoptr(GPtrArray) files = print_host(all, o);

	return write_files(r, files);
}

static void print_sum(const struct doctests *all)
{
	unsigned ignored = 0, left_out = 0;

	for (guint i = 0; i < all->in_macros->len; i++)
		left_out += g_array_index(all->in_macros, struct doctest_macro, i).items;
	for (guint i = 0; i < all->list->len; i++)
		ignored += ((const struct doctest *)all->list->pdata[i])->ignored;
	fprintf(stderr, "%u examples in %u files, %u of them ignored; %u documentation comments with "
		"examples in macros left out\n", all->list->len, all->files->len, ignored, left_out);
}

/* A list of what could be read is still of use; tests that lack some would tell of success. */
static int write_output(struct run *r, const struct doctests *all,
			const struct doctest_options *o)
{
	int status = CMD_FAILED;

	if (r->to == FORMAT_JSON)
		status = write_json(r, all, o);
	else if (diag_errors(&r->diag))
		diag_say(DIAG_ERROR, "nothing is written, as not all examples could be read");
	else if (r->to == FORMAT_KUNIT)
		status = write_all_kunit(r, all);
	else
		status = write_host(r, all, o);
	return diag_errors(&r->diag) ? CMD_FAILED : status;
}

/* --- all of it -------------------------------------------------------------------------------- */

static int collect_and_write(struct run *r)
{
	struct doctest_options o = {
		.root = r->root, .cfg = &r->cfg, .diag = &r->diag,
		.macros = (const char *const *)r->macros->pdata,
		.attributes = (const char *const *)r->attributes->pdata,
	};
	struct doctests all;
	int status = CMD_FAILED;
	bool ok;

	r->name = r->crate_name ? g_strdup(r->crate_name) : name_of_root(r->root);
	if (!r->edition)
		r->edition = "2021";
	o.crate = r->name;
	o.edition = r->edition;
	o.target = r->target_name;
	progress_stage(r->progress, "reading %s", r->root);
	ok = doctests_init(&all, &o);
	progress_end(r->progress);
	if (ok) {
		if (r->verbose)
			print_sum(&all);
		status = write_output(r, &all, &o);
	}
	doctests_release(&all);
	return status;
}

static void run_release(struct run *r)
{
	g_ptr_array_unref(r->cfgs);
	g_ptr_array_unref(r->cfg_files);
	g_ptr_array_unref(r->macros);
	g_ptr_array_unref(r->attributes);
	if (r->cfg.set)
		rs_cfg_release(&r->cfg);
	if (r->recorded)
		build_folder_release(&r->folder);
	rustc_free(r->recorded);
	g_free(r->name);
	g_free(r->target_name);
}

static int run(int argc, char **argv)
{
	struct run r = {
		.program = argv[0],
		.cfgs = g_ptr_array_new(), .cfg_files = g_ptr_array_new(),
		.macros = g_ptr_array_new(), .attributes = g_ptr_array_new(),
	};
	int status;

	/* A short run that frees little before its end. */
	heap_prepare();
	/* It passes on what it is given, and everyone has it. */
	g_ptr_array_add(r.macros, (char *)"thread_local");
	diag_init(&r.diag, stderr);
	status = read_line(&r, argc, argv);
	if (status == CMD_OK && r.help) {
		cmd_print_help(stdout, &cmd_doctest, r.program);
	} else if (status == CMD_OK) {
		if (r.tree)
			status = take_tree(&r);
		if (status == CMD_OK)
			status = read_cfgs(&r);
		if (status == CMD_OK) {
			r.progress = progress_new(r.program, r.quiet ? PROGRESS_QUIET :
								       PROGRESS_NORMAL);
			status = collect_and_write(&r);
			progress_free(r.progress);
		}
	}
	run_release(&r);
	return status;
}

const struct cmd cmd_doctest = {
	.name = "doctest",
	.summary = "documentation examples as a list, KUnit tests or programs",
	.usage = "[OPTIONS] ROOT.rs | -C TREE",
	.help = "Finds the tests that 'rustdoc --test' would find in the documentation of a\n"
		"crate, with the same names, lines and attributes, straight from the source:\n"
		"without a compiler and its unstable options.\n"
		"\n"
		"  --format=json     a list with everything about each test; the default\n"
		"  --format=kunit    one Rust and one C file: KUnit tests for a kernel\n"
		"  --format=host     a program for each test, and run.rs, which builds and runs\n"
		"                    them: rustc run.rs -o run && ./run -L FOLDER\n"
		"\n"
		"Options:\n"
		"  -o PATH           the file (json; default: standard output) or the folder\n"
		"  --rust-output FILE, --c-output FILE\n"
		"                    where the two files of kunit go, instead of -o\n"
		"  --split           kunit: a suite for each module, and a list of the objects\n"
		"  --touch           new time stamps for files that stay the same, for make\n"
		"  -C TREE           the crate as built in TREE (what O= named): its root,\n"
		"                    edition, configuration and target, as recorded there\n"
		"  --crate NAME      with -C: which one of rust/; default: kernel\n"
		"  --cfg OPTION, --cfg-file FILE\n"
		"                    the configuration, as rustc takes it; a file has one a line\n"
		"  --edition YEAR    of the crate; default: 2021\n"
		"  --crate-name NAME default: that of the file\n"
		"  --target TARGET   the name of a target or its .json file; default: this\n"
		"                    machine\n"
		"  --base FOLDER     KUnit names files relative to it; default: the source of\n"
		"                    TREE\n"
		"  --macro NAME      this macro only passes its items on: look for examples in\n"
		"                    its arguments; may be given more than once\n"
		"  --attribute NAME  this attribute is a macro that makes its item anew, so\n"
		"                    rustdoc counts lines from there; with -C, pin_data is known\n"
		"  -v, --verbose     say how many examples there were\n"
		"  -q, --quiet       say only what is wrong\n"
		"\n"
		"Exit status: 0 if all could be read, 1 if anything is wrong, 2 for wrong usage.\n",
	.examples = "  krab doctest src/lib.rs\n"
		    "  krab doctest --format=host -o /tmp/examples --edition 2021 src/lib.rs\n"
		    "  krab doctest -C linux --format=kunit -o linux/rust\n",
	.run = run,
};
