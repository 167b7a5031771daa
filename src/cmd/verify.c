/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* krab verify: proves bindings against the compiler that builds the C side, or against DWARF. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/progress.h"
#include "base/replace.h"
#include "clang/lib.h"
#include "cmd/bindgen-input.h"
#include "cmd/bindgen-run.h"
#include "cmd/bindings.h"
#include "cmd/cmd.h"
#include "cmd/opt-parse.h"
#include "cmd/version.h"
#include "kbuild/tree.h"
#include "toolchain/toolchain.h"
#include "verify/dwarf.h"
#include "verify/probe.h"
#include "verify/report.h"

struct verify {
	const char *program;	/* how the user called us */
	char *cc;		/* --cc, or NULL */
	GPtrArray *cc_args;	/* --cc-arg: char *, NULL-terminated once read */
	char *tree;		/* -C, or NULL */
	char *dwarf, *emit_c;	/* absolute, or NULL */
	GPtrArray *rest;	/* words for bindgen: [0] the program; NULL-terminated once read */
	bool verbose, quiet;
	struct progress *progress;
};

/* --- the bindings on disk --------------------------------------------------------------------- */

/*
 * What is proven is what krab prints now, so a file that was named by -o must be that.
 */
static bool same_as_file(struct bindgen_run *r, const char *text, bool edited)
{
	g_autofree char *wanted = edited ? tree_edit_bindings(text) : g_strdup(text);
	g_autofree char *file = NULL;
	g_autoptr(GError) error = NULL;
	struct srcpos pos = { r->o.output, 0, 0 };

	if (!g_file_get_contents(r->o.output, &file, NULL, &error)) {
		diag_error(&r->diag, NOPOS, "%s", error->message);
		return false;
	}
	if (strcmp(file, wanted) == 0)
		return true;
	diag_error(&r->diag, pos, "these are not the bindings that krab prints now: they are stale, or "
		   "of another bindgen; what follows is about those of krab");
	return false;
}

/* --- the proof -------------------------------------------------------------------------------- */

static bool write_assertions(const struct verify *v, const struct claims *c, const char *header)
{
	g_autofree char *text = probe_assertions(c, header);
	g_autoptr(GError) error = NULL;

	if (replace_file(v->emit_c, text, strlen(text), &error))
		return true;
	diag_say(DIAG_ERROR, "%s", error->message);
	return false;
}

/*
 * The headers that come with libclang (stddef.h with its max_align_t) are not those that another
 * compiler reads under the same names: what is only there says nothing about either.
 */
static void pardon_own_headers(const struct bindgen_run *r, struct claims *c)
{
	const char *folder = r->clang.resource_dir;

	for (guint i = 0; folder && i < c->all->len; i++) {
		struct claim *claim = &g_array_index(c->all, struct claim, i);

		if (claim->state != CLAIM_REFUSED || !claim->pos.path ||
		    !g_str_has_prefix(claim->pos.path, folder))
			continue;
		claim->state = CLAIM_UNNAMEABLE;
		claim->why = "it is in a header of clang's own, which this compiler does not read";
	}
}

/* CMD_OK: all claims have been asked about. */
static int prove(const struct verify *v, struct claims *c, const struct compiler *cc,
		 const char *header)
{
	g_autoptr(GError) error = NULL;
	bool ok;

	if (v->emit_c && !write_assertions(v, c, header))
		return CMD_FAILED;
	if (v->dwarf)
		progress_stage(v->progress, "reading %s", v->dwarf);
	else
		progress_stage(v->progress, "asking %s about %s", cc->program, header);
	ok = v->dwarf ? dwarf_run(c, v->dwarf, &error) : probe_run(c, cc, header, &error);
	if (ok)
		return CMD_OK;
	diag_say(DIAG_ERROR, "%s", error->message);
	return error->domain == G_SPAWN_ERROR ||
	       g_error_matches(error, DWARF_ERROR, DWARF_ERROR_SUPPORT) ? CMD_USAGE : CMD_FAILED;
}

/* @text: of the bindings that the file named by -o has; NULL: it has others. */
static int report(const struct verify *v, struct bindgen_run *r, struct claims *c,
		  const struct compiler *cc, const char *text)
{
	g_autofree char *prover = v->dwarf ? g_path_get_basename(v->dwarf) : compiler_name(cc);
	struct report rep = {
		.claims = c, .diag = &r->diag, .prover = prover, .rust_path = r->o.output,
		.rust_text = text, .verbose = v->verbose || r->o.verbose,
		.types_only = v->dwarf != NULL,
	};
	g_autofree char *sum = NULL;

	progress_end(v->progress);
	report_compare(&rep);
	sum = report_sum(&rep);
	if (!v->quiet)
		printf("%s%s%s\n", r->o.output ? r->o.output : "", r->o.output ? ": " : "", sum);
	return diag_errors(&r->diag) ? CMD_FAILED : CMD_OK;
}

