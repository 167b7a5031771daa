/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/opt-complete.h"

#include <string.h>

/* What every printer below gets for one option. */
typedef void (*print_fn)(FILE *out, const struct opt *opt, const char *summary);

/* The first sentence of the help; scripts show it beside the option. */
static char *summary_of(const struct opt *opt)
{
	const char *end = strstr(opt->help, ". ");

	return end ? g_strndup(opt->help, (size_t)(end - opt->help)) : g_strdup(opt->help);
}

static void for_each_shown(FILE *out, print_fn print)
{
	for (const struct opt *opt = opt_table; opt->name; opt++) {
		g_autofree char *summary = summary_of(opt);

		if (!(opt->flags & OPT_HIDDEN))
			print(out, opt, summary);
	}
}

/* @text with each byte of @special replaced by @before and that byte. */
static void print_escaped(FILE *out, const char *text, const char *special, const char *before)
{
	for (; *text; text++) {
		if (strchr(special, *text))
			fputs(before, out);
		putc(*text, out);
	}
}

static void print_words(FILE *out, const struct opt_choice *choices)
{
	for (const struct opt_choice *c = choices; c->word; c++)
		fprintf(out, "%s%s", c == choices ? "" : " ", c->word);
}

/* Words of their own only: an ABI comes after REGEX=. */
static bool completes_words(const struct opt *opt)
{
	return opt->choices && strcmp(opt->value, "RULE") != 0;
}

static void bash_name(FILE *out, const struct opt *opt, const char *summary)
{
	(void)summary;
	fprintf(out, "        --%s", opt->name);
	if (opt->letter)
		fprintf(out, " -%c", opt->letter);
	putc('\n', out);
}

static void bash_case(FILE *out, const struct opt *opt, const char *summary)
{
	(void)summary;
	if (!opt->value)
		return;
	fprintf(out, "    --%s", opt->name);
	if (opt->letter)
		fprintf(out, "|-%c", opt->letter);
	if (completes_words(opt)) {
		fputs(")\n        mapfile -t COMPREPLY < <(compgen -W '", out);
		print_words(out, opt->choices);
		fputs("' -- \"$cur\")\n        return ;;\n", out);
	} else if (opt->flags & OPT_PATH) {
		fputs(")\n        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
		      "        return ;;\n", out);
	} else {
		fputs(")\n        return ;;\n", out);
	}
}

static void print_bash(FILE *out)
{
	/* bash splits --option=value at the `=`, which then is a word of its own. */
	fputs("_bindgen() {\n"
	      "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} word\n"
	      "    COMPREPLY=()\n"
	      "    if [[ $cur == = ]]; then\n"
	      "        cur=\n"
	      "    elif [[ $prev == = && $COMP_CWORD -ge 2 ]]; then\n"
	      "        prev=${COMP_WORDS[COMP_CWORD-2]}\n"
	      "    fi\n"
	      "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
	      "        if [[ $word == -- ]]; then\n"
	      "            mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
	      "            return\n"
	      "        fi\n"
	      "    done\n"
	      "    case $prev in\n", out);
	for_each_shown(out, bash_case);
	fputs("    esac\n"
	      "    if [[ $cur == -* ]]; then\n"
	      "        mapfile -t COMPREPLY < <(compgen -W '\n", out);
	for_each_shown(out, bash_name);
	fputs("        ' -- \"$cur\")\n"
	      "    else\n"
	      "        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
	      "    fi\n"
	      "}\n"
	      "complete -o filenames -F _bindgen bindgen\n", out);
}

/* The text stands in single quotes, where _arguments reads brackets and colons. */
static void zsh_text(FILE *out, const char *text)
{
	g_auto(GStrv) parts = g_strsplit(text, "'", -1);

	for (char **part = parts; *part; part++) {
		if (part != parts)
			fputs("'\\''", out);
		print_escaped(out, *part, "[]:\\", "\\");
	}
}

