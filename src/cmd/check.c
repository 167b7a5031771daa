/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* krab check: the coding guidelines, over files, a tree or a change. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/progress.h"
#include "base/term.h"
#include "check/run.h"
#include "cmd/cmd.h"
#include "cmd/near.h"

enum format { FORMAT_TEXT, FORMAT_CHECKPATCH, FORMAT_JSON, FORMAT_SARIF };

struct options {
	const char *program;		/* how the user called us */
	enum format format;
	GPtrArray *rules;		/* char *: what -W was given; borrowed */
	GPtrArray *paths;		/* char *; borrowed, NULL-terminated once read */
	const char *tree, *diff, *explain;	/* or NULL */
	char *baseline, *write_baseline;	/* absolute, or NULL; owned */
	bool list, fix, quiet, verbose;
};

/* What is wrong in a text that is not checked but needed; @line 0: it is not known. */
static void say_at(const char *path, unsigned line, const char *message)
{
	struct diag d;

	diag_init(&d, stderr);
	diag_error(&d, ((struct srcpos){ path, line, 0, 0 }), "%s", message);
}

/* --- options ---------------------------------------------------------------------------------- */

static bool parse_format(struct options *o, const char *name)
{
	static const char *const names[] = { "text", "checkpatch", "json", "sarif" };

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		if (strcmp(name, names[i]) != 0)
			continue;
		o->format = (enum format)i;
		return true;
	}
	cmd_usage_error(o->program, "there is no format '%s'; it is text, checkpatch, json or sarif", name);
	return false;
}

/* Paths are the user's, and -C changes the folder before they are used. */
static void set_path(char **to, const char *path)
{
	g_free(*to);
	*to = g_canonicalize_filename(path, NULL);
}

static bool set_value(struct options *o, const char *name, const char *value)
{
	if (strcmp(name, "--format") == 0)
		return parse_format(o, value);
	if (strcmp(name, "-W") == 0)
		g_ptr_array_add(o->rules, (gpointer)value);
	else if (strcmp(name, "-C") == 0)
		o->tree = value;
	else if (strcmp(name, "--diff") == 0)
		o->diff = value;
	else if (strcmp(name, "--explain") == 0)
		o->explain = value;
	else if (strcmp(name, "--baseline") == 0)
		set_path(&o->baseline, value);
	else
		set_path(&o->write_baseline, value);
	return true;
}

/* The option with a value that @arg is, as "--name=value", "-Xvalue" or "--name"; or NULL. */
static const char *valued(const char *arg, const char **value)
{
	static const char *const names[] = { "--format", "--diff", "--explain", "--baseline",
					     "--write-baseline", NULL };

	*value = NULL;
	if (arg[0] == '-' && arg[1] && strchr("WC", arg[1])) {
		*value = arg[2] ? arg + 2 : NULL;
		return arg[1] == 'W' ? "-W" : "-C";
	}
	return cmd_long_option(arg, names, value);
}

static bool parse_flag(struct options *o, const char *arg)
{
	if (strcmp(arg, "--list") == 0)
		o->list = true;
	else if (strcmp(arg, "--fix") == 0)
		o->fix = true;
	else if (strcmp(arg, "-q") == 0 || strcmp(arg, "--quiet") == 0)
		o->quiet = true;
	else if (strcmp(arg, "-v") == 0 || strcmp(arg, "--verbose") == 0)
		o->verbose = true;
	else
		return false;
	return true;
}

static int parse(struct options *o, int argc, char **argv)
{
	bool rest = false;

	for (int i = 1; i < argc; i++) {
		const char *value, *name = rest ? NULL : valued(argv[i], &value);

		if (rest || argv[i][0] != '-' || !argv[i][1]) {
			g_ptr_array_add(o->paths, argv[i]);
		} else if (strcmp(argv[i], "--") == 0) {
			rest = true;
		} else if (name) {
			if (!value && i + 1 == argc)
				return cmd_usage_error(o->program, "'%s' needs a value", name);
			if (!set_value(o, name, value ? value : argv[++i]))
				return CMD_USAGE;
		} else if (!parse_flag(o, argv[i])) {
			return cmd_usage_error(o->program, "unknown option '%s'", argv[i]);
		}
	}
	g_ptr_array_add(o->paths, NULL);
	if (o->fix && o->diff)
		return cmd_usage_error(o->program, "--fix mends files, --diff checks a change: use one of them");
	if (o->fix && o->write_baseline)
		return cmd_usage_error(o->program, "--fix and --write-baseline exclude each other");
	return CMD_OK;
}

