/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* krab make: a kernel's own make, with the variables that Rust needs. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/progress.h"
#include "cmd/cmd.h"
#include "cmd/env.h"
#include "cmd/make-line.h"
#include "cmd/tools.h"
#include "kbuild/folder.h"
#include "kbuild/place.h"
#include "kbuild/takeover.h"
#include "kbuild/tree.h"
#include "toolchain/ask.h"

struct make {
	bool verbose, quiet;
	char **args;			/* make's, NULL-terminated; borrowed */
	struct make_line line;
	struct build_folder folder;
	struct env_report env;
	char *no_llvm;			/* why LLVM is not set; NULL: it is */
	bool replaces_llvm;		/* LLVM=1 is given, but names nothing */
	bool makes_doctests;		/* instead of rustdoc */
	bool makes_bindings;		/* all of them, by krab bindings */
};

static bool is_on(const char *name)
{
	const char *value = g_getenv(name);

	return value && *value && strcmp(value, "0") != 0;
}

/* The command of rust/Makefile that makes the KUnit tests of documentation. */
#define DOCTEST_RULE "cmd_rustdoc_test_kernel"

/* --- which variables -------------------------------------------------------------------------- */

/*
 * What the line says of a tool is what the search must start from: companions belong to that RUSTC,
 * libclang to that LLVM. A value that only make can expand is left to make.
 */
static void take_over_given(const struct make *m)
{
	static const char *const names[] = { "BINDGEN", "RUSTC", "RUST_LIB_SRC", "LLVM", "CC",
					     "LIBCLANG_PATH", "ARCH" };

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		const char *value = make_line_value(&m->line, names[i]);

		if (m->replaces_llvm && strcmp(names[i], "LLVM") == 0)
			continue;
		if (value && *value && !strchr(value, '$'))
			g_setenv(names[i], value, TRUE);
	}
}

/* A tree may demand more of its tools than those that krab knows. */
static void heed_tree(const struct make *m)
{
	static const char *const tools[] = { "rustc", "llvm" };
	struct tree_arch arch = { 0 };
	struct tree_place *place;

	if (!m->folder.source)
		return;
	/* make goes by ARCH and this machine, and not by what the folder is configured for. */
	tree_arch_here(&arch);
	place = tree_place_assume(m->folder.source);
	for (size_t i = 0; i < G_N_ELEMENTS(tools); i++) {
		struct tree_minimum minimum;
		struct version v;

		tree_minimum_find(place, &arch, tools[i], &minimum);
		if (minimum.version && version_parse(minimum.version, &v))
			tool_minimum_raise(tools[i], v);
		tree_minimum_clear(&minimum);
	}
	tree_place_free(place);
	tree_arch_clear(&arch);
}

/*
 * The version that the folder is configured for, as another one would configure it anew and build
 * all of it again; otherwise one that is new enough for the architecture.
 */
static bool suits(const struct make *m, const struct llvm_tools *l)
{
	if (m->folder.cc == CONFIGURED_CLANG && m->folder.cc_major)
		return l->version.major == m->folder.cc_major;
	return version_compare(l->version, tool_minimum("llvm", g_getenv("ARCH"))) >= 0;
}

static bool try_llvm(const struct make *m, const char *llvm)
{
	struct llvm_tools l;
	bool good;

	if (llvm)
		g_setenv("LLVM", llvm, TRUE);
	else
		g_unsetenv("LLVM");
	/* A note is about a tool that is missing; what is found first is the best there is. */
	good = llvm_tools_find(&l, NULL) && suits(m, &l) && (!llvm || !l.notes->len);
	llvm_tools_release(&l);
	return good;
}

/* Leaves in LLVM what suits, if that is not what is found first. FALSE: nothing does. */
static bool name_suitable(const struct make *m)
{
	int configured = m->folder.cc == CONFIGURED_CLANG ? m->folder.cc_major : 0;
	int newest = configured ? configured : 99;
	int oldest = configured ? configured : tool_minimum("llvm", g_getenv("ARCH")).major;

	if (try_llvm(m, NULL))
		return true;
	for (int major = newest; major >= oldest; major--) {
		g_autofree char *suffix = g_strdup_printf("-%d", major);
		g_autofree char *folder = g_strdup_printf("/usr/lib/llvm-%d/bin/", major);

		if (try_llvm(m, suffix) || try_llvm(m, folder))
			return true;
	}
	g_unsetenv("LLVM");
	return false;
}

