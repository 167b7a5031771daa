// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* krab available: what a kernel with Rust needs, what of it is here, and what is wrong. */
#include "cmd/available.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gstdio.h>

#include "base/diag.h"
#include "base/progress.h"
#include "cmd/cmd.h"
#include "cmd/tools.h"

static void remove_headers(const struct available *a)
{
	g_autoptr(GDir) dir = a->headers_made ? g_dir_open(a->headers_made, 0, NULL) : NULL;
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *path = g_build_filename(a->headers_made, name, NULL);

		g_unlink(path);
	}
	if (a->headers_made)
		g_rmdir(a->headers_made);
}

static void release(struct available *a)
{
	remove_headers(a);
	tree_place_free(a->place);
	tree_arch_clear(&a->arch);
	tree_minimum_clear(&a->min_rustc);
	tree_minimum_clear(&a->min_bindgen);
	tree_minimum_clear(&a->min_llvm);
	tree_minimum_clear(&a->min_gcc);
	g_free(a->rustc);
	g_free(a->rustc_reason);
	g_free(a->bindgen);
	g_free(a->bindgen_reason);
	g_free(a->cc);
	g_free(a->cc_reason);
	rust_tools_release(&a->rust);
	llvm_tools_release(&a->llvm);
	g_free(a->headers);
	g_free(a->headers_made);
	if (a->libclang_looked)
		clang_choice_release(&a->libclang);
	g_clear_pointer(&a->self_test, g_ptr_array_unref);
	suitable_release(&a->s);
	g_clear_pointer(&a->requirements, g_ptr_array_unref);
	g_clear_pointer(&a->looked_at, g_ptr_array_unref);
	advice_free(a->advice);
}

static bool load_advice(struct available *a)
{
	g_auto(GStrv) names = NULL;
	g_autofree char *list = NULL;

	a->advice = advice_new(a->distribution, NULL);
	if (a->advice)
		return true;
	names = advice_names();
	list = g_strjoinv(", ", names);
	diag_say(DIAG_ERROR, "unknown distribution '%s'; known are: %s", a->distribution, list);
	return false;
}

/* The value of "--name=value" or of "--name value" at argv[*i]; NULL: it is another option. */
static const char *value_of(char **argv, int *i, const char *name)
{
	size_t len = strlen(name);

	if (!strncmp(argv[*i], name, len) && argv[*i][len] == '=')
		return argv[*i] + len + 1;
	if (!strcmp(argv[*i], name) && argv[*i + 1])
		return argv[++*i];
	return NULL;
}

/* Returns CMD_OK, or what the command is to return. */
static int parse(struct available *a, int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		const char *value;

		if (!strcmp(argv[i], "--json"))
			a->format = AVAILABLE_JSON;
		else if (!strcmp(argv[i], "--kbuild"))
			a->format = AVAILABLE_KBUILD;
		else if (!strcmp(argv[i], "-q") || !strcmp(argv[i], "--quiet"))
			a->quiet = true;
		else if (!strcmp(argv[i], "-v") || !strcmp(argv[i], "--verbose"))
			a->verbose = true;
		else if (!strcmp(argv[i], "-C") && argv[i + 1])
			a->folder = argv[++i];
		else if ((value = value_of(argv, &i, "--distribution")))
			a->distribution = value;
		else if ((value = value_of(argv, &i, "--time-limit"))) {
			if (!tools_set_time_limit(value))
				return CMD_USAGE;
		} else {
			return tools_bad_argument(argv[0], argv[i]);
		}
	}
	return CMD_OK;
}

static int check(struct available *a)
{
	if (a->format == AVAILABLE_KBUILD) {
		available_trust_tree(a);
		if (!available_choose_kbuild(a))
			return CMD_FAILED;
		available_check_kbuild(a);
	} else {
		if (!available_open_tree(a))
			return CMD_USAGE;
		available_start(a);
		available_choose(a);
		available_check(a);
	}
	return suitable_verdict(&a->s) ? CMD_OK : CMD_FAILED;
}

static int run_available(int argc, char **argv)
{
	struct available a = { .format = AVAILABLE_TEXT };
	struct progress *p = NULL;
	int status;

	a.looked_at = g_ptr_array_new_with_free_func(g_free);
	status = parse(&a, argc, argv);
	if (!status && !load_advice(&a))
		status = CMD_USAGE;
	if (status) {
		release(&a);
		return status;
	}
	if (a.format != AVAILABLE_KBUILD)
		p = progress_new(argv[0], a.quiet ? PROGRESS_QUIET : PROGRESS_NORMAL);
	ask_show_progress(p);
	status = check(&a);
	ask_show_progress(NULL);
	progress_free(p);
	if (a.s.findings)
		available_print(&a);
	release(&a);
	return status;
}

const struct cmd cmd_available = {
	.name = "available",
	.summary = "tell whether a kernel with Rust can be built here",
	.usage = "[-C TREE] [--json] [-q | -v] [--distribution=NAME]",
	.help = "Gives the verdict of a kernel's 'make rustavailable', and says all that is\n"
		"wrong, not only the first: what was found, where, its version, what is needed\n"
		"and by whom, and how to get it. The exit status is 0 if a kernel with Rust can\n"
		"be built, else 1; 2 if the tree cannot be read.\n"
		"\n"
		"  -C TREE        the kernel's source or build folder, whose demands count;\n"
		"                 without it the current folder, if it is one, else Linux 6.12\n"
		"  --json         one object: available, tree, arch, requirements, findings,\n"
		"                 install\n"
		"  -q, --quiet    say only what is wrong\n"
		"  -v, --verbose  also what was looked at, who asks for which version, and other\n"
		"                 ways to install\n"
		"  --distribution=NAME\n"
		"                 advice for that one, as in os-release: debian-12, fedora\n"
		"  --time-limit=SECONDS\n"
		"                 a tool that takes longer to tell its version is stopped (20)\n"
		"  --kbuild       act as the kernel's scripts/rust_is_available.sh; -C is the\n"
		"                 source\n"
		"\n"
		"RUSTC, BINDGEN, CC, LLVM, RUST_LIB_SRC, KRUSTFLAGS, ARCH, CROSS_COMPILE and what\n"
		"libclang is found by are honoured; otherwise the tools are those of 'krab env'.\n"
		"A warning is about what the kernel's own check does not see or lets pass.\n"
		"\n"
		"libclang is put to a test: a header that is part of krab is read with it, and\n"
		"what was read is compared, fact by fact, with what is known of it.\n",
	.examples = "  krab available\n"
		    "  krab available -C linux\n"
		    "  LIBCLANG_PATH=/usr/lib/llvm-22/lib krab available\n",
	.run = run_available,
};
