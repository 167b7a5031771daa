/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* krab bindings: the command line. */
#include "cmd/bindings.h"

#include <string.h>

#include "base/progress.h"
#include "cmd/cmd.h"
#include "cmd/opt-table.h"

/* --- what belongs to what ----------------------------------------------------------------------- */

static void keep_free(gpointer data)
{
	struct keep *k = data;

	nameset_release(&k->set);
	g_free(k);
}

static void crate_free(gpointer data)
{
	struct bindings_crate *c = data;

	g_ptr_array_unref(c->headers);
	g_ptr_array_unref(c->keeps);
	bindgen_options_release(&c->o);
	if (c->ir.arena)
		ir_release(&c->ir);
	prune_trace_release(&c->trace);
	g_free(c->text);
	helper_map_free(c->map);
	g_free(c->c_text);
	g_free(c->rust_text);
	g_free(c);
}

static struct bindings_crate *add_crate(struct bindings *b, const char *name)
{
	struct bindings_crate *c = g_new0(struct bindings_crate, 1);

	c->name = name;
	c->headers = g_ptr_array_new();
	c->keeps = g_ptr_array_new_with_free_func(keep_free);
	bindgen_options_init(&c->o);
	g_ptr_array_add(b->crates, c);
	return c;
}

static void bindings_init(struct bindings *b, const char *program)
{
	*b = (struct bindings){ .program = program };
	b->rust = g_ptr_array_new();
	b->crates = g_ptr_array_new_with_free_func(crate_free);
	b->keeps = g_ptr_array_new_with_free_func(keep_free);
	b->words = g_ptr_array_new();
	b->clang = g_ptr_array_new();
	b->owned = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
	bindgen_run_init(&b->run);
}

static void bindings_release(struct bindings *b)
{
	g_ptr_array_unref(b->rust);
	g_ptr_array_unref(b->crates);
	g_ptr_array_unref(b->keeps);
	g_ptr_array_unref(b->words);
	g_ptr_array_unref(b->clang);
	g_ptr_array_unref(b->owned);
	g_clear_pointer(&b->sources, g_ptr_array_unref);
	rs_uses_free(b->uses);
	bindgen_run_release(&b->run);
}

/* --- options ---------------------------------------------------------------------------------- */

static bool add_keep(struct bindings *b, const char *regex, struct srcpos pos)
{
	struct keep *k = g_new0(struct keep, 1);

	k->regex = regex;
	k->pos = pos;
	g_ptr_array_add(b->crates->len ? bindings_crate(b, b->crates->len - 1)->keeps : b->keeps, k);
	return true;
}

/* A pattern a line; what follows # is a comment. */
static bool add_keep_file(struct bindings *b, const char *path)
{
	g_autofree char *text = NULL;
	g_autoptr(GError) error = NULL;
	g_auto(GStrv) lines = NULL;

	if (!g_file_get_contents(path, &text, NULL, &error)) {
		diag_say(DIAG_ERROR, "%s", error->message);
		return false;
	}
	lines = g_strsplit(text, "\n", -1);
	for (unsigned i = 0; lines[i]; i++) {
		struct srcpos pos = { path, i + 1, 1, 0 };

		lines[i][strcspn(lines[i], "#")] = '\0';
		pos.col += strspn(lines[i], " \t");
		g_strstrip(lines[i]);
		if (*lines[i])
			add_keep(b, intern(&b->run.names, lines[i]), pos);
	}
	return true;
}

/* What a --crate must come before. */
static struct bindings_crate *last_crate(struct bindings *b, const char *option)
{
	if (b->crates->len)
		return bindings_crate(b, b->crates->len - 1);
	cmd_usage_error(b->program, "'%s' must follow the --crate that it is for", option);
	return NULL;
}