/* Why it is this LLVM: what env_report_clang() knows of its version, and what we know besides. */
static char *reason_for_llvm(const struct make *m, bool suitable, bool named, const char *found)
{
	g_autoptr(GString) text = g_string_new(NULL);

	if (m->replaces_llvm)
		g_string_append(text, "for LLVM=1, as there is no program 'clang'; ");
	g_string_append_len(text, found, strcspn(found, named ? ":" : ""));
	if (named && m->folder.cc == CONFIGURED_CLANG)
		g_string_append_printf(text, ": '%s' is configured for it", m->folder.config);
	else if (named)
		g_string_append_printf(text, ": the first that is as new as the kernel demands");
	else if (!suitable && m->folder.cc == CONFIGURED_CLANG)
		g_string_append_printf(text, "; '%s' is configured for clang %d, which is not here",
				       m->folder.config, m->folder.cc_major);
	else if (!suitable)
		g_string_append_printf(text, "; too old: the kernel demands %d",
				       tool_minimum("llvm", g_getenv("ARCH")).major);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static void choose_clang(struct make *m)
{
	bool suitable = name_suitable(m);
	const char *name = g_getenv("LLVM");

	env_report_clang(&m->env);
	for (guint i = 0; i < m->env.variables->len; i++) {
		struct env_variable *v = &g_array_index(m->env.variables, struct env_variable, i);
		char *reason;

		if (strcmp(v->name, "LLVM") != 0)
			continue;
		reason = reason_for_llvm(m, suitable, name != NULL, v->reason);
		g_free(v->reason);
		v->reason = reason;
	}
	g_unsetenv("LLVM");
}

/* Why the C compiler is not ours to choose; NULL: it is. */
static char *why_no_llvm(const struct make *m)
{
	const char *cc = make_line_value(&m->line, "CC");
	const char *llvm = g_getenv("LLVM");

	if (cc)
		return g_strdup_printf("CC=%s is given", cc);
	if (m->replaces_llvm)
		return NULL;
	if (make_line_value(&m->line, "LLVM"))
		return g_strdup("LLVM is given");
	if (llvm && *llvm)
		return g_strdup_printf("LLVM=%s is in the environment", llvm);
	if (!m->folder.source)
		return g_strdup_printf("'%s' is no kernel's folder, so its Makefile chooses",
				       m->line.folder);
	if (m->folder.cc == CONFIGURED_GCC)
		return g_strdup_printf("'%s' is configured for GCC", m->folder.config);
	return NULL;
}

/*
 * The documentation says LLVM=1, which names a clang without a version; a distribution may have but
 * clang-19. What it asks for, any LLVM, can be had all the same.
 */
static bool names_nothing(const struct make_line *line)
{
	g_autofree char *clang = g_find_program_in_path("clang");

	return !clang && g_strcmp0(make_line_value(line, "LLVM"), "1") == 0;
}

/* What the tree lacks. */
static void mend_modules(struct make *m)
{
	const char *flags = build_folder_module_flags(&m->folder, g_getenv("ARCH"));
	struct env_variable v = { .name = "RUSTFLAGS_MODULE", .is_text = TRUE };

	if (!flags)
		return;
	v.value = g_strdup(flags);
	v.reason = g_strdup("um cannot load modules in Rust that are compiled as its Makefile has it");
	g_array_append_val(m->env.variables, v);
}

static bool is_plain_word(const char *text)
{
	return !strpbrk(text, " \t\n\"'\\$#;&|<>()*?`");
}

static void add_rule(struct make *m, const char *name, char *value)
{
	struct env_variable v = { .name = name, .value = value, .is_text = TRUE };

	v.reason = g_strdup("KUnit tests of documentation without rustdoc's unstable options");
	g_array_append_val(m->env.variables, v);
}

/* The tree's own way needs unstable options of rustdoc, and two programs of its own. */
static void take_doctests(struct make *m)
{
	g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);

	m->makes_doctests = self && is_plain_word(self) &&
			    !make_line_value(&m->line, DOCTEST_RULE) &&
			    build_folder_has_doctest_command(&m->folder);
	if (!m->makes_doctests)
		return;
	add_rule(m, DOCTEST_RULE,
		 g_strdup_printf("%s doctest -q --format=kunit -C $(objtree) --touch "
				 "--rust-output $(obj)/doctests_kernel_generated.rs "
				 "--c-output $(obj)/doctests_kernel_generated_kunit.c", self));
	add_rule(m, "quiet_" DOCTEST_RULE, g_strdup("KRAB TK $<"));
}