static void zsh_option(FILE *out, const struct opt *opt, const char *summary)
{
	const char *equals = opt->value && !opt->value2 ? "=" : "";

	fputs("        ", out);
	if (opt->letter)
		fprintf(out, "'(-%c --%s)'{-%c%s,--%s%s}'[", opt->letter, opt->name, opt->letter,
			opt->value ? "+" : "", opt->name, equals);
	else
		fprintf(out, "'%s--%s%s[", opt->flags & OPT_REPEAT ? "*" : "", opt->name, equals);
	zsh_text(out, summary);
	fputs("]", out);
	if (opt->value) {
		fprintf(out, ":%s:", opt->value);
		if (completes_words(opt)) {
			putc('(', out);
			print_words(out, opt->choices);
			putc(')', out);
		} else {
			fputs(opt->flags & OPT_PATH ? "_files" : " ", out);
		}
	}
	if (opt->value2)
		fprintf(out, ":%s: ", opt->value2);
	fputs("' \\\n", out);
}

static void print_zsh(FILE *out)
{
	fputs("#compdef bindgen\n"
	      "\n"
	      "_bindgen() {\n"
	      "    _arguments -s -S \\\n", out);
	for_each_shown(out, zsh_option);
	fputs("        ':HEADER:_files' \\\n"
	      "        '*:CLANG-ARGUMENT:_files'\n"
	      "}\n"
	      "\n"
	      "if [[ $funcstack[1] == _bindgen ]]; then\n"
	      "    _bindgen \"$@\"\n"
	      "else\n"
	      "    compdef _bindgen bindgen\n"
	      "fi\n", out);
}

static void fish_option(FILE *out, const struct opt *opt, const char *summary)
{
	if (opt->letter)
		fprintf(out, " -s %c", opt->letter);
	fprintf(out, " -l %s -d '", opt->name);
	print_escaped(out, summary, "'\\", "\\");
	putc('\'', out);
	if (completes_words(opt)) {
		fputs(" -x -a '", out);
		print_words(out, opt->choices);
		putc('\'', out);
	} else if (opt->value) {
		fputs(opt->flags & OPT_PATH ? " -r -F" : " -x", out);
	}
	putc('\n', out);
}

void opt_print_fish(FILE *out, const char *command)
{
	for (const struct opt *opt = opt_table; opt->name; opt++) {
		g_autofree char *summary = summary_of(opt);

		if (opt->flags & OPT_HIDDEN)
			continue;
		fputs(command, out);
		fish_option(out, opt, summary);
	}
}

/* Both of the next shells write a quote inside single quotes twice. */
static void elvish_option(FILE *out, const struct opt *opt, const char *summary)
{
	fprintf(out, "    cand --%s '", opt->name);
	print_escaped(out, summary, "'", "'");
	fputs("'\n", out);
	if (opt->letter)
		fprintf(out, "    cand -%c 'The same as --%s'\n", opt->letter, opt->name);
}

static void print_elvish(FILE *out)
{
	fputs("set edit:completion:arg-completer[bindgen] = {|@words|\n"
	      "    fn cand {|text about|\n"
	      "        edit:complex-candidate $text &display=$text'  '$about\n"
	      "    }\n", out);
	for_each_shown(out, elvish_option);
	fputs("}\n", out);
}

static void powershell_option(FILE *out, const struct opt *opt, const char *summary)
{
	fprintf(out, "        [CompletionResult]::new('--%s', '--%s', "
		"[CompletionResultType]::ParameterName, '", opt->name, opt->name);
	print_escaped(out, summary, "'", "'");
	fputs("')\n", out);
}

static void print_powershell(FILE *out)
{
	fputs("using namespace System.Management.Automation\n"
	      "\n"
	      "Register-ArgumentCompleter -Native -CommandName 'bindgen' -ScriptBlock {\n"
	      "    param($wordToComplete, $commandAst, $cursorPosition)\n"
	      "    @(\n", out);
	for_each_shown(out, powershell_option);
	fputs("    ) | Where-Object { $_.CompletionText -like \"$wordToComplete*\" }\n"
	      "}\n", out);
}

void opt_print_completions(FILE *out, enum opt_shell shell)
{
	switch (shell) {
	case OPT_SHELL_BASH:
		print_bash(out);
		break;
	case OPT_SHELL_ELVISH:
		print_elvish(out);
		break;
	case OPT_SHELL_FISH:
		opt_print_fish(out, "complete -c bindgen");
		break;
	case OPT_SHELL_POWERSHELL:
		print_powershell(out);
		break;
	case OPT_SHELL_ZSH:
		print_zsh(out);
		break;
	}
}
