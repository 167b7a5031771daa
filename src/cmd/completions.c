/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A command of the build, not of users: `krab __completions SHELL PROGRAM` prints the script that
 * completes bindgen or krab in a shell.
 */
#include <string.h>
#include <glib.h>

#include "cmd/cmd.h"
#include "cmd/opt-complete.h"

/* All commands that users know, one line each: @before, the name, @after. */
static void print_names(const char *before, const char *after)
{
	for (const struct cmd *const *cmd = cmd_list; *cmd; cmd++) {
		if (!g_str_has_prefix((*cmd)->name, "__"))
			printf("%s%s%s\n", before, (*cmd)->name, after);
	}
}

/* The script of bindgen comes first: its function serves `krab bindgen` and `krab verify`, too. */
static void krab_bash(void)
{
	opt_print_completions(stdout, OPT_SHELL_BASH);
	puts("_krab() {\n"
	     "    local cur=${COMP_WORDS[COMP_CWORD]}\n"
	     "    COMPREPLY=()\n"
	     "    if [[ $COMP_CWORD -eq 1 || ( $COMP_CWORD -eq 2 && ${COMP_WORDS[1]} == help ) ]]; then\n"
	     "        mapfile -t COMPREPLY < <(compgen -W '");
	print_names("        ", "");
	puts("        ' -- \"$cur\")\n"
	     "    elif [[ ${COMP_WORDS[1]} == bindgen || ${COMP_WORDS[1]} == verify ]]; then\n"
	     "        _bindgen\n"
	     "    else\n"
	     "        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
	     "    fi\n"
	     "}\n"
	     "complete -o filenames -F _krab krab");
}

/* zsh finds _bindgen, in a file of its own, when it is first called. */
static void krab_zsh(void)
{
	puts("#compdef krab\n"
	     "\n"
	     "_krab() {\n"
	     "    local -a commands=(");
	print_names("        ", "");
	puts("    )\n"
	     "    if (( CURRENT == 2 )) || [[ CURRENT -eq 3 && $words[2] == help ]]; then\n"
	     "        compadd -- $commands\n"
	     "    elif [[ $words[2] == bindgen || $words[2] == verify ]]; then\n"
	     "        shift words\n"
	     "        (( CURRENT-- ))\n"
	     "        _bindgen\n"
	     "    else\n"
	     "        _files\n"
	     "    fi\n"
	     "}\n"
	     "\n"
	     "_krab \"$@\"");
}

static void krab_fish(void)
{
	print_names("complete -c krab -n __fish_use_subcommand -f -a ", "");
	print_names("complete -c krab -n '__fish_seen_subcommand_from help' -f -a ", "");
	opt_print_fish(stdout, "complete -c krab -n '__fish_seen_subcommand_from bindgen verify'");
}

static int usage(const char *program)
{
	fprintf(stderr, "error: %s takes bash, fish or zsh, and krab or bindgen\n", program);
	return CMD_USAGE;
}

static int run_completions(int argc, char **argv)
{
	static const struct {
		const char *name;
		enum opt_shell shell;
		void (*krab)(void);
	} shells[] = {
		{ "bash", OPT_SHELL_BASH, krab_bash },
		{ "fish", OPT_SHELL_FISH, krab_fish },
		{ "zsh", OPT_SHELL_ZSH, krab_zsh },
	};
	bool krab;

	if (argc != 3)
		return usage(argv[0]);
	krab = strcmp(argv[2], "krab") == 0;
	if (!krab && strcmp(argv[2], "bindgen") != 0)
		return usage(argv[0]);
	for (size_t i = 0; i < G_N_ELEMENTS(shells); i++) {
		if (strcmp(argv[1], shells[i].name) != 0)
			continue;
		if (krab)
			shells[i].krab();
		else
			opt_print_completions(stdout, shells[i].shell);
		return CMD_OK;
	}
	return usage(argv[0]);
}

const struct cmd cmd_completions = {
	.name = "__completions",
	.summary = "print a completion script",
	.usage = "SHELL PROGRAM",
	.help = "",
	.run = run_completions,
};