/* --- what the rules are ----------------------------------------------------------------------- */

static const char *level_name(enum level level)
{
	return level == LEVEL_ERROR ? "error" : level == LEVEL_WARNING ? "warning" : "off";
}

static void list_rules(const struct check *c)
{
	const char *family = NULL;

	for (unsigned i = 0; i < rule_count(); i++) {
		const struct rule *r = rule_list()[i];

		if (!family || strcmp(family, r->family) != 0)
			printf("%s%s:\n", family ? "\n" : "", r->family);
		family = r->family;
		printf("  %-29s %-8s %s%s\n", r->name, level_name(c->levels[i]), r->summary,
		       r->fixable ? " (--fix)" : "");
	}
}

static void print_indented(const char *title, const char *text)
{
	g_auto(GStrv) lines = text ? g_strsplit(text, "\n", -1) : NULL;

	if (!text)
		return;
	printf("\n%s:\n\n", title);
	for (char **l = lines; *l && (**l || l[1]); l++)
		printf("%s%s\n", **l ? "    " : "", *l);
}

static int explain(const struct options *o, const struct check *c)
{
	const struct rule *r = rule_find(o->explain);

	for (unsigned i = 0; !r && i < rule_count(); i++)
		if (near_enough(o->explain, rule_list()[i]->name))
			return cmd_usage_error(o->program, "there is no rule '%s'; is it '%s'?", o->explain,
					       rule_list()[i]->name);
	if (!r)
		return cmd_usage_error(o->program, "there is no rule '%s'; '%s --list' names all", o->explain,
				       o->program);
	printf("%s: %s\n\n%s\nFamily: %s. Now: %s.%s\nWhere it is said: %s.\n", r->name, r->summary,
	       r->says, r->family, level_name(c->levels[rule_index(r)]),
	       r->fixable ? " --fix mends it." : "", r->where);
	if (r->clippy)
		printf("clippy has a lint of the same kind, '%s': an `allow` of that counts.\n",
		       r->clippy);
	print_indented("Not so", r->bad);
	print_indented("But so", r->good);
	return CMD_OK;
}

/* --- changes ---------------------------------------------------------------------------------- */

/* All of a file descriptor, NUL-terminated. */
static char *read_all(int fd, gsize *len, GError **error)
{
	g_autoptr(GString) out = g_string_new(NULL);

	for (;;) {
		char block[65536];
		ssize_t n = read(fd, block, sizeof(block));

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			g_set_error(error, G_FILE_ERROR, g_file_error_from_errno(errno),
				    "cannot read the patch: %s", g_strerror(errno));
			return NULL;
		}
		if (!n)
			break;
		g_string_append_len(out, block, n);
	}
	*len = out->len;
	return g_string_free(g_steal_pointer(&out), FALSE);
}

/* What `git diff` prints of the working tree against a revision, for the current folder. */
static char *git_diff(const char *revision, gsize *len, GError **error)
{
	const char *const argv[] = {
		"git", "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--relative",
		"--src-prefix=a/", "--dst-prefix=b/", "--find-renames", revision, "--", "*.rs", NULL
	};
	g_autofree char *out = NULL, *err = NULL;
	int status;

	if (!g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, &err,
			  &status, error))
		return NULL;
	if (!g_spawn_check_wait_status(status, NULL)) {
		g_strchomp(err);
		g_set_error(error, G_SPAWN_ERROR, G_SPAWN_ERROR_FAILED, "git diff: %s",
			    *err ? err : "it failed");
		return NULL;
	}
	*len = strlen(out);
	return g_steal_pointer(&out);
}

static int check_diff(const struct options *o, struct run *r)
{
	bool standard = strcmp(o->diff, "-") == 0;
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;
	struct diff diff;
	gsize len = 0;
	bool ok;

	if (!standard && (o->diff[0] == '-' || !*o->diff))
		return cmd_usage_error(o->program, "'%s' is no revision", o->diff);
	text = standard ? read_all(STDIN_FILENO, &len, &error) : git_diff(o->diff, &len, &error);
	if (!text) {
		diag_say(DIAG_ERROR, "%s", error->message);
		return CMD_USAGE;
	}
	ok = diff_parse(&diff, text, len);
	if (!ok)
		say_at(standard ? "<stdin>" : "git diff", diff.error_line, diff.error);
	if (ok && standard && !diff.files->len && len) {
		diag_say(DIAG_ERROR, "there is no change in what was read from the standard input");
		ok = false;
	}
	run_diff(r, &diff);
	diff_release(&diff);
	return ok ? CMD_OK : CMD_FAILED;
}

