/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "kbuild/recorded.h"

#include <string.h>

char *recorded_path(const char *folder, const char *target)
{
	g_autofree char *sub = g_path_get_dirname(target);
	g_autofree char *base = g_path_get_basename(target);
	g_autofree char *file = g_strdup_printf(".%s.cmd", base);

	if (strcmp(sub, ".") == 0)
		return g_build_filename(folder, file, NULL);
	return g_build_filename(folder, sub, file, NULL);
}

/* --- make's side ----------------------------------------------------------------------------- */

/* What follows `:=` in the first line; NULL if that is no such line. */
static const char *value_of(const char *text, size_t *len)
{
	const char *end = strchrnul(text, '\n');
	const char *value = memmem(text, end - text, " := ", 4);

	if (!value || !(g_str_has_prefix(text, "savedcmd_") || g_str_has_prefix(text, "cmd_")))
		return NULL;
	value += 4;
	*len = end - value;
	return value;
}

/* $$ is $, $(pound) and \# are #. */
static char *undo_make(const char *value, size_t len)
{
	GString *s = g_string_new(NULL);
	const char *end = value + len;

	while (value < end) {
		if (value + 1 < end && value[0] == '$' && value[1] == '$') {
			g_string_append_c(s, '$');
			value += 2;
		} else if (g_str_has_prefix(value, "$(pound)")) {
			g_string_append_c(s, '#');
			value += strlen("$(pound)");
		} else if (value + 1 < end && value[0] == '\\' && value[1] == '#') {
			g_string_append_c(s, '#');
			value += 2;
		} else {
			g_string_append_c(s, *value++);
		}
	}
	return g_string_free(s, FALSE);
}

/* --- the shell's side ------------------------------------------------------------------------ */

struct words {
	const char *at;
	GPtrArray *words;	/* char * */
	GString *word;		/* the one being read */
	gboolean in_word;	/* an empty pair of quotes is a word, too */
	const char *problem;
};

static void end_word(struct words *w)
{
	if (w->in_word)
		g_ptr_array_add(w->words, g_strndup(w->word->str, w->word->len));
	g_string_truncate(w->word, 0);
	w->in_word = FALSE;
}

static void single_quoted(struct words *w)
{
	const char *end = strchr(w->at, '\'');

	if (!end) {
		w->problem = "a quote without end";
		return;
	}
	g_string_append_len(w->word, w->at, end - w->at);
	w->at = end + 1;
}

static void double_quoted(struct words *w)
{
	while (*w->at && *w->at != '"') {
		if (*w->at == '$' || *w->at == '`') {
			w->problem = "a substitution";
			return;
		}
		/* Only before these is a backslash special inside double quotes (POSIX 2.2.3). */
		if (*w->at == '\\' && w->at[1] && strchr("$`\"\\", w->at[1]))
			w->at++;
		g_string_append_c(w->word, *w->at++);
	}
	if (!*w->at)
		w->problem = "a quote without end";
	else
		w->at++;
}

/* Reads on; FALSE at the end of the first command. */
static gboolean next(struct words *w)
{
	char c = *w->at;

	if (!c || strchr(";&|\n", c))
		return FALSE;
	w->at++;
	if (c == ' ' || c == '\t') {
		end_word(w);
		return TRUE;
	}
	if (strchr("$`<>()", c)) {
		w->problem = strchr("<>", c) ? "a redirection" : "a substitution";
		return FALSE;
	}
	w->in_word = TRUE;
	if (c == '\'')
		single_quoted(w);
	else if (c == '"')
		double_quoted(w);
	else if (c == '\\' && *w->at)
		g_string_append_c(w->word, *w->at++);
	else
		g_string_append_c(w->word, c);
	return !w->problem;
}

/* `: …;` does nothing: the command is what comes after it. FALSE if this is the command. */
static gboolean skip_nothing(struct words *w)
{
	if (!w->words->len || strcmp(w->words->pdata[0], ":") || *w->at != ';')
		return FALSE;
	g_ptr_array_set_size(w->words, 0);
	w->at++;
	return TRUE;
}

/* @command: NULL if there is none. */
static char **split(const char *command, GError **error)
{
	struct words w = { .words = g_ptr_array_new_with_free_func(g_free), .at = command };

	if (command) {
		w.word = g_string_new(NULL);
		do {
			while (next(&w))
				;
			end_word(&w);
		} while (!w.problem && skip_nothing(&w));
		g_string_free(w.word, TRUE);
	}
	if (!w.problem && !w.words->len)
		w.problem = "no command";
	if (w.problem) {
		g_ptr_array_free(w.words, TRUE);
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_SYNTAX,
			    "the recorded command has %s", w.problem);
		return NULL;
	}
	g_ptr_array_add(w.words, NULL);
	g_ptr_array_set_free_func(w.words, NULL);
	return (char **)g_ptr_array_free(w.words, FALSE);
}

char **recorded_parse(const char *text, GError **error)
{
	size_t len;
	const char *value = value_of(text, &len);
	g_autofree char *command = value ? undo_make(value, len) : NULL;

	return split(command, error);
}

char **recorded_split(const char *command, GError **error)
{
	return split(command, error);
}

char *recorded_target(const char *text)
{
	size_t len;
	const char *value = value_of(text, &len), *name = text;

	if (!value)
		return NULL;
	name += strlen(g_str_has_prefix(text, "savedcmd_") ? "savedcmd_" : "cmd_");
	return name < value - 4 ? g_strndup(name, value - 4 - name) : NULL;
}

gboolean recorded_is_whole(const char *text)
{
	size_t len = strlen(text);

	if (!len || text[len - 1] != '\n')
		return FALSE;
	return !strstr(text, "\ndeps_") || strstr(text, "\n$(deps_");
}

char **recorded_read(const char *folder, const char *target, GError **error)
{
	g_autofree char *path = recorded_path(folder, target);
	g_autofree char *text = NULL;
	g_autoptr(GError) why = NULL;
	char **words;

	if (!g_file_get_contents(path, &text, NULL, &why)) {
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING, "%s", why->message);
		return NULL;
	}
	words = recorded_parse(text, error);
	if (!words)
		g_prefix_error(error, "%s: ", path);
	return words;
}