/* MAKEFILES may name others already. */
static void add_makefile(const char *path)
{
	const char *old = g_getenv("MAKEFILES");
	g_autofree char *both = old && *old ? g_strdup_printf("%s %s", path, old) : g_strdup(path);

	g_setenv("MAKEFILES", both, TRUE);
}

static void cannot_take_bindings(struct make *m, const char *why)
{
	g_ptr_array_add(m->env.errors, g_strdup_printf("KRAB_BINDINGS: %s", why));
}

/* KRAB_BINDINGS=1: only what Rust code uses, in one run, with the helpers made, too. */
static void take_bindings(struct make *m)
{
	g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);
	struct env_variable v = { .name = "KRAB", .is_text = TRUE };
	enum takeover how = takeover_of(&m->folder);
	g_autofree char *path = NULL;
	g_autoptr(GError) error = NULL;

	if (how == TAKEOVER_NONE || (how == TAKEOVER_MAKEFILES && !is_on("KRAB_BINDINGS"))) {
		if (is_on("KRAB_BINDINGS") && m->folder.source)
			cannot_take_bindings(m, "the tree's rust/Makefile is not of the kind that is "
						"known");
		return;
	}
	if (!self || !is_plain_word(self)) {
		cannot_take_bindings(m, "a kernel's Makefile cannot take the path of krab");
		return;
	}
	if (how == TAKEOVER_MAKEFILES) {
		path = takeover_write(&m->folder, self, &error);
		if (!path) {
			cannot_take_bindings(m, error->message);
			return;
		}
		add_makefile(path);
	}
	m->makes_bindings = true;
	v.value = g_strdup(self);
	v.reason = g_strdup("the bindings of the tree");
	g_array_append_val(m->env.variables, v);
}

static void choose(struct make *m)
{
	m->replaces_llvm = names_nothing(&m->line);
	m->no_llvm = why_no_llvm(m);
	take_over_given(m);
	heed_tree(m);
	env_report_bindgen(&m->env);
	env_report_rust(&m->env);
	if (!m->no_llvm) {
		choose_clang(m);
	} else if (make_line_value(&m->line, "LLVM") || g_getenv("LLVM")) {
		env_report_clang(&m->env);
	} else {
		const struct llvm_tools none = { 0 };

		env_report_libclang(&m->env, &none);
	}
	mend_modules(m);
	take_doctests(m);
	take_bindings(m);
}

/* The kernel's Makefiles do not quote: what a shell would split or expand they cannot take. */
static bool makefile_can_take(const struct env_variable *v, GPtrArray *warnings)
{
	if (v->is_text || is_plain_word(v->value))
		return true;
	/* Several words are what the user may mean: BINDGEN="krab bindgen". */
	if (g_getenv(v->name) && !strpbrk(v->value, "$#"))
		return true;
	g_ptr_array_add(warnings, g_strdup_printf("%s: a kernel's Makefile cannot take the path "
						  "'%s'; it needs one without spaces and the "
						  "shell's special characters", v->name, v->value));
	return false;
}

/* Whether make is to get this one from us. */
static bool is_ours(const struct make *m, const struct env_variable *v)
{
	if (strcmp(v->name, "LLVM") == 0)
		return !m->no_llvm;
	return !make_line_value(&m->line, v->name);
}

static void add_variables(struct make *m, GPtrArray *argv, bool last)
{
	for (guint i = 0; i < m->env.variables->len; i++) {
		const struct env_variable *v =
			&g_array_index(m->env.variables, struct env_variable, i);
		bool overrides = m->replaces_llvm && strcmp(v->name, "LLVM") == 0;

		if (!is_ours(m, v) || overrides != last)
			continue;
		if (strcmp(v->name, "LIBCLANG_PATH") == 0)
			g_setenv(v->name, v->value, TRUE);
		else if (makefile_can_take(v, m->env.errors))
			g_ptr_array_add(argv, g_strdup_printf("%s=%s", v->name, v->value));
	}
}