/* --- the run ---------------------------------------------------------------------------------- */

static bool set_rules(const struct options *o, struct run *r)
{
	g_autofree char *why = NULL;

	for (char **rule = r->config.rules; rule && *rule; rule++) {
		if (check_set(&r->check, *rule, &why))
			continue;
		say_at(r->config.path, 0, why);
		return false;
	}
	for (guint i = 0; i < o->rules->len; i++) {
		if (check_set(&r->check, o->rules->pdata[i], &why))
			continue;
		cmd_usage_error(o->program, "%s", why);
		return false;
	}
	return true;
}

/* The nearest krab.ini above the current folder, up to the root of the tree or repository. */
static char *config_folder(void)
{
	g_autofree char *at = g_get_current_dir();

	for (;;) {
		g_autofree char *file = g_build_filename(at, "krab.ini", NULL);
		g_autofree char *git = g_build_filename(at, ".git", NULL);
		g_autofree char *up = g_path_get_dirname(at);

		if (g_file_test(file, G_FILE_TEST_EXISTS))
			return g_steal_pointer(&at);
		if (strcmp(up, at) == 0 || g_file_test(git, G_FILE_TEST_EXISTS))
			return g_get_current_dir();
		g_free(at);
		at = g_steal_pointer(&up);
	}
}

/* -C names a source tree, or what was built from one elsewhere: there `source` leads back. */
static int enter_tree(const struct options *o)
{
	g_autofree char *lib = NULL, *source = NULL;

	if (!o->tree)
		return CMD_OK;
	lib = g_build_filename(o->tree, "rust", "kernel", "lib.rs", NULL);
	source = g_build_filename(o->tree, "source", NULL);
	if (chdir(!g_file_test(lib, G_FILE_TEST_EXISTS) &&
		  g_file_test(source, G_FILE_TEST_IS_DIR) ? source : o->tree) == 0)
		return CMD_OK;
	diag_say(DIAG_ERROR, "cannot enter '%s': %s", o->tree, g_strerror(errno));
	return CMD_USAGE;
}

/* What is known already is not told again; CMD_USAGE if it cannot be read. */
static int use_baseline(const struct options *o, struct run *r)
{
	const char *path = o->baseline ? o->baseline : r->config.baseline;
	g_autoptr(GHashTable) counts = NULL;
	g_autoptr(GError) error = NULL;

	if (o->write_baseline) {
		if (baseline_write(o->write_baseline, r->check.findings, &error)) {
			fprintf(stderr, "%u findings written to '%s'\n", r->check.findings->len,
				o->write_baseline);
			g_array_set_size(r->check.findings, 0);
			return CMD_OK;
		}
	} else if (!path || baseline_read(path, &counts, &error)) {
		if (counts)
			baseline_apply(counts, r->check.findings);
		return CMD_OK;
	}
	diag_say(DIAG_ERROR, "%s", error->message);
	return CMD_USAGE;
}

static void print_sum(const struct run *r)
{
	unsigned errors = 0, n = r->check.findings->len;

	for (guint i = 0; i < n; i++)
		errors += g_array_index(r->check.findings, struct finding, i).level == LEVEL_ERROR;
	fprintf(stderr, "%u %s, %u %s in %u %s", errors, errors == 1 ? "error" : "errors",
		n - errors, n - errors == 1 ? "warning" : "warnings", r->check.files,
		r->check.files == 1 ? "file" : "files");
	if (r->fixed)
		fprintf(stderr, ", %u fixed", r->fixed);
	fputs("\n", stderr);
}

static void print_findings(const struct options *o, const struct run *r)
{
	const GArray *findings = r->check.findings;

	switch (o->format) {
	case FORMAT_TEXT:
		findings_print_text(stdout, findings, term_colour(stdout));
		if (!o->quiet)
			print_sum(r);
		break;
	case FORMAT_CHECKPATCH:
		findings_print_checkpatch(stdout, findings);
		break;
	case FORMAT_JSON:
		findings_print_json(stdout, findings);
		break;
	case FORMAT_SARIF:
		findings_print_sarif(stdout, findings);
		break;
	}
}

