/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/make-line.h"

#include <string.h>

/* What options take: the next word, digits if they come next, the rest of the word, nothing. */
enum takes { TAKES_NOTHING, TAKES_WORD, TAKES_NUMBER, TAKES_REST };

static const struct option {
	char letter;		/* 0: none */
	const char *name;	/* NULL: no long form of interest */
	enum takes takes;
} options[] = {
	{ 'C', "directory", TAKES_WORD },
	{ 'E', "eval", TAKES_WORD },
	{ 'I', "include-dir", TAKES_WORD },
	{ 'O', "output-sync", TAKES_REST },
	{ 'W', "what-if", TAKES_WORD },
	{ 'W', "new-file", TAKES_WORD },
	{ 'W', "assume-new", TAKES_WORD },
	{ 'f', "file", TAKES_WORD },
	{ 'f', "makefile", TAKES_WORD },
	{ 'j', "jobs", TAKES_NUMBER },
	{ 'l', "load-average", TAKES_NUMBER },
	{ 'l', "max-load", TAKES_NUMBER },
	{ 'o', "old-file", TAKES_WORD },
	{ 'o', "assume-old", TAKES_WORD },
	{ 0, "debug", TAKES_REST },
	{ 'h', "help", TAKES_NOTHING },
	{ 'n', "just-print", TAKES_NOTHING },
	{ 'n', "dry-run", TAKES_NOTHING },
	{ 'n', "recon", TAKES_NOTHING },
	{ 'q', "question", TAKES_NOTHING },
	{ 's', "silent", TAKES_NOTHING },
	{ 's', "quiet", TAKES_NOTHING },
	{ 't', "touch", TAKES_NOTHING },
	{ 'v', "version", TAKES_NOTHING },
};

static const struct option *by_letter(char letter)
{
	for (size_t i = 0; i < G_N_ELEMENTS(options); i++)
		if (options[i].letter == letter)
			return &options[i];
	return NULL;
}

/* A long option may be cut short, as long as no other begins so; the first one is taken. */
static const struct option *by_name(const char *name, size_t len)
{
	for (size_t i = 0; i < G_N_ELEMENTS(options); i++)
		if (!strncmp(options[i].name, name, len))
			return &options[i];
	return NULL;
}

static void note_flag(struct make_line *l, char letter)
{
	l->silent |= letter == 's';
	l->makes_nothing |= strchr("nqtvh", letter) != NULL;
}

/* make changes into one -C after the other. */
static void change_folder(struct make_line *l, const char *to)
{
	char *folder = g_canonicalize_filename(to, l->folder);

	g_free(l->folder);
	l->folder = folder;
}

/* An option with its value; NULL: it has none. */
static void note_option(struct make_line *l, const struct option *o, const char *value)
{
	if (o->takes == TAKES_NOTHING)
		note_flag(l, o->letter);
	else if (o->letter == 'C' && value)
		change_folder(l, value);
}

/*
 * NAME=value, NAME:=value, NAME+=value and so on: a variable, and no target. FALSE for a word that
 * is none. The last one counts, as for make.
 */
static bool note_variable(struct make_line *l, const char *word)
{
	const char *equals = strchr(word, '=');
	size_t len;

	if (!equals || equals == word)
		return false;
	len = equals - word;
	while (len && strchr(":?+!", word[len - 1]))
		len--;
	if (!len || memchr(word, ' ', len) || memchr(word, '\t', len))
		return false;
	g_hash_table_replace(l->given, g_strndup(word, len), g_strdup(equals + 1));
	return true;
}

/* Whether the next word can be the number of -j. */
static bool is_number(const char *word)
{
	return word && *word && strspn(word, "0123456789.") == strlen(word);
}

/* "-skC folder": the letters of one word. Returns how many words were used beyond this one. */
static int read_letters(struct make_line *l, const char *word, const char *next)
{
	for (const char *p = word + 1; *p; p++) {
		const struct option *o = by_letter(*p);

		if (!o || o->takes == TAKES_NOTHING) {
			if (o)
				note_flag(l, *p);
			continue;
		}
		if (p[1] || o->takes == TAKES_REST) {
			note_option(l, o, p[1] ? p + 1 : NULL);
			return 0;
		}
		note_option(l, o, o->takes == TAKES_WORD ? next : NULL);
		return (o->takes == TAKES_WORD && next) ||
		       (o->takes == TAKES_NUMBER && is_number(next));
	}
	return 0;
}

/* "--directory=folder" or "--directory folder". */
static int read_long(struct make_line *l, const char *word, const char *next)
{
	const char *name = word + 2;
	size_t len = strcspn(name, "=");
	const struct option *o = by_name(name, len);
	bool uses_next;

	if (!o)
		return 0;
	uses_next = !name[len] && next && o->takes == TAKES_WORD;
	note_option(l, o, name[len] ? name + len + 1 : uses_next ? next : NULL);
	return uses_next || (!name[len] && o->takes == TAKES_NUMBER && is_number(next));
}

static void read_words(struct make_line *l, char *const *args)
{
	bool raw = false;

	for (; *args; args++) {
		const char *word = *args;
		int used = 0;

		if (!raw && strcmp(word, "--") == 0)
			raw = true;
		else if (!raw && word[0] == '-' && word[1] == '-')
			used = read_long(l, word, args[1]);
		else if (!raw && word[0] == '-' && word[1])
			used = read_letters(l, word, args[1]);
		else if (!note_variable(l, word))
			g_ptr_array_add(l->targets, g_strdup(word));
		args += used;
	}
}

/* MAKEFLAGS separates by spaces; in a value they have a backslash, and $ is doubled. */
static GPtrArray *split_flags(const char *flags)
{
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GString) word = g_string_new(NULL);

	for (; *flags; flags++) {
		if (*flags == ' ') {
			if (word->len)
				g_ptr_array_add(words, g_strdup(word->str));
			g_string_truncate(word, 0);
		} else {
			if ((*flags == '\\' || (*flags == '$' && flags[1] == '$')) && flags[1])
				flags++;
			g_string_append_c(word, *flags);
		}
	}
	if (word->len)
		g_ptr_array_add(words, g_strdup(word->str));
	return words;
}

/* "ks -j2 --jobserver-auth=3,4 -- A=b": -C, -f and targets are never handed down. */
static void read_flags(struct make_line *l, const char *flags)
{
	g_autoptr(GPtrArray) words = split_flags(flags);

	for (guint i = 0; i < words->len; i++) {
		const char *word = words->pdata[i];

		if (word[0] == '-' && word[1] != '-')
			read_letters(l, word, NULL);
		else if (word[0] != '-' && !note_variable(l, word) && i == 0)
			for (const char *p = word; *p; p++)
				note_flag(l, *p);
	}
}

void make_line_read(struct make_line *l, char *const *args, const char *makeflags)
{
	*l = (struct make_line){
		.folder = g_get_current_dir(),
		.given = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
		.targets = g_ptr_array_new_with_free_func(g_free),
	};
	if (makeflags)
		read_flags(l, makeflags);
	read_words(l, args);
}

void make_line_release(struct make_line *l)
{
	g_free(l->folder);
	g_hash_table_unref(l->given);
	g_ptr_array_unref(l->targets);
}

const char *make_line_value(const struct make_line *l, const char *name)
{
	return g_hash_table_lookup(l->given, name);
}