/*
 * bindgen alone reads LIBCLANG_PATH, from its environment. The others are assigned in the kernel's
 * Makefile, and only the command line goes before that. The last one counts: ours come first, but
 * for the one that replaces what is given.
 */
static GPtrArray *command(struct make *m)
{
	GPtrArray *argv = g_ptr_array_new_with_free_func(g_free);

	g_ptr_array_add(argv, g_strdup("make"));
	add_variables(m, argv, false);
	for (char **arg = m->args; *arg; arg++)
		g_ptr_array_add(argv, g_strdup(*arg));
	add_variables(m, argv, true);
	g_ptr_array_add(argv, NULL);
	return argv;
}

/* --- what is said about it -------------------------------------------------------------------- */

/* The companions of rustc are where rustc is: they are in the long form alone. */
static bool is_in_short_line(const char *name)
{
	static const char *const names[] = { "BINDGEN", "RUSTC", "LLVM", "LIBCLANG_PATH",
					     "RUSTFLAGS_MODULE" };

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

static void say_line(const struct make *m)
{
	g_autoptr(GString) text = g_string_new("krab:");
	const char *separator = " ";

	for (guint i = 0; i < m->env.variables->len; i++) {
		const struct env_variable *v =
			&g_array_index(m->env.variables, struct env_variable, i);

		if (!is_ours(m, v) || !is_in_short_line(v->name))
			continue;
		g_string_append_printf(text, "%s%s=%s (%s)", separator, v->name, v->value,
				       v->reason);
		separator = ", ";
	}
	if (m->no_llvm)
		g_string_append_printf(text, "%sno LLVM= (%s)", separator, m->no_llvm);
	if (m->makes_doctests)
		g_string_append(text, ", KUnit tests of documentation by krab doctest");
	if (m->makes_bindings)
		g_string_append(text, ", all bindings by krab bindings");
	fprintf(stderr, "%s\n", text->str);
}

static void say_all(const struct make *m, const GPtrArray *argv)
{
	for (guint i = 0; i < m->env.looked_at->len; i++)
		fprintf(stderr, "looked at: %s\n", (char *)m->env.looked_at->pdata[i]);
	for (guint i = 0; i < m->env.variables->len; i++) {
		const struct env_variable *v =
			&g_array_index(m->env.variables, struct env_variable, i);

		fprintf(stderr, "%s=%s (%s)\n", v->name, v->value,
			is_ours(m, v) ? v->reason : "given, so left as it is");
	}
	if (m->no_llvm)
		fprintf(stderr, "no LLVM= (%s)\n", m->no_llvm);
	fprintf(stderr, "source: %s\n", m->folder.source ? m->folder.source : "none of a kernel");
	fprintf(stderr, "output: %s\n", m->folder.output);
	fputs("runs:", stderr);
	for (guint i = 0; argv->pdata[i]; i++) {
		g_autofree char *quoted = g_shell_quote(argv->pdata[i]);

		fprintf(stderr, " %s", quoted);
	}
	fputc('\n', stderr);
}

/*
 * What is wrong is a warning: `make help` and a kernel without Rust need none of it, and where it
 * is needed, make itself fails.
 */
static void say(const struct make *m, const GPtrArray *argv)
{
	if (m->verbose)
		say_all(m, argv);
	else if (!m->quiet && !m->line.silent)
		say_line(m);
	for (guint i = 0; m->verbose && i < m->env.notes->len; i++)
		fprintf(stderr, "note: %s\n", (char *)m->env.notes->pdata[i]);
	for (guint i = 0; i < m->env.errors->len; i++)
		fprintf(stderr, "warning: %s\n", (char *)m->env.errors->pdata[i]);
	if (m->folder.problem)
		fprintf(stderr, "warning: %s\n", m->folder.problem);
}

/* --- make ------------------------------------------------------------------------------------- */

static int cannot_run(void)
{
	fprintf(stderr, "error: cannot run make: %s; install GNU make\n", g_strerror(errno));
	return CMD_USAGE;
}

static volatile sig_atomic_t make_pid;

static void pass_on(int signal)
{
	if (make_pid > 0)
		kill(make_pid, signal);
}

/* Those of the terminal reach make by themselves; it decides what they mean, and we wait. */
static const struct {
	int signal;
	bool from_terminal;
} signals[] = {
	{ SIGINT, true }, { SIGQUIT, true }, { SIGTERM, false }, { SIGHUP, false },
};

static void catch_signals(struct sigaction *old, sigset_t *mask)
{
	sigset_t all;

	/* One that comes before make's number is known would be lost. */
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, mask);
	for (size_t i = 0; i < G_N_ELEMENTS(signals); i++) {
		struct sigaction action = {
			.sa_handler = signals[i].from_terminal ? SIG_IGN : pass_on,
			.sa_flags = SA_RESTART,
		};

		sigaction(signals[i].signal, NULL, &old[i]);
		/* nohup's SIGHUP stays ignored. */
		if (old[i].sa_handler != SIG_IGN)
			sigaction(signals[i].signal, &action, NULL);
	}
}

