// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "kbuild/minimum.h"

#include <string.h>

#include "kbuild/recorded.h"

struct reader {
	char **lines;			/* without comments, white space at the ends */
	int at;
	const struct tree_arch *arch;
};

static char **lines_of(const char *text)
{
	char **lines = g_strsplit(text, "\n", -1);

	for (int i = 0; lines[i]; i++) {
		g_strstrip(lines[i]);
		if (*lines[i] == '#')
			*lines[i] = '\0';
	}
	return lines;
}

/* "bindgen)" and "gcc|g++)" are labels of the tool; "*)" is one of every tool and of none. */
static gboolean is_label_of(const char *line, const char *tool)
{
	g_autofree char *names = NULL;
	g_auto(GStrv) words = NULL;
	size_t len = strlen(line);

	if (!len || line[len - 1] != ')')
		return FALSE;
	names = g_strndup(line, len - 1);
	words = g_strsplit(names, "|", -1);
	for (int i = 0; words[i]; i++)
		if (!strcmp(g_strstrip(words[i]), tool))
			return TRUE;
	return FALSE;
}

/* "s390" in `[ "$SRCARCH" = "s390" ]` may be quoted or not; a variable has its value. */
static const char *operand(const struct reader *r, const char *word)
{
	if (!strcmp(word, "$ARCH"))
		return r->arch->arch ? r->arch->arch : "";
	if (!strcmp(word, "$SRCARCH"))
		return r->arch->srcarch ? r->arch->srcarch : "";
	return *word == '$' ? NULL : word;
}

static gboolean not_understood(const struct reader *r, GError **error)
{
	g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_SYNTAX,
		    "line %d is not understood: %s", r->at + 1,
		    r->lines[r->at] ? r->lines[r->at] : "the end");
	return FALSE;
}

/*
 * `[ A = B ]` with any of -o, -a, || and && between several, from left to right, which is what
 * these scripts mean as long as they do not mix the two kinds.
 */
static gboolean condition(const struct reader *r, const char *text, gboolean *result,
			  GError **error)
{
	g_auto(GStrv) words = NULL;
	gboolean value = FALSE, and = FALSE, first = TRUE;
	int n = 0;

	if (!g_shell_parse_argv(text, NULL, &words, NULL))
		return not_understood(r, error);
	while (words[n]) {
		const char *a, *b;
		gboolean equal;

		if (!strcmp(words[n], "[") || !strcmp(words[n], "]")) {
			n++;
			continue;
		}
		if (!strcmp(words[n], "-o") || !strcmp(words[n], "||") ||
		    !strcmp(words[n], "-a") || !strcmp(words[n], "&&")) {
			and = words[n][1] == 'a' || words[n][0] == '&';
			n++;
			continue;
		}
		if (!words[n + 1] || !words[n + 2])
			return not_understood(r, error);
		a = operand(r, words[n]);
		b = operand(r, words[n + 2]);
		if (!a || !b || (strcmp(words[n + 1], "=") && strcmp(words[n + 1], "==") &&
				 strcmp(words[n + 1], "!=")))
			return not_understood(r, error);
		equal = !strcmp(a, b) == (words[n + 1][0] != '!');
		value = first ? equal : and ? value && equal : value || equal;
		first = FALSE;
		n += 3;
	}
	*result = value;
	return !first || not_understood(r, error);
}

/* The text between "if " and "; then", which may also stand on the next line. */
static char *condition_text(struct reader *r)
{
	const char *begin = strchr(r->lines[r->at], ' ');
	g_autofree char *text = g_strdup(begin ? begin + 1 : "");
	char *then = g_strrstr(text, "then");

	if (then)
		*then = '\0';
	else if (r->lines[r->at + 1] && !strcmp(r->lines[r->at + 1], "then"))
		r->at++;
	else
		return NULL;
	g_strchomp(text);
	if (g_str_has_suffix(text, ";"))
		text[strlen(text) - 1] = '\0';
	return g_steal_pointer(&text);
}

/*
 * The branch from the line after its label up to ";;": the echo that is reached. An if inside an
 * if has not been seen in these scripts and is not understood.
 */
static char *branch(struct reader *r, GError **error)
{
	gboolean in_if = FALSE, taken = FALSE, active = TRUE;

	for (; r->lines[r->at]; r->at++) {
		const char *line = r->lines[r->at];

		if (!*line)
			continue;
		if (!strcmp(line, ";;") || !strcmp(line, "esac"))
			break;
		if (g_str_has_prefix(line, "if ") || g_str_has_prefix(line, "elif ")) {
			g_autofree char *text = NULL;
			gboolean holds;

			if ((*line == 'i') == in_if || !(text = condition_text(r)) ||
			    !condition(r, text, &holds, error)) {
				if (error && !*error)
					not_understood(r, error);
				return NULL;
			}
			active = !taken && holds;
			taken |= active;
			in_if = TRUE;
		} else if (!strcmp(line, "else") && in_if) {
			active = !taken;
		} else if (!strcmp(line, "fi") && in_if) {
			in_if = taken = FALSE;
			active = TRUE;
		} else if (g_str_has_prefix(line, "echo ")) {
			if (active)
				return g_strndup(line + 5, strcspn(line + 5, " ;#"));
		} else {
			not_understood(r, error);
			return NULL;
		}
	}
	not_understood(r, error);
	return NULL;
}

static gboolean is_version(const char *text)
{
	return g_regex_match_simple("^[0-9]+\\.[0-9]+\\.[0-9]+$", text, 0, 0);
}

char *minimum_parse(const char *text, const char *tool, const struct tree_arch *arch,
		    GError **error)
{
	g_auto(GStrv) lines = lines_of(text);
	struct reader r = { lines, 0, arch };
	g_autofree char *value = NULL;

	while (lines[r.at] && !is_label_of(lines[r.at], tool))
		r.at++;
	if (!lines[r.at]) {
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING, "it has no version of %s", tool);
		return NULL;
	}
	r.at++;
	value = branch(&r, error);
	if (!value)
		return NULL;
	if (is_version(value))
		return g_steal_pointer(&value);
	not_understood(&r, error);
	return NULL;
}
