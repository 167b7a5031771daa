/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A command of the build, not of users: `krab __completions SHELL PROGRAM` prints the script that
 * completes bindgen or krab in a shell.
 */
#include <string.h>
#include <glib.h>

#include "base/diag.h"
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

/*
 * The options of @cmd, "-v" and "--verbose", as its help lists them: at the start of a line, before
 * what they mean, from which two blanks set them apart. char *, owned.
 */
static GPtrArray *option_words(const struct cmd *cmd)
{
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GRegex) option = g_regex_new("(?:^|, )(--?[A-Za-z][a-z-]*)", G_REGEX_OPTIMIZE, 0, NULL);
	g_auto(GStrv) lines = g_strsplit(cmd->help ? cmd->help : "", "\n", -1);

	for (char **line = lines; *line; line++) {
		g_autoptr(GMatchInfo) match = NULL;
		char *head = g_strchug(*line), *meaning = strstr(head, "  ");

		if (meaning)
			*meaning = '\0';
		if (*head != '-')
			continue;
		g_regex_match(option, head, 0, &match);
		for (; g_match_info_matches(match); g_match_info_next(match, NULL)) {
			g_autofree char *word = g_match_info_fetch(match, 1);

			if (!g_ptr_array_find_with_equal_func(words, word, g_str_equal, NULL))
				g_ptr_array_add(words, g_steal_pointer(&word));
		}
	}
	return words;
}

/*
 * A line for each command that users know and that has options of its own: @before, the name,
 * @between, the options with blanks between them, @after.
 */
static void print_options(const char *before, const char *between, const char *after)
{
	for (const struct cmd *const *cmd = cmd_list; *cmd; cmd++) {
		g_autoptr(GPtrArray) words = option_words(*cmd);
		g_autofree char *line = NULL;

		if (!words->len || (*cmd)->print_help || g_str_has_prefix((*cmd)->name, "__"))
			continue;
		g_ptr_array_add(words, NULL);
		line = g_strjoinv(" ", (char **)words->pdata);
		printf("%s%s%s%s%s\n", before, (*cmd)->name, between, line, after);
	}
}

/* The script of bindgen comes first: its function serves `krab bindgen` and `krab verify`, too. */
static void krab_bash(void)
{
	opt_print_completions(stdout, OPT_SHELL_BASH);
	puts("_krab() {\n"
	     "    local cur=${COMP_WORDS[COMP_CWORD]} options=\n"
	     "    COMPREPLY=()\n"
	     "    case ${COMP_WORDS[1]} in");
	print_options("    ", ") options='", "' ;;");
	puts("    esac\n"
	     "    if [[ $COMP_CWORD -eq 1 || ( $COMP_CWORD -eq 2 && ${COMP_WORDS[1]} == help ) ]]; then\n"
	     "        mapfile -t COMPREPLY < <(compgen -W '");
	print_names("        ", "");
	puts("        ' -- \"$cur\")\n"
	     "    elif [[ ${COMP_WORDS[1]} == bindgen || ${COMP_WORDS[1]} == verify ]]; then\n"
	     "        _bindgen\n"
	     "    elif [[ $cur != -* ]]; then\n"
	     "        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
	     "    fi\n"
	     "    if [[ $COMP_CWORD -gt 1 && $cur == -* && \" ${COMP_WORDS[*]} \" != *' -- '* ]]; then\n"
	     "        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W \"$options\" -- \"$cur\")\n"
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
	     "    local -a options=()\n"
	     "    case $words[2] in");
	print_options("    ", ") options=(", ") ;;");
	puts("    esac\n"
	     "    if (( CURRENT > 2 )) && [[ $PREFIX == -* && ${words[(I)--]} -eq 0 ]]; then\n"
	     "        compadd -- $options\n"
	     "    fi\n"
	     "    if (( CURRENT == 2 )) || [[ CURRENT -eq 3 && $words[2] == help ]]; then\n"
	     "        compadd -- $commands\n"
	     "    elif [[ $words[2] == bindgen || $words[2] == verify ]]; then\n"
	     "        shift words\n"
	     "        (( CURRENT-- ))\n"
	     "        _bindgen\n"
	     "    elif [[ $PREFIX != -* ]]; then\n"
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
	print_options("complete -c krab -n '__fish_seen_subcommand_from ", "; and string match -q -- \"-*\" "
		      "(commandline -ct)' -f -a '", "'");
}

static int usage(const char *program)
{
	diag_say(DIAG_ERROR, "%s takes bash, fish or zsh, and krab or bindgen", program);
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