static void restore_signals(const struct sigaction *old, const sigset_t *mask)
{
	for (size_t i = 0; i < G_N_ELEMENTS(signals); i++)
		sigaction(signals[i].signal, &old[i], NULL);
	sigprocmask(SIG_SETMASK, mask, NULL);
}

/* make's exit status; the end by a signal is ours, too. */
static int run_and_wait(char **argv)
{
	struct sigaction old[G_N_ELEMENTS(signals)];
	sigset_t mask;
	int status;

	fflush(NULL);
	catch_signals(old, &mask);
	make_pid = fork();
	if (make_pid == 0) {
		restore_signals(old, &mask);
		execvp(argv[0], argv);
		_exit(cannot_run());
	}
	if (make_pid < 0) {
		restore_signals(old, &mask);
		return cannot_run();
	}
	sigprocmask(SIG_SETMASK, &mask, NULL);
	while (waitpid(make_pid, &status, 0) < 0 && errno == EINTR)
		;
	make_pid = 0;
	restore_signals(old, &mask);
	if (WIFSIGNALED(status)) {
		signal(WTERMSIG(status), SIG_DFL);
		raise(WTERMSIG(status));
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : CMD_FAILED;
}

/* --- KRAB_VERIFY ------------------------------------------------------------------------------ */

/* Targets after which the bindings, if there are any, are those of before. */
static bool leaves_bindings(const char *target)
{
	static const char *const names[] = { "help", "rustfmt", "rustfmtcheck", "rustavailable",
					     "tags", "TAGS", "cscope", "gtags", "kernelversion",
					     "kernelrelease", "image_name", "clean", "mrproper",
					     "distclean" };

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
		if (strcmp(names[i], target) == 0)
			return true;
	return g_str_has_suffix(target, "config");
}

static bool builds(const struct make_line *l)
{
	if (l->makes_nothing)
		return false;
	for (guint i = 0; i < l->targets->len; i++)
		if (!leaves_bindings(l->targets->pdata[i]))
			return true;
	return l->targets->len == 0;
}

static int verify(const struct make *m)
{
	g_autoptr(GPtrArray) bindings = NULL;
	g_autoptr(GError) error = NULL;
	char *argv[] = { (char *)"krab verify", (char *)"-C", m->folder.output, NULL };

	bindings = tree_bindings_list(m->folder.output, &error);
	if (!bindings && g_error_matches(error, KBUILD_ERROR, KBUILD_ERROR_MISSING)) {
		fprintf(stderr, "note: KRAB_VERIFY: %s\n", error->message);
		return CMD_OK;
	}
	return cmd_verify.run(3, argv);
}

static int build_and_verify(const struct make *m, char **argv)
{
	int status = run_and_wait(argv);

	return status ? status : verify(m);
}

/* --- the command ------------------------------------------------------------------------------ */

/* Our own options come before the first of make's, which has the same letters. */
static char **own_options(struct make *m, char **args)
{
	for (; *args; args++) {
		if (!strcmp(*args, "-v") || !strcmp(*args, "--verbose"))
			m->verbose = true;
		else if (!strcmp(*args, "-q") || !strcmp(*args, "--quiet"))
			m->quiet = true;
		else
			break;
	}
	if (*args && !strcmp(*args, "--"))
		args++;
	return args;
}

static int run(int argc, char **argv)
{
	struct make m = { .verbose = is_on("KRAB_VERBOSE") };
	g_autoptr(GPtrArray) words = NULL;
	const char *output, *config;
	struct progress *p;
	int status;

	(void)argc;
	m.args = own_options(&m, argv + 1);
	make_line_read(&m.line, m.args, g_getenv("MAKEFLAGS"));
	/* O= only counts on the command line, KBUILD_OUTPUT anywhere. */
	output = make_line_value(&m.line, "O");
	if (!output)
		output = make_line_value(&m.line, "KBUILD_OUTPUT");
	if (!output)
		output = g_getenv("KBUILD_OUTPUT");
	config = make_line_value(&m.line, "KCONFIG_CONFIG");
	build_folder_find(&m.folder, m.line.folder, output,
			  config ? config : g_getenv("KCONFIG_CONFIG"));
	env_report_init(&m.env);
	p = progress_new(argv[0], m.quiet || m.line.silent ? PROGRESS_QUIET : PROGRESS_NORMAL);
	ask_show_progress(p);
	choose(&m);
	ask_show_progress(NULL);
	progress_free(p);
	words = command(&m);
	say(&m, words);
	if (is_on("KRAB_VERIFY") && builds(&m.line)) {
		status = build_and_verify(&m, (char **)words->pdata);
	} else {
		fflush(NULL);
		execvp(words->pdata[0], (char **)words->pdata);
		status = cannot_run();
	}
	env_report_release(&m.env);
	build_folder_release(&m.folder);
	make_line_release(&m.line);
	g_free(m.no_llvm);
	return status;
}

const struct cmd cmd_make = {
	.name = "make",
	.summary = "run a kernel's own make with the variables that Rust needs",
	.usage = "[-v | -q] [--] [-C TREE] [MAKE'S ARGUMENTS...]",
	.help = "Finds what 'krab env' finds, gives it to make as variables, and becomes make: the\n"
		"output, the exit status, signals and the jobserver are make's own. PATH stays as it\n"
		"is. A line on standard error says what was set and why.\n"
		"\n"
		"Set are BINDGEN, RUSTC, HOSTRUSTC, RUSTDOC, RUSTFMT, CLIPPY_DRIVER, RUST_LIB_SRC,\n"
		"LLVM and LIBCLANG_PATH. One that is given on the line stays as given, and what goes\n"
		"with it is looked for beside it. LLVM is not set if LLVM or CC is given, if the\n"
		"folder is configured for GCC already, or if it is no kernel's; a folder that was\n"
		"configured with one version of clang gets that one, if it is installed.\n"
		"RUSTFLAGS_MODULE is set for ARCH=um, where modules in Rust cannot be loaded without,\n"
		"and cmd_rustdoc_test_kernel of rust/Makefile, so that 'krab doctest' makes the KUnit\n"
		"tests of documentation.\n"
		"\n"
		"  -v, --verbose  say all that was looked at, and the whole command\n"
		"  -q, --quiet    say only what is wrong\n"
		"\n"
		"These come first; the first other word, or '--', begins make's own arguments.\n"
		"\n"
		"In the environment, KRAB_VERBOSE=1 is -v. KRAB_BINDINGS=1 has 'krab bindings' make all\n"
		"bindings of an unmodified tree, and the helpers, from what Rust code uses; KRAB_KEEP\n"
		"names what only modules outside of the tree use, KRAB_DOC=1 documents bindings.\n"
		"KRAB_VERIFY=1 runs 'krab verify -C' on the folder after a build that succeeded; the\n"
		"exit status is then 1 if a layout differs.\n",
	.examples = "  krab make -C linux O=/tmp/build defconfig rust.config\n"
		    "  krab make -C linux O=/tmp/build -j8\n"
		    "  KRAB_VERIFY=1 krab make -C linux O=/tmp/build -j8\n"
		    "  krab make -C linux CC=gcc rustavailable\n",
	.run = run,
};