static int verify_facts(const struct verify *v, struct bindgen_run *r, const struct compiler *cc,
			bool edited)
{
	g_autofree char *header = g_canonicalize_filename(r->o.header, NULL);
	struct bindgen_text text;
	struct claims claims;
	bool in_file;
	int status;

	bindgen_run_print(r, &text);
	in_file = r->o.output && same_as_file(r, text.text, edited);
	claims_init(&claims, &r->facts);
	status = prove(v, &claims, cc, header);
	pardon_own_headers(r, &claims);
	if (status == CMD_OK)
		status = report(v, r, &claims, cc, in_file ? text.text : NULL);
	claims_release(&claims);
	bindgen_text_release(&text);
	return status;
}

static int read_and_verify(const struct verify *v, struct bindgen_run *r,
			   const struct compiler *cc, bool edited)
{
	g_autofree char *problem = input_problem(r->o.header);
	int status;

	r->diag.quiet = v->quiet;
	if (problem) {
		/* Some of it are bindgen-cli's words, which end in a full stop. */
		size_t len = strlen(problem) - g_str_has_suffix(problem, ".");

		diag_say(DIAG_ERROR, "%.*s", (int)len, problem);
		return CMD_FAILED;
	}
	progress_stage(v->progress, "reading %s", r->o.header);
	if (!bindgen_run_choose_clang(r))
		return CMD_USAGE;
	status = bindgen_run_read_header(r);
	if (status != CMD_OK)
		return status;
	if (!bindgen_run_passes(r))
		return CMD_FAILED;
	return verify_facts(v, r, cc, edited);
}

/* --- one header ------------------------------------------------------------------------------- */

/* The compiler gets what clang gets, and --cc-arg after that. */
static int verify_header(const struct verify *v, struct bindgen_run *r)
{
	g_autoptr(GPtrArray) args = g_ptr_array_new();
	struct compiler cc = { .program = v->cc ? v->cc : "cc" };

	for (char **arg = r->o.clang_args; *arg; arg++)
		g_ptr_array_add(args, *arg);
	for (guint i = 0; i < v->cc_args->len; i++)
		g_ptr_array_add(args, v->cc_args->pdata[i]);
	cc.args = (char *const *)args->pdata;
	return read_and_verify(v, r, &cc, false);
}

static int verify_words(const struct verify *v)
{
	struct bindgen_run r;
	int status = CMD_FAILED;

	bindgen_run_init(&r);
	/* As `krab bindgen` has it. */
	r.o.bitfield_tests = true;
	switch (bindgen_options_parse(&r.o, v->rest->len - 1, (char **)v->rest->pdata, &status)) {
	case OPT_EXIT:
		/* bindgen has another status for a line without header. */
		status = status ? CMD_USAGE : CMD_OK;
		break;
	case OPT_CLANG_VERSION:
		status = cmd_usage_error(v->program, "'--version' is not for this command");
		break;
	case OPT_RUN:
		status = verify_header(v, &r);
		break;
	}
	bindgen_run_release(&r);
	return status;
}

/* --- a kernel's build folder ------------------------------------------------------------------ */

/* The program of the record, or where a clang of that name is that PATH does not have. */
static char *find_program(const struct verify *v, const struct tree_cc *recorded)
{
	g_autofree char *found = g_find_program_in_path(v->cc ? v->cc : recorded->program);
	struct llvm_tools llvm = { 0 };

	if (found || v->cc || !g_str_has_prefix(recorded->program, "clang"))
		return found ? g_steal_pointer(&found) :
			       g_strdup(v->cc ? v->cc : recorded->program);
	if (llvm_tools_find(&llvm, NULL))
		found = g_strdup(llvm.clang);
	llvm_tools_release(&llvm);
	return found ? g_steal_pointer(&found) : g_strdup(recorded->program);
}

static void check_version(const struct tree_cc *recorded, const char *program)
{
	g_autofree char *answer = tool_ask(NULL, program, "--version", NULL);

	if (!answer || !recorded->version)
		return;
	answer[strcspn(answer, "\n")] = '\0';
	if (strcmp(answer, recorded->version) != 0)
		diag_say(DIAG_WARNING, "the tree was configured for '%s', but %s is '%s'",
			 recorded->version, program, answer);
}

struct judging {
	const struct verify *v;
	const struct compiler *cc;
};

/* The bindings of one crate of a run of `krab bindings`. */
static int judge_crate(struct bindgen_run *r, void *data)
{
	const struct judging *j = data;

	r->diag.quiet = j->v->quiet;
	return verify_facts(j->v, r, j->cc, false);
}

