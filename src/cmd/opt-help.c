/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/opt-help.h"

#include <string.h>

#include "cmd/opt-store.h"
#include "cmd/version.h"

#define HELP_WIDTH 80
#define HELP_INDENT 10

/* Prints @text in lines of HELP_WIDTH, each after HELP_INDENT spaces. */
static void print_wrapped(FILE *out, const char *text)
{
	g_auto(GStrv) words = g_strsplit(text, " ", -1);
	size_t column = 0;

	for (char **word = words; *word; word++) {
		size_t len = strlen(*word);

		if (column && column + 1 + len > HELP_WIDTH) {
			putc('\n', out);
			column = 0;
		}
		if (column)
			column += (size_t)fprintf(out, " %s", *word);
		else
			column = (size_t)fprintf(out, "%*s%s", HELP_INDENT, "", *word);
	}
	putc('\n', out);
}

/* The word of @opt's choices that bindgen_options_init() sets, or NULL. */
static const char *default_choice(const struct opt *opt)
{
	struct bindgen_options o;
	const char *word = NULL;
	int value;

	if (opt->store != store_choice)
		return NULL;
	bindgen_options_init(&o);
	memcpy(&value, (char *)&o + opt->member, sizeof(value));
	for (const struct opt_choice *c = opt->choices; c->word && !word; c++)
		word = c->value == value ? c->word : NULL;
	bindgen_options_release(&o);
	return word;
}

/* The help of @opt as sentences, what it accepts included. */
static char *full_help(const struct opt *opt)
{
	const char *preset = default_choice(opt);
	GString *text = g_string_new(opt->help);

	if (opt->choices) {
		g_string_append_printf(text, ". %s: ",
				       strcmp(opt->value, "RULE") ? opt->value : "ABI");
		for (const struct opt_choice *c = opt->choices; c->word; c++)
			g_string_append_printf(text, "%s%s%s", c == opt->choices ? "" : ", ",
					       c->word, c->word == preset ? " (default)" : "");
	}
	if (opt->flags & OPT_OWN)
		g_string_append(text, ". Not in rust-bindgen");
	return g_string_free(text, FALSE);
}

static void print_option(FILE *out, const struct opt *opt)
{
	g_autofree char *text = full_help(opt);

	if (opt->letter)
		fprintf(out, "  -%c, ", opt->letter);
	else
		fputs("      ", out);
	fprintf(out, "--%s", opt->name);
	if (opt->value)
		fprintf(out, " %s", opt->value);
	if (opt->value2)
		fprintf(out, " %s", opt->value2);
	putc('\n', out);
	print_wrapped(out, text);
}

void opt_print_help(FILE *out, const char *program)
{
	fprintf(out,
		"Write Rust bindings of the C declarations in a header.\n"
		"\n"
		"usage: %s [OPTION]... HEADER [-- CLANG-ARGUMENT...]\n", program);
	for (int section = 0; section < OPT_SECTION_COUNT; section++) {
		fprintf(out, "\n%s:\n", opt_section_titles[section]);
		for (const struct opt *opt = opt_table; opt->name; opt++) {
			if (opt->section == (enum opt_section)section &&
			    !(opt->flags & OPT_HIDDEN))
				print_option(out, opt);
		}
	}
	fprintf(out,
		"\n"
		"Examples:\n"
		"  %s -o foo.rs foo.h -- -Iinclude -DDEBUG\n"
		"  %s --use-core --allowlist-type 'foo_.*' foo.h\n"
		"\n"
		"REGEX must match a whole name. Options and output are those of bindgen "
		BINDGEN_VERSION ".\n", program, program);
}

/* man(7) reads a backslash, a leading dot and a leading quote; `-` it would print as a hyphen. */
static void print_roff(FILE *out, const char *text)
{
	if (*text == '.' || *text == '\'')
		fputs("\\&", out);
	for (; *text; text++) {
		if (*text == '\\')
			fputs("\\e", out);
		else if (*text == '-')
			fputs("\\-", out);
		else
			putc(*text, out);
	}
}

static void print_man_option(FILE *out, const struct opt *opt)
{
	g_autofree char *text = full_help(opt);

	fputs(".TP\n", out);
	if (opt->letter)
		fprintf(out, "\\fB\\-%c\\fR, ", opt->letter);
	fputs("\\fB\\-\\-", out);
	print_roff(out, opt->name);
	fputs("\\fR", out);
	if (opt->value)
		fprintf(out, " \\fI%s\\fR", opt->value);
	if (opt->value2)
		fprintf(out, " \\fI%s\\fR", opt->value2);
	putc('\n', out);
	print_roff(out, text);
	fputs(".\n", out);
}

void opt_print_man(FILE *out)
{
	fputs(".SH OPTIONS\n", out);
	for (int section = 0; section < OPT_SECTION_COUNT; section++) {
		fprintf(out, ".SS %s\n", opt_section_titles[section]);
		for (const struct opt *opt = opt_table; opt->name; opt++) {
			if (opt->section == (enum opt_section)section &&
			    !(opt->flags & OPT_HIDDEN))
				print_man_option(out, opt);
		}
	}
}
