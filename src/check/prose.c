/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "check/prose.h"

#include <string.h>

/* Written in small letters wherever they stand. */
static const char *const lower_case[] = {
	"rustc",      "rustdoc", "rustfmt", "bindgen", "clippy",   "cargo",    "clang",
	"libclang",   "gcc",	 "krab",    "iff",     "objtool",  "pahole",   "sparse",
	"coccinelle", "kunit",	 "kbuild",  "mmap",    "ioctl",	   "sysfs",    "procfs",
	"debugfs",    "devres",	 "vmalloc", "kmalloc", "kvmalloc", "krealloc", "udev",
	"futex",      "lockdep", "epoll",   "proc",    "io",	   NULL
};

bool prose_lacks_capital(const char *text)
{
	g_autofree char *word = NULL;
	size_t n;

	text += strspn(text, " \t\n");
	if (!g_ascii_islower(*text))
		return false;
	n = strspn(text, "abcdefghijklmnopqrstuvwxyz'-");
	/* A word ends with a blank or a mark of the sentence; else it is something's name. */
	if (text[n] && !strchr(" \t\n,;:.!?", text[n]))
		return false;
	if (text[n] == ':' && text[n + 1] == ':')
		return false;
	if ((text[n] == '.' || text[n] == ':') && text[n + 1] && !strchr(" \t\n", text[n + 1]))
		return false;
	word = g_strndup(text, n);
	return !g_strv_contains(lower_case, word);
}

bool prose_ends_sentence(const char *text)
{
	size_t n = strlen(text);

	while (n && strchr(" \t\n\"')]*_`", text[n - 1]))
		n--;
	return n && (strchr(".!?", text[n - 1]) || (n >= 3 && memcmp(text + n - 3, "…", 3) == 0));
}

static bool is_abbreviation(const char *text, const char *stop)
{
	static const char *const known[] = { "e.g",  "i.e",    "etc", "vs",  "cf", "resp",
					     "incl", "approx", "no",  "fig", "al", "ca",
					     "eg",   "ie",     "viz", "sec", NULL };
	const char *start = stop;
	g_autofree char *word = NULL;

	while (start > text && !strchr(" \t\n(\"'", start[-1]))
		start--;
	word = g_ascii_strdown(start, stop - start);
	/* An initial, "J. Doe", and an ellipsis. */
	return g_strv_contains(known, word) || stop - start <= 1 || stop[-1] == '.';
}

const char *prose_second_sentence(const char *text)
{
	int depth = 0;

	for (const char *p = text; *p; p++) {
		const char *next;

		depth += *p == '(';
		depth -= *p == ')' && depth > 0;
		if (!strchr(".!?", *p) || depth || p == text)
			continue;
		next = p + 1 + strspn(p + 1, "\"')*_");
		if (!strchr(" \t\n", *next) || !*next || is_abbreviation(text, p))
			continue;
		next += strspn(next, " \t\n");
		/* What follows a sentence begins with a capital, or with code. */
		if (*next && !g_ascii_islower(*next))
			return next;
		if (*next && strspn(next, "abcdefghijklmnopqrstuvwxyz") >= 1 &&
		    strchr("_:(", next[strspn(next, "abcdefghijklmnopqrstuvwxyz")]) &&
		    next[strspn(next, "abcdefghijklmnopqrstuvwxyz")])
			return next;
	}
	return NULL;
}

static bool begins_with(const char *line, size_t len, const char *what)
{
	return len >= strlen(what) && memcmp(line, what, strlen(what)) == 0;
}

bool prose_is_code(const char *line, size_t len)
{
	static const char *const starts[] = {
		"let ",
		"fn ",
		"pub ",
		"use ",
		"mod ",
		"impl ",
		"#[",
		"#!",
		"}",
		"struct ",
		"enum ",
		"match ",
		"return ",
		"assert",
		"pr_",
		"if let ",
		"unsafe {",
		"unsafe impl",
		"macro_rules!",
		"//",
		"const ",
		"static ",
		"type ",
		"extern ",
		"loop {",
		"trait ",
		"SPDX-",
		"Copyright",
		"http://",
		"https://",
		"vim:",
		"krab:",
		"```",
		"~~~",
		"|",
		"+-",
		"~",
		"@",
		"\t",
		"    ",
		"---",
		"===",
		"***",
		"###",
		">",
		"<",
		NULL,
	};

	while (len && strchr(" \t", line[len - 1]))
		len--;
	if (!len)
		return false;
	if (strchr(";{}=\\&|", line[len - 1]) || (len > 2 && memcmp(line + len - 2, "=>", 2) == 0))
		return true;
	for (const char *const *s = starts; *s; s++)
		if (begins_with(line, len, *s))
			return true;
	return false;
}

bool prose_is_list(const char *line, size_t len)
{
	size_t digits = 0;

	while (digits < len && g_ascii_isdigit(line[digits]))
		digits++;
	if (digits && digits + 1 < len && strchr(".):", line[digits]) && line[digits + 1] == ' ')
		return true;
	return len > 1 && strchr("-*+|", line[0]) && line[1] == ' ';
}