static int verify_whole(const struct verify *v, const struct tree_bindings *b,
			const struct compiler *cc)
{
	struct judging j = { v, cc };

	progress_stage(v->progress, "reading all headers");
	return bindings_judge_all(g_strv_length(b->argv + 1), b->argv + 1, judge_crate, &j);
}

static int verify_bindings(const struct verify *v, const struct tree_bindings *b,
			   const struct compiler *cc)
{
	g_autofree char *program = g_path_get_basename(b->argv[0]);
	/* BINDGEN='krab bindgen' has another default than a program called bindgen. */
	bool is_krab = strcmp(program, "krab") == 0 && g_strcmp0(b->argv[1], "bindgen") == 0;
	char **argv = b->argv + is_krab;
	g_autoptr(GPtrArray) args = g_ptr_array_new();
	struct compiler with_macros = *cc;
	struct bindgen_run r;
	int status = CMD_FAILED;

	for (char *const *arg = cc->args; *arg; arg++)
		g_ptr_array_add(args, *arg);
	tree_add_macros(args, b, cc->args);
	g_ptr_array_add(args, NULL);
	with_macros.args = (char *const *)args->pdata;
	if (tree_bindings_are_whole(b))
		return verify_whole(v, b, &with_macros);
	bindgen_run_init(&r);
	r.o.bitfield_tests = is_krab;
	/* Messages of the parser name the recorded program. */
	if (bindgen_options_parse(&r.o, g_strv_length(argv), argv, &status) == OPT_RUN)
		status = read_and_verify(v, &r, &with_macros, true);
	bindgen_run_release(&r);
	return status;
}

static int verify_tree_with(const struct verify *v, const GPtrArray *bindings,
			    const struct compiler *cc)
{
	int worst = CMD_OK;

	for (guint i = 0; i < bindings->len; i++) {
		int status = verify_bindings(v, bindings->pdata[i], cc);

		worst = MAX(worst, status);
	}
	return worst;
}

static int verify_tree(const struct verify *v)
{
	g_autoptr(GPtrArray) bindings = NULL, args = g_ptr_array_new();
	g_autoptr(GError) error = NULL;
	g_autofree char *program = NULL;
	struct compiler cc = { 0 };
	struct tree_cc *recorded = NULL;
	int status;

	/* All recorded paths are relative to the folder. */
	if (chdir(v->tree) < 0)
		return cmd_usage_error(v->program, "cannot go to '%s': %s", v->tree, g_strerror(errno));
	bindings = tree_bindings_list(v->tree, &error);
	if (bindings)
		recorded = tree_cc_find(v->tree, &error);
	if (!recorded) {
		diag_say(DIAG_ERROR, "%s", error->message);
		return CMD_USAGE;
	}
	program = find_program(v, recorded);
	if (!v->dwarf && !v->quiet)
		check_version(recorded, program);
	for (char **arg = recorded->args; *arg; arg++)
		g_ptr_array_add(args, *arg);
	for (guint i = 0; i < v->cc_args->len; i++)
		g_ptr_array_add(args, v->cc_args->pdata[i]);
	cc.program = program;
	cc.args = (char *const *)args->pdata;
	status = verify_tree_with(v, bindings, &cc);
	tree_cc_free(recorded);
	return status;
}

/* --- the command line ------------------------------------------------------------------------- */

/*
 * If argv[*i] is option @name ("--cc"), takes its value, from the same word or the next one. *value
 * is NULL if it is not, or if it lacks a value, and then *bad is set.
 */
static bool take_value(int argc, char **argv, int *i, const char *name, char **value, bool *bad)
{
	const char *word = argv[*i];
	size_t len = strlen(name);

	*value = NULL;
	if (strncmp(word, name, len))
		return false;
	if (word[len] == '=' && word[1] == '-')
		*value = argv[*i] + len + 1;
	else if (word[1] != '-' && word[len])
		*value = argv[*i] + len;
	else if (word[len])
		return false;
	else if (*i + 1 < argc)
		*value = argv[++*i];
	else
		*bad = true;
	return true;
}

/* --cc-arg comes more than once; the others count as they were given last. */
static bool own_option(struct verify *v, int argc, char **argv, int *i, bool *bad)
{
	char *value;

	if (take_value(argc, argv, i, "--cc-arg", &value, bad)) {
		if (value)
			g_ptr_array_add(v->cc_args, g_strdup(value));
	} else if (take_value(argc, argv, i, "--cc", &value, bad)) {
		g_free(v->cc);
		v->cc = g_strdup(value);
	} else if (take_value(argc, argv, i, "--dwarf", &value, bad)) {
		g_free(v->dwarf);
		v->dwarf = value ? g_canonicalize_filename(value, NULL) : NULL;
	} else if (take_value(argc, argv, i, "--emit-c", &value, bad)) {
		g_free(v->emit_c);
		v->emit_c = value ? g_canonicalize_filename(value, NULL) : NULL;
	} else if (take_value(argc, argv, i, "-C", &value, bad)) {
		g_free(v->tree);
		v->tree = value ? g_canonicalize_filename(value, NULL) : NULL;
	} else {
		return false;
	}
	return true;
}