static bool set_value(struct bindings *b, const char *name, const char *value)
{
	struct bindings_crate *c;

	if (!strcmp(name, "--crate"))
		return add_crate(b, value);
	if (!strcmp(name, "--keep"))
		return add_keep(b, value, NOPOS);
	if (!strcmp(name, "--keep-file"))
		return add_keep_file(b, value);
	if (!strcmp(name, "--rust")) {
		g_ptr_array_add(b->rust, (gpointer)value);
	} else if (!strcmp(name, "-C")) {
		b->tree = value;
	} else if (!strcmp(name, "--depfile")) {
		b->depfile = value;
	} else if (!strcmp(name, "--why")) {
		b->why = value;
	} else {
		c = last_crate(b, name);
		if (!c)
			return false;
		if (!strcmp(name, "--header"))
			g_ptr_array_add(c->headers, (gpointer)value);
		else if (!strcmp(name, "--helpers-map"))
			c->map_path = value;
		else if (!strcmp(name, "--helpers-c"))
			c->helpers_c = value;
		else if (!strcmp(name, "--helpers-rust"))
			c->helpers_rust = value;
		else
			c->output = value;
	}
	return true;
}

/* The option with a value that @arg is, as "--name=value", "-xvalue" or "--name"; or NULL. */
static const char *valued(const char *arg, const char **value)
{
	static const char *const names[] = {
		"--crate", "--keep-file", "--keep", "--rust", "--depfile", "--why", "--header",
		"--output", "--helpers-map", "--helpers-c", "--helpers-rust", NULL,
	};

	*value = NULL;
	if (arg[0] == '-' && (arg[1] == 'C' || arg[1] == 'o')) {
		*value = arg[2] ? arg + 2 + (arg[2] == '=') : NULL;
		return arg[1] == 'C' ? "-C" : "-o";
	}
	return cmd_long_option(arg, names, value);
}

/* An option of `krab bindgen`, with its values. False after a message. */
static bool pass_on(struct bindings *b, int argc, char **argv, int *i)
{
	const char *arg = argv[*i];
	size_t len = strcspn(arg, "=");
	const struct opt *opt = g_str_has_prefix(arg, "--") ? opt_find(arg + 2, len - 2) :
				arg[0] == '-' ? opt_find_letter(arg[1]) : NULL;
	int values = !opt || arg[len] ? 0 : (opt->value != NULL) + (opt->value2 != NULL);

	if (!opt) {
		cmd_usage_error(b->program, arg[0] == '-' ? "there is no option '%s'" :
				"'%s' is no option; headers are named by --header", arg);
		return false;
	}
	g_ptr_array_add(b->words, (gpointer)arg);
	for (; values && *i + 1 < argc; values--)
		g_ptr_array_add(b->words, argv[++*i]);
	return true;
}

static bool read_word(struct bindings *b, int argc, char **argv, int *i)
{
	const char *value, *name = valued(argv[*i], &value);

	if (!strcmp(argv[*i], "-q") || !strcmp(argv[*i], "--quiet")) {
		b->quiet = true;
		return true;
	}
	if (!strcmp(argv[*i], "--full")) {
		b->full = true;
		return true;
	}
	if (!strcmp(argv[*i], "--bindgen-constants")) {
		b->bindgen_constants = true;
		return true;
	}
	if (!name)
		return pass_on(b, argc, argv, i);
	if (!value && *i + 1 >= argc) {
		cmd_usage_error(b->program, "'%s' needs a value", name);
		return false;
	}
	return set_value(b, name, value ? value : argv[++*i]);
}

static bool check_line(struct bindings *b)
{
	if (!b->crates->len) {
		cmd_usage_error(b->program, "no --crate was named");
		return false;
	}
	for (guint i = 0; i < b->crates->len; i++) {
		const struct bindings_crate *c = bindings_crate(b, i);

		if (!c->headers->len || !*c->name) {
			cmd_usage_error(b->program, "crate '%s' has no --header", c->name);
			return false;
		}
		if (!c->output && b->crates->len > 1) {
			cmd_usage_error(b->program, "crate '%s' has no --output", c->name);
			return false;
		}
		if (!c->helpers_c != !c->helpers_rust || (c->map_path && !c->helpers_c)) {
			cmd_usage_error(b->program, "crate '%s': helpers need --helpers-c and "
					"--helpers-rust", c->name);
			return false;
		}
	}
	return true;
}

bool bindings_read_words(struct bindings *b, int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "--")) {
			while (++i < argc)
				g_ptr_array_add(b->clang, argv[i]);
			break;
		}
		if (!read_word(b, argc, argv, &i))
			return false;
	}
	return true;
}

/* The folder is changed before they are used. */
static void make_absolute(struct bindings *b, const char **path)
{
	g_autofree char *absolute = *path ? g_canonicalize_filename(*path, NULL) : NULL;

	if (absolute)
		*path = intern(&b->run.names, absolute);
}