static int look(const struct options *o, struct run *r)
{
	int status = CMD_OK;

	r->progress = progress_new(o->program, o->quiet	  ? PROGRESS_QUIET :
					       o->verbose ? PROGRESS_VERBOSE :
							    PROGRESS_NORMAL);
	progress_stage(r->progress, o->diff ? "checking a change" : "checking files");
	if (o->diff)
		status = check_diff(o, r);
	else
		run_paths(r);
	progress_free(r->progress);
	r->progress = NULL;
	return status;
}

static int check_all(const struct options *o, struct run *r)
{
	static char dot[] = ".";
	char *here[] = { dot, NULL };
	int status, known;

	r->fix = o->fix;
	r->paths = (char **)o->paths->pdata;
	if (!r->paths[0] && !o->diff)
		r->paths = here;
	r->check.root = run_find_root(r->paths[0] ? r->paths[0] : ".");
	status = look(o, r);
	if (status == CMD_USAGE)
		return status;
	known = use_baseline(o, r);
	if (known != CMD_OK)
		return known;
	print_findings(o, r);
	return r->check.findings->len ? CMD_FAILED : status;
}

static int run_check(const struct options *o)
{
	g_autofree char *folder = NULL;
	g_autoptr(GError) error = NULL;
	struct run r;
	int status;

	status = enter_tree(o);
	if (status != CMD_OK)
		return status;
	run_init(&r);
	folder = config_folder();
	if (!settings_read(&r.config, folder, &error)) {
		diag_say(DIAG_ERROR, "%s", error->message);
		status = CMD_USAGE;
	} else if (!set_rules(o, &r)) {
		status = CMD_USAGE;
	} else if (o->explain) {
		status = explain(o, &r.check);
	} else if (o->list) {
		list_rules(&r.check);
	} else {
		status = check_all(o, &r);
	}
	run_release(&r);
	return status;
}

static int run(int argc, char **argv)
{
	struct options o = {
		.program = argv[0], .rules = g_ptr_array_new(), .paths = g_ptr_array_new(),
	};
	int status = parse(&o, argc, argv);

	if (status == CMD_OK)
		status = run_check(&o);
	g_ptr_array_unref(o.rules);
	g_ptr_array_unref(o.paths);
	g_free(o.baseline);
	g_free(o.write_baseline);
	return status;
}

const struct cmd cmd_check = {
	.name = "check",
	.summary = "check Rust source against the kernel's coding guidelines",
	.usage = "[-C TREE] [-W RULE]... [--format F] [--fix] [--diff REV] [PATH]...",
	.help =
		"Reads Rust files, needing neither compiler nor configuration, and tells where\n"
		"they do not follow the coding guidelines. Each PATH is a file, or a folder of\n"
		"which all *.rs are checked; without any it is the current folder.\n"
		"\n"
		"  -C TREE         check all Rust of a kernel tree, or PATHs in it; an O= folder\n"
		"                  stands for its source\n"
		"  -W RULE         turn on a rule, a family of rules or 'all'; -W no-RULE turns\n"
		"                  it off, -W error=RULE makes errors of its findings, -W error\n"
		"                  of all\n"
		"  --list          name all rules and their state\n"
		"  --explain RULE  say what a rule wants, why, and where that is said\n"
		"  --fix           mend what is mechanical; only comments and documentation\n"
		"                  change\n"
		"  --diff REV      only what the working tree adds to git's revision REV\n"
		"  --diff -        only what the patch on the standard input adds\n"
		"  --format F      text (the default), checkpatch, json or sarif (2.1.0)\n"
		"  --baseline F    do not tell what --write-baseline F has written\n"
		"  --write-baseline F\n"
		"                  write what there is to F instead of telling it\n"
		"  -q, --quiet     say only what is wrong\n"
		"  -v, --verbose   say what took how long, too\n"
		"\n"
		"A krab.ini in the tree says what the tree wants. `// krab: allow(RULE)` in a\n"
		"file, and clippy's lints in #[allow] and #[expect], excuse what follows.\n"
		"\n"
		"Exit status: 0 nothing found; 1 findings; 2 usage or environment.\n",
	.examples =
		"  krab check drivers/foo.rs\n"
		"  krab check -C linux -W error=safety\n"
		"  git format-patch -1 --stdout | krab check --diff - --format checkpatch\n",
	.run = run,
};