/* CMD_OK with *go set, or what to return. */
static int read_line(struct verify *v, int argc, char **argv, bool *go)
{
	bool raw = false;

	*go = false;
	g_ptr_array_add(v->rest, argv[0]);
	for (int i = 1; i < argc; i++) {
		const char *word = argv[i];
		bool bad = false;

		if (!raw && (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0)) {
			cmd_print_help(stdout, &cmd_verify, v->program);
			return CMD_OK;
		}
		if (!raw && (strcmp(word, "--version") == 0 || strcmp(word, "-V") == 0)) {
			puts("krab " KRAB_VERSION);
			return CMD_OK;
		}
		if (!raw && (strcmp(word, "--quiet") == 0 || strcmp(word, "-q") == 0)) {
			v->quiet = true;
			continue;
		}
		if (raw || !own_option(v, argc, argv, &i, &bad))
			g_ptr_array_add(v->rest, argv[i]);
		if (bad)
			return cmd_usage_error(v->program, "'%s' needs a value", word);
		raw |= strcmp(word, "--") == 0;
		v->verbose |= !raw && (strcmp(word, "-v") == 0 || strcmp(word, "--verbose") == 0);
	}
	g_ptr_array_add(v->rest, NULL);
	for (guint i = 1; v->tree && v->rest->pdata[i]; i++) {
		const char *word = v->rest->pdata[i];

		if (strcmp(word, "-v") && strcmp(word, "--verbose"))
			return cmd_usage_error(v->program, "'%s' cannot be used with -C, which takes all from the tree",
					       word);
	}
	*go = true;
	return CMD_OK;
}

static int verify_main(void *data)
{
	const struct verify *v = data;

	return v->tree ? verify_tree(v) : verify_words(v);
}

static int run(int argc, char **argv)
{
	struct verify v = {
		.program = argv[0],
		.cc_args = g_ptr_array_new_with_free_func(g_free),
		.rest = g_ptr_array_new(),
	};
	bool go;
	int status = read_line(&v, argc, argv, &go);

	/* The arrays of arguments end in NULL from here on. */
	g_ptr_array_add(v.cc_args, NULL);
	if (go) {
		v.progress = progress_new(v.program, v.quiet ? PROGRESS_QUIET :
					  v.verbose ? PROGRESS_VERBOSE : PROGRESS_NORMAL);
		status = bindgen_run_deep(verify_main, &v);
		progress_free(v.progress);
	}
	g_ptr_array_unref(v.cc_args);
	g_ptr_array_unref(v.rest);
	g_free(v.cc);
	g_free(v.tree);
	g_free(v.dwarf);
	g_free(v.emit_c);
	return status;
}

const struct cmd cmd_verify = {
	.name = "verify",
	.summary = "prove bindings against the C compiler that builds the kernel",
	.usage = "[OPTIONS] [HEADER [-- CLANG_ARGS...]]",
	.help = "Reads HEADER as 'krab bindgen' does, with any of its options, and asks a C\n"
		"compiler for what it makes of the same declarations: sizes, alignments, offsets,\n"
		"places of bitfields, enumerators, constants. Nothing is run: the compiler writes\n"
		"the numbers into an object file, so that cross compilers are asked in the same\n"
		"way. Each number that differs from Rust's is an error. With -o FILE, FILE must\n"
		"hold these bindings.\n"
		"\n"
		"Options, besides those of 'krab bindgen':\n"
		"  --cc CC       the compiler, GCC or clang; default: cc. It gets CLANG_ARGS, too\n"
		"  --cc-arg ARG  one more argument for it; may be given more than once\n"
		"  -C TREE       instead of HEADER: prove all bindings of the kernel that was\n"
		"                built in TREE (what O= named), with the compiler and flags\n"
		"                recorded there\n"
		"  --dwarf FILE  compare with the debugging information of FILE instead: what was\n"
		"                really built, the order of randomized structs included\n"
		"  --emit-c FILE write the claims as a C file of _Static_asserts, too\n"
		"  -v, --verbose name what could not be asked about, and why; say what took how\n"
		"                long\n"
		"  -q, --quiet   say only what is wrong\n"
		"\n"
		"Exit status: 0 if all is proven, 1 if anything differs, 2 for wrong usage.\n",
	.examples = "  krab verify foo.h --cc gcc -- -I include\n"
		    "  krab verify -C linux\n"
		    "  krab verify -C linux --dwarf linux/vmlinux\n",
	.run = run,
};