static int take_tree(struct bindings *b)
{
	if (b->crates->len || b->clang->len) {
		cmd_usage_error(b->program, "-C takes crates and flags from the tree");
		return CMD_USAGE;
	}
	make_absolute(b, &b->depfile);
	for (guint i = 0; i < b->rust->len; i++)
		make_absolute(b, (const char **)&b->rust->pdata[i]);
	return bindings_take_tree(b);
}

static int read_line(struct bindings *b, int argc, char **argv)
{
	int status = bindings_read_words(b, argc, argv) ? CMD_OK : CMD_USAGE;

	if (status == CMD_OK && b->tree)
		status = take_tree(b);
	if (status == CMD_OK && !check_line(b))
		status = CMD_USAGE;
	return status;
}

int bindings_judge_all(int argc, char **argv, bindings_judge judge, void *data)
{
	struct bindings b;
	int status;

	bindings_init(&b, argv[0]);
	b.judge = judge;
	b.judge_data = data;
	status = read_line(&b, argc, argv);
	if (status == CMD_OK)
		status = bindings_run(&b);
	bindings_release(&b);
	return status;
}

static int bindings_main(void *data)
{
	struct bindings *b = data;
	int status;

	b->progress = progress_new(b->program, b->quiet ? PROGRESS_QUIET : PROGRESS_NORMAL);
	status = bindings_run(b);
	progress_free(b->progress);
	return status;
}

static int run(int argc, char **argv)
{
	struct bindings b;
	int status;

	bindings_init(&b, argv[0]);
	status = read_line(&b, argc, argv);
	if (status == CMD_OK)
		status = bindgen_run_deep(bindings_main, &b);
	bindings_release(&b);
	return status;
}

const struct cmd cmd_bindings = {
	.name = "bindings",
	.summary = "the bindings of a tree: one parse, only what Rust uses",
	.usage = "[OPTIONS] -C TREE | --rust PATH... --crate NAME --header FILE -o FILE... "
		 "[-- CLANG_ARGS...]",
	.help = "Reads C headers once and writes, for each crate, the bindings that the Rust code\n"
		"below PATH uses: what follows 'NAME::' in it, and what that needs. Types of which\n"
		"no member can be named have their size only; what is behind pointers that no code\n"
		"can follow is declared only. The order is that of names, and a file is only\n"
		"written when its text changes.\n"
		"\n"
		"Macros have the value and the type that clang gives them.\n"
		"\n"
		"Options, besides those of 'krab bindgen':\n"
		"  -C TREE          take crates, headers, flags, files and Rust sources from what\n"
		"                   the build of a kernel recorded in TREE (what O= named)\n"
		"  --rust PATH      Rust source: a file, or all *.rs below a folder\n"
		"  --crate NAME     the crate that the following options are for\n"
		"  --header FILE    a C header of it; may be given more than once\n"
		"  -o, --output FILE\n"
		"                   its bindings\n"
		"  --helpers-c FILE, --helpers-rust FILE\n"
		"                   C functions that call the static inline functions that Rust uses,\n"
		"                   and their declarations in Rust\n"
		"  --helpers-map FILE\n"
		"                   prototypes in C of macros that Rust uses, and functions that are\n"
		"                   there for Rust alone: they get helpers, too\n"
		"  --keep REGEX     items that stay though no Rust source uses them; before the\n"
		"                   first --crate: in all crates\n"
		"  --keep-file FILE the same, a pattern a line\n"
		"  --full           everything that the headers declare\n"
		"  --bindgen-constants\n"
		"                   macros of integers have the types that bindgen gives them,\n"
		"                   for code that was written for those\n"
		"  --depfile FILE   what was read, as rules for make\n"
		"  --why NAME       write nothing, but say what became of NAME, and why\n"
		"  -q, --quiet      do not say what is being done when it takes long\n"
		"\n"
		"Exit status: 0, 1 for bad input, 2 for wrong usage.\n",
	.examples = "  krab bindings -C linux --why task_struct\n"
		    "  krab bindings --rust rust --crate bindings --header rust/bindings/all.h \\\n"
		    "    -o bindings.rs -- -I include\n",
	.run = run,
};
